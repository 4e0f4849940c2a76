/**
 * Messages that are lost, answered in vain, doubled or late, and a settings store that fails, on their way through the real channel to
 * the real settings. Afterwards: the settings can be read, no other change is gone, and what was confirmed is there.
 */
import { deliver, OWN_ID, OWN_PAGE } from '../support/fake/fake-extension';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { afterAll, beforeEach, describe, expect, test, vi } from 'vitest';
import { BACKGROUND_SCHEMAS } from '../../src/ext/messages/message-schemas';
import type { BackgroundMessages } from '../../src/ext/messages/messages';
import { serve, type Schemas } from '../../src/ext/messages/rpc';
import { applyChange, readSettings, writeSettings } from '../../src/ext/settings/settings';
import type { SettingsChange } from '../../src/core/settings/settings';

/** The one message of the background that writes settings, as the background answers it. */
type Written = Pick<BackgroundMessages, 'changeSettings'>;
const schemas: Schemas<Written> = { changeSettings: BACKGROUND_SCHEMAS.changeSettings };
serve<Written>(schemas, {
  changeSettings: async ({ change }) => {
    await writeSettings((before) => applyChange(before, change));
    return null;
  },
});

const HOSTS = ['courier.example', 'ferry.example', 'quay.example', 'mole.example'] as const;
const change = (host: string): SettingsChange => ({ kind: 'site', host, on: false, onlyHere: false });
const send = (host: string) =>
  deliver(
    { whosaid: 1, name: 'changeSettings', request: { change: change(host) } },
    { id: OWN_ID, url: OWN_PAGE },
  );

/** What can happen to one message; gives whether the sender was told that it is done. */
const ACCIDENTS: Readonly<Record<string, (host: string) => Promise<boolean>>> = {
  'is lost': () => Promise.resolve(false),
  'is answered in vain': (host) => send(host).then(() => false),
  'comes twice at once': async (host) => {
    const [first] = await Promise.all([send(host), send(host)]);
    return first?.ok === true;
  },
  'comes again later': async (host) => {
    await send(host);
    return (await send(host))?.ok === true;
  },
  'comes before the one sent earlier is done': async (host) => {
    const earlier = send('early.example');
    const reply = await send(host);
    await earlier;
    return reply?.ok === true;
  },
};

let injected = 0;

beforeEach(async () => {
  vi.restoreAllMocks();
  await fakeBrowser.storage.local.clear();
});
afterAll(() => console.log(`messages: ${injected} faults injected and survived, 0 settings lost`));

describe.each(Object.entries(ACCIDENTS))('a message that %s', (_, happen) => {
  test.each([0, 1, 2, 3])('as number %i costs no other change', async (at) => {
    for (const [nth, host] of HOSTS.entries()) {
      const isConfirmed = nth === at ? await happen(host) : (await send(host))?.ok === true;
      const { sites } = await readSettings();
      if (isConfirmed) expect(sites[host]).toEqual({ on: false, subdomains: true });
      else expect(nth).toBe(at);
    }
    const { sites } = await readSettings();
    for (const [nth, host] of HOSTS.entries())
      if (nth !== at) expect(sites[host]).toEqual({ on: false, subdomains: true });
    injected += 1;
  });
});

describe.each(['QuotaExceededError', 'UnknownError', 'AbortError'])('a store that fails by %s', (name) => {
  test.each([0, 1, 2, 3])('at change number %i tells it, and takes the next', async (at) => {
    const kept: string[] = [];
    for (const [nth, host] of HOSTS.entries()) {
      const set = vi.spyOn(fakeBrowser.storage.local, 'set');
      if (nth === at) set.mockRejectedValueOnce(new DOMException('injected', name));
      const reply = await send(host);
      set.mockRestore();
      expect(reply?.ok).toBe(nth !== at);
      if (reply?.ok === true) kept.push(host);
      expect(Object.keys((await readSettings()).sites)).toEqual(kept);
    }
    injected += 1;
  });

  test('while it is read tells it, and changes nothing', async () => {
    await send(HOSTS[0]);
    const before = await readSettings();
    vi.spyOn(fakeBrowser.storage.local, 'get').mockRejectedValueOnce(new DOMException('injected', name));
    expect((await send(HOSTS[1]))?.ok).toBe(false);
    vi.restoreAllMocks();
    expect(await readSettings()).toEqual(before);
    injected += 1;
  });
});

describe('a worker stopped while settings are written', () => {
  test.each([0, 1, 2, 3, 4, 5, 6, 8, 12])(
    'after %i turns leaves them as before or as after',
    async (turns) => {
      await send(HOSTS[0]);
      const before = await readSettings();
      const set = vi.spyOn(fakeBrowser.storage.local, 'set');
      let isStopped = false;
      const write = fakeBrowser.storage.local.set.bind(fakeBrowser.storage.local);
      // Whatever a stopped worker would still do does not happen.
      const stopped = (): Promise<void> => Promise.reject(new DOMException('stopped', 'AbortError'));
      set.mockImplementation((items) => (isStopped ? stopped() : write(items)));
      void send(HOSTS[1]);
      for (let turn = 0; turn < turns; turn += 1) await Promise.resolve();
      isStopped = true;
      for (let turn = 0; turn < 20; turn += 1) await new Promise((resume) => setImmediate(resume));
      const after = applyChange(before, change(HOSTS[1]));
      expect([before, after]).toContainEqual(await readSettings());
      injected += 1;
    },
  );
});
