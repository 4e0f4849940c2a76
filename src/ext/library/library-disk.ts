/** The shelf on the disk. Every change is one transaction; sources are written through to the disk before it counts as done. */
import type { StoreNames } from 'idb';
import type { BackupSettings } from '../../core/library/added-source';
import { readingKey, shelveReadings } from './disk-readings';
import { finish, heard, type Transaction } from './disk-transaction';
import { readNumber } from './read-number';
import { createRecordsReader } from './library-schema';
import {
  openLibraryDatabase,
  type LibraryDatabase,
  type LibraryMigration,
  type LibrarySchema,
} from './library-database';
import { createMemoryShelf, type Shelf, type ShelfContent } from './library-shelf';
import type { LibraryState } from './library-model';

const STORES: StoreNames<LibrarySchema>[] = ['sources', 'kept'];

/** The shelf on the disk, or in memory where there is no database to be had. `onLost` as of `openLibraryDatabase`. Never throws. */
export async function openShelf(
  onLost: () => void,
  migrations?: readonly LibraryMigration[],
): Promise<Shelf> {
  try {
    return createDiskShelf(await openLibraryDatabase(onLost, migrations));
  } catch (error) {
    return createMemoryShelf(explainRefusal(error));
  }
}

/** Firefox refuses with InvalidStateError in private windows, both with SecurityError when site data is blocked; no API is a TypeError. */
function explainRefusal(error: unknown): LibraryState {
  const { name, message } = error instanceof Error ? error : new Error(String(error));
  if (name === 'VersionError') return { kind: 'memory', why: 'newer', message };
  const isRefused = /^(InvalidStateError|SecurityError|TypeError|ReferenceError|NotAllowedError)$/.test(name);
  return { kind: 'memory', why: isRefused ? 'refused' : 'broken', message };
}

function createDiskShelf(database: LibraryDatabase): Shelf {
  const write = <Value>(work: (transaction: Transaction<'readwrite'>) => Promise<Value>): Promise<Value> =>
    finish(database.transaction(STORES, 'readwrite', { durability: 'strict' }), work);
  // Not idb's shortcuts: their transactions' rejections are nobody's, and would show up as unhandled.
  const read = <Value>(work: (transaction: Transaction<'readonly'>) => Promise<Value>): Promise<Value> =>
    finish(database.transaction(STORES, 'readonly'), work);
  /** For copies, which may be lost. */
  const writeLightly: typeof write = (work) => finish(database.transaction(STORES, 'readwrite'), work);
  const readRecords = createRecordsReader();
  return {
    state: { kind: 'stored' },
    readRevision: () => read(async (transaction) => readNumber(await readKept(transaction, 'revision'))),
    readContent: () => read((transaction) => readContent(transaction, readRecords)),
    change: (...asked) => write((transaction) => changeShelf(transaction, readRecords, ...asked)),
    readKept: () => read((transaction) => readKept(transaction, 'index')),
    keep: (revision, value, name) =>
      writeLightly(async (transaction) => {
        const kept = transaction.objectStore('kept');
        if (readNumber(await kept.get('revision')) === revision) await kept.put(value, name);
      }),
    ...shelveReadings(read, writeLightly),
    readSettings: () => read(readSettings),
    dropSettings: (count) =>
      write(async (transaction) => {
        const left = (await readSettings(transaction)).slice(count);
        await transaction.objectStore('kept').put(left, 'settings');
      }),
    clear: () =>
      write(async (transaction) => {
        const kept = transaction.objectStore('kept');
        const revision = readNumber(await kept.get('revision'));
        await Promise.all([heard(transaction.objectStore('sources').clear()), heard(kept.clear())]);
        // The count goes on: an index kept by another context from before is not of this library.
        await kept.put(revision + 1, 'revision');
      }),
    close: () => database.close(),
  };
}

async function changeShelf(
  transaction: Transaction<'readwrite'>,
  readRecords: ReadRecords,
  ...[decide, foreseen]: Parameters<Shelf['change']>
): Promise<number> {
  const [sources, kept] = [transaction.objectStore('sources'), transaction.objectStore('kept')];
  const revision = readNumber(await kept.get('revision'));
  const change =
    foreseen?.revision === revision ? foreseen.change : decide(await readContent(transaction, readRecords));
  if (change === null) return revision;
  const waiting = change.settings.length === 0 ? [] : await readSettings(transaction);
  const settings = [...waiting, ...change.settings];
  await Promise.all([
    ...change.deletes.map((file) => heard(sources.delete(file))),
    ...[...change.deletes, ...change.puts.map(({ file }) => file)].map((file) =>
      heard(kept.delete(readingKey(file))),
    ),
    ...change.puts.map((source) => heard(sources.put(source))),
    ...(settings.length === 0 ? [] : [heard(kept.put(settings, 'settings'))]),
    heard(kept.delete('index')),
    heard(kept.delete('lists')),
    heard(kept.put(revision + 1, 'revision')),
  ]);
  return revision + 1;
}

function readKept(transaction: Transaction<'readonly'>, key: string): Promise<unknown> {
  return transaction.objectStore('kept').get(key);
}

async function readSettings(transaction: Transaction<'readonly' | 'readwrite'>): Promise<BackupSettings[]> {
  const kept: unknown = await transaction.objectStore('kept').get('settings');
  const isObject = (each: unknown): each is BackupSettings => typeof each === 'object' && each !== null;
  return Array.isArray(kept) ? kept.filter(isObject) : [];
}

type ReadRecords = ReturnType<typeof createRecordsReader>;

async function readContent(
  transaction: Transaction<'readonly' | 'readwrite'>,
  readRecords: ReadRecords,
): Promise<ShelfContent> {
  const store = transaction.objectStore('sources');
  const [revision, keys, values] = await Promise.all([
    heard(transaction.objectStore('kept').get('revision')),
    heard(store.getAllKeys()),
    heard(store.getAll()),
  ]);
  return { revision: readNumber(revision), ...readRecords(keys.map(String), values) };
}
