/** Tabs of the extension in Firefox, by BiDi alone: Puppeteer cannot follow a tab to moz-extension://. */
import { writeFile } from 'node:fs/promises';
import { ADDRESS, type Tree } from './addon';
import type { Bidi } from './bidi';
import { makeSurface, wrapFunction } from '../make-surface';
import type { Appearance, Json, KeyName, Surface } from '../reader';
import { waitFor } from '../wait-for';

/** Opens a page of the extension in a new tab. */
export async function openExtensionPage(
  bidi: Bidi,
  path: string,
  { width, height }: Appearance = {},
): Promise<Surface> {
  const { context } = await bidi.send<{ context: string }>('browsingContext.create', { type: 'tab' });
  // Before it goes to the extension's process: there the size of a tab cannot be waited for.
  if (width !== undefined || height !== undefined)
    await bidi.send('browsingContext.setViewport', {
      context,
      viewport: { width: width ?? 1200, height: height ?? 800 },
    });
  await bidi.send('browsingContext.navigate', { context, url: `${ADDRESS}/${path}`, wait: 'complete' });
  return tabSurface(bidi, context);
}

/** Keys as WebDriver writes them: https://www.w3.org/TR/webdriver2/#keyboard-actions */
const KEYS: Readonly<Record<KeyName, string>> = {
  Tab: '\uE004',
  Enter: '\uE007',
  Escape: '\uE00C',
  ArrowLeft: '\uE012',
  ArrowUp: '\uE013',
  ArrowRight: '\uE014',
  ArrowDown: '\uE015',
  PageDown: '\uE00F',
  Space: ' ',
};

function tabSurface(bidi: Bidi, context: string): Surface {
  const perform = (source: object) => bidi.send('input.performActions', { context, actions: [source] });
  return makeSurface({
    call: async (functionText, args) => {
      const text = `(json) => (${wrapFunction(functionText)})(document, json)`;
      const answer = await bidi.call(context, text, [{ type: 'string', value: JSON.stringify(args) }]);
      return String(answer.value);
    },
    load: async (expression) =>
      void (await bidi.send('script.evaluate', { expression, target: { context }, awaitPromise: true })),
    press: async (x, y) => {
      const move = { type: 'pointerMove', x: Math.round(x), y: Math.round(y) };
      const actions = [move, { type: 'pointerDown', button: 0 }, { type: 'pointerUp', button: 0 }];
      await perform({ type: 'pointer', id: 'mouse', actions });
    },
    keys: async (text) => {
      const actions = [...text].flatMap((value) => [
        { type: 'keyDown', value },
        { type: 'keyUp', value },
      ]);
      await perform({ type: 'key', id: 'keyboard', actions });
    },
    strike: async (key) => {
      const actions = ['keyDown', 'keyUp'].map((type) => ({ type, value: KEYS[key] }));
      await perform({ type: 'key', id: 'keyboard', actions });
    },
    screenshot: async (file) => {
      const { data } = await bidi.send<{ data: string }>('browsingContext.captureScreenshot', { context });
      await writeFile(file, Buffer.from(data, 'base64'));
    },
    close: async () => void (await bidi.send('browsingContext.close', { context })),
  });
}

/** Waits for a tab of the extension whose address holds `part`, opened by whomever. */
export async function findExtensionPage(bidi: Bidi, part: string): Promise<Surface> {
  const found = await waitFor(`a tab with ${part}`, async () => {
    const { contexts } = await bidi.send<Tree>('browsingContext.getTree', { maxDepth: 0 });
    return contexts.find(({ url }) => url.startsWith(ADDRESS) && url.includes(part)) ?? null;
  });
  return tabSurface(bidi, found.context);
}

/** Everything in the extension's storage.local. */
export async function readStorage(bidi: Bidi): Promise<Record<string, Json>> {
  const surface = await openExtensionPage(bidi, 'popup.html');
  const stored = await surface.run(askStorage);
  await surface.close();
  return stored;
}

const askStorage = (): Promise<Record<string, Json>> =>
  (
    globalThis as unknown as { browser: { storage: { local: { get: () => Promise<Record<string, Json>> } } } }
  ).browser.storage.local.get();
