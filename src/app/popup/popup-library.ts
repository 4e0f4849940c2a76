/** The library as the popup lists it: kept on the disk as a rule, else asked of the background. */
import { readVersion } from '../../ext/extension';
import type { LibraryLists } from '../../ext/library/library-model';
import { ask } from '../../ext/messages/rpc';
import { readPageSettings } from '../../ext/settings/page-settings';
import type { Settings } from '../../core/settings/settings';
import { lazily } from '../../core/text/remember';
import { factInWords } from '../../ui/text/own-words';
import type { LibraryPart } from '../../ui/popup/popup-state';

/**
 * Reads the library and shows it: the first time, which is done once and is over when the lists are shown or the background has to be asked
 * for them, and again after it changed.
 */
export function listLibrary(
  show: (library: LibraryPart) => void,
  settings: Promise<Settings>,
): { readonly first: () => Promise<void>; readonly again: () => Promise<void> } {
  const first = lazily(async () => {
    const kept = await readKept(await settings);
    const shown = makePart(kept).then(show);
    if (kept !== null) await shown;
  });
  const again = async (): Promise<void> => {
    await first();
    show(await makePart(await readKept(await readPageSettings())));
  };
  return { first, again };
}

/** The lists on the disk; null where none are kept of this library. The way to the disk is fetched here, since the first screen does without it. */
async function readKept({ sourcesOff }: Settings): Promise<LibraryLists | null> {
  const { readKeptLists } = await import('../../ext/library/library-lists');
  return readKeptLists(readVersion(), sourcesOff);
}

/** Facts, the search over them, and sources; without kept lists the background is asked, which wakes it, and `failed` where it has no answer. */
async function makePart(kept: LibraryLists | null): Promise<LibraryPart> {
  const [reply, { startSearch }] = await Promise.all([
    kept === null ? ask('listLibrary', null) : ({ ok: true, value: kept } as const),
    import('../../core/search/search'),
  ]);
  if (!reply.ok) return { kind: 'failed' };
  const { rows, sources, factCounts } = reply.value;
  const counts = new Map(sources.map((source, at) => [source.id, factCounts[at] ?? 0]));
  const worded = rows.map(factInWords);
  return { kind: 'ready', rows: worded, search: startSearch(worded), sources, factCounts: counts };
}
