import { describe, expect, test, vi } from 'vitest';
import { offerFiles } from '../../src/app/facts/facts-sources';
import { LibraryChange } from '../../src/app/change-library';
import type { SourceDraft } from '../../src/core/library/added-source';
import { encodeBackup, encodePack } from '../../src/core/pack/encode-pack';
import type { ask } from '../../src/ext/messages/rpc';
import type { ChangeState } from '../../src/ui/sources/change-state';
import { makeAdded, makeDraft, NO_CHANGE } from '../support/make/make-library';

const SETTINGS = { density: 'all', sites: { 'ferry.example': false } };

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
type Change = {
  readonly request: { readonly drafts: readonly SourceDraft[]; readonly settings?: readonly unknown[] };
  readonly keep: boolean;
  readonly batch: string | null;
};
type Refusing = { readonly library?: boolean; readonly settings?: boolean };

/** A change whose background is ours: it keeps a list of what it was asked, and refuses what it is told to. */
function start(refusing: Refusing = {}) {
  const asked: Asked[] = [];
  const failed = { ok: false, reason: 'failed', message: 'the disk is full' } as const;
  const reply = (name: string, request: unknown): unknown => {
    if (name !== 'changeLibrary') return { ok: true, value: null };
    const { request: wanted, keep } = request as Change;
    if (keep && refusing.library === true) return { ok: true, value: failed };
    const settingsWait = refusing.settings === true ? 'the disk is full' : null;
    const preview = { steps: [], change: NO_CHANGE, changesAnything: wanted.drafts.length > 0, settingsWait };
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
      if (name !== 'changeLibrary') return [];
      const { keep, request: wanted } = request as Change;
      return [`${keep ? 'keep' : 'preview'}${wanted.settings === undefined ? '' : ' with settings'}`];
    });
  return { asked, change, changed, changes, settled, now: () => state };
}

describe('a backup that is read back', () => {
  test('is previewed with its settings, and changes nothing', async () => {
    const { change, changes, settled } = start();
    await offerFiles(change, [backup()]);
    expect(await settled('ready')).toMatchObject({ drafts: [makeDraft('ferry')], mergesSettings: true });
    expect(changes()).toEqual(['preview with settings']);
  });

  test('is kept in one step with its settings', async () => {
    const { change, changed, changes, settled } = start();
    await offerFiles(change, [backup()]);
    await settled('ready');
    change.keep();
    expect(await settled('done')).toMatchObject({ mergesSettings: true, trouble: null });
    expect(changes()).toEqual(['preview with settings', 'keep with settings']);
    expect(changed).toHaveBeenCalledOnce();
  });

  test('without sources can be kept for its settings', async () => {
    const { change, changes, settled } = start();
    await offerFiles(change, [backup([])]);
    expect(await settled('ready')).toMatchObject({ drafts: [], mergesSettings: true });
    change.keep();
    await settled('done');
    expect(changes()).toEqual(['preview with settings', 'keep with settings']);
  });

  test('keeps its settings when the reader corrects its one article', async () => {
    const { change, changes, settled } = start();
    await offerFiles(change, [backup()]);
    await settled('ready');
    change.edit(makeDraft('ferry', { publisher: 'The Bay Courier' }));
    expect(await settled('ready')).toMatchObject({ mergesSettings: true });
    change.keep();
    await settled('done');
    expect(changes()).toEqual(['preview with settings', 'preview with settings', 'keep with settings']);
  });

  test('changes nothing when it is cancelled', async () => {
    const { change, changed, changes, settled, now } = start();
    await offerFiles(change, [backup()]);
    await settled('ready');
    change.cancel();
    change.keep();
    expect(now()).toBeNull();
    expect(changes()).toEqual(['preview with settings']);
    expect(changed).not.toHaveBeenCalled();
  });

  test('is told to have failed when it cannot be kept', async () => {
    const { change, changed, changes, settled } = start({ library: true });
    await offerFiles(change, [backup()]);
    await settled('ready');
    change.keep();
    expect(await settled('failed')).toMatchObject({ message: 'the disk is full' });
    expect(changes()).toEqual(['preview with settings', 'keep with settings']);
    expect(changed).not.toHaveBeenCalled();
  });

  test('says so when its settings are not merged yet', async () => {
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

describe('reading', () => {
  test('a file gives nothing once the reader cancelled, also when something else is read since', async () => {
    const { change, changes, now } = start();
    const reading = offerFiles(change, [makeFile('pack.json', encodePack([makeAdded('ferry')]))]);
    change.cancel();
    await reading;
    expect(now()).toBeNull();
    expect(changes()).toEqual([]);
    const first = offerFiles(change, [makeFile('pack.json', encodePack([makeAdded('ferry')]))]);
    const second = offerFiles(change, [makeFile('other.json', encodePack([makeAdded('bridge')]))]);
    await Promise.all([first, second]);
    await vi.waitFor(() => expect(now()).toMatchObject({ kind: 'ready', drafts: [makeDraft('bridge')] }));
    expect(changes()).toEqual(['preview']);
  });

  test('a file larger than any pack is refused unread', async () => {
    const { change, settled } = start();
    const file = makeFile('pack.json', '');
    Object.defineProperty(file, 'size', { value: 60_000_000 });
    await offerFiles(change, [file]);
    expect(await settled('refused')).toMatchObject({ refusal: { why: 'too-long' } });
  });
});

test('drafts too long for one message go ahead in parts, and are asked for by their batch', async () => {
  const { asked, change, settled } = start();
  const drafts = ['ferry', 'bridge', 'tower'].map((topic) =>
    makeDraft(topic, { text: 'x'.repeat(5_000_000) }),
  );
  change.offer({ kind: 'add', drafts });
  expect(await settled('ready')).toMatchObject({ drafts });
  const parts = asked.filter(({ name }) => name === 'stageDrafts').map(({ request }) => request);
  expect(parts).toMatchObject([{ at: 0 }, { at: 1 }, { at: 2 }]);
  const last = asked.find(({ name }) => name === 'changeLibrary')?.request as Change;
  expect(last).toMatchObject({ request: { drafts: [] }, batch: (parts[0] as { batch: string }).batch });
});
