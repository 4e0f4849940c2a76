import { readFileSync } from 'node:fs';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { startPopup } from '../../../src/app/popup/popup';
import { announceLibrary } from '../../../src/ext/library/library-watch';
import { openLibraryStore } from '../../../src/ext/library/library-store';
import { DEFAULTS } from '../../../src/ext/settings/default-settings';
import { keepPageReport } from '../../../src/ext/page-reports';
import type { PageItem, PageReport } from '../../../src/core/page/page-report';
import { placeDatabases } from '../../support/fake/fake-database';
import { compileToy } from '../../support/make/make-library';

const ITEM: PageItem = {
  mention: 0,
  surface: 'Edda Lind',
  target: 'person/edda-lind',
  kind: 'person',
  name: 'Edda Lind',
  status: 'agreed',
  facts: [],
};
const VERSION = '1';
const ADDRESS = 'https://mill.example/news';
const REPORT: PageReport = { state: 'marked', host: 'mill.example', pageIsSource: false, items: [ITEM] };
const texts = JSON.parse(readFileSync('assets/public/_locales/en/messages.json', 'utf8')) as Readonly<
  Record<string, { readonly message: string } | undefined>
>;

/** A browser with one page in front, which answers `reports` in turn and then the last; its background gives each answer when the test says so. */
function startBrowser(reports: readonly PageReport[] = [REPORT]) {
  const order: string[] = [];
  let asked = 0;
  const waiting: ((reply: unknown) => void)[] = [];
  const { runtime, tabs } = fakeBrowser;
  Object.assign(fakeBrowser.i18n, { getMessage: (key: string) => texts[key]?.message ?? '' });
  Object.assign(tabs, {
    query: () => {
      order.push('tab');
      return Promise.resolve([{ id: 7, url: ADDRESS }]);
    },
    sendMessage: (_tab: number, { name }: { name: string }) => {
      order.push(name);
      return Promise.resolve(
        name === 'listPageHints'
          ? { ok: true, value: reports[Math.min(asked++, reports.length - 1)] }
          : undefined,
      );
    },
  });
  Object.assign(runtime, {
    id: 'whosaid',
    getManifest: () => ({ version: VERSION }),
    sendMessage: ({ name }: { name: string }) => {
      order.push(name);
      return new Promise((resolve) => waiting.push(resolve));
    },
  });
  return {
    order,
    timesAsked: () => asked,
    answer: (at: number, value: unknown) => waiting[at]?.({ ok: true, value }),
  };
}

/** Waits for what comes when the answers have; how long that takes is no matter of these tests. */
const until = (look: () => void): Promise<void> => vi.waitFor(look, { timeout: 20_000 });
const options = (): (string | null)[] =>
  [...document.querySelectorAll('[role="option"]')].map((option) => option.textContent);
function type(words: string): void {
  const field = document.querySelector('input');
  field?.setRangeText(words);
  field?.dispatchEvent(new Event('input', { bubbles: true }));
}
const isOn = () => document.querySelector('[role="switch"]')?.getAttribute('aria-checked');
const tabText = (name: string) => document.querySelector(`#tab-${name}`)?.textContent;

beforeEach(() => {
  fakeBrowser.reset();
  placeDatabases();
  performance.clearMarks();
  document.body.innerHTML = '<div id="popup"></div>';
});

/** As the background keeps the lists of a library without facts. */
async function keepLists(): Promise<void> {
  const store = openLibraryStore({ bundled: compileToy([]), compile: compileToy, version: VERSION });
  await store.keepLists(await store.read([]), [], { rows: [], sources: [], factCounts: [] });
}
const isMarked = (name: string): boolean => performance.getEntriesByName(name).length > 0;

