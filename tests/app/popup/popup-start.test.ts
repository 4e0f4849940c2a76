import { readFileSync } from 'node:fs';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { startPopup } from '../../../src/app/popup/popup';
import type { PageItem, PageReport } from '../../../src/core/page/page-report';

const ITEM: PageItem = {
  mention: 0,
  surface: 'Edda Lind',
  target: 'person/edda-lind',
  kind: 'person',
  name: 'Edda Lind',
  status: 'agreed',
  fact: null,
};
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
      return Promise.resolve([{ id: 7, url: 'https://mill.example/news' }]);
    },
    sendMessage: (_tab: number, { name }: { name: string }) =>
      Promise.resolve(
        name === 'listPageHints'
          ? { ok: true, value: reports[Math.min(asked++, reports.length - 1)] }
          : undefined,
      ),
  });
  Object.assign(runtime, {
    id: 'whosaid',
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
const tabText = (name: string) => document.querySelector(`#tab-${name}`)?.textContent;

beforeEach(() => {
  fakeBrowser.reset();
  document.body.innerHTML = '<div id="popup"></div>';
});

describe('the popup, once opened', () => {
  test('lists the page and answers keys while the background still sleeps', async () => {
    const { order, answer } = startBrowser();
    startPopup(document);
    // Asked while it draws, not after.
    expect(order).toEqual(['tab']);
    expect(document.activeElement?.getAttribute('role')).toBe('combobox');
    await until(() => expect(options()).toEqual(['Edda Lind']));
    await until(() => expect(performance.getEntriesByName('whosaid-usable')).toHaveLength(1));
    type('zebra');
    await until(() => expect(options()).toEqual([]));
    await until(() => expect(order).toEqual(['tab', 'countLibrary', 'listLibrary']));
    expect(tabText('facts')).not.toMatch(/\d/);
    answer(0, { facts: 500, sources: 30 });
    await until(() => expect(tabText('facts')).toContain('500'));
    expect(performance.getEntriesByName('whosaid-complete')).toHaveLength(0);
    answer(1, { rows: [], sources: [], factCounts: [] });
    await until(() => expect(performance.getEntriesByName('whosaid-complete')).toHaveLength(1));
  });

  test('keeps the list under the keys while the page works once more', async () => {
    const { order, answer, timesAsked } = startBrowser([REPORT, { ...REPORT, state: 'working', items: [] }]);
    startPopup(document);
    await until(() => expect(options()).toEqual(['Edda Lind']));
    await until(() => expect(order).toContain('listLibrary'));
    answer(order.indexOf('listLibrary') - 1, { rows: [], sources: [], factCounts: [] });
    // The page is asked again with the library, and again while it works.
    await until(() => expect(timesAsked()).toBeGreaterThan(2));
    expect(options()).toEqual(['Edda Lind']);
  });
});
