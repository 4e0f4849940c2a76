import { openDB } from 'idb';
import { describe, expect, test } from 'vitest';
import { LIBRARY_DATABASE } from '../../../src/ext/library/library-database';
import { compileToy, listFiles, makeDraft } from '../../support/make/make-library';
import { add, bundled, countAnew, filesOf, open, timesCompiled, useToyStore } from './toy-store';

useToyStore();

describe('reading', () => {
  test('gives the bundled index itself when nothing is added and nothing is off', async () => {
    const now = await open().read([]);
    expect(now.index).toBe(bundled);
    expect(now).toMatchObject({ state: { kind: 'stored' }, damaged: [], switchedOff: [], problem: null });
    expect(timesCompiled()).toBe(0);
  });

  test('gives the same object as long as the library is the same', async () => {
    const store = open();
    await store.apply(add(makeDraft('ferry')), []);
    const { index } = await store.read([]);
    expect((await store.read([])).index).toBe(index);
    await store.apply(add(makeDraft('bridge')), []);
    expect((await store.read([])).index).not.toBe(index);
  });

  test('leaves out what is switched off, bundled or added, and lists it', async () => {
    const store = open();
    await store.apply(add(makeDraft('ferry')), []);
    const [file = ''] = await listFiles(store);
    const now = await store.read([file, '000_quay.txt']);
    expect(now.index.sources.map((source) => source.file)).toEqual(['000_lighthouse.txt']);
    expect(now.switchedOff).toMatchObject([
      { file: '000_quay.txt', added: false },
      { file, added: true },
    ]);
    expect(now.added).toEqual(new Set([file]));
    expect(await filesOf(store)).toHaveLength(3);
  });

  test('compiles nothing after a restart', async () => {
    const first = open();
    await first.apply(add(makeDraft('ferry')), []);
    const before = await first.read([]);
    first.close();
    countAnew();
    const after = await open().read([]);
    expect({ ...after, index: null }).toEqual({ ...before, index: null });
    expect(after.index).toEqual(before.index);
    expect(timesCompiled()).toBe(0);
  });

  test('compiles anew after an update of the extension', async () => {
    await open().apply(add(makeDraft('ferry')), []);
    countAnew();
    await open(compileToy, '2').read([]);
    expect(timesCompiled()).toBe(1);
  });

  test('sees what another context added', async () => {
    const [one, other] = [open(), open()];
    await one.read([]);
    await other.apply(add(makeDraft('ferry')), []);
    expect(await filesOf(one)).toEqual(await filesOf(other));
  });
});

describe('deleting everything', () => {
  test('leaves the bundled index and nothing else', async () => {
    const store = open();
    await store.apply(add(makeDraft('ferry')), []);
    expect(await store.deleteEverything()).toEqual({ ok: true, value: null });
    expect((await store.read([])).index).toBe(bundled);
    const database = await openDB(LIBRARY_DATABASE);
    expect(await database.count('sources')).toBe(0);
    expect(await database.getAllKeys('kept')).toEqual(['revision']);
    database.close();
  });
});
