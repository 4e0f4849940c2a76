/** The library as the popup lists it: counts for the first screen, the lists once that is drawn. */
import { ask } from '../../ext/messages/rpc';
import { factInWords } from '../../ui/text/own-words';
import type { LibraryPart } from '../../ui/popup/popup-state';

/** How much there is; `failed` when there is no answer. */
export async function countLibraryPart(): Promise<LibraryPart> {
  const reply = await ask('countLibrary', null);
  return reply.ok ? { kind: 'counted', ...reply.value } : { kind: 'failed' };
}

/** Facts, the search over them, and sources; `failed` when there is no answer. The search is fetched here, since the first screen does without it. */
export async function readLibraryPart(): Promise<LibraryPart> {
  const [reply, { startSearch }] = await Promise.all([
    ask('listLibrary', null),
    import('../../core/search/search'),
  ]);
  if (!reply.ok) return { kind: 'failed' };
  const { rows, sources, factCounts } = reply.value;
  const counts = new Map(sources.map((source, at) => [source.id, factCounts[at] ?? 0]));
  const worded = rows.map(factInWords);
  return { kind: 'ready', rows: worded, search: startSearch(worded), sources, factCounts: counts };
}
