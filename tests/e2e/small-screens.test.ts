import { describe, expect, test } from 'vitest';
import type { ReadPage, Root } from '../support/browser/reader';
import { useReader } from '../support/browser/use-reader';
import { makeArticle } from '../support/make/made-pages';

describe('small windows, touch and other directions', () => {
  const { reader, server } = useReader();

  const openSample = async (width: number, height: number): Promise<ReadPage> => {
    await reader().emulate({ width, height });
    const page = await reader().open(server().url('sample.html'));
    await page.waitForMarks();
    return page;
  };

  test.each([
    [320, 568],
    [600, 450], // 1200 by 900 at 200% zoom
    [844, 390],
  ])('keeps the whole card inside a window of %i by %i', async (width, height) => {
    const page = await openSample(width, height);
    for (const words of ['Uschakow', 'Kushner', 'Leavitt']) {
      const card = await page.openCard(words);
      const box = await card.run(boxOfCard);
      expect(box.left).toBeGreaterThanOrEqual(0);
      expect(box.top).toBeGreaterThanOrEqual(0);
      expect(box.right).toBeLessThanOrEqual(width);
      expect(box.bottom).toBeLessThanOrEqual(height);
      await card.close();
      await page.waitForNoCard();
    }
    const overflow = await page.page.evaluate(() => document.documentElement.scrollWidth > innerWidth);
    expect(overflow).toBe(false);
    await page.close();
  });

  test.each([
    [1200, 900],
    [320, 568],
  ])('grows with the reader\u2019s own text, inside a window of %i by %i', async (width, height) => {
    const size = (root: Root) => getComputedStyle(root.querySelector('h2') as Element).fontSize;
    await reader().emulate({ textSize: 24 });
    const page = await openSample(width, height);
    const card = await page.openCard('Uschakow');
    expect(await card.run(size)).toBe('25.5px');
    const box = await card.run(boxOfCard);
    const line = (await page.page.evaluate(linesOfOpenMark))[0];
    await reader().emulate({ textSize: 16 });
    await page.close();
    expect([box.left >= 0, box.top >= 0, box.right <= width, box.bottom <= height]).not.toContain(false);
    expect(box.bottom <= (line?.top ?? 0) + 1 || box.top >= (line?.bottom ?? 0) - 1).toBe(true);
  });

  test.each([
    [360, 740],
    [412, 840],
  ])('fills a phone of %i by %i with the popup', async (width, height) => {
    await reader().emulate({ width, height, touch: true });
    const popup = await reader().extensionPage('popup.html');
    const shown = await popup.waitFor((root) => {
      const foot = root.querySelector('.popup-foot')?.getBoundingClientRect();
      return foot && [foot.left, foot.right, foot.bottom, root.querySelector('html')?.scrollWidth];
    });
    await popup.close();
    await reader().emulate({ touch: false });
    expect(shown).toEqual([0, width, height, width]);
  });

  test('covers no line of a name that stands on two', async () => {
    await reader().emulate({ width: 600, height: 900 });
    // Each word on a line of its own.
    const body = '<p style="word-spacing: 999px">Then Juri Uschakow spoke.</p>';
    server().add('two-lines.html', makeArticle({ body }));
    const page = await reader().open(server().url('two-lines.html'));
    const card = await page.openCard('Uschakow');
    const box = await card.run(boxOfCard);
    const lines = await page.page.evaluate(linesOfOpenMark);
    expect(lines.length).toBe(2);
    for (const { top, bottom } of lines)
      expect(box.bottom <= top + 1 || box.top >= bottom - 1, `${box.top} beside ${top}`).toBe(true);
    await page.close();
  });

  test.each([
    ['foot', 'center'],
    ['head', 'end'],
  ] as const)(
    'opens a sheet at the %s of the window when a mark at its %s is tapped',
    async (edge, block) => {
      const page = await openSample(390, 800);
      const mark = await page.page.evaluate(showMark, block);
      await page.page.touchscreen.tap(mark.x + 6, (mark.top + mark.bottom) / 2);
      const card = await page.waitForCard();
      const box = await card.run(boxOfCard);
      expect([box.left, box.right]).toEqual([0, 390]);
      if (edge === 'foot') {
        expect(box.bottom).toBe(800);
        expect(box.top).toBeGreaterThanOrEqual(mark.bottom);
      } else {
        expect(box.top).toBe(0);
        expect(box.bottom).toBeLessThanOrEqual(mark.top);
      }
      await card.click('[aria-label="Close"]');
      await page.waitForNoCard();
      await page.close();
    },
  );

  test('opens nothing for a finger that scrolls over a mark', async () => {
    const page = await openSample(390, 800);
    const { x, top } = await page.page.evaluate(showMark, 'center');
    const finger = await page.page.touchscreen.touchStart(x + 6, top + 8);
    for (const way of [40, 90, 150]) await finger.move(x + 6, top + 8 - way);
    await finger.end();
    // A tap opens its card at once; two frames later there would be one.
    expect(await page.page.evaluate(countHosts)).toBe(0);
    await page.close();
  });

  test('opens towards the left on a page written from right to left', async () => {
    await reader().emulate({ width: 1200, height: 900 });
    const page = await reader().open(server().url('sample.html'));
    await page.page.evaluate(() => {
      document.documentElement.dir = 'rtl';
    });
    await page.waitForMarks();
    const card = await page.openCard('Uschakow');
    const box = await card.run(boxOfCard);
    const mark = await page.page.evaluate(() => {
      const open = (CSS.highlights as unknown as Map<string, Set<Range>>).get('whosaid-open');
      return [...(open ?? [])][0]?.getClientRects()[0]?.right ?? 0;
    });
    expect(Math.abs(box.right - mark)).toBeLessThanOrEqual(2);
    await page.close();
  });

  test.each([
    ['dark', 'dark.html', false],
    ['dark', 'dark-by-lightness.html', false],
    ['light', 'story.html', false],
    ['light', 'story.html', true],
  ])('draws a %s card on %s, whatever the system prefers (dark: %s)', async (theme, path, systemIsDark) => {
    await reader().emulate({ dark: systemIsDark });
    const head = '<style>body { background: oklch(0.2 0.02 250); color: oklch(0.9 0.01 250) }</style>';
    server().add('dark-by-lightness.html', makeArticle({ head }));
    const page = await reader().open(server().url(path));
    await page.waitForMarks();
    const card = await page.openCard('Wittkoff');
    const shade = await card.run((root) => {
      const color = getComputedStyle(root.querySelector('.card') as Element).backgroundColor;
      const [red = 0, green = 0, blue = 0] = (color.match(/[\d.]+/g) ?? []).map(Number);
      return red + green + blue > 382 ? 'light' : 'dark';
    });
    expect(shade).toBe(theme);
    await page.close();
  });
});

