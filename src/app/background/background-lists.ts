/** The library as the popup and the address bar list it: made once for each index, and kept while the background lives. */
import { makeFactRows } from '../../core/library/fact-row';
import { makeLibrary } from '../../core/library/library';
import type { FactIndex } from '../../core/model';
import { startSearch, type FactHit, type FactSearch } from '../../core/search/search';
import type { LibraryLists, LibraryNow } from '../../ext/library/library-model';
import { keepLists, readNow } from './background-library';

type Kept = { readonly now: LibraryNow; readonly lists: LibraryLists; readonly search: FactSearch };
let kept: Kept | null = null;

/** Facts and sources as lists show them. */
export async function listLibrary(): Promise<LibraryLists> {
  return (await readKept()).lists;
}

/** The facts that hold these words, best first. */
export async function findFacts(words: string): Promise<FactHit[]> {
  return (await readKept()).search.find(words);
}

async function readKept(): Promise<Kept> {
  const now = await readNow();
  if (kept?.now === now) return kept;
  kept = kept?.now.index === now.index ? { ...kept, now } : { ...makeLists(now), now };
  // For the popup, which finds them without us.
  void keepLists(now, kept.lists);
  return kept;
}

function makeLists({ index, added }: LibraryNow): Pick<Kept, 'lists' | 'search'> {
  // Of sources alone: addresses that open at the words of each claim cost most of a library's time, and no list here shows one.
  const { sources } = makeLibrary({ ...index, claims: [], facts: [] }, added);
  const rows = makeFactRows({ ...index, sources });
  return { lists: { rows, sources, factCounts: countFacts(index) }, search: startSearch(rows) };
}

/** In how many facts each source takes part. */
function countFacts({ sources, claims, facts }: FactIndex): number[] {
  const sourceOf = new Map(claims.map((claim) => [claim.id, claim.source]));
  const counts = new Map<string, number>();
  for (const fact of facts) {
    const own = new Set(fact.claims.flatMap((claim) => sourceOf.get(claim) ?? []));
    for (const source of own) counts.set(source, (counts.get(source) ?? 0) + 1);
  }
  return sources.map(({ id }) => counts.get(id) ?? 0);
}
