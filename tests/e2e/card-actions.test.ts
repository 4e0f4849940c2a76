import { beforeEach, describe, expect, test } from 'vitest';
import { press, rejectMatch } from '../support/browser/drive-card';
import { openView } from '../support/browser/drive-library';
import type { ReadPage } from '../support/browser/reader';
import { countPainted, useReader } from '../support/browser/use-reader';
import { waitFor } from '../support/browser/wait-for';
import { makeArticle } from '../support/make/made-pages';

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
    await press(card, 'All');
    const facts = await reader().openedPage('facts.html#people/');
    expect(await facts.waitFor((root) => root.querySelector('.target')?.textContent)).toMatch(/Ushakov/);
    await facts.close();
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

  test('never again marks what was said to be a wrong match, however it is spelt, until that is undone', async () => {
    const card = await page.openCard('Karoline Leavitt');
    await rejectMatch(card, 'everywhere');
    await waitFor('the mark to go', async () => {
      const words = (await page.marks()).map((mark) => mark.text).join();
      return words.includes('Uschakow') && !words.includes('Leavitt');
    });
    const body = ['Caroline Levitt', 'Каролин Ливитт', 'Karoline Leavitt', 'Steve Wittkoff']
      .map((name) => `<h2>Next</h2><p>Then ${name} came to the quay.</p>`)
      .join('');
    server().add('spellings.html', makeArticle({ body }));
    const again = await reader().open(server().url('spellings.html'));
    expect((await again.waitForMarks()).map((mark) => mark.text)).toEqual(['Steve Wittkoff']);

    const settings = await openView(reader(), 'settings');
    const line = await settings.waitFor((root) => {
      const lines = [...root.querySelectorAll('.setting-line')];
      const found = lines.find((each) => /Leavitt/.test(each.textContent ?? ''));
      found?.querySelector('button')?.setAttribute('data-undo', '');
      return found?.textContent;
    });
    expect(line).toMatch(/“Karoline Leavitt” is not Caroline Leavitt.*everywhere/);
    await settings.click('[data-undo]');
    await settings.close();
    await waitFor('the mark to come back', async () =>
      (await again.marks()).some((mark) => mark.text === 'Karoline Leavitt'),
    );
    await again.close();
  });

  test('forgets a wrong match on one site, and there alone', async () => {
    const card = await page.openCard('Selenskyj');
    await rejectMatch(card, 'on this site');
    await waitFor('the mark to go', async () => {
      const words = (await page.marks()).map((mark) => mark.text).join();
      return words.includes('Uschakow') && !words.includes('Selenskyj');
    });
    const elsewhere = await reader().open(server().foreignUrl('sample.html'));
    const words = (await elsewhere.waitForMarks()).map((mark) => mark.text);
    expect(words.join()).toContain('Selenskyj');
    await elsewhere.close();
  });
});
