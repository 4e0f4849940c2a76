/**
 * `npm start [-- firefox]`: builds the extension, serves the sample page and opens it in a real browser. With a display that is a
 * window to play with; without one it writes pictures of the page with an open card and of the popup into screenshots/.
 */
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import type { BrowserName, ReadPage, Reader } from './browser/reader';
import { startServer } from './browser/server';
import { startReader } from './browser/start-reader';

/** A name that the sample page spells as no source does. */
const SHOWN_NAME = 'Uschakow';

const name: BrowserName = process.argv.includes('firefox') ? 'firefox' : 'chromium';
const hasDisplay =
  process.platform !== 'linux' || Boolean(process.env['DISPLAY'] ?? process.env['WAYLAND_DISPLAY']);

const built = spawnSync(
  join('node_modules', '.bin', 'wxt'),
  ['build', '-b', name === 'chromium' ? 'chrome' : 'firefox'],
  {
    stdio: 'inherit',
    shell: process.platform === 'win32',
  },
);
if (built.status !== 0) process.exit(built.status ?? 1);

const server = await startServer();
const reader = await startReader(name, { headless: !hasDisplay });
if (hasDisplay) await showWindow(reader);
else await writePictures(reader);

async function showWindow(browser: Reader): Promise<void> {
  const page = await browser.open(server.url('sample.html'));
  console.log(`${browser.version} shows ${page.page.url()}`);
  console.log('Point at a marked name, or click the Whosaid button of the toolbar. Close the window to end.');
  await new Promise<void>((resolve) => page.page.browser().once('disconnected', () => resolve()));
  await server.stop();
}

async function writePictures(browser: Reader): Promise<void> {
  try {
    await browser.emulate({ width: 1200, height: 900 });
    const page = await browser.open(server.url('sample.html'));
    const marks = await page.waitForMarks();
    console.log(`${browser.version}, no display: ${marks.length} marks on the sample page`);
    const files = [await pictureOfCard(page), await pictureOfPopup(browser, page)];
    console.log(`Pictures:\n${files.map((file) => `  ${file}`).join('\n')}`);
  } finally {
    await browser.stop();
    await server.stop();
  }
}

async function pictureOfCard(page: ReadPage): Promise<string> {
  const file = `screenshots/${name}-card.png`;
  await page.openCard(SHOWN_NAME);
  await page.screenshot(file);
  await page.page.keyboard.press('Escape');
  return file;
}

async function pictureOfPopup(browser: Reader, page: ReadPage): Promise<string> {
  const file = `screenshots/${name}-popup.png`;
  const popup = await browser.popup(page);
  // The library answers last, and with it the number of its sources.
  await popup.waitFor((root) => /\d/.test(root.querySelector('#tab-sources')?.textContent ?? ''));
  await popup.screenshot(file);
  return file;
}
