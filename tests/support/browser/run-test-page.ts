/** Whosaid running on the page of a unit test, with a background that knows one name. */
import { expect, vi } from 'vitest';
import { runPage } from '../../../src/app/page/page';
import type { PageServices } from '../../../src/app/page/page-services';
import type { PageHints } from '../../../src/core/hint/hint';
import type { Page } from '../../../src/core/page/page';
import type { Settings } from '../../../src/core/settings/settings';
import { DEFAULTS } from '../../../src/ext/settings/default-settings';
import { makeHint } from '../make/make-hint';

/** Knows "Edda Lind", wherever it stands. */
function answer(page: Page): PageHints {
  const { facts, ...hint } = makeHint();
  const mentions = page.blocks.flatMap(({ text }, block) =>
    [...text.matchAll(/Edda Lind/g)].map(({ index }) => {
      const span = { start: index, end: index + 9 };
      return { ...span, block, status: 'agreed' as const, shown: true, hint: 0 };
    }),
  );
  return { mentions, hints: [{ ...hint, facts: [0] }], facts, pageIsSource: false };
}

/** Runs Whosaid on the test's page with services of ours; `report` asks as the popup does, `settled` until the page says so. */
export function runTestPage(settings: Partial<Settings> = {}, services: Partial<PageServices> = {}) {
  const stop = new AbortController();
  const asked: Page[] = [];
  let handlers: Parameters<PageServices['serve']>[0] | null = null;
  let tell: (settings: Settings) => void = () => undefined;
  let tellLibrary: () => void = () => undefined;
  const all: PageServices = {
    findHints: ({ page }) => {
      asked.push(page);
      return Promise.resolve({ ok: true, value: answer(page) });
    },
    reportMarks: vi.fn(() => Promise.resolve()),
    openLibrary: vi.fn(() => Promise.resolve()),
    changeSettings: vi.fn(() => Promise.resolve({ ok: true as const, value: null })),
    readSettings: () => Promise.resolve({ ...DEFAULTS, ...settings }),
    watchSettings: (changed) => {
      tell = changed;
      return () => (tell = () => undefined);
    },
    watchLibrary: (changed) => {
      tellLibrary = changed;
      return () => (tellLibrary = () => undefined);
    },
    serve: (given) => {
      handlers = given;
      return () => (handlers = null);
    },
    serveFrame: () => () => undefined,
    tellFrameHints: () => Promise.resolve(null),
    isAlive: () => true,
    shadowRootOf: (element) => element.shadowRoot,
    startTexts: () => 'en',
    ...services,
  };
  const done = runPage(window, all, stop.signal);
  const report = async () => {
    await done;
    const sender = { page: false, tab: null, frame: -1, top: false, url: null };
    return handlers === null ? null : await handlers.listPageHints(null, sender);
  };
  const settled = (state: string) =>
    vi.waitFor(async () => {
      const now = await report();
      expect(now?.state).toBe(state);
      return now;
    });
  return {
    stop,
    asked,
    report,
    settled,
    services: all,
    set: (next: Partial<Settings>) => tell({ ...DEFAULTS, ...next }),
    changeLibrary: () => {
      tellLibrary();
    },
  };
}
