/** Theme, size, paper and palette of Firefox's pages. */
import type { Page } from 'puppeteer-core';
import type { Bidi } from './bidi';
import type { Appearance } from '../reader';
import { waitFor } from '../wait-for';

/** Shows open pages so: the theme only where `next` changes it, the rest as it is by now. */
export async function changeAppearance(
  bidi: Bidi,
  pages: Iterable<Page>,
  appearance: Appearance,
  next: Appearance,
): Promise<void> {
  if (next.dark !== undefined) await changeTheme(bidi, pages, next.dark);
  const { print = false, forcedColors = false, reducedMotion = false } = appearance;
  await bidi.run(await bidi.window(), setMedia, print, forcedColors, reducedMotion);
  await bidi.run(await bidi.window(), setReader, appearance.touch ?? false, appearance.textSize ?? 16);
  for (const page of pages) await setSize(page, appearance);
}

/** Gives a page the size of the appearance, where it names one. */
export async function setSize(page: Page, { width, height }: Appearance): Promise<void> {
  if (width !== undefined || height !== undefined)
    await page.setViewport({ width: width ?? 1200, height: height ?? 800 });
}

/** Pages hear of the new theme a moment after the browser does. */
async function changeTheme(bidi: Bidi, pages: Iterable<Page>, dark: boolean): Promise<void> {
  await bidi.run(await bidi.window(), setTheme, dark);
  const isDark = () => matchMedia('(prefers-color-scheme: dark)').matches;
  for (const page of pages)
    await waitFor('the new theme', async () => (await page.evaluate(isDark)) === dark);
}

// What follows runs in the browser's own window, with the browser's rights.

declare const gBrowser: {
  readonly selectedBrowser: {
    readonly browsingContext: { mediumOverride: string; forcedColorsOverride: 'active' | 'none' };
  };
};
declare const Services: { prefs: { setIntPref: (name: string, value: number) => void } };

/** Pages follow the first, the popup and other parts of the browser the second. */
function setTheme(dark: boolean): void {
  Services.prefs.setIntPref('layout.css.prefers-color-scheme.content-override', dark ? 0 : 1);
  Services.prefs.setIntPref('ui.systemUsesDarkTheme', dark ? 1 : 0);
}

/** The medium and the palette are the front tab's, motion is the whole browser's. */
function setMedia(print: boolean, forcedColors: boolean, reducedMotion: boolean): void {
  const { browsingContext } = gBrowser.selectedBrowser;
  browsingContext.mediumOverride = print ? 'print' : '';
  browsingContext.forcedColorsOverride = forcedColors ? 'active' : 'none';
  Services.prefs.setIntPref('ui.prefersReducedMotion', reducedMotion ? 1 : 0);
}

/** A coarse pointer is 1, a fine one that hovers 2 and 4: https://searchfox.org/mozilla-central/source/widget/LookAndFeel.h */
function setReader(touch: boolean, textSize: number): void {
  Services.prefs.setIntPref('ui.primaryPointerCapabilities', touch ? 1 : 6);
  Services.prefs.setIntPref('font.size.variable.x-western', textSize);
}
