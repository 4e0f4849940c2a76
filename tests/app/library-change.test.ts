import { describe, expect, test, vi } from 'vitest';
import { offerFiles } from '../../src/app/facts-sources';
import { LibraryChange } from '../../src/app/library-change';
import type { SourceDraft } from '../../src/core/library/added-source';
import type { IndexChange } from '../../src/core/library/index-change';
import { encodeBackup, encodePack } from '../../src/core/pack/encode-pack';
import type { ask } from '../../src/ext/rpc';
import type { ChangeState } from '../../src/ui/sources/change-state';
import { makeAdded, makeDraft } from '../support/make-library';

const NO_FACTS = { count: 0, first: [] };
const NO_CHANGE: IndexChange = {
  newFacts: NO_FACTS,
  gaining: NO_FACTS,
  nowDiffering: NO_FACTS,
  settled: NO_FACTS,
  losing: NO_FACTS,
  gone: NO_FACTS,
  claimsAdded: 0,
  claimsRemoved: 0,
};
const SETTINGS = { density: 'all', sites: { 'ferry.example': false } };
const RESTORED = { change: { kind: 'restore', settings: SETTINGS } };

const makeFile = (name: string, text: string): File => new File([text], name);
const backup = (topics: readonly string[] = ['ferry']): File =>
  makeFile(
    'backup.json',
    encodeBackup(
      topics.map((topic) => makeAdded(topic)),
      SETTINGS,
    ),
  );

type Asked = { readonly name: string; readonly request: unknown };
type Change = { readonly request: { readonly drafts: readonly SourceDraft[] }; readonly keep: boolean };
type Refusing = { readonly library?: boolean; readonly settings?: boolean };

/** A change whose background is ours: it keeps a list of what it was asked, and refuses what it is told to. */
function start(refusing: Refusing = {}) {
  const asked: Asked[] = [];
  const failed = { ok: false, reason: 'failed', message: 'the disk is full' } as const;
  const reply = (name: string, request: unknown): unknown => {
    if (name === 'changeSettings') return refusing.settings === true ? failed : { ok: true, value: null };
    if (name !== 'changeLibrary') return { ok: true, value: null };
    const { request: wanted, keep } = request as Change;
    if (keep && refusing.library === true) return { ok: true, value: failed };
    const preview = { steps: [], change: NO_CHANGE, changesAnything: wanted.drafts.length > 0 };
    return { ok: true, value: { ok: true, value: preview } };
  };
  const fake = (name: string, request: unknown) => {
    asked.push({ name, request });
    return Promise.resolve(reply(name, request));
  };
  let state: ChangeState | null = null;
  const changed = vi.fn();
  const change = new LibraryChange((next) => (state = next), changed, fake as typeof ask);
  const settled = (kind: ChangeState['kind']): Promise<ChangeState> =>
    vi.waitFor(() => {
      if (state?.kind !== kind) throw new Error(`is ${state?.kind ?? 'over'}, not ${kind}`);
      return state;
    });
  const changes = (): unknown[] =>
    asked.flatMap(({ name, request }) => {
      if (name === 'changeLibrary') return (request as Change).keep ? ['keep'] : ['preview'];
      return name === 'changeSettings' ? [request] : [];
    });
  return { change, changed, changes, settled, now: () => state };
}

describe('a backup that is read back', () => {
  test('is previewed with its settings, and changes nothing', async () => {
    const { change, changes, settled } = start();
    await offerFiles(change, [backup()]);
    expect(await settled('ready')).toMatchObject({ drafts: [makeDraft('ferry')], mergesSettings: true });
    expect(changes()).toEqual(['preview']);
  });

  test('has its settings merged once its sources are kept', async () => {
    const { change, changed, changes, settled } = start();
    await offerFiles(change, [backup()]);
    await settled('ready');
    change.keep();
    expect(await settled('done')).toMatchObject({ mergesSettings: true, trouble: null });
    expect(changes()).toEqual(['preview', 'keep', RESTORED]);
    expect(changed).toHaveBeenCalledOnce();
  });

  test('without sources can be kept for its settings', async () => {
    const { change, changes, settled } = start();
    await offerFiles(change, [backup([])]);
    expect(await settled('ready')).toMatchObject({ drafts: [], mergesSettings: true });
    change.keep();
    await settled('done');
    expect(changes()).toEqual(['preview', 'keep', RESTORED]);
  });

  test('keeps its settings when the reader corrects its one article', async () => {
    const { change, changes, settled } = start();
    await offerFiles(change, [backup()]);
    await settled('ready');
    change.edit(makeDraft('ferry', { publisher: 'The Bay Courier' }));
    expect(await settled('ready')).toMatchObject({ mergesSettings: true });
    change.keep();
    await settled('done');
    expect(changes()).toEqual(['preview', 'preview', 'keep', RESTORED]);
  });

  test('changes nothing when it is cancelled', async () => {
    const { change, changed, changes, settled, now } = start();
    await offerFiles(change, [backup()]);
    await settled('ready');
    change.cancel();
    change.keep();
    expect(now()).toBeNull();
    expect(changes()).toEqual(['preview']);
    expect(changed).not.toHaveBeenCalled();
  });

  test('leaves the settings alone when its sources cannot be kept', async () => {
    const { change, changed, changes, settled } = start({ library: true });
    await offerFiles(change, [backup()]);
    await settled('ready');
    change.keep();
    expect(await settled('failed')).toMatchObject({ message: 'the disk is full' });
    expect(changes()).toEqual(['preview', 'keep']);
    expect(changed).not.toHaveBeenCalled();
  });

  test('says so when its settings cannot be merged', async () => {
    const { change, settled } = start({ settings: true });
    await offerFiles(change, [backup()]);
    await settled('ready');
    change.keep();
    expect(await settled('done')).toMatchObject({ mergesSettings: true, trouble: 'the disk is full' });
  });

  test('changes nothing when a file beside it is refused', async () => {
    const { change, changes, settled } = start();
    await offerFiles(change, [backup(), makeFile('broken.json', '{')]);
    await settled('refused');
    change.keep();
    expect(changes()).toEqual([]);
  });
});

test('a pack brings no settings', async () => {
  const { change, changes, settled } = start();
  await offerFiles(change, [makeFile('pack.json', encodePack([makeAdded('ferry')]))]);
  expect(await settled('ready')).toMatchObject({ mergesSettings: false });
  change.keep();
  await settled('done');
  expect(changes()).toEqual(['preview', 'keep']);
});
