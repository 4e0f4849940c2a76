/** The one library, the index it gives and the matcher over it; made when first asked for and kept while the background lives. */
import bundled from 'virtual:fact-index';
import { compileIndex } from '../core/compile';
import { makeLibrary } from '../core/library/library';
import type { LibraryRequest } from '../core/library/added-source';
import { compileMatcher } from '../core/match/compile-matcher';
import type { Matcher } from '../core/match/matcher';
import type { FactIndex } from '../core/model';
import { encodeBackup, encodePack, packFileName } from '../core/pack/encode-pack';
import type { PackSource } from '../core/pack/pack';
import { readVersion } from '../ext/extension';
import {
  openLibraryStore,
  type LibraryOutcome,
  type LibraryPreview,
  type LibraryProgress,
} from '../ext/library-store';
import { announceLibrary } from '../ext/library-watch';
import type { BackgroundMessages, LibraryReply } from '../ext/messages';
import type { Settings } from '../core/settings';
import { clearSettings, readSettings } from '../ext/settings';
import { clearSync } from '../ext/settings-sync';

const store = openLibraryStore({
  bundled,
  compile: (sources) => compileIndex(sources),
  version: readVersion(),
});

let kept: { readonly index: FactIndex; readonly matcher: Matcher } | null = null;

/** The index to answer from and its matcher, which is compiled once for each index. */
export async function readMatcher(
  settings: Settings,
): Promise<{ readonly index: FactIndex; readonly matcher: Matcher }> {
  const { index } = await store.read(settings.sourcesOff);
  if (kept?.index !== index) kept = { index, matcher: compileMatcher(index) };
  return kept;
}

/** The library as lists show it. */
export async function readLibrary(): Promise<LibraryReply> {
  const { index, added, switchedOff, damaged, state, problem } = await store.read(
    (await readSettings()).sourcesOff,
  );
  return { library: makeLibrary(index, added), switchedOff, damaged, state, problem };
}

/** What is done is done, whether or not the other contexts hear of it. */
const announce = (): Promise<void> => announceLibrary().catch(() => undefined);

type Work = { readonly abort: AbortController; progress: LibraryProgress };
/** The change that runs; a new one gives the one before up, for only one preview is in front of the reader. */
let work: Work | null = null;

/** Previews a change of sources, or does it. A change that was given up is `failed`, with nothing changed. */
export async function changeLibrary(asked: {
  readonly request: LibraryRequest;
  readonly keep: boolean;
}): Promise<LibraryOutcome<LibraryPreview>> {
  work?.abort.abort();
  const own: Work = { abort: new AbortController(), progress: { step: 'check', done: 0, of: 1 } };
  work = own;
  const { sourcesOff } = await readSettings();
  const act = asked.keep ? store.apply : store.preview;
  try {
    const outcome = await act(asked.request, sourcesOff, {
      signal: own.abort.signal,
      onProgress: (progress) => {
        own.progress = progress;
      },
    });
    if (asked.keep && outcome.ok && outcome.value.changesAnything) await announce();
    return outcome;
  } catch (error) {
    if (!own.abort.signal.aborted) throw error;
    return { ok: false, reason: 'failed', message: 'cancelled' };
  } finally {
    if (work === own) work = null;
  }
}

/** How far the running change is; null when none runs. */
export function watchChange({ cancel }: { readonly cancel: boolean }): LibraryProgress | null {
  if (cancel) work?.abort.abort();
  return work?.progress ?? null;
}

/** The text of a pack or a backup. */
export async function exportLibrary(
  request: BackgroundMessages['exportLibrary']['request'],
): Promise<BackgroundMessages['exportLibrary']['reply']> {
  const added = await store.listAdded();
  if (!added.ok) return added;
  try {
    if (request.what === 'backup') {
      const text = encodeBackup(added.value, await readSettings());
      return { ok: true, value: { name: packFileName('whosaid backup'), text } };
    }
    const files = new Set(request.files);
    const every: readonly PackSource[] = [...added.value, ...bundled.sources];
    const text = encodePack(every.filter((source) => files.has(source.file)));
    return { ok: true, value: { name: packFileName('sources'), text } };
  } catch (error) {
    return { ok: false, reason: 'limit', message: error instanceof Error ? error.message : String(error) };
  }
}

/** Deletes added sources, then settings; when the first fails, nothing else is touched. */
export async function deleteEverything(): Promise<LibraryOutcome<null>> {
  const deleted = await store.deleteEverything();
  if (!deleted.ok) return deleted;
  await clearSettings();
  // Switched off by now, so nothing is shared again; a browser without sync has nothing to delete.
  await clearSync().catch(() => undefined);
  await announce();
  return deleted;
}
