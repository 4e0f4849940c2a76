import { beforeAll, describe, expect, test } from 'vitest';
import { openView } from '../support/browser/drive-library';
import type { ReadPage } from '../support/browser/reader';
import { useReader } from '../support/browser/use-reader';
import { waitFor } from '../support/browser/wait-for';

describe('reading by keyboard', () => {
  const { reader, server } = useReader();
  let page: ReadPage;

  beforeAll(async () => {
    page = await reader().open(server().url('sample.html'));
    await page.waitForMarks();
  });

  test('goes from mark to mark, opening each card', async () => {
    const seen: string[] = [];
    for (let nth = 0; nth < 3; nth++) {
      await reader().command('next-mark', page);
      const card = await page.waitForCard();
      seen.push(
        await waitFor('another mark', async () => {
          const words = await page.page.evaluate(wordsOfOpenMark);
          return words === seen.at(-1) ? null : words;
        }),
      );
      expect((await card.text()).length).toBeGreaterThan(0);
    }
    const marks = (await page.marks()).map((mark) => mark.text);
    expect(seen).toEqual(marks.slice(0, 3));
    await reader().command('previous-mark', page);
    await waitFor('the mark before', async () => (await page.page.evaluate(wordsOfOpenMark)) === marks[1]);
  });

  test('moves the focus into the card and back to where it was', async () => {
    await page.page.evaluate(() => document.querySelector<HTMLElement>('.brand')?.focus());
    await reader().command('open-card', page);
    const card = await page.waitForCard();
    await card.waitFor((root) => root.querySelector('[role="dialog"]')?.matches(':focus-within'));
    await page.page.keyboard.press('Tab');
    await card.waitFor((root) => root.querySelector('[role="dialog"] :focus')?.nodeName);
    await page.page.keyboard.press('Escape');
    await page.waitForNoCard();
    expect(await page.page.evaluate(() => document.activeElement?.className)).toBe('brand');
  });

  test('closes the card by command', async () => {
    await reader().command('next-mark', page);
    await page.waitForCard();
    await reader().command('close-card', page);
    await page.waitForNoCard();
  });

  test('says in a live region where the reader has come', async () => {
    await reader().command('next-mark', page);
    const card = await page.waitForCard();
    const words = await card.waitFor((root) => root.querySelector('[role="status"]')?.textContent);
    expect(words.length).toBeGreaterThan(0);
    await reader().command('close-card', page);
    await page.waitForNoCard();
  });

  test('has a key for the popup, for the marks and for the site in this browser', async () => {
    const settings = await openView(reader(), 'settings');
    const keys = await settings.waitFor((root) => {
      const found = [...root.querySelectorAll('kbd')].map((key) => key.textContent);
      return found.length === 0 ? null : found.sort();
    });
    expect(keys).toEqual(['Alt+,', 'Alt+.', 'Alt+Shift+H', 'Alt+Shift+S']);
    await settings.close();
  });
});

function wordsOfOpenMark(): string | null {
  const highlight = (CSS.highlights as unknown as Map<string, Set<Range>>).get('whosaid-open');
  return highlight ? [...highlight].join('') || null : null;
}
