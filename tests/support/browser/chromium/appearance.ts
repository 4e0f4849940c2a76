/** Theme, size, paper and palette of a page in Chromium. */
import type { CDPSession, Page } from 'puppeteer-core';
import type { Appearance } from '../reader';

/** What is emulated ends with the session that asked for it. */
const sessions = new WeakMap<Page, CDPSession>();

/** Shows the page so; what is left out is as the machine has it. */
export async function showAs(page: Page, appearance: Appearance): Promise<void> {
  const { dark, width, height, print, forcedColors, reducedMotion, touch, textSize } = appearance;
  const features = [
    { name: 'prefers-color-scheme', value: dark === undefined ? '' : dark ? 'dark' : 'light' },
    { name: 'forced-colors', value: forcedColors ? 'active' : '' },
    { name: 'prefers-reduced-motion', value: reducedMotion ? 'reduce' : '' },
  ];
  const session = sessions.get(page) ?? (await page.createCDPSession());
  sessions.set(page, session);
  await session.send('Emulation.setEmulatedMedia', { media: print ? 'print' : '', features });
  await session.send('Page.setFontSizes', { fontSizes: { standard: textSize ?? 16 } });
  if (width !== undefined || height !== undefined)
    await page.setViewport({ width: width ?? 1200, height: height ?? 800 });
  await session.send('Emulation.setTouchEmulationEnabled', { enabled: touch ?? false });
}
