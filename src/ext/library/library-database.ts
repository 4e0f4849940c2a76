/**
 * The database of added sources: its shape, its versions, and how it is opened. Each version is one step; the browser runs the
 * steps a database lacks in one transaction, so one that is interrupted leaves the version before.
 */
import { openDB, type DBSchema, type IDBPDatabase, type IDBPTransaction, type StoreNames } from 'idb';

/** What lies in the database: `sources` by file; `kept` holds `revision` (a number that every change of `sources` raises), `index` (a compiled index), `lists` (what the popup lists of it), `settings` (of backups, still to be merged) and `reading/` with a file (what the pipeline read of that source). */
export type LibrarySchema = DBSchema & {
  sources: { key: string; value: unknown };
  kept: { key: string; value: unknown };
};

/** The open database. */
export type LibraryDatabase = IDBPDatabase<LibrarySchema>;
type Upgrade = IDBPTransaction<LibrarySchema, StoreNames<LibrarySchema>[], 'versionchange'>;

/** One step to the next version. It awaits nothing but the database, or the transaction would end under it. */
export type LibraryMigration = (database: LibraryDatabase, transaction: Upgrade) => Promise<void> | void;

/** Steps in order: the first makes version 1 of nothing. A step that shipped is never changed. */
export const LIBRARY_MIGRATIONS: readonly LibraryMigration[] = [
  // 2025-11-22: the first version.
  (database) => {
    database.createObjectStore('sources', { keyPath: 'file' });
    database.createObjectStore('kept');
  },
];

/** The database's name in the browser; another would be another, empty one. */
export const LIBRARY_DATABASE = 'whosaid-library';

/**
 * The open database, at the version the steps make. `onLost` is called when the connection ends without us: the browser closed it, or
 * another context deletes or upgrades the database, which waits for us to let go.
 * @throws DOMException when IndexedDB is refused, the database is newer than we are, or does not open
 */
export async function openLibraryDatabase(
  onLost: () => void,
  migrations: readonly LibraryMigration[] = LIBRARY_MIGRATIONS,
): Promise<LibraryDatabase> {
  const database: LibraryDatabase = await openDB<LibrarySchema>(LIBRARY_DATABASE, migrations.length, {
    upgrade: (opened, before, _after, transaction) => {
      const steps = migrations.slice(before);
      // Told by the rejection of opening, too.
      transaction.done.catch(() => undefined);
      // The library does not wait for this promise, so a step that fails must end the transaction itself.
      runSteps(steps, opened, transaction).catch(() => transaction.abort());
    },
    blocking: () => {
      database.close();
      onLost();
    },
    terminated: onLost,
  });
  return database;
}

async function runSteps(
  steps: readonly LibraryMigration[],
  database: LibraryDatabase,
  transaction: Upgrade,
): Promise<void> {
  for (const step of steps) await step(database, transaction);
}
