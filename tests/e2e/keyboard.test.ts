import { beforeAll, describe, expect, test } from 'vitest';
import { openView } from '../support/browser/drive-library';
import type { ReadPage, Root } from '../support/browser/reader';
import { useReader } from '../support/browser/use-reader';
import { waitFor } from '../support/browser/wait-for';
import { makeArticle } from '../support/make/made-pages';

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

  test('reaches everything in the card by Tab', async () => {
    await reader().command('open-card', page);
    const card = await page.waitForCard();
    await card.waitFor((root) => root.querySelector('[role="dialog"]')?.matches(':focus'));
    const all = await card.run((root) => root.querySelectorAll('a, button').length);
    const reached: number[] = [];
    while (reached.at(-1) !== all - 1 && reached.length <= all + 1) {
      await page.page.keyboard.press('Tab');
      reached.push(await card.run(placeOfFocus));
    }
    // Firefox stops at what can be scrolled too.
    const places = reached.filter((place) => place >= 0);
    expect(places).toEqual(Array.from({ length: all }, (_, nth) => nth));
    await page.page.keyboard.press('Escape');
    await page.waitForNoCard();
  });

  test('stays in the card while stepping on, and goes back from there, into a shadow tree too', async () => {
    const after = `<x-field></x-field><script>
      document.querySelector('x-field').attachShadow({ mode: 'open' }).innerHTML = '<input>';
    </script>`;
    server().add('field.html', makeArticle({ after }));
    const form = await reader().open(server().url('field.html'));
    await form.waitForMarks();
    await form.page.bringToFront();
    await form.page.evaluate(() =>
      document.querySelector('x-field')?.shadowRoot?.querySelector('input')?.focus(),
    );
    await reader().command('open-card', form);
    const first = await form.waitForCard();
    await first.waitFor((root) => root.querySelector('[role="dialog"]')?.matches(':focus'));
    const name = await first.run((root) => root.querySelector('h2')?.textContent ?? '');
    await reader().command('next-mark', form);
    const next = await form.waitForCard();
    await next.waitFor((root, before) => root.querySelector('h2')?.textContent !== before, name);
    await next.waitFor((root) => root.querySelector('[role="dialog"]')?.matches(':focus'));
    await form.page.keyboard.press('Escape');
    await form.waitForNoCard();
    const focused = await form.page.evaluate(
      () => document.activeElement?.shadowRoot?.activeElement?.nodeName ?? null,
    );
    expect(focused).toBe('INPUT');
    await form.close();
  });

  test('steps through what stands in a modal dialog, and through nothing behind it', async () => {
    const modal = await reader().open(server().url('modal.html'));
    await modal.waitForMarks();
    await modal.page.click('#open');
    await waitFor('marks in the dialog', async () =>
      (await modal.marks()).some((mark) => mark.text.includes('Selenskyj')),
    );
    await reader().command('next-mark', modal);
    await modal.waitForCard();
    expect(await modal.page.evaluate(wordsOfOpenMark)).toContain('Selenskyj');
    await reader().command('open-card', modal);
    const card = await modal.waitForCard();
    await card.waitFor((root) => root.querySelector('[role="dialog"]')?.matches(':focus'));
    await modal.page.keyboard.press('Escape');
    await modal.waitForNoCard();
    const left = await modal.page.evaluate(() => [
      document.querySelector('dialog')?.open,
      document.activeElement?.id,
    ]);
    expect(left).toEqual([true, 'close']);
    await modal.close();
  });

  test('opens cards and lists them where the reader wants nothing marked', async () => {
    const settings = await openView(reader(), 'settings');
    await settings.click('input[name="density"][value="none"]');
    const quiet = await reader().open(server().url('sample.html'));
    const popup = await reader().popup(quiet);
    await popup.waitFor((root) => root.querySelectorAll('[role="option"]').length > 1);
    await popup.close();
    expect(await quiet.marks()).toEqual([]);
    await reader().command('next-mark', quiet);
    await quiet.waitForCard();
    await quiet.page.keyboard.press('Escape');
    await quiet.waitForNoCard();
    await quiet.close();
    await settings.click('input[name="density"][value="first"]');
    await settings.close();
    await page.waitForMarks();
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

/** In a card: which of its links and buttons has the focus; -1 for none. */
function placeOfFocus(root: Root): number {
  return [...root.querySelectorAll('a, button')].findIndex((each) => each.matches(':focus'));
}
