/** Draws assets/icon.svg into assets/public/icon/<size>.png with Chromium: `npx tsx tests/support/render-icons.ts`. */
import { readFile, writeFile } from 'node:fs/promises';
import puppeteer from 'puppeteer-core';

const SIZES = [16, 32, 48, 96, 128];

const svg = await readFile('assets/icon.svg', 'utf8');
const browser = await puppeteer.launch({
  executablePath: process.env['CHROMIUM'] ?? '/usr/bin/chromium',
  args: ['--no-sandbox', '--disable-gpu'],
});
const page = await browser.newPage();
for (const size of SIZES) {
  await page.setViewport({ width: size, height: size });
  await page.setContent(`<style>*{margin:0}svg{display:block;width:100vw;height:100vh}</style>${svg}`);
  await writeFile(
    `assets/public/icon/${size}.png`,
    await page.screenshot({ omitBackground: true, type: 'png' }),
  );
}
await browser.close();
