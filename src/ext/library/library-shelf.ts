/** Where added sources lie: the few things the store needs of a database, so that memory can stand in for it. */
import type { AddedSource, BackupSettings } from '../../core/library/added-source';
import { compareText } from '../../core/text/compare-text';
import type { DamagedSource, LibraryState } from './library-model';

/** Everything on the shelf at one moment. */
export type ShelfContent = {
  /** Raised by every change. */
  readonly revision: number;
  /** Whole sources, sorted by file. */
  readonly sources: readonly AddedSource[];
  readonly damaged: readonly DamagedSource[];
};

/** What to write and what to take away. */
type ShelfChange = {
  readonly puts: readonly AddedSource[];
  readonly deletes: readonly string[];
  /** Settings of backups that are to be merged once the change is made: kept with it until they are. */
  readonly settings: readonly BackupSettings[];
};

/** A change that was decided for what lay there at a revision. */
type ForeseenChange = { readonly revision: number; readonly change: ShelfChange };

/** The shelf. Whatever fails rejects with the database's own error and leaves the shelf as it was. */
export type Shelf = {
  readonly state: LibraryState;
  readonly readRevision: () => Promise<number>;
  readonly readContent: () => Promise<ShelfContent>;
  /**
   * Asks `decide` for a change to what lies there and makes it, as one step that nothing can come between. Gives the revision
   * after it. Null changes nothing, and so does a `decide` that throws. While the shelf is still at the revision of `foreseen`, that
   * change is made and nobody asked, which spares reading everything again.
   */
  readonly change: (
    decide: (content: ShelfContent) => ShelfChange | null,
    foreseen?: ForeseenChange,
  ) => Promise<number>;
  /** What was kept of the index, unchecked; undefined when nothing is. */
  readonly readKept: () => Promise<unknown>;
  /** Keeps the index, or the lists made of it, unless the shelf changed since `revision`. A change takes both away. */
  readonly keep: (revision: number, value: unknown, name: 'index' | 'lists') => Promise<void>;
  /** What was kept of the readings of these files, unchecked, in their order; undefined where nothing is. A change takes away those of its files. */
  readonly readReadings: (files: readonly string[]) => Promise<readonly unknown[]>;
  /** Keeps readings by file, of sources that lie here or in `others`, and forgets those of any other file. */
  readonly keepReadings: (
    records: readonly (readonly [file: string, record: unknown])[],
    others: readonly string[],
  ) => Promise<void>;
  /** Forgets all readings; false where there were none. */
  readonly dropReadings: () => Promise<boolean>;
  /** Settings that changes brought and that are still to be merged, oldest first. */
  readonly readSettings: () => Promise<readonly BackupSettings[]>;
  /** Forgets the oldest `count` of them: they are merged. */
  readonly dropSettings: (count: number) => Promise<void>;
  /** Takes everything away. */
  readonly clear: () => Promise<void>;
  readonly close: () => void;
};

/** Copies are for a background that is stopped; what lies in memory is gone with it. */
const NO_COPIES: Pick<Shelf, 'readKept' | 'keep' | 'readReadings' | 'keepReadings' | 'dropReadings'> = {
  readKept: () => Promise.resolve(undefined),
  keep: () => Promise.resolve(),
  readReadings: () => Promise.resolve([]),
  keepReadings: () => Promise.resolve(),
  dropReadings: () => Promise.resolve(false),
};

/** A shelf that is gone with this context; `state` says why there is no other. */
export function createMemoryShelf(state: LibraryState): Shelf {
  let revision = 0;
  let sources = new Map<string, AddedSource>();
  let settings: readonly BackupSettings[] = [];
  const readContent = (): ShelfContent => ({
    revision,
    sources: [...sources.values()].sort((a, b) => compareText(a.file, b.file)),
    damaged: [],
  });
  return {
    state,
    readRevision: () => Promise.resolve(revision),
    readContent: () => Promise.resolve(readContent()),
    // eslint-disable-next-line @typescript-eslint/require-await -- async, so that a `decide` that throws rejects
    change: async (decide, foreseen) => {
      const change = foreseen?.revision === revision ? foreseen.change : decide(readContent());
      if (change === null) return revision;
      const next = new Map(sources);
      for (const file of change.deletes) next.delete(file);
      for (const source of change.puts) next.set(source.file, source);
      sources = next;
      settings = [...settings, ...change.settings];
      revision += 1;
      return revision;
    },
    ...NO_COPIES,
    readSettings: () => Promise.resolve(settings),
    dropSettings: (count) => {
      settings = settings.slice(count);
      return Promise.resolve();
    },
    clear: () => {
      sources = new Map();
      settings = [];
      revision += 1;
      return Promise.resolve();
    },
    close: () => undefined,
  };
}
