/**
 * Every step of every path that writes fails once in every way, and the worker is stopped at every turn of its event loop.
 * Afterwards, on the same disk: every source is whole, the library is as before or as after the request and nothing between, what was
 * confirmed is there, and the index is what the sources give.
 */
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import type { LibraryOutcome } from '../../src/ext/library/library-model';
import { armFaults, FAULTS, type FaultRun } from '../support/fake/fault-database';
import { inspect, open, PATHS, prepare, settle, type Path } from './library-paths';

/** More turns than any event takes to arrive in fake-indexeddb. */
const SETTLING_TURNS = 20;
const nextTurn = (): Promise<void> => new Promise((resume) => setImmediate(resume));

/** The path without a fault: what it leaves, and how many steps and turns of the event loop it takes. */
async function measure(
  path: Path,
): Promise<{ readonly after: string; readonly steps: number; readonly turns: number }> {
  const { disk } = await prepare(path);
  const run = armFaults(disk, null);
  let isDone = false;
  const store = open();
  const work = path.run(store);
  void work.then(() => settle(store)).then(() => (isDone = true));
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
    void path.run(store).then(() => settle(store));
    while (!run.struck()) await nextTurn();
    for (let turn = 0; turn < SETTLING_TURNS; turn += 1) await nextTurn();
    run.disarm();
    return null;
  }
  const outcome = await path.run(store);
  await settle(store);
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
      const store = open();
      const work = path.run(store).then((outcome) => ((isDone = true), outcome));
      void work.then(() => settle(store));
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
