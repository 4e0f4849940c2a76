import { beforeEach, describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { readBuckets } from '../../../src/core/settings/sync-buckets';
import type { SettingsChange } from '../../../src/core/settings/settings';
import { applyChange, readSettings, writeSettings } from '../../../src/ext/settings/settings';
import { clearSync, startSync, syncSettings } from '../../../src/ext/settings/settings-sync';
import { syncStateItem } from '../../../src/ext/settings/sync-state';

beforeEach(() => {
  fakeBrowser.reset();
});

const change = (what: SettingsChange) => writeSettings((before) => applyChange(before, what));
const share = () => change({ kind: 'set', values: { sync: true } });
const site = (host: string, on: boolean) => change({ kind: 'site', host, on, onlyHere: false });
const shared = async () => readBuckets(await fakeBrowser.storage.sync.get());

/** Another browser of the reader's: its own local storage, the same shared one. */
async function inAnotherBrowser<Value>(work: () => Promise<Value>): Promise<Value> {
  const mine = await fakeBrowser.storage.local.get();
  await fakeBrowser.storage.local.clear();
  await share();
  await syncSettings();
  const value = await work();
  await syncSettings();
  await fakeBrowser.storage.local.clear();
  await fakeBrowser.storage.local.set(mine);
  return value;
}

describe('sharing', () => {
  test('is off until the reader asks for it', async () => {
    await site('ferry.example', false);
    await syncSettings();
    expect(await fakeBrowser.storage.sync.get()).toEqual({});
  });

  test('brings a thousand sites to another browser', async () => {
    await share();
    const sites = Object.fromEntries(
      Array.from({ length: 1000 }, (_, at) => [`s${at}.example`, { on: at % 2 === 0, subdomains: true }]),
    );
    await writeSettings((before) => ({ ...before, sites }));
    await syncSettings();
    const there = await inAnotherBrowser(readSettings);
    expect(there.sites).toEqual(sites);
  });

  test('takes another browser’s switches in and keeps its own', async () => {
    await share();
    await site('ferry.example', false);
    await syncSettings();
    await inAnotherBrowser(() => site('quay.example', false));
    await syncSettings();
    expect(Object.keys((await readSettings()).sites).sort()).toEqual(['ferry.example', 'quay.example']);
  });

  test('deletes nothing when the shared copy is gone', async () => {
    await share();
    await site('ferry.example', false);
    await syncSettings();
    await fakeBrowser.storage.sync.clear();
    await syncSettings();
    expect(Object.keys((await readSettings()).sites)).toEqual(['ferry.example']);
    expect(await shared()).toHaveProperty(['s:ferry.example']);
  });

  test('a site forgotten here stays forgotten, and is kept elsewhere', async () => {
    await share();
    await site('ferry.example', false);
    await syncSettings();
    await change({ kind: 'forgetSite', name: 'ferry.example' });
    await syncSettings();
    await syncSettings();
    expect((await readSettings()).sites).toEqual({});
    const there = await inAnotherBrowser(readSettings);
    expect(Object.keys(there.sites)).toEqual(['ferry.example']);
    await syncSettings();
    expect((await readSettings()).sites).toEqual({});
  });

  test('follows changes on both sides without being asked', async () => {
    startSync();
    await share();
    await site('ferry.example', false);
    await vi.waitFor(async () => expect(await shared()).toHaveProperty(['s:ferry.example']));
  });

  test('writes nothing where nothing changed', async () => {
    await share();
    await site('ferry.example', false);
    await syncSettings();
    const writes = vi.spyOn(fakeBrowser.storage.sync, 'set');
    const locals = vi.spyOn(fakeBrowser.storage.local, 'set');
    await syncSettings();
    expect(writes).not.toHaveBeenCalled();
    expect(locals).not.toHaveBeenCalled();
    writes.mockRestore();
    locals.mockRestore();
  });
});

describe('when the browser refuses', () => {
  test('says why, keeps what is here, and goes on the next time', async () => {
    await share();
    await site('ferry.example', false);
    const refusing = vi
      .spyOn(fakeBrowser.storage.sync, 'set')
      .mockRejectedValueOnce(new Error('QUOTA_BYTES quota exceeded'));
    await syncSettings();
    expect(await syncStateItem.getValue()).toEqual({ left: 0, problem: 'QUOTA_BYTES quota exceeded' });
    expect(Object.keys((await readSettings()).sites)).toEqual(['ferry.example']);
    refusing.mockRestore();
    await syncSettings();
    expect(await syncStateItem.getValue()).toEqual({ left: 0, problem: null });
    expect(await shared()).toHaveProperty(['s:ferry.example']);
  });

  test('a browser stopped after any step has lost nothing', async () => {
    for (const step of ['local', 'sync'] as const) {
      fakeBrowser.reset();
      await fakeBrowser.storage.sync.set({ 'settings-9': { 's:quay.example': 2 } });
      await share();
      await site('ferry.example', false);
      const stopped = vi.spyOn(fakeBrowser.storage[step], 'set').mockRejectedValueOnce(new Error('stopped'));
      await syncSettings();
      stopped.mockRestore();
      await syncSettings();
      const { sites } = await readSettings();
      expect([step, Object.keys(sites).sort()]).toEqual([step, ['ferry.example', 'quay.example']]);
      expect(await shared()).toMatchObject({ 's:quay.example': 2, 's:ferry.example': 2 });
    }
  });
});

test('values of any kind in the shared copy do no harm', async () => {
  await share();
  await fakeBrowser.storage.sync.set({
    'settings-1': { 'p:act': 7, 's:a.example': 'x', 'w:{': 'x', 'w:[1]': 'x', 'l:zz': 1, 'p:paused': true },
    'settings-2': 'nothing',
  });
  await site('ferry.example', false);
  await syncSettings();
  const settings = await readSettings();
  expect(settings.paused).toBe(false);
  expect(settings.act).toBe('articles');
  expect(Object.keys(settings.sites)).toContain('ferry.example');
});

test('deleting takes the shared copy away', async () => {
  await share();
  await site('ferry.example', false);
  await syncSettings();
  await clearSync();
  expect(await fakeBrowser.storage.sync.get()).toEqual({});
});
