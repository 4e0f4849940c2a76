/** The doors of what is stored: sources, settings, and whole databases, older, newer or not ours at all. */
import fc from 'fast-check';
import { IDBFactory } from 'fake-indexeddb';
import { LIBRARY_DATABASE } from '../../src/ext/library/library-database';
import { readStoredSource } from '../../src/ext/library/library-schema';
import { openLibraryStore } from '../../src/ext/library/library-store';
import { checkSettings } from '../../src/ext/settings/settings-schema';
import { placeDatabases } from '../support/fake/fake-database';
import { compileToy, makeAdded, makeBundled, numberSources } from '../support/make/make-library';
import { asyncDoor, door, expectThat, type Door } from './door';
import { anyJson, anyString, mutate } from './inputs';

const added = makeAdded('ferry');
const settings = checkSettings(undefined);
const bundled = compileToy(numberSources([makeBundled('lighthouse'), makeBundled('quay')]));

/** Records as an older, a newer or a broken version may have left them; IndexedDB clones anything. */
const record = fc.oneof(fc.constant(added), mutate(added), mutate(makeAdded('bridge')));
type Disk = {
  readonly version: number;
  readonly stores: readonly string[];
  readonly records: readonly unknown[];
  readonly revision: unknown;
  readonly index: unknown;
};

const disk: fc.Arbitrary<Disk> = fc.record({
  version: fc.constantFrom(1, 1, 1, 2, 7),
  stores: fc.constantFrom(
    ['sources', 'kept'],
    ['sources', 'kept'],
    ['sources', 'kept'],
    ['kept'],
    ['articles'],
    [],
  ),
  records: fc.array(record, { maxLength: 4 }),
  revision: fc.oneof(fc.constantFrom(1, 2, -1, NaN), anyJson),
  index: fc.oneof(
    mutate({ stamp: '', key: '', index: bundled, added: [], switchedOff: [], damaged: [] }),
    anyJson,
  ),
});

/** Writes what can be written: a record without its key is refused by the database itself. */
function fillDisk({ version, stores, records, revision, index }: Disk): Promise<void> {
  return new Promise((resolve, reject) => {
    const opening = indexedDB.open(LIBRARY_DATABASE, version);
    opening.onerror = () => reject(opening.error ?? new Error('not opened'));
    opening.onupgradeneeded = () => {
      for (const name of stores)
        opening.result.createObjectStore(name, name === 'sources' ? { keyPath: 'file' } : {});
      const transaction = opening.transaction;
      if (transaction === null) return;
      if (stores.includes('sources'))
        for (const each of records) putIfTaken(transaction.objectStore('sources'), each);
      if (!stores.includes('kept')) return;
      transaction.objectStore('kept').put(revision, 'revision');
      transaction.objectStore('kept').put(index, 'index');
    };
    opening.onsuccess = () => {
      opening.result.close();
      resolve();
    };
  });
}

function putIfTaken(store: IDBObjectStore, value: unknown): void {
  try {
    store.put(value);
  } catch {
    // No key, or one that is none: the database refuses it.
  }
}

export const STORAGE_DOORS: readonly Door[] = [
  door('stored sources', 1, fc.oneof(mutate(added), anyJson), (value) => {
    const read = readStoredSource(value);
    if ('source' in read) expectThat(read.source.text.length > 0, 'a source has words', read.source);
  }),
  door('stored settings', 1, fc.oneof(mutate(settings), anyJson), (value) => {
    const checked = checkSettings(value);
    const again = checkSettings(checked);
    expectThat(JSON.stringify(again) === JSON.stringify(checked), 'what was checked passes whole', checked);
  }),
  asyncDoor('databases', 0.1, fc.tuple(disk, anyString), async ([given, off]) => {
    placeDatabases(new IDBFactory());
    await fillDisk(given);
    const store = openLibraryStore({ bundled, compile: compileToy, version: '1' });
    const now = await store.read([off]);
    const sources = now.index.sources.filter(({ file }) => !now.added.has(file));
    expectThat(
      sources.length >= bundled.sources.length - now.added.size,
      'what is bundled is there',
      now.problem,
    );
    const listed = await store.listAdded();
    if (listed.ok) {
      expectThat(
        listed.value.every((each) => 'source' in readStoredSource(each)),
        'only whole ones',
        listed.value,
      );
      expectThat(listed.value.length <= given.records.length, 'no more than was kept', listed.value.length);
    }
    store.close();
  }),
];
