/**
 * Every step of every path that writes fails once in every way, and the worker is stopped at every turn of its event loop.
 * Afterwards, on the same disk: every source is whole, the library is as before or as after the request and nothing between, what was
 * confirmed is there, and the index is what the sources give.
 */
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import type { AddedSource, LibraryRequest, SourceDraft } from '../../src/core/library/added-source';
import { mergeSources } from '../../src/core/library/merge-sources';
import { openLibraryStore, type LibraryOutcome, type LibraryStore } from '../../src/ext/library-store';
import { placeDatabases } from '../support/fake-database';
import { armFaults, FAULTS, type FaultRun } from '../support/fault-database';
import { compileToy, makeDraft, makeSource, makeText, numberSources } from '../support/make-library';

const bundled = compileToy(numberSources([makeSource('lighthouse'), makeSource('quay')]));
const open = (version = '1'): LibraryStore => openLibraryStore({ bundled, compile: compileToy, version });
const add = (...drafts: readonly SourceDraft[]): LibraryRequest => ({ kind: 'add', drafts });

const OFF = ['000_quay.txt'];
const held = [makeDraft('ferry'), makeDraft('bridge')];
const edited = makeDraft('ferry', { text: makeText('tunnel') });

type Path = {
  readonly name: string;
  /** What lies in the library before. */
  readonly held: readonly SourceDraft[];
  readonly run: (store: LibraryStore) => Promise<LibraryOutcome<unknown>>;
};

/** More turns than any event takes to arrive in fake-indexeddb. */
const SETTLING_TURNS = 20;
const nextTurn = (): Promise<void> => new Promise((resume) => setImmediate(resume));

const ok: LibraryOutcome<unknown> = { ok: true, value: null };
const removing = async (store: LibraryStore, count: number): Promise<LibraryOutcome<unknown>> => {
  const listed = await store.listAdded();
  if (!listed.ok) return listed;
  return store.apply({ kind: 'remove', files: listed.value.slice(0, count).map(({ file }) => file) }, OFF);
};

const PATHS: readonly Path[] = [
  { name: 'adding to an empty library', held: [], run: (store) => store.apply(add(makeDraft('ferry')), []) },
  { name: 'adding to a library', held, run: (store) => store.apply(add(makeDraft('tower')), OFF) },
  {
    name: 'importing many',
    held,
    run: (store) =>
      store.apply(add(...['a', 'b', 'c', 'd'].map((name) => makeDraft(`pier ${name}`)), edited), []),
  },
  {
    name: 'restoring a backup',
    held,
    run: (store) =>
      store.apply({ kind: 'add', drafts: [makeDraft('tower')], settings: [{ density: 'all' }] }, OFF),
  },
  {
    name: 'restoring the settings of a backup whose sources are there',
    held,
    run: (store) => store.apply({ kind: 'add', drafts: held, settings: [{ density: 'all' }] }, OFF),
  },
  { name: 'updating', held, run: (store) => store.apply(add(edited), []) },
  {
    name: 'standing in for a bundled source',
    held,
    run: (store) => store.apply(add(makeDraft('quay', { text: makeText('mole') })), []),
  },
  { name: 'removing one', held, run: (store) => removing(store, 1) },
  { name: 'removing all', held, run: (store) => removing(store, 2) },
  { name: 'deleting everything', held, run: (store) => store.deleteEverything() },
  { name: 'previewing', held, run: (store) => store.preview(add(edited), []) },
  {
    name: 'reading, which keeps the index',
    held,
    run: async (store) => ((await store.read(OFF)).problem, ok),
  },
];

/** What lies on a disk, read by a worker that was just started, and checked. */
async function inspect(disk: IDBFactory): Promise<string> {
  placeDatabases(disk);
  const store = open();
  const listed = await store.listAdded();
  if (!listed.ok) throw new Error(listed.message);
  for (const off of [[], OFF]) {
    const now = await store.read(off);
    expect(now).toMatchObject({ state: { kind: 'stored' }, problem: null, damaged: [] });
    const sources = mergeSources(bundled.sources, listed.value, new Set(off));
    expect(now.index).toEqual(compileToy(sources));
  }
  let settings: unknown = [];
  await store.handSettings((all) => {
    settings = all;
    return Promise.resolve();
  });
  store.close();
  return describeShelf(listed.value, settings);
}

