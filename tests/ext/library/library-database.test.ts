import { openDB } from 'idb';
import { beforeEach, describe, expect, test } from 'vitest';
import {
  LIBRARY_DATABASE,
  LIBRARY_MIGRATIONS,
  openLibraryDatabase,
  type LibraryMigration,
} from '../../../src/ext/library/library-database';
import { openShelf } from '../../../src/ext/library/library-disk';
import { placeDatabases } from '../../support/fake/fake-database';
import { makeAdded } from '../../support/make/make-library';

const nothing = (): void => undefined;
const ferry = makeAdded('ferry');
/** What a next version might do: write every record anew. */
const rename: LibraryMigration = async (_database, transaction) => {
  const sources = transaction.objectStore('sources');
  for (const value of await sources.getAll())
    await sources.put({ ...(value as object), publisher: 'Renamed' });
};
const fail: LibraryMigration = async (database, transaction) => {
  await rename(database, transaction);
  throw new Error('worker stopped');
};

beforeEach(async () => {
  placeDatabases();
  const shelf = await openShelf(nothing);
  await shelf.change(() => ({ puts: [ferry], deletes: [], settings: [] }));
  shelf.close();
});

describe('a new version of the database', () => {
  test('takes the old one’s sources with it', async () => {
    const shelf = await openShelf(nothing, [...LIBRARY_MIGRATIONS, rename]);
    expect(await shelf.readContent()).toEqual({
      revision: 1,
      sources: [{ ...ferry, publisher: 'Renamed' }],
      damaged: [],
    });
    shelf.close();
  });

  test('that fails on its way leaves the old one whole, and works in memory meanwhile', async () => {
    const broken = await openShelf(nothing, [...LIBRARY_MIGRATIONS, fail]);
    expect(broken.state).toMatchObject({ kind: 'memory', why: 'broken' });
    const shelf = await openShelf(nothing);
    expect(shelf.state).toEqual({ kind: 'stored' });
    expect((await shelf.readContent()).sources).toEqual([ferry]);
    shelf.close();
  });

  test('does not wait for contexts of the old one, which let go of it', async () => {
    let lost = 0;
    await openLibraryDatabase(() => (lost += 1));
    const shelf = await openShelf(nothing, [...LIBRARY_MIGRATIONS, rename]);
    expect([lost, shelf.state]).toEqual([1, { kind: 'stored' }]);
    shelf.close();
  });
});

test('the first version makes everything of nothing', async () => {
  placeDatabases();
  const database = await openLibraryDatabase(nothing);
  expect([database.version, [...database.objectStoreNames]]).toEqual([1, ['kept', 'sources']]);
  database.close();
  expect((await openDB(LIBRARY_DATABASE)).version).toBe(LIBRARY_MIGRATIONS.length);
});