describe('the popup, once opened', () => {
  test('lists the page and answers keys while the background still sleeps', async () => {
    const { order, answer } = startBrowser();
    startPopup(document);
    // Asked while it draws, not after.
    expect(order).toEqual(['tab']);
    await until(() => expect(options()).toEqual(['Edda Lind']));
    expect(document.activeElement?.getAttribute('role')).toBe('combobox');
    type('zebra');
    await until(() => expect(options()).toEqual([]));
    await until(() => expect(order).toContain('listLibrary'));
    expect(isMarked('whosaid-usable')).toBe(true);
    expect(tabText('facts')).not.toMatch(/\d/);
    expect(isMarked('whosaid-complete')).toBe(false);
    answer(0, { rows: [], sources: [], factCounts: [] });
    await until(() => expect(tabText('facts')).toContain('0'));
    await until(() => expect(isMarked('whosaid-complete')).toBe(true));
  });

  test('has the focus in the search field, not on what stands before it', async () => {
    startBrowser([{ ...REPORT, host: 'news.mill.example' }]);
    startPopup(document);
    await until(() => expect(options()).toEqual(['Edda Lind']));
    expect(document.querySelector('input')?.type).toBe('checkbox');
    expect(document.activeElement?.getAttribute('role')).toBe('combobox');
  });

  test('puts the focus there later where the browser would not at first', async () => {
    startBrowser();
    const refused = vi.spyOn(HTMLElement.prototype, 'focus').mockImplementation(() => undefined);
    startPopup(document);
    await until(() => expect(options()).toEqual(['Edda Lind']));
    expect(document.activeElement?.getAttribute('role') ?? null).toBeNull();
    refused.mockRestore();
    await until(() => expect(document.activeElement?.getAttribute('role')).toBe('combobox'));
  });

  test('leaves the focus where the reader put it before the browser gave any', async () => {
    startBrowser();
    const refused = vi.spyOn(HTMLElement.prototype, 'focus').mockImplementation(() => undefined);
    startPopup(document);
    await until(() => expect(options()).toEqual(['Edda Lind']));
    const tries = refused.mock.calls.length;
    await until(() => expect(refused.mock.calls.length).toBeGreaterThan(tries + 1));
    refused.mockRestore();
    document.querySelector<HTMLElement>('[role="switch"]')?.focus();
    await new Promise(requestAnimationFrame);
    await new Promise(requestAnimationFrame);
    expect(document.activeElement?.getAttribute('role')).toBe('switch');
  });

  test('keeps the switch as the reader set it while the lists were on their way', async () => {
    await keepLists();
    await keepPageReport(7, ADDRESS, REPORT);
    const { timesAsked } = startBrowser();
    const frames: FrameRequestCallback[] = [];
    const frame = vi.spyOn(window, 'requestAnimationFrame').mockImplementation((draw) => frames.push(draw));
    startPopup(document);
    await until(() => expect(options()).toEqual(['Edda Lind']));
    const sites = { 'mill.example': { on: false, subdomains: true } };
    await fakeBrowser.storage.local.set({ settings: { ...DEFAULTS, sites } });
    await until(() => expect(isOn()).toBe('false'));
    // Lists come after the first frame, and then the page is asked once more.
    const asked = timesAsked();
    frame.mockRestore();
    frames.forEach((draw) => draw(0));
    await until(() => expect(timesAsked()).toBe(asked + 1));
    await until(() => expect(tabText('facts')).toContain('0'));
    await new Promise((resolve) => setTimeout(resolve));
    expect(isOn()).toBe('false');
  });

  test('lists the library that is kept on the disk without asking the background', async () => {
    await keepLists();
    const { order } = startBrowser();
    startPopup(document);
    await until(() => expect(tabText('facts')).toContain('0'));
    expect(order).not.toContain('listLibrary');
  });

  test('says that it reads the page where nobody answers soon', () => {
    startBrowser();
    Object.assign(fakeBrowser.tabs, { query: () => new Promise(() => undefined) });
    startPopup(document);
    expect(document.querySelector('h1')).toBeNull();
    return until(() => expect(document.querySelector('.notice-title')?.textContent).toMatch(/^Reading/));
  });

  test('lists what the page said last while the page itself is too busy to answer', async () => {
    startBrowser();
    Object.assign(fakeBrowser.tabs, { sendMessage: () => new Promise(() => undefined) });
    await keepPageReport(7, ADDRESS, REPORT);
    startPopup(document);
    await until(() => expect(options()).toEqual(['Edda Lind']));
  });

  test('shows what the page says now in place of what it said last', async () => {
    startBrowser([{ ...REPORT, items: [{ ...ITEM, name: 'Runa Lind' }] }]);
    await keepPageReport(7, ADDRESS, REPORT);
    startPopup(document);
    await until(() => expect(options()[0]).toMatch(/^Runa Lind/));
  });

  test('asks nobody to reload a page that is still loading', async () => {
    startBrowser();
    let status = 'loading';
    Object.assign(fakeBrowser.tabs, {
      sendMessage: () => Promise.reject(new Error('Receiving end does not exist')),
      get: (id: number) => Promise.resolve({ id, status }),
    });
    startPopup(document);
    await until(() => expect(document.querySelector('h1')?.textContent).toBe('mill.example'));
    expect(document.querySelector('.notice-title')?.textContent).toMatch(/^Reading/);
    status = 'complete';
    await until(() => expect(document.querySelector('#panel .button')?.textContent).toMatch(/Reload/));
  });

  test('finds a page whose script came after the browser had told that it was loaded', async () => {
    const { order } = startBrowser();
    let isThere = false;
    const sendMessage = fakeBrowser.tabs.sendMessage.bind(fakeBrowser.tabs);
    Object.assign(fakeBrowser.tabs, {
      sendMessage: (tab: number, message: { name: string }) =>
        isThere ? sendMessage(tab, message) : Promise.reject(new Error('Receiving end does not exist')),
    });
    startPopup(document);
    await until(() => expect(document.querySelector('#panel .button')?.textContent).toMatch(/Reload/));
    isThere = true;
    await until(() => expect(options()).toEqual(['Edda Lind']));
    expect(order).toContain('listPageHints');
  });

  test('keeps the list under the keys while the page works once more', async () => {
    await keepLists();
    const { timesAsked } = startBrowser([REPORT, { ...REPORT, state: 'working', items: [] }]);
    startPopup(document);
    await until(() => expect(options()).toEqual(['Edda Lind']));
    await until(() => expect(tabText('facts')).toContain('0'));
    await announceLibrary();
    // The page is asked again with the library, and again while it works.
    await until(() => expect(timesAsked()).toBeGreaterThan(2));
    expect(options()).toEqual(['Edda Lind']);
  });
});
