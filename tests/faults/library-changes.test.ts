/**
 * The world changes under the work: a later version of the extension takes the database at any turn, the clock jumps, requests come
 * twice or at once, records are cut short on the disk. Afterwards every source is whole, and the library as before or after.
 */
import { openDB } from 'idb';
import { afterAll, afterEach, beforeAll, describe, expect, test, vi } from 'vitest';
import {
  LIBRARY_DATABASE,
  LIBRARY_MIGRATIONS,
  type LibraryMigration,
} from '../../src/ext/library/library-database';
import { openShelf } from '../../src/ext/library/library-disk';
import { placeDatabases } from '../support/fake/fake-database';
import { makeDraft } from '../support/make/make-library';
import { add, describeShelf, inspect, open, PATHS, prepare, type Path } from './library-paths';

const nextTurn = (): Promise<void> => new Promise((resume) => setImmediate(resume));
/** More turns than closing a connection and upgrading a database take in fake-indexeddb. */
const SETTLING_TURNS = 40;

let injected = 0;
/** Says that a fault was injected and did no harm. */
const survive = (): void => void (injected += 1);

/** What the path leaves without a fault, and how many turns of the event loop it takes. */
async function measure(path: Path): Promise<{ readonly after: string; readonly turns: number }> {
  const { disk } = await prepare(path);
  const store = open();
  let isDone = false;
  const work = path.run(store).finally(() => (isDone = true));
  let turns = 0;
  for (; !isDone; turns += 1) await nextTurn();
  await work;
  store.close();
  return { after: await inspect(disk), turns };
}

/** A version to come, with one more step. */
const LATER: readonly LibraryMigration[] = [
  ...LIBRARY_MIGRATIONS,
  (database) => void database.createObjectStore('later' as 'kept'),
];

describe.each(PATHS)('$name', (path) => {
  test('survives that a later version takes the database at any turn', async () => {
    const { after, turns } = await measure(path);
    for (let at = 0; at <= turns; at += 1) {
      const { before } = await prepare(path);
      const old = open();
      let isDone = false;
      const work = path.run(old).then((outcome) => ((isDone = true), outcome));
      for (let turn = 0; turn < at; turn += 1) await nextTurn();
      const wasDone = isDone;
      const later = await openShelf(() => undefined, LATER);
      for (let turn = 0; turn < SETTLING_TURNS; turn += 1) await nextTurn();
      expect(later.state).toEqual({ kind: 'stored' });
      const { sources, damaged } = await later.readContent();
      expect(damaged).toEqual([]);
      const left = describeShelf(sources, await later.readSettings());
      expect([before, after]).toContain(left);
      if (wasDone) expect(left).toBe((await work).ok ? after : before);
      later.close();
      old.close();
      survive();
    }
  });

  test('does not mind what the clock says', async () => {
    const { after } = await measure(path);
    for (const clock of CLOCKS) {
      const { disk } = await prepare(path);
      setClock(clock);
      const store = open();
      await path.run(store);
      store.close();
      vi.restoreAllMocks();
      expect(await inspect(disk)).toBe(after);
      survive();
    }
  });

  test('asked twice, at once or after the first answer was lost, leaves what asking once leaves', async () => {
    const { after } = await measure(path);
    for (const isAtOnce of [true, false]) {
      const { disk } = await prepare(path);
      const store = open();
      const first = path.run(store);
      if (!isAtOnce) await first;
      await Promise.all([first, path.run(store)]);
      store.close();
      // Removing the first of the list twice removes two; settings are merged once or twice with the same result.
      const left = onceEach(await inspect(disk));
      if (path.name !== 'removing one') expect(left).toBe(onceEach(after));
      survive();
    }
  });
});

/** What waits to be merged, each once. */
function onceEach(left: string): string {
  const { sources, settings } = JSON.parse(left) as { sources: unknown; settings: unknown[] };
  return JSON.stringify({ sources, settings: [...new Set(settings.map((each) => JSON.stringify(each)))] });
}

/** Clocks, each a function of how often they were asked: back to the epoch, far ahead, to and fro, and not a number. */
const CLOCKS: readonly ((nth: number) => number)[] = [
  () => 0,
  () => 4e12,
  (nth) => (nth % 2 === 0 ? 4e12 : 0),
  (nth) => 2e12 - nth * 1e9,
  () => NaN,
];

function setClock(clock: (nth: number) => number): void {
  let nth = 0;
  vi.spyOn(Date, 'now').mockImplementation(() => clock(nth++));
  vi.spyOn(performance, 'now').mockImplementation(() => clock(nth++));
}

describe('a record cut short on the disk', () => {
  const drafts = ['ferry', 'bridge', 'tower'].map((topic) => makeDraft(topic));

  test('costs itself alone, wherever it is cut, and can be removed', async () => {
    const { fields, files } = await fill();
    for (const file of files)
      for (const field of fields) {
        const { disk } = await fill();
        await rewrite(file, field);
        const store = open();
        const now = await store.read([]);
        const listed = await store.listAdded();
        const whole = listed.ok ? listed.value.map((each) => each.file) : [];
        expect([...whole, ...now.damaged.map((each) => each.file)].sort()).toEqual(files);
        expect(whole.length).toBeGreaterThanOrEqual(files.length - 1);
        expect(await store.apply({ kind: 'remove', files: [file] }, [])).toMatchObject({ ok: true });
        store.close();
        await inspect(disk);
        survive();
      }
  });

  async function fill(): Promise<{ disk: IDBFactory; files: string[]; fields: string[] }> {
    const disk = placeDatabases();
    const store = open();
    await store.apply(add(...drafts), []);
    const listed = await store.listAdded();
    store.close();
    if (!listed.ok) throw new Error(listed.message);
    return {
      disk,
      files: listed.value.map(({ file }) => file).sort(),
      fields: Object.keys(listed.value[0] ?? {}).filter((field) => field !== 'file'),
    };
  }

  /** Cuts a field in half, or takes it away where there is nothing to cut. */
  async function rewrite(file: string, field: string): Promise<void> {
    const database = await openDB(LIBRARY_DATABASE);
    const record = (await database.get('sources', file)) as Record<string, unknown>;
    const value = record[field];
    const cut = typeof value === 'string' ? value.slice(0, value.length / 2) : undefined;
    const index = (await database.get('kept', 'index')) as Record<string, unknown>;
    await database.put('sources', { ...record, [field]: cut });
    // The index kept beside it is half there, too.
    await database.put('kept', { ...index, index: { format: 'whosaid/1' } }, 'index');
    database.close();
  }
});

beforeAll(() => void vi.stubGlobal('setTimeout', (run: () => void) => setImmediate(run)));
afterEach(() => vi.restoreAllMocks());
afterAll(() => void vi.unstubAllGlobals());
afterAll(() =>
  console.log(`library: ${injected} changes of the world injected and survived, 0 sources lost`),
);
