/**
 * `npm run pictures [-- firefox] [-- store]`: pictures of everything a reader sees, of the built extension in a real browser, for
 * people to look at: screenshots/<browser>-<view>-<theme>-<width>.png. With `store`, those that the stores show, at their size, into
 * docs/store/.
 */
import { mkdirSync } from 'node:fs';
import type { BrowserName, ReadPage, Reader } from './reader';
import { startServer } from './server';
import { startReader } from './start-reader';

type Theme = 'light' | 'dark';
type Size = { readonly width: number; readonly height: number };

/** Names on the sample page: one that no source spells so, one that sources differ about. */
const SHOWN_NAME = 'Uschakow';
const VIEWS = ['facts', 'matrix', 'timeline', 'people', 'sources', 'settings', 'welcome'] as const;
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

async function pictureOfView(browser: Reader, view: string, file: string): Promise<void> {
  const facts = await browser.extensionPage(`facts.html#${view}`);
  await facts.waitFor(
    (root) => root.querySelector('main section') && !root.querySelector('[aria-busy="true"]'),
  );
  await facts.screenshot(file);
  await facts.close();
}

async function pictureOfCard(page: ReadPage, file: string): Promise<void> {
  await page.waitForMarks();
  await page.openCard(SHOWN_NAME);
  await page.screenshot(file);
  await page.page.keyboard.press('Escape');
}

async function pictureOfPopup(browser: Reader, page: ReadPage, file: string): Promise<void> {
  const popup = await browser.popup(page);
  await popup.waitFor(
    (root) => root.querySelector('[role="option"]') && !root.querySelector('[aria-busy="true"]'),
  );
  await popup.screenshot(file);
  await popup.close();
}

async function takeAll(browser: Reader, address: string, theme: Theme, size: Size): Promise<number> {
  const file = (view: string): string => `${folder}/${name}-${view}-${theme}-${size.width}.png`;
  await browser.emulate({ dark: theme === 'dark', ...size });
  const page = await browser.open(address);
  await pictureOfCard(page, file('card'));
  const isWidest = size.width === SIZES.at(-1)?.width;
  if (!isForStore && isWidest) await pictureOfPopup(browser, page, file('popup'));
  await page.close();
  const views = isForStore ? SHOWN_TO_BUYERS : VIEWS;
  for (const view of views) await pictureOfView(browser, view, file(view));
  return views.length + 1 + Number(!isForStore && isWidest);
}

mkdirSync(folder, { recursive: true });
const server = await startServer();
const reader = await startReader(name);
try {
  let count = 0;
  for (const theme of ['light', 'dark'] as const)
    for (const size of isForStore ? [STORE_SIZE] : SIZES)
      count += await takeAll(reader, server.url('sample.html'), theme, size);
  console.log(`${count} pictures by ${reader.version} in ${folder}/`);
} finally {
  await reader.stop();
  await server.stop();
}
