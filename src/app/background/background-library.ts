/** The one library, the index it gives and the matcher over it; made when first asked for and kept while the background lives. */
import editorial from 'virtual:editorial';
import bundled from 'virtual:fact-index';
import { compileIndex } from '../../core/compile';
import { createDocumentMemory } from '../../core/document-memory';
import type { LibraryRequest } from '../../core/library/added-source';
import { makeLibrary } from '../../core/library/library';
import { compileMatcher } from '../../core/match/compile-matcher';
import type { Matcher } from '../../core/match/matcher';
import type { FactIndex } from '../../core/model';
import type { PackSource } from '../../core/pack/pack';
import { readVersion } from '../../ext/extension';
import type { LibraryLists, LibraryNow, LibraryOutcome, LibraryWork } from '../../ext/library/library-model';
import { openLibraryStore } from '../../ext/library/library-store';
import { announceLibrary } from '../../ext/library/library-watch';
import {
  MAX_MESSAGE_TEXT,
  type BackgroundMessages,
  type LibraryDone,
  type LibraryReply,
  type LibraryText,
} from '../../ext/messages/messages';
import type { Sender } from '../../ext/messages/rpc';
import type { Settings } from '../../core/settings/settings';
import { clearSettings, readSettings, restoreSettings, writeSettings } from '../../ext/settings/settings';
import { clearSync } from '../../ext/settings/settings-sync';
import { cutText } from '../cut-text';
import { withStaged } from './background-staging';
import { startWork, waitForWork } from './library-work';

/** What is known of each article: adding one does not read the others anew. The store lays it by for the time the background is stopped. */
const memory = createDocumentMemory();

const store = openLibraryStore({
  bundled,
  compile: (sources) => compileIndex(sources, editorial, { memory, skipsStale: true }),
  version: readVersion(),
  memory,
});

let kept: { readonly index: FactIndex; readonly matcher: Matcher } | null = null;

/** The index to answer from and its matcher, which is compiled once for each index. */
export async function readMatcher(
  settings: Settings,
): Promise<{ readonly index: FactIndex; readonly matcher: Matcher }> {
  await waitForWork();
  const { index } = await store.read(settings.sourcesOff);
  if (kept?.index !== index) kept = { index, matcher: compileMatcher(index) };
  return kept;
}

/** Which sources were switched off when a library was read. */
const offOf = new WeakMap<LibraryNow, readonly string[]>();

/** The library as the store holds it now, without the sources that are switched off. */
export async function readNow(): Promise<LibraryNow> {
  const { sourcesOff } = await readSettings();
  const now = await store.read(sourcesOff);
  offOf.set(now, sourcesOff);
  return now;
}

/** Keeps the popup's lists, made of a library that `readNow` gave. Never rejects. */
export function keepLists(now: LibraryNow, lists: LibraryLists): Promise<void> {
  return store.keepLists(now, offOf.get(now) ?? [], lists);
}

const stamps = new WeakMap<LibraryNow, string>();
/** The last library that was asked for, until its last part was fetched. */
let told: { readonly stamp: string; readonly parts: readonly string[] } | null = null;

/** A part of all the library says; null where it is the one that is known already, which spares sending megabytes. */
export async function readLibrary({
  known,
  part,
}: BackgroundMessages['readLibrary']['request']): Promise<LibraryText | null> {
  await waitForWork();
  const now = await readNow();
  const stamp = stamps.get(now) ?? crypto.randomUUID();
  stamps.set(now, stamp);
  if (stamp === known) return null;
  if (part === 0 || told?.stamp !== stamp)
    told = { stamp, parts: cutText(writeLibrary(now, stamp), MAX_MESSAGE_TEXT) };
  const { parts } = told;
  if (part >= parts.length - 1) told = null;
  return { stamp, text: parts[part] ?? '', parts: parts.length };
}

function writeLibrary(
  { index, added, switchedOff, damaged, state, problem }: LibraryNow,
  stamp: string,
): string {
  const library = makeLibrary(index, added);
  return JSON.stringify({ stamp, library, switchedOff, damaged, state, problem } satisfies LibraryReply);
}

/** Merges the settings of backups that were kept. Gives why it could not, in English; then it is done the next time. Never rejects. */
export async function mergeBackupSettings(): Promise<string | null> {
  try {
    await store.handSettings(async (all) => {
      await writeSettings((before) => all.reduce(restoreSettings, before));
    });
    return null;
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}

/** All sources there are, as they are exported. */
type ExportSources = { readonly added: readonly PackSource[]; readonly bundled: readonly PackSource[] };

/** The sources the reader added and those that come with the extension. */
export async function listSources(): Promise<LibraryOutcome<ExportSources>> {
  const added = await store.listAdded();
  return added.ok ? { ok: true, value: { added: added.value, bundled: bundled.sources } } : added;
}

/** What is done is done, whether or not the other contexts hear of it. */
const announce = (): Promise<void> => announceLibrary().catch(() => undefined);

/** Previews a change of sources, or does it. A change that was given up is `failed`, with nothing changed. */
export async function changeLibrary(
  asked: BackgroundMessages['changeLibrary']['request'],
  { tab }: Pick<Sender, 'tab'>,
): Promise<LibraryOutcome<LibraryDone>> {
  const request = withStaged(asked.request, asked.batch);
  if (request === null)
    return { ok: false, reason: 'failed', message: 'the import was interrupted; try again' };
  return startWork({ client: tab, keep: asked.keep }, async (work) => {
    try {
      work.signal.throwIfAborted();
      return await change(request, asked.keep, work);
    } catch (error) {
      if (!work.signal.aborted) throw error;
      return { ok: false, reason: 'failed', message: 'cancelled' };
    }
  });
}

async function change(
  request: LibraryRequest,
  keep: boolean,
  work: LibraryWork,
): Promise<LibraryOutcome<LibraryDone>> {
  const { sourcesOff } = await readSettings();
  const outcome = await (keep ? store.apply : store.preview)(request, sourcesOff, work);
  if (!outcome.ok) return outcome;
  const merging = keep ? mergeBackupSettings() : null;
  // It comes after the index of what was kept, for which only those wait who brought settings.
  const settingsWait = hasSettings(request) ? await merging : null;
  if (keep && outcome.value.changesAnything) await announce();
  return { ok: true, value: { ...outcome.value, settingsWait } };
}

const hasSettings = (request: LibraryRequest): boolean =>
  request.kind === 'add' && (request.settings ?? []).length > 0;

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
