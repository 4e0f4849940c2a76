/**
 * The reader's own sources: kept in IndexedDB, checked at every door, changed all or nothing. The API for background and facts page.
 *
 * Wiring, once a context:
 *
 *   const store = openLibraryStore({ bundled, compile: (sources) => compileIndex(sources, editorial), version });
 *
 * - `store.read(settings.sourcesOff)` gives the index to answer from. Ask it each time: the same library gives the same object
 *   (compare with ===), so a matcher can be kept as long as the index is the same. Nothing added and nothing off: `bundled` itself.
 * - Add, update, remove and import are one door. A page or an .html file (`readHtmlArticle` of src/dom/article/read-html-article.ts), pasted
 *   text (`readPlainArticle` of src/core/library/read-plain-article.ts), a .txt file and a pack (`readTextFile` and `readPackFile` of
 *   src/ext/library/library-file.ts) all end in drafts; `store.preview({ kind: 'add', drafts }, off)` says what would change and keeps
 *   nothing, `store.apply({ kind: 'add', drafts }, off)` does it in one transaction. The same with `{ kind: 'remove', files }`.
 * - `off` are the files of switched-off sources, bundled or added: they live in the settings (`sourcesOff`), not here.
 * - Export: `encodePack(sources)` of src/core/pack/encode-pack.ts takes records of `store.listAdded()` and sources of an index alike;
 *   `encodeBackup(sources, settings)` is everything in one file, `readPackFile` takes it back.
 * - In lists: `makeLibrary(now.index, now.added)`; sources that are switched off are in no index, so `now.switchedOff` lists them.
 * - State: `stored`, or `memory` with the reason: say so in the interface, for what is added then is gone with the browser.
 *   In memory each context has its own library, so let the background own the store and ask it by messages.
 *   When IndexedDB works, several contexts may each open a store: they see each other's changes at the next `read`.
 * - Nothing here throws but for an aborted signal (`AbortError`); everything else is a `LibraryOutcome`.
 * - A message that carries drafts checks them by `draftsSchema` of src/core/pack/pack-schema.ts.
 */
import type { AddedSource, BackupSettings, LibraryRequest } from '../../core/library/added-source';
import { createLibraryChange, explainStorage } from './library-change';
import { createLibraryCompiler } from './library-compiler';
import { createShelfHolder } from './library-holder';
import { keepLists } from './library-lists';
import type {
  LibraryLists,
  LibraryNow,
  LibraryOutcome,
  LibraryParts,
  LibraryPreview,
  LibraryWork,
} from './library-model';
import { createLibraryReader } from './library-reader';
import { createLibraryReadings } from './library-readings';

/** The door to the library. */
export type LibraryStore = {
  /** The library without the sources whose files are in `off`. Never fails: at the worst it is the bundled index. */
  readonly read: (off: readonly string[]) => Promise<LibraryNow>;
  /** What a request would change. Keeps nothing. */
  readonly preview: (
    request: LibraryRequest,
    off: readonly string[],
    work?: LibraryWork,
  ) => Promise<LibraryOutcome<LibraryPreview>>;
  /** Does it, all or nothing; once it answers, it is on the disk. */
  readonly apply: (
    request: LibraryRequest,
    off: readonly string[],
    work?: LibraryWork,
  ) => Promise<LibraryOutcome<LibraryPreview>>;
  /**
   * Hands over the settings that kept backups brought and that nobody has merged yet, and forgets them once `merge` is done: in one
   * step with the sources they are on the disk, so a worker that is stopped before merging does it when it is started again.
   * Rejects as `merge` does, and hands them over again the next time.
   */
  readonly handSettings: (merge: (settings: readonly BackupSettings[]) => Promise<void>) => Promise<void>;
  /** Keeps lists made of what `read` gave without `off`, for `readKeptLists` of library-lists.ts; does nothing once the library is another. Never rejects. */
  readonly keepLists: (now: LibraryNow, off: readonly string[], lists: LibraryLists) => Promise<void>;
  /** Every source the reader added, whole ones only, sorted by file. */
  readonly listAdded: () => Promise<LibraryOutcome<readonly AddedSource[]>>;
  /** Deletes every added source, damaged ones too, and every index kept. */
  readonly deleteEverything: () => Promise<LibraryOutcome<null>>;
  /** Closes the database; the store opens it again when asked something. */
  readonly close: () => void;
};

/** The store of added sources. Opens nothing until it is asked something; what it is asked is done one after another. */
export function openLibraryStore(parts: LibraryParts): LibraryStore {
  const shelf = createShelfHolder();
  const compiler = createLibraryCompiler(parts);
  const queue = createQueue();
  const later = (job: () => Promise<unknown>): void => void queue(job).catch(() => undefined);
  const readings = createLibraryReadings(parts, shelf.use, later);
  const read = createLibraryReader(parts, shelf.use, { compiler, readings, later });
  const change = createLibraryChange(parts, shelf.use, { compiler, readings, read });
  return {
    read: (off) => queue(() => read(off)),
    preview: (request, off, work = {}) => queue(() => change(request, off, { ...work, keep: false })),
    apply: (request, off, work = {}) =>
      queue(async () => {
        const outcome = await change(request, off, { ...work, keep: true });
        // The index is read, and then kept, while it is still remembered; the reader need not wait for that.
        if (outcome.ok && outcome.value.changesAnything) later(() => read(off));
        return outcome;
      }),
    handSettings: (merge) =>
      queue(() =>
        shelf.use(async (open) => {
          const settings = await open.readSettings();
          if (settings.length === 0) return;
          await merge(settings);
          await open.dropSettings(settings.length);
        }),
      ),
    keepLists: (...kept) => queue(() => keepLists(shelf.use, parts.version, ...kept)),
    listAdded: () =>
      queue(() =>
        shelf
          .use((open) => open.readContent())
          .then(({ sources }) => ({ ok: true, value: sources }), explainStorage),
      ),
    deleteEverything: () =>
      queue(() => shelf.use((open) => open.clear()).then(() => ({ ok: true, value: null }), explainStorage)),
    close: shelf.close,
  };
}

/** Runs jobs one after another: two that compile at once would only take twice the memory. */
function createQueue(): <Value>(job: () => Promise<Value>) => Promise<Value> {
  let last: Promise<unknown> = Promise.resolve();
  return (job) => {
    const next = last.then(job);
    last = next.catch(() => undefined);
    return next;
  };
}
