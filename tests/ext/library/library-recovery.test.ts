import { openDB } from 'idb';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import type { SourceDraft } from '../../../src/core/library/added-source';
import { LIBRARY_DATABASE } from '../../../src/ext/library/library-database';
import { openLibraryStore, type LibraryStore } from '../../../src/ext/library/library-store';
import { placeDatabases, refuseDatabases } from '../../support/fake/fake-database';
import {
  compileToy,
  listFiles,
  makeDraft,
  makeBundled,
  numberSources,
} from '../../support/make/make-library';

const bundled = compileToy(numberSources([makeBundled('lighthouse'), makeBundled('quay')]));
const open = (): LibraryStore => openLibraryStore({ bundled, version: '1', compile: compileToy });
const add = (...drafts: readonly SourceDraft[]) => ({ kind: 'add', drafts }) as const;
const remove = (...files: readonly string[]) => ({ kind: 'remove', files }) as const;
/** Writes past the store, as a fault of the disk would. */
const scribble = async (
  write: (database: Awaited<ReturnType<typeof openDB>>) => Promise<unknown>,
): Promise<void> => {
  const database = await openDB(LIBRARY_DATABASE);
  await write(database);
  database.close();
};

beforeEach(() => void placeDatabases());

describe('damage', () => {
  test.each<readonly [string, object, string]>([
    ['text that was cut', { text: 'The harbour' }, 'text was cut or changed'],
    ['a field that is missing', { publisher: undefined }, 'publisher is not a string'],
    ['a field of another type', { text: new Uint8Array(3) }, 'text is not a string'],
    ['an address of a script', { url: 'javascript:alert(1)' }, 'url is not an http or https address'],
  ])('%s is left out, told and removable', async (_, scar, what) => {
    const store = open();
    await store.apply(add(makeDraft('ferry'), makeDraft('bridge')), []);
    const [file = '', whole = ''] = await listFiles(store);
    store.close();
    await scribble(async (database) => {
      await database.put('sources', { ...((await database.get('sources', file)) as object), ...scar });
      await database.delete('kept', 'index');
    });
    const later = open();
    const now = await later.read([]);
    expect(now.damaged).toEqual([{ file, what }]);
    expect(now.index.sources.map((source) => source.file)).toContain(whole);
    expect(now.index.sources.map((source) => source.file)).not.toContain(file);
    expect(await later.apply(remove(file), [])).toMatchObject({ ok: true, value: { changesAnything: true } });
    expect((await later.read([])).damaged).toEqual([]);
  });

  test.each<readonly [string, unknown]>([
    ['is of another shape', 'nonsense'],
    ['lies about its quotes', { index: { claims: [] } }],
    ['is of another library', { stamp: '[]' }],
  ])('a kept index that %s is made again', async (_, scar) => {
    const store = open();
    await store.apply(add(makeDraft('ferry')), []);
    const { index } = await store.read([]);
    store.close();
    await scribble(async (database) => {
      const kept = (await database.get('kept', 'index')) as object;
      await database.put('kept', typeof scar === 'object' ? { ...kept, ...scar } : scar, 'index');
    });
    expect((await open().read([])).index).toEqual(index);
  });
});

describe('without a database', () => {
  test.each([
    ['InvalidStateError', 'refused'],
    ['SecurityError', 'refused'],
    ['UnknownError', 'broken'],
    ['VersionError', 'newer'],
  ])('%s: works in memory and says so', async (name, why) => {
    refuseDatabases(name);
    const store = open();
    expect(await store.read([])).toMatchObject({ index: bundled, state: { kind: 'memory', why } });
    expect(await store.apply(add(makeDraft('ferry')), [])).toMatchObject({ ok: true });
    expect((await store.read([])).index.sources).toHaveLength(3);
    expect(await store.deleteEverything()).toEqual({ ok: true, value: null });
    expect((await store.read([])).index).toBe(bundled);
  });

  test('no IndexedDB at all counts as refused', async () => {
    vi.stubGlobal('indexedDB', undefined);
    expect(await open().read([])).toMatchObject({ state: { kind: 'memory', why: 'refused' } });
    vi.unstubAllGlobals();
  });

  test('tries again until something lies in memory', async () => {
    const disk = placeDatabases();
    refuseDatabases('UnknownError');
    const store = open();
    expect(await store.read([])).toMatchObject({ state: { kind: 'memory' } });
    placeDatabases(disk);
    expect(await store.read([])).toMatchObject({ state: { kind: 'stored' } });
  });

  test('a later version of the extension keeps its database', async () => {
    const later = await openDB(LIBRARY_DATABASE, 99, {
      upgrade: (database) => void database.createObjectStore('more'),
    });
    later.close();
    expect(await open().read([])).toMatchObject({ index: bundled, state: { kind: 'memory', why: 'newer' } });
    const still = await openDB(LIBRARY_DATABASE);
    expect([still.version, [...still.objectStoreNames]]).toEqual([99, ['more']]);
    still.close();
  });
});
