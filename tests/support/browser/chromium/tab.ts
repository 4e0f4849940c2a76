/** Pages of the extension in Chromium: in a tab, or as the popup over another. */
import { TargetType, type Browser, type Page } from 'puppeteer-core';
import { showAs } from './appearance';
import { writeScreenshot } from '../make-read-page';
import { makeSurface, wrapFunction } from '../make-surface';
import type { Appearance, ReadPage, Surface } from '../reader';

/** Its size is its own affair: of the appearance it gets the colours only. */
export async function openPopup(
  browser: Browser,
  id: string,
  { page }: ReadPage,
  { dark, forcedColors }: Appearance,
): Promise<Surface> {
  const extension = (await browser.extensions()).get(id);
  if (extension === undefined) throw new Error(`the browser knows no extension ${id}`);
  await page.bringToFront();
  await page.triggerExtensionAction(extension);
  const target = await browser.waitForTarget(
    (each) =>
      each.type() !== TargetType.SERVICE_WORKER &&
      each.url().startsWith(`chrome-extension://${id}/popup.html`),
  );
  const popup = await target.asPage();
  const colours = {
    ...(dark === undefined ? {} : { dark }),
    ...(forcedColors === undefined ? {} : { forcedColors }),
  };
  await showAs(popup, colours);
  return pageSurface(popup);
}

/** A page of the extension, in a tab or as the popup. */
export function pageSurface(page: Page): Surface {
  return makeSurface({
    // As an expression, not a function of the page's own: the extension's pages forbid eval.
    call: async (functionText, args) =>
      (await page.evaluate(
        `(${wrapFunction(functionText)})(document, ${JSON.stringify(JSON.stringify(args))})`,
      )) as string,
    load: async (script) => void (await page.evaluate(script)),
    press: (x, y) => page.mouse.click(x, y),
    keys: (text) => page.keyboard.type(text),
    strike: async (key) => {
      await page.keyboard.down(key);
      // The popup may close under the key.
      await page.keyboard.up(key).catch((error: unknown) => {
        if (!page.isClosed()) throw error;
      });
    },
    screenshot: (path) => writeScreenshot(page, path),
    close: () => page.close(),
  });
}
