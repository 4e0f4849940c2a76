import { describe, expect, test } from 'vitest';
import { makeArticle } from '../support/make/made-pages';
import { useReader } from '../support/browser/use-reader';
import { waitFor } from '../support/browser/wait-for';

describe('the popup over a page with a frame', () => {
  const { reader, server } = useReader();

  test('lists what the frame marks, and shows it there on a click', async () => {
    const body = '<iframe src="story.html" style="width: 700px; height: 500px"></iframe>';
    server().add('framed.html', makeArticle({ body }));
    const page = await reader().open(server().url('framed.html'));
    const frame = await waitFor('the frame', () => page.page.frames()[1] ?? null);
    const marks = await page.waitForMarks(frame);
    const own = await page.marks();
    const popup = await reader().popup(page);
    // The page's own come first, the frame's when it answers.
    const listed = await popup.waitFor((root, least) => {
      const count = Number(/\d+/.exec(root.querySelector('#tab-page')?.textContent ?? '')?.[0]);
      return count > least ? count : null;
    }, own.length);
    expect(listed).toBe(own.length + marks.length);
    await popup.press('ArrowDown');
    for (let step = 1; step < listed; step += 1) await popup.press('ArrowDown');
    await popup.press('Enter');
    const card = await waitFor('a card in the frame', () => page.card(frame));
    expect(await card.text()).not.toBe('');
    await popup.close();
    await page.close();
  });
});
