/**
 * Draws assets/icon.svg into assets/public/icon/<size>.png, and the stores' tile docs/store/promo.svg beside itself, with Chromium:
 * `npx tsx tests/support/render-icons.ts`.
 */
import { readFile, writeFile } from 'node:fs/promises';
import puppeteer from 'puppeteer-core';
import { expectBrowser } from './browser/browsers';

/** As the manifest names them. */
const SIZES = [16, 32, 48, 96, 128];
/** https://developer.chrome.com/docs/webstore/images#promo-images */
const TILE = { width: 440, height: 280 };

const browser = await puppeteer.launch({
  executablePath: expectBrowser('chromium'),
  args: ['--no-sandbox', '--disable-gpu'],
});
const page = await browser.newPage();

async function draw(
  svg: string,
  size: { readonly width: number; readonly height: number },
  file: string,
): Promise<void> {
  await page.setViewport(size);
  await page.setContent(
    `<style>*{margin:0}svg{display:block;width:100vw;height:100vh}</style>${await readFile(svg, 'utf8')}`,
  );
  await writeFile(file, await page.screenshot({ omitBackground: true, type: 'png' }));
}

for (const size of SIZES)
  await draw('assets/icon.svg', { width: size, height: size }, `assets/public/icon/${size}.png`);
await draw('docs/store/promo.svg', TILE, `docs/store/promo-${TILE.width}x${TILE.height}.png`);
await browser.close();
