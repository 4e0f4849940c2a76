import fc from 'fast-check';
import { beforeEach, describe, expect, test } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { SiteSwitches } from '../../../src/core/site';
import { DEFAULTS } from '../../../src/ext/settings/default-settings';
import { isWanted } from '../../../src/ext/settings/is-wanted';
import { pickSettings } from '../../../src/ext/settings/page-settings';
import {
  applyChange,
  readSettings,
  restoreSettings,
  watchSettings,
  writeSettings,
} from '../../../src/ext/settings/settings';
import { checkSettings } from '../../../src/ext/settings/settings-schema';

beforeEach(() => {
  fakeBrowser.reset();
});

const MATCH = { surface: 'Jordan', target: 'place/jordan', name: 'Jordan', host: 'ferry.example' };

describe('stored settings', () => {
  test('are the defaults where nothing was stored', async () => {
    expect(await readSettings()).toEqual(DEFAULTS);
  });

  test('keep changes that were made at the same time', async () => {
    const hosts = Array.from({ length: 50 }, (_, at) => `site${at}.example`);
    await Promise.all(
      hosts.map((host) =>
        writeSettings((before) => applyChange(before, { kind: 'site', host, on: false, onlyHere: false })),
      ),
    );
    expect(Object.keys((await readSettings()).sites).sort()).toEqual([...hosts].sort());
  });

  test('go on being written after one change failed', async () => {
    const broken = writeSettings(() => {
      throw new Error('no');
    });
    await expect(broken).rejects.toThrow('no');
    await writeSettings((before) => ({ ...before, paused: true }));
    expect((await readSettings()).paused).toBe(true);
  });

  test('tell watchers of every change until they stop', async () => {
    const seen: boolean[] = [];
    const stop = watchSettings((settings) => seen.push(settings.paused));
    await writeSettings((before) => ({ ...before, paused: true }));
    stop();
    await writeSettings((before) => ({ ...before, paused: false }));
    expect(seen).toEqual([true]);
  });

  test('keep a thousand sites', async () => {
    const sites = Object.fromEntries(
      Array.from({ length: 1000 }, (_, at) => [`s${at}.example`, { on: at % 2 === 0, subdomains: true }]),
    );
    await writeSettings((before) => ({ ...before, sites }));
    expect((await readSettings()).sites).toEqual(sites);
  });
});

describe('checkSettings', () => {
  test('replaces only the broken parts', () => {
    expect(checkSettings({ paused: true, dwellMs: 'long', sites: { 'a.example': 3 } })).toEqual({
      ...DEFAULTS,
      paused: true,
    });
  });

  test('takes anything without throwing, and twice is once', () => {
    fc.assert(
      fc.property(fc.anything(), (value) => {
        const once = checkSettings(value);
        expect(checkSettings(once)).toEqual(once);
      }),
    );
  });

  test('a page reads the same from what the background wrote', () => {
    const settings = { ...DEFAULTS, density: 'all' as const, wrongMatches: [MATCH] };
    expect(pickSettings(settings)).toEqual(checkSettings(settings));
  });
});

describe('applyChange', () => {
  test('restores a backup without losing what the reader has', () => {
    const before = {
      ...DEFAULTS,
      paused: true,
      sites: { 'a.example': { on: false, subdomains: true } },
      sourcesOff: ['one.txt'],
    };
    const settings = {
      ...DEFAULTS,
      density: 'none',
      sites: { 'a.example': { on: true, subdomains: true }, 'b.example': { on: false, subdomains: false } },
      wrongMatches: [MATCH],
      sourcesOff: ['two.txt'],
    };
    expect(restoreSettings(before, settings)).toEqual({
      ...DEFAULTS,
      paused: true,
      density: 'none',
      sites: { 'a.example': { on: false, subdomains: true }, 'b.example': { on: false, subdomains: false } },
      wrongMatches: [MATCH],
      sourcesOff: ['one.txt', 'two.txt'],
    });
  });

  test('takes nothing over that a backup of before does not say', () => {
    const before = { ...DEFAULTS, density: 'all' as const, languagesOff: ['de'], sync: true };
    expect(restoreSettings(before, { act: 'chosen', sync: false })).toEqual({ ...before, act: 'chosen' });
  });

  test('a wrong match is kept once and can be undone', () => {
    const once = applyChange(DEFAULTS, { kind: 'wrongMatch', match: MATCH });
    const twice = applyChange(once, { kind: 'wrongMatch', match: MATCH });
    expect(twice.wrongMatches).toEqual([MATCH]);
    expect(applyChange(twice, { kind: 'undoWrongMatch', match: MATCH }).wrongMatches).toEqual([]);
  });

  test('a source is switched off and on', () => {
    const off = applyChange(DEFAULTS, { kind: 'source', file: 'a.txt', on: false });
    expect(off.sourcesOff).toEqual(['a.txt']);
    expect(applyChange(off, { kind: 'source', file: 'a.txt', on: true }).sourcesOff).toEqual([]);
  });
});

test.each([
  ['articles', null, true],
  ['articles', false, false],
  ['chosen', null, false],
  ['chosen', true, true],
] as const)('acting on %s with the switch at %s is %s', (act, on, wanted) => {
  const sites: SiteSwitches = on === null ? {} : { 'ferry.example': { on, subdomains: true } };
  expect(isWanted({ ...DEFAULTS, act, sites }, 'live.ferry.example')).toBe(wanted);
  expect(isWanted({ ...DEFAULTS, act, sites, paused: true }, 'ferry.example')).toBe(false);
});
