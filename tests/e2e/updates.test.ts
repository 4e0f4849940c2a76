import { describe, expect, test } from 'vitest';
import { countPainted, useReader } from '../support/browser/use-reader';
import { waitFor } from '../support/browser/wait-for';

describe('an open page', () => {
  const { reader, server } = useReader();

  test('keeps its marks and cards while the background sleeps', async () => {
    const page = await reader().open(server().url('sample.html'));
    await page.waitForMarks();
    await reader().sleepBackground();
    const card = await page.openCard('Uschakow');
    expect(await card.text()).toContain('Ushakov');
    await card.close();
    await page.waitForNoCard();
    const popup = await reader().popup(page);
    await popup.waitFor((root) => root.querySelector('[role="option"]'));
    await popup.close();
    expect(page.noise).toEqual([]);
    await page.close();
  });

  test('is quiet when the extension is updated: it can be read on, or is bare, and the next page is marked', async () => {
    const page = await reader().open(server().url('sample.html'));
    const before = (await page.waitForMarks()).length;
    await reader().updateExtension();
    const next = await reader().open(server().url('story.html'));
    await next.waitForMarks();
    await page.page.bringToFront();
    await page.page.evaluate(() => {
      const late = Object.assign(document.createElement('p'), {
        textContent: 'Steve Wittkoff came back in the evening.',
      });
      document.querySelector('article')?.append(late);
    });
    const marks = await page.marks();
    if (marks.length > 0) {
      expect(marks.length).toBeGreaterThanOrEqual(before);
      const card = await page.openCard('Uschakow');
      expect(await card.text()).toContain('Ushakov');
      await card.close();
      await page.waitForNoCard();
    }
    expect(page.noise).toEqual([]);
    await next.close();
    await page.close();
  });

  test('is quiet when the extension is removed, and can be pointed at without harm', async () => {
    const page = await reader().open(server().url('sample.html'));
    await page.waitForMarks();
    await reader().removeExtension();
    const place = await page.page.evaluate(() => {
      const box = document.querySelector('article p')?.getBoundingClientRect();
      return { x: (box?.x ?? 0) + 20, y: (box?.y ?? 0) + 10 };
    });
    await page.page.mouse.move(place.x, place.y);
    await page.page.evaluate(() => document.querySelector('article p')?.remove());
    const bare = await reader().open(server().url('story.html'));
    await waitFor('the page to be loaded', () =>
      bare.page.evaluate(() => document.readyState === 'complete'),
    );
    expect(await bare.page.evaluate(countPainted)).toBe(0);
    expect(page.noise).toEqual([]);
    expect(await page.page.evaluate(() => document.documentElement.children.length)).toBe(2);
  });
});
