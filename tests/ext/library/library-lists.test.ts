import { beforeEach, describe, expect, test } from 'vitest';
import { readKeptLists } from '../../../src/ext/library/library-lists';
import type { LibraryStore } from '../../../src/ext/library/library-store';
import type { LibraryLists } from '../../../src/ext/library/library-model';
import { refuseDatabases } from '../../support/fake/fake-database';
import { makeDraft } from '../../support/make/make-library';
import { add, open, useToyStore } from './toy-store';

const LISTS: LibraryLists = { rows: [], sources: [], factCounts: [] };
const OFF = ['quay.txt', 'lighthouse.txt'];
let store: LibraryStore;

useToyStore();
beforeEach(async () => {
  store = open();
  await store.keepLists(await store.read(OFF), OFF, LISTS);
});

describe('kept lists', () => {
  test('are read by whoever asks for the same version and the same sources, in any order', async () => {
    expect(await readKeptLists('1', OFF)).toEqual(LISTS);
    expect(await readKeptLists('1', [...OFF].reverse())).toEqual(LISTS);
  });

  test.each([
    ['another version', '2', OFF],
    ['other sources', '1', ['quay.txt']],
  ])('are not those of %s', async (_, version, off) => {
    expect(await readKeptLists(version, off)).toBeNull();
  });

  test('are gone with the first change of the library', async () => {
    await store.apply(add(makeDraft('ferry')), OFF);
    expect(await readKeptLists('1', OFF)).toBeNull();
  });

  test('are not kept where the library changed since it was read', async () => {
    const before = await store.read([]);
    await open().apply(add(makeDraft('ferry')), []);
    await store.keepLists(before, [], LISTS);
    expect(await readKeptLists('1', [])).toBeNull();
  });

  test('count as none where they are cut short, or cannot be read', async () => {
    await store.keepLists(await store.read(OFF), OFF, { ...LISTS, rows: null as never });
    expect(await readKeptLists('1', OFF)).toBeNull();
    refuseDatabases('InvalidStateError');
    expect(await readKeptLists('1', OFF)).toBeNull();
  });
});
