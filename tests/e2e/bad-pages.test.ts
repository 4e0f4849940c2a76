import { describe, expect, test } from 'vitest';
import { EMPTY_PAGES, makeArticle, makeLongArticle, STORY } from '../support/made-pages';
import { countPainted, useReader } from '../support/use-reader';
import { waitFor } from '../support/wait-for';

describe('pages with nothing or too much in them', () => {
  const { reader, server } = useReader();

  /** Opens the page, then an article: once that is marked, the page has had its turn. */
  async function expectBare(path: string): Promise<void> {
    const page = await reader().open(server().url(path));
    const next = await reader().open(server().url('story.html'));
    await next.waitForMarks();
    expect(await page.page.evaluate(countPainted)).toBe(0);
    expect(page.noise).toEqual([]);
    await next.close();
    await page.close();
  }

  test.each(Object.keys(EMPTY_PAGES))('finds nothing to do, quietly, on a page with %s', async (kind) => {
    const made = EMPTY_PAGES[kind];
    if (made === undefined) throw new Error(kind);
    server().add('empty.html', made);
    await expectBare('empty.html');
  });

  test('keeps off pages that are no article', async () => {
    await expectBare('shop.html');
  });

  test('marks a page of one megabyte', async () => {
    server().add('long.html', makeLongArticle(1_000_000));
    const page = await reader().open(server().url('long.html'));
    const marks = await page.waitForMarks();
    expect(marks.some((mark) => mark.text.includes('Uschakow'))).toBe(true);
    const card = await page.openCard('Wittkoff');
    expect(await card.text()).toContain('Witkoff');
    expect(page.noise).toEqual([]);
    await page.close();
  });

  test('leaves no mark behind when the page replaces its whole body', async () => {
    const page = await reader().open(server().url('story.html'));
    await page.waitForMarks();
    await page.page.evaluate(() => document.body.replaceWith(document.createElement('body')));
    await waitFor('nothing painted', async () => (await page.page.evaluate(countPainted)) === 0);
    expect(page.noise).toEqual([]);
    await page.close();
  });

  test('marks the body that stays when a page replaces it again and again while loading', async () => {
    const replace = `<script>
      let left = 40;
      const next = () => {
        const body = document.createElement('body');
        body.innerHTML = left > 1 ? '<p>Steve Wittkoff (' + left + ')</p>' : '<article id="last">${STORY.replaceAll('\n', '').replaceAll("'", '')}</article>';
        document.body.replaceWith(body);
        if (--left > 0) requestAnimationFrame(next);
      };
      document.addEventListener('DOMContentLoaded', next);
    </script>`;
    server().add('replaced.html', makeArticle({ head: replace }));
    const page = await reader().open(server().url('replaced.html'));
    await waitFor('marks in the last body', async () => {
      const marks = await page.marks();
      return marks.some((mark) => mark.text.includes('Umjerow'));
    });
    const [painted, standing] = [await page.page.evaluate(countPainted), (await page.marks()).length];
    expect(painted).toBe(standing);
    expect(page.noise).toEqual([]);
    await page.close();
  });
});