/** In the page: hosts of ours, two frames from now. */
async function countHosts(): Promise<number> {
  const frame = () => new Promise((resolve) => requestAnimationFrame(resolve));
  await frame();
  await frame();
  return document.querySelectorAll(':root > :not(head, body)').length;
}

/** In the page: brings the first mark on "Uschakow" to that part of the window and tells where it is then. */
function showMark(block: string): { x: number; top: number; bottom: number } {
  const all = [...(CSS.highlights as unknown as Map<string, Set<Range>>).values()].flatMap((each) => [
    ...each,
  ]);
  const range = all.find((each) => String(each).includes('Uschakow'));
  range?.startContainer.parentElement?.scrollIntoView({
    block: block === 'end' ? 'end' : 'center',
    behavior: 'instant',
  });
  const box = range?.getClientRects()[0];
  return { x: box?.x ?? 0, top: box?.top ?? 0, bottom: box?.bottom ?? 0 };
}

/** In the page. */
function linesOfOpenMark(): { top: number; bottom: number }[] {
  const [range] = (CSS.highlights as unknown as Map<string, Set<Range>>).get('whosaid-open') ?? [];
  return [...(range?.getClientRects() ?? [])].map(({ top, bottom }) => ({ top, bottom }));
}

function boxOfCard(root: Root) {
  const box = (root.querySelector('[role="dialog"]') as Element).getBoundingClientRect();
  return { left: box.left, top: box.top, right: box.right, bottom: box.bottom };
}
