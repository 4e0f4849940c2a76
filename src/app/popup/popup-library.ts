/** The library as the popup lists it: counts for the first screen, the lists once that is drawn. */
import { ask } from '../../ext/messages/rpc';
import { factInWords } from '../../ui/text/own-words';
import type { LibraryPart } from '../../ui/popup/popup-state';

/** How much there is; `failed` when there is no answer. */
export async function countLibraryPart(): Promise<LibraryPart> {
  const reply = await ask('countLibrary', null);
  return reply.ok ? { kind: 'counted', ...reply.value } : { kind: 'failed' };
}

/** Facts and sources; `failed` when there is no answer. */
export async function readLibraryPart(): Promise<LibraryPart> {
  const reply = await ask('listLibrary', null);
  if (!reply.ok) return { kind: 'failed' };
  const { rows, sources, factCounts } = reply.value;
  const counts = new Map(sources.map((source, at) => [source.id, factCounts[at] ?? 0]));
  return { kind: 'ready', rows: rows.map(factInWords), sources, factCounts: counts };
}
