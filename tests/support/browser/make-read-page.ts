/** Reading a page: marks, pointer and card, for both browsers. What differs between them is how a closed shadow root is entered. */
import { mkdir } from 'node:fs/promises';
import { dirname } from 'node:path';
import type { Frame, Page } from 'puppeteer-core';
import { makeSurface, wrapFunction } from './make-surface';
import type { Json, PaintedMark, Root, ReadPage, Surface } from './reader';
import { waitFor } from './wait-for';

/** Calls the text of a function `(root, json)` on each closed shadow root of the frame until one answers; undefined when none does. */
export type CallInCard = (frame: Frame, functionText: string, json: string) => Promise<string | undefined>;

/** Where a card's host may hang: beside head and body, or in what the browser keeps above all else. */
export const CARD_HOSTS = ':root > :not(head, body), :modal > *, :fullscreen > *, [popover]';

/** A page may have closed roots of its own: ours holds a dialog with our class around it. */
const CARD_TEXT = `(root) => root.querySelector('.whosaid [role="dialog"]')?.textContent || undefined`;
const inCard = (functionText: string): string =>
  `(root, json) => root.querySelector('.whosaid') === null ? undefined : (${functionText})(root, json)`;

/** Gives what a test or a script does with an open page. */
export function makeReadPage(page: Page, callInCard: CallInCard): ReadPage {
  const noise: string[] = [];
  page.on('console', (message) => noise.push(`${message.type()}: ${message.text()}`));
  page.on('pageerror', (error) =>
    noise.push(`uncaught: ${error instanceof Error ? error.message : String(error)}`),
  );

  const marks = (frame: Frame = page.mainFrame()) => frame.evaluate(readMarks);
  const card = async (frame: Frame = page.mainFrame()): Promise<Surface | null> =>
    (await callInCard(frame, CARD_TEXT, '[]')) ? cardSurface(page, frame, callInCard) : null;
  const waitForCard = async (frame?: Frame): Promise<Surface> => {
    const open = await waitFor('an open card', () => card(frame));
    await open.run(endMotion);
    return open;
  };
  const pointAt = async (words: string, frame: Frame = page.mainFrame()): Promise<void> => {
    // A page behind another is not painted, and a pointer over it is over nothing.
    await page.bringToFront();
    const place = await waitFor(`a mark on "${words}"`, () => frame.evaluate(middleOfMark, words));
    const offset = await frameOffset(frame);
    // Two moves: a pointer that is suddenly there without having come is no pointer to some pages.
    await page.mouse.move(offset.x + place.x - 3, offset.y + place.y);
    await page.mouse.move(offset.x + place.x, offset.y + place.y);
    // A frame of another process hears of the pointer only once the browser has laid it out for itself: the pointer wavers till then.
    if (frame !== page.mainFrame()) {
      await waitFor('the pointer to reach the frame', async () => {
        if (await frame.evaluate(isPointedAt)) return true;
        await page.mouse.move(offset.x + place.x - 1, offset.y + place.y);
        await page.mouse.move(offset.x + place.x, offset.y + place.y);
        return null;
      });
    }
  };

  return {
    page,
    noise,
    marks,
    waitForMarks: (frame) =>
      waitFor(`marks on ${page.url()}`, async () => {
        const found = await marks(frame);
        return found.length > 0 ? found : null;
      }),
    waitForNoMarks: async (frame) =>
      void (await waitFor('marks to be gone', async () => (await marks(frame)).length === 0)),
    pointAt,
    card,
    waitForCard,
    waitForNoCard: async (frame) =>
      void (await waitFor('the card to close', async () => !(await card(frame)))),
    openCard: async (words, frame) => {
      await pointAt(words, frame);
      return waitForCard(frame);
    },
    screenshot: (path) => writeScreenshot(page, path),
    close: () => page.close(),
  };
}

/** In a frame: tells whether the pointer is over it. */
const isPointedAt = (): boolean => document.querySelector(':hover') !== null;

/** In the card: waits until nothing moves or fades any more. A motion that is cut short has ended as well. */
async function endMotion(root: Root): Promise<void> {
  await Promise.allSettled(root.getAnimations().map((motion) => motion.finished));
}

function cardSurface(page: Page, frame: Frame, callInCard: CallInCard): Surface {
  return makeSurface({
    call: async (functionText, args: readonly Json[]) => {
      const answer = await callInCard(frame, inCard(wrapFunction(functionText)), JSON.stringify(args));
      if (answer === undefined) throw new Error('the card is closed');
      return answer;
    },
    load: async (script) => void (await frame.evaluate(script)),
    press: async (x, y) => {
      const offset = await frameOffset(frame);
      await page.mouse.click(offset.x + x, offset.y + y);
    },
    keys: (text) => page.keyboard.type(text),
    strike: (key) => page.keyboard.press(key),
    screenshot: (path) => writeScreenshot(page, path),
    close: () => page.keyboard.press('Escape'),
  });
}

/** Writes a PNG of the visible part of a page; makes the folder. */
export async function writeScreenshot(page: Page, path: string): Promise<void> {
  await mkdir(dirname(path), { recursive: true });
  await page.screenshot({ path: path, captureBeyondViewport: false });
}

/** Where a frame's viewport begins in the page's. */
async function frameOffset(frame: Frame): Promise<{ x: number; y: number }> {
  if (frame.parentFrame() === null) return { x: 0, y: 0 };
  const element = await frame.frameElement();
  const box = await element?.boundingBox();
  return { x: box?.x ?? 0, y: box?.y ?? 0 };
}

/** In the page: the marks of every highlight of ours, in document order. */
function readMarks(): PaintedMark[] {
  const found: { style: string; range: Range }[] = [];
  for (const [style, highlight] of CSS.highlights as unknown as Map<string, Set<Range>>)
    if (style.startsWith('whosaid') && style !== 'whosaid-open')
      for (const range of highlight) found.push({ style, range });
  return found
    .filter(({ range }) => !range.collapsed && range.startContainer.isConnected)
    .sort((a, b) => {
      const order = a.range.startContainer.compareDocumentPosition(b.range.startContainer);
      if (order & 4) return -1;
      return order & 2 ? 1 : a.range.startOffset - b.range.startOffset;
    })
    .map(({ style, range }) => ({ style, text: range.toString() }));
}

/** In the page: the middle of the first line of the first mark whose text holds `words`; null when there is none. */
function middleOfMark(words: string): { x: number; y: number } | null {
  for (const [style, highlight] of CSS.highlights as unknown as Map<string, Set<Range>>) {
    if (!style.startsWith('whosaid')) continue;
    for (const range of highlight) {
      if (!range.toString().includes(words)) continue;
      range.startContainer.parentElement?.scrollIntoView({ block: 'center', behavior: 'instant' });
      const box = range.getClientRects()[0];
      if (box) return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
    }
  }
  return null;
}
