/** What writes to the library, as paths that a fault may cross, and what is looked at afterwards. */
import { expect } from 'vitest';
import type { AddedSource, LibraryRequest, SourceDraft } from '../../src/core/library/added-source';
import { createDocumentMemory } from '../../src/core/document-memory';
import { mergeSources } from '../../src/core/library/merge-sources';
import type { FactIndex, Source } from '../../src/core/model';
import type { LibraryOutcome } from '../../src/ext/library/library-model';
import { openLibraryStore, type LibraryStore } from '../../src/ext/library/library-store';
import { placeDatabases } from '../support/fake/fake-database';
import { compileToy, makeDraft, makeBundled, makeText, numberSources } from '../support/make/make-library';

const bundled = compileToy(numberSources([makeBundled('lighthouse'), makeBundled('quay')]));
/** A worker's store, just started. Its pipeline knows each text by heart once it has read it, and fails where that is not the text. */
export function open(version = '1'): LibraryStore {
  const memory = createDocumentMemory();
  const compile = (sources: readonly Source[]): FactIndex => {
    for (const source of sources) {
      const known = memory.open(source)('segments', [], () => source.text);
      if (known !== source.text) throw new Error(`another text is known of ${source.file}`);
    }
    memory.endCompile();
    return compileToy(sources);
  };
  return openLibraryStore({ bundled, compile, version, memory });
}
/** A request to add. */
export const add = (...drafts: readonly SourceDraft[]): LibraryRequest => ({ kind: 'add', drafts });

const OFF = ['000_quay.txt'];
/** What lies in the library before most paths. */
const held = [makeDraft('ferry'), makeDraft('bridge')];
const edited = makeDraft('ferry', { text: makeText('tunnel') });

/** One way of writing. */
export type Path = {
  readonly name: string;
  /** What lies in the library before. */
  readonly held: readonly SourceDraft[];
  readonly run: (store: LibraryStore) => Promise<LibraryOutcome<unknown>>;
};

const ok: LibraryOutcome<unknown> = { ok: true, value: null };
const removing = async (store: LibraryStore, count: number): Promise<LibraryOutcome<unknown>> => {
  const listed = await store.listAdded();
  if (!listed.ok) return listed;
  return store.apply({ kind: 'remove', files: listed.value.slice(0, count).map(({ file }) => file) }, OFF);
};

/** All of them. */
export const PATHS: readonly Path[] = [
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
    name: 'keeping what was previewed',
    held,
    run: async (store) => {
      const request = add(makeDraft('tower'), edited);
      await store.preview(request, OFF);
      return store.apply(request, OFF);
    },
  },
  {
    name: 'reading, which keeps the index',
    held,
    run: async (store) => ((await store.read(OFF)).problem, ok),
  },
];

/** Waits for what a store still writes after it has answered: it does one thing after another, and keeps an index and readings in turns of their own. */
export async function settle(store: LibraryStore): Promise<void> {
  for (let turn = 0; turn < 3; turn += 1) await store.listAdded();
}

/** What lies on a disk, read by a worker that was just started, and checked. */
export async function inspect(disk: IDBFactory): Promise<string> {
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

/** Sources, and settings of backups that wait to be merged, as text to compare. */
export const describeShelf = (sources: readonly AddedSource[], settings: unknown): string =>
  JSON.stringify({ sources, settings });

/** A disk with the library of a path. */
export async function prepare(path: Path): Promise<{ readonly disk: IDBFactory; readonly before: string }> {
  const disk = placeDatabases();
  const store = open();
  if (path.held.length > 0) {
    expect(await store.apply(add(...path.held), [])).toMatchObject({ ok: true });
  }
  await settle(store);
  const listed = await store.listAdded();
  store.close();
  return { disk, before: listed.ok ? describeShelf(listed.value, []) : '' };
}
