import { describe, expect, test } from 'vitest';
import type { ReadPage, Root } from '../support/reader';
import { useReader } from '../support/use-reader';

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

  test('opens a sheet at the foot of the window when a mark is tapped', async () => {
    const page = await openSample(390, 800);
    const place = await page.page.evaluate(() => {
      const all = [...(CSS.highlights as unknown as Map<string, Set<Range>>).values()].flatMap((each) => [
        ...each,
      ]);
      const range = all.find((each) => String(each).includes('Uschakow'));
      range?.startContainer.parentElement?.scrollIntoView({ block: 'center', behavior: 'instant' });
      const box = range?.getClientRects()[0];
      return { x: (box?.x ?? 0) + 6, y: (box?.y ?? 0) + 6 };
    });
    await page.page.touchscreen.tap(place.x, place.y);
    const card = await page.waitForCard();
    const box = await card.run(boxOfCard);
    expect({ left: box.left, right: box.right, bottom: box.bottom }).toEqual({
      left: 0,
      right: 390,
      bottom: 800,
    });
    await card.click('[aria-label="Close"]');
    await page.waitForNoCard();
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
    ['light', 'story.html', false],
    ['light', 'story.html', true],
  ])('draws a %s card on %s, whatever the system prefers (dark: %s)', async (theme, path, systemIsDark) => {
    await reader().emulate({ dark: systemIsDark });
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

function boxOfCard(root: Root) {
  const box = (root.querySelector('[role="dialog"]') as Element).getBoundingClientRect();
  return { left: box.left, top: box.top, right: box.right, bottom: box.bottom };
}
