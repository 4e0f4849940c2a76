/**
 * `npm run pictures [-- firefox] [-- store]`: pictures of everything a reader sees, of the built extension in a real browser, for
 * people to look at: screenshots/<browser>-<view>-<theme>-<width>.png. With `store`, those that the stores and the README show: at the
 * stores' size into docs/store/, the popup, which is smaller, into docs/images/.
 */
import { mkdirSync } from 'node:fs';
import { dropFile, openView, readPreview } from './browser/drive-library';
import type { BrowserName, ReadPage, Reader, Surface } from './browser/reader';
import { startServer } from './browser/server';
import { startReader } from './browser/start-reader';

type Theme = 'light' | 'dark';
type Size = { readonly width: number; readonly height: number };

/** Names on the sample page: one that no source spells so, one that sources differ about. */
const SHOWN_NAME = 'Uschakow';
const VIEWS = ['facts', 'matrix', 'timeline', 'people', 'sources', 'settings', 'welcome'] as const;
/** What a view shows once something is done in it. */
const STATES: readonly (readonly [name: string, view: string, act: (facts: Surface) => Promise<void>])[] = [
  ['fact-open', 'facts', (facts) => facts.click('.fact summary')],
  ['fact-search', 'facts?q=peace%20plan', () => Promise.resolve()],
  ['fact-none', 'facts?q=zzqqxx', () => Promise.resolve()],
  ['person', 'people', (facts) => openFirst(facts, '#people/')],
  ['source', 'sources', (facts) => openFirst(facts, '#sources/')],
  ['preview', 'sources', previewText],
];
const SHOWN_TO_BUYERS = ['facts', 'matrix', 'timeline'] as const;
const SIZES: readonly Size[] = [
  { width: 320, height: 640 },
  { width: 800, height: 800 },
  { width: 1440, height: 900 },
];
/** Of both stores: https://developer.chrome.com/docs/webstore/images#screenshots */
const STORE_SIZE: Size = { width: 1280, height: 800 };

const name: BrowserName = process.argv.includes('firefox') ? 'firefox' : 'chromium';
const isForStore = process.argv.includes('store');
const folder = isForStore ? 'docs/store' : 'screenshots';
const README_POPUP = 'docs/images/popup.png';

async function pictureOfView(browser: Reader, view: string, file: string): Promise<void> {
  const facts = await browser.extensionPage(`facts.html#${view}`);
  await facts.waitFor(
    (root) => root.querySelector('main section') && !root.querySelector('[aria-busy="true"]'),
  );
  // The sample article is marked a moment after it is drawn.
  if (view === 'welcome') await facts.waitFor(() => [...CSS.highlights.keys()].length > 0);
  await facts.screenshot(file);
  await facts.close();
}

/** Follows the first link to a single person or source. */
async function openFirst(facts: Surface, start: string): Promise<void> {
  await facts.click(`main a[href^="${start}"]`);
  await facts.waitFor((root) => root.querySelector('.target'));
}

async function previewText(facts: Surface): Promise<void> {
  const text = Array.from(
    { length: 4 },
    (_, at) =>
      `The council of Old Harbour met on day ${at} to talk about the ferry, and Ada Brandt said that nothing would be decided before the summer.`,
  ).join('\n');
  await dropFile(facts, 'harbour.txt', text);
  await readPreview(facts);
}

async function pictureOfState(
  browser: Reader,
  [, view, act]: (typeof STATES)[number],
  file: string,
): Promise<void> {
  const facts = await openView(browser, view);
  await act(facts);
  await facts.screenshot(file);
  await facts.close();
}

async function pictureOfCard(page: ReadPage, file: string): Promise<void> {
  await page.waitForMarks();
  await page.openCard(SHOWN_NAME);
  await page.screenshot(file);
  await page.page.keyboard.press('Escape');
}

/** The popup as it opens, once its lists are counted. */
async function pictureOfPopup(browser: Reader, page: ReadPage, file: string): Promise<Surface> {
  const popup = await browser.popup(page);
  await popup.waitFor((root) => {
    const counts = [...root.querySelectorAll('.tab-count')];
    const isCounted = counts.length > 0 && counts.every((count) => count.textContent !== '');
    return isCounted && root.querySelector('[role="option"]');
  });
  await popup.screenshot(file);
  return popup;
}

async function picturesOfPopup(browser: Reader, page: ReadPage, file: string): Promise<void> {
  const popup = await pictureOfPopup(browser, page, file);
  await popup.click('#tab-facts');
  await popup.type('[role="combobox"]', 'peace plan');
  await popup.waitFor((root) => root.querySelector('[role="option"] mark'));
  await popup.screenshot(file.replace('popup', 'popup-facts'));
  await popup.click('#tab-sources');
  await popup.type('[role="combobox"]', 'zzqqxx');
  await popup.waitFor((root) => root.querySelector('.notice'));
  await popup.screenshot(file.replace('popup', 'popup-none'));
  await popup.close();
}

async function takeAll(browser: Reader, address: string, theme: Theme, size: Size): Promise<number> {
  const file = (view: string): string => `${folder}/${name}-${view}-${theme}-${size.width}.png`;
  await browser.emulate({ dark: theme === 'dark', ...size });
  const page = await browser.open(address);
  await pictureOfCard(page, file('card'));
  const isWidest = size.width === SIZES.at(-1)?.width;
  if (!isForStore && isWidest) await picturesOfPopup(browser, page, file('popup'));
  if (isForStore && theme === 'light') await (await pictureOfPopup(browser, page, README_POPUP)).close();
  await page.close();
  const views = isForStore ? SHOWN_TO_BUYERS : VIEWS;
  for (const view of views) await pictureOfView(browser, view, file(view));
  if (isForStore) return views.length + 1 + (theme === 'light' ? 1 : 0);
  for (const state of STATES) await pictureOfState(browser, state, file(state[0]));
  return views.length + STATES.length + 1 + (isWidest ? 3 : 0);
}

mkdirSync(folder, { recursive: true });
const server = await startServer();
const reader = await startReader(name);
try {
  let count = 0;
  for (const theme of ['light', 'dark'] as const)
    for (const size of isForStore ? [STORE_SIZE] : SIZES)
      count += await takeAll(reader, server.url('sample.html'), theme, size);
  console.log(`${count} pictures by ${reader.version} in ${isForStore ? 'docs' : folder}/`);
} finally {
  await reader.stop();
  await server.stop();
}
