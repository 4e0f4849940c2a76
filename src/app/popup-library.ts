/** The library as the popup lists it. */
import { makeFactRows } from '../core/fact-row';
import type { Library } from '../core/library/library';
import type { SourceId } from '../core/model';
import { ask } from '../ext/rpc';
import type { LibraryPart } from '../ui/popup/popup-state';

/** Asks the background; `failed` when there is no answer. */
export async function readLibraryPart(): Promise<LibraryPart> {
  const reply = await ask('readLibrary', null);
  if (!reply.ok) return { kind: 'failed' };
  const { library } = reply.value;
  return {
    kind: 'ready',
    rows: makeFactRows(library),
    sources: library.sources,
    factCounts: countFacts(library),
  };
}

/** In how many facts each source takes part. */
function countFacts(library: Library): ReadonlyMap<SourceId, number> {
  const sourceOf = new Map(library.claims.map((claim) => [claim.id, claim.source]));
  const counts = new Map<SourceId, number>();
  for (const fact of library.facts) {
    const sources = new Set(fact.claims.flatMap((claim) => sourceOf.get(claim) ?? []));
    for (const source of sources) counts.set(source, (counts.get(source) ?? 0) + 1);
  }
  return counts;
}