const describeShelf = (sources: readonly AddedSource[], settings: unknown): string =>
  JSON.stringify({ sources, settings });

/** A disk with the library of a path. */
async function prepare(path: Path): Promise<{ readonly disk: IDBFactory; readonly before: string }> {
  const disk = placeDatabases();
  const store = open();
  if (path.held.length > 0) {
    expect(await store.apply(add(...path.held), [])).toMatchObject({ ok: true });
  }
  const listed = await store.listAdded();
  store.close();
  return { disk, before: listed.ok ? describeShelf(listed.value, []) : '' };
}

/** The path without a fault: what it leaves, and how many steps and turns of the event loop it takes. */
async function measure(
  path: Path,
): Promise<{ readonly after: string; readonly steps: number; readonly turns: number }> {
  const { disk } = await prepare(path);
  const run = armFaults(disk, null);
  let isDone = false;
  const work = path.run(open()).finally(() => (isDone = true));
  let turns = 0;
  for (; !isDone; turns += 1) await nextTurn();
  expect(await work).toMatchObject({ ok: true });
  run.disarm();
  return { after: await inspect(disk), steps: run.steps(), turns };
}

let injected = 0;
let survived = 0;

/** Checks what a fault left; `outcome` is null when the worker did not live to answer. */
async function check(
  disk: IDBFactory,
  outcome: LibraryOutcome<unknown> | null,
  wanted: { readonly before: string; readonly after: string },
): Promise<void> {
  injected += 1;
  const left = await inspect(disk);
  if (outcome === null) expect([wanted.before, wanted.after]).toContain(left);
  else if (outcome.ok) expect(left).toBe(wanted.after);
  else expect(left).toBe(wanted.before);
  survived += 1;
}

/** Runs a path against an armed disk; the worker that was stopped gives null. */
async function strike(
  path: Path,
  run: FaultRun,
  isStopped: boolean,
): Promise<LibraryOutcome<unknown> | null> {
  const store = open();
  if (isStopped) {
    void path.run(store);
    while (!run.struck()) await nextTurn();
    for (let turn = 0; turn < SETTLING_TURNS; turn += 1) await nextTurn();
    run.disarm();
    return null;
  }
  const outcome = await path.run(store);
  run.disarm();
  // The worker lives on: it must be able to go on working, too.
  const now = await store.read([]);
  expect(now.problem).toBeNull();
  store.close();
  return outcome;
}

describe.each(PATHS)('$name', (path) => {
  test.each(FAULTS)('survives that any one step %s', async (kind) => {
    const { after, steps } = await measure(path);
    for (let at = 0; at < steps; at += 1) {
      const { disk, before } = await prepare(path);
      const run = armFaults(disk, { kind, at });
      const outcome = await strike(path, run, kind === 'stops');
      expect(run.struck()).toBe(true);
      // Opening may fail over to memory, in which what is confirmed is gone with the worker: the state says so.
      const isInMemory = at === 0 && outcome?.ok === true;
      await check(disk, isInMemory ? null : outcome, { before, after });
    }
  });

  test('survives that the worker is stopped at any turn', async () => {
    const { after, turns } = await measure(path);
    for (let at = 0; at <= turns; at += 1) {
      const { disk, before } = await prepare(path);
      const run = armFaults(disk, null);
      let isDone = false;
      const work = path.run(open()).then((outcome) => ((isDone = true), outcome));
      for (let turn = 0; turn < at; turn += 1) await nextTurn();
      const wasDone = isDone;
      run.stop();
      const outcome = wasDone ? await work : null;
      // What the stopped worker waits for may never come; what is still on its way to it comes now, and finds it stopped.
      for (let turn = 0; turn < SETTLING_TURNS; turn += 1) await nextTurn();
      run.disarm();
      await check(disk, outcome, { before, after });
    }
  });
});

test('at least five hundred faults were injected, and none cost a source', () => {
  expect(injected).toBeGreaterThanOrEqual(500);
  expect(survived).toBe(injected);
});

// Timers count as turns, so that a stopped worker cannot wake up after its time.
beforeAll(() => void vi.stubGlobal('setTimeout', (run: () => void) => setImmediate(run)));
afterAll(() => void vi.unstubAllGlobals());
afterAll(() => console.log(`library: ${injected} faults injected, ${survived} survived, 0 sources lost`));
