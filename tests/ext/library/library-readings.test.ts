import { openDB } from 'idb';
import { beforeEach, describe, expect, test } from 'vitest';
import { compileIndex } from '../../../src/core/compile';
import { createDocumentMemory, type Recall } from '../../../src/core/document-memory';
import type { SourceDraft } from '../../../src/core/library/added-source';
import { LIBRARY_DATABASE } from '../../../src/ext/library/library-database';
import { openLibraryStore, type LibraryStore } from '../../../src/ext/library/library-store';
import { armFaults } from '../../support/fake/fault-database';
import { placeDatabases } from '../../support/fake/fake-database';
import { makeDraft } from '../../support/make/make-library';
import { makeSource } from '../../support/make/make-source';
import { add, bundled, remove } from './toy-store';

const drafts = ['ferry', 'bridge', 'tower'].map((topic) => makeDraft(topic));
const more = makeDraft('mole');

/** A background just started, and how many texts it cut into sentences since. */
function start(version = '1'): { readonly store: LibraryStore; readonly read: () => number } {
  const kept = createDocumentMemory();
  let read = 0;
  const open = (source: Parameters<typeof kept.open>[0]): Recall => {
    const recall = kept.open(source);
    return (stage, inputs, compute) =>
      recall(stage, inputs, () => {
        if (stage === 'segments') read += 1;
        return compute();
      });
  };
  const memory = { ...kept, open };
  const store = openLibraryStore({
    bundled,
    version,
    memory,
    compile: (sources) => compileIndex(sources, undefined, { memory }),
  });
  return { store, read: () => read };
}

/** Adds, and waits until all is written. */
async function fill(...added: readonly SourceDraft[]): Promise<void> {
  const { store } = start();
  expect(await store.apply(add(...added), [])).toMatchObject({ ok: true });
  for (let turn = 0; turn < 4; turn += 1) await store.listAdded();
  store.close();
}

const listReadings = async (): Promise<string[]> => {
  const database = await openDB(LIBRARY_DATABASE);
  const keys = (await database.getAllKeys('kept')).map(String).filter((key) => key.startsWith('reading/'));
  database.close();
  return keys;
};

/** Changes every reading on the disk. */
async function spoil(change: (record: { key: string; reading: unknown }) => unknown): Promise<void> {
  const keys = await listReadings();
  const database = await openDB(LIBRARY_DATABASE);
  for (const key of keys) await database.put('kept', change((await database.get('kept', key)) as never), key);
  database.close();
}

const expectWhole = async (store: LibraryStore): Promise<void> => {
  const { index, problem } = await store.read([]);
  expect(problem).toBeNull();
  expect(index).toEqual(compileIndex(index.sources));
};

beforeEach(() => {
  placeDatabases();
});

describe('a background that was stopped', () => {
  test('reads only the new article when one is added, and gives the same index', async () => {
    await fill(...drafts);
    const { store, read } = start();
    expect(await store.preview(add(more), [])).toMatchObject({ ok: true });
    expect(read()).toBe(1);
    await store.apply(add(more), []);
    await expectWhole(store);
  });

  test.each([
    ['of another version', { restart: '2' }],
    ['of another text', { spoilt: (record: object) => ({ ...record, key: '["1"]' }) }],
    [
      'that are cut short',
      { spoilt: (record: object) => ({ ...record, reading: new Map([['segments', 1]]) }) },
    ],
    ['that are nothing', { spoilt: () => 0 }],
    ['that make the pipeline fail', { spoilt: poison }],
  ] as const)('reads all texts again instead of readings %s', async (_, how) => {
    await fill(...drafts);
    if ('spoilt' in how) await spoil(how.spoilt);
    const { store, read } = start('restart' in how ? how.restart : '1');
    expect(await store.apply(add(more), [])).toMatchObject({ ok: true });
    expect(read()).toBeGreaterThanOrEqual(bundled.sources.length + drafts.length + 1);
    await expectWhole(store);
  });
});

/** A reading of the right shape whose names lie outside of any text. */
function poison(record: { readonly key: string; readonly reading?: unknown }): unknown {
  const broken = { sentences: [{ start: 0, end: 1, kind: 'body', paragraph: 0 }], quotations: null };
  return { ...record, reading: new Map([['segments', { inputs: [], value: broken }]]) };
}

describe('readings on the disk', () => {
  test('go with their source', async () => {
    await fill(...drafts);
    const { store } = start();
    const listed = await store.listAdded();
    const [file = ''] = listed.ok ? listed.value.map((each) => each.file) : [];
    expect(await listReadings()).toContain(`reading/${file}`);
    await store.apply(remove(file), []);
    expect(await listReadings()).not.toContain(`reading/${file}`);
  });

  test('all go when everything is deleted', async () => {
    await fill(...drafts);
    const { store } = start();
    await store.deleteEverything();
    expect(await listReadings()).toEqual([]);
  });

  test('of a source that is only previewed are none', async () => {
    await fill(...drafts);
    const before = await listReadings();
    const { store } = start();
    await store.preview(add(more), []);
    for (let turn = 0; turn < 4; turn += 1) await store.listAdded();
    expect(await listReadings()).toEqual(before);
  });

  test('make room where the disk is too full for a source', async () => {
    await fill(...drafts);
    const { store } = start();
    await store.preview(add(more), []);
    expect(await listReadings()).not.toEqual([]);
    // What was previewed is recalled in steps 0 and 1; the transaction that writes it finds no room.
    const run = armFaults(indexedDB, { kind: 'full', at: 2 });
    const outcome = await store.apply(add(more), []);
    run.disarm();
    expect(run.struck()).toBe(true);
    expect(outcome).toMatchObject({ ok: true });
    expect(await listReadings()).toEqual([]);
    await expectWhole(store);
  });
});

test('what is laid by survives being copied, and compiles to the same index', () => {
  const sources = [
    makeSource(
      'Anna Brisk, the mayor, met Carl Holm in Oslo on Monday. "We agreed on 28 points," she said.',
      1,
    ),
    makeSource(
      'Mayor Anna Brisk said on Tuesday that 27 points were agreed with Holm in the talks in Oslo.',
      2,
    ),
  ];
  const first = createDocumentMemory();
  compileIndex(sources, undefined, { memory: first });
  const second = createDocumentMemory();
  for (const source of sources) second.restore(source, structuredClone(first.take(source)));
  expect(compileIndex(sources, undefined, { memory: second })).toEqual(compileIndex(sources));
  expect(sources.map((source) => second.take(source))).toEqual([null, null]);
});
