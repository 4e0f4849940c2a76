import { beforeEach, describe, expect, test } from 'vitest';
import type { ReadPage, Surface } from '../support/browser/reader';
import { countPainted, useReader } from '../support/browser/use-reader';
import { waitFor } from '../support/browser/wait-for';

/** Clicks the first button in the card whose words begin so. */
async function press(card: Surface, words: string): Promise<void> {
  await card.waitFor((root, wanted) => {
    const buttons = [...root.querySelectorAll('button')];
    const found = buttons.find((each) => (each.textContent ?? '').trim().startsWith(wanted));
    for (const each of buttons) each.toggleAttribute('data-pressed-by-test', each === found);
    return found !== undefined;
  }, words);
  await card.click('[data-pressed-by-test]');
}

describe('the card', () => {
  const { reader, server } = useReader();
  let page: ReadPage;

  beforeEach(async () => {
    page = await reader().open(server().url('sample.html'));
    await page.waitForMarks();
    return () => page.close();
  });

  test('steps through the facts and shows all quotations of one', async () => {
    const card = await page.openCard('Uschakow');
    const first = await card.text();
    await card.click('[aria-label="Next fact"]');
    await card.waitFor((root) => root.querySelector('.card-stepper')?.textContent?.includes('2 of'));
    expect(await card.text()).not.toBe(first);
  });

  test('copies the quotations with their sources', async () => {
    const card = await page.openCard('Uschakow');
    await press(card, 'Copy');
    await press(card, 'Markdown');
    const outcome = await card.waitFor(
      (root) => root.querySelector('.card-row [role="status"]')?.textContent,
    );
    expect(outcome).toBe('Copied');
  });

  test('stays when pinned, wherever the pointer goes, until it is closed', async () => {
    const card = await page.openCard('Uschakow');
    await press(card, 'Pin');
    await card.waitFor((root) => root.querySelector('[aria-pressed="true"]'));
    await page.page.mouse.move(4, 4);
    // Another mark's card would take its place if the pin did not hold.
    await page.pointAt('Wittkoff');
    await page.page.mouse.move(4, 4);
    expect(await card.text()).toContain('Ushakov');
    await card.close();
    await page.waitForNoCard();
  });

  test('opens everything about a name in the library', async () => {
    const card = await page.openCard('Uschakow');
    const before = (await page.page.browser().pages()).length;
    await press(card, 'All');
    await waitFor('another tab', async () => (await page.page.browser().pages()).length > before);
  });

  test('takes all marks of the site away, and the popup brings them back', async () => {
    const card = await page.openCard('Uschakow');
    await press(card, 'Not here');
    await press(card, 'No marks on');
    await page.waitForNoMarks();
    await page.waitForNoCard();
    expect(await page.page.evaluate(countPainted)).toBe(0);
    const popup = await reader().popup(page);
    await popup.click('[role="switch"]');
    await popup.close();
    await page.waitForMarks();
  });

  test('never again marks what was said to be a wrong match', async () => {
    const card = await page.openCard('Karoline Leavitt');
    await press(card, 'Not here');
    await card.click('[role="group"][aria-label="Wrong match"] .chip-button:last-of-type');
    await waitFor('the mark to go', async () => {
      const words = (await page.marks()).map((mark) => mark.text).join();
      return words.includes('Uschakow') && !words.includes('Leavitt');
    });
    const again = await reader().open(server().url('sample.html'));
    const words = (await again.waitForMarks()).map((mark) => mark.text);
    expect(words.join()).not.toContain('Leavitt');
    await again.close();
  });
});
