import { describe, expect, test } from 'vitest';
import { EMPTY_PAGES, makeArticle, makeLongArticle, STORY } from '../support/make/made-pages';
import { countPainted, useReader } from '../support/browser/use-reader';
import { waitFor } from '../support/browser/wait-for';

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

  test('paints only what is near where marks are many, and the rest when the reader comes there', async () => {
    // Where names stand closer, only disputes are marked.
    const quiet =
      'The ferry timetable changes on Monday, and with it the hours of the library on the quay. '.repeat(2);
    const sections = Array.from(
      { length: 90 },
      (_, nth) =>
        `<h2>Part ${nth}</h2><p style="min-height: 200px">In part ${nth} Juri Uschakow was asked again. ${quiet}</p>`,
    );
    server().add('many.html', makeArticle({ body: sections.join('') }));
    const page = await reader().open(server().url('many.html'));
    await page.waitForMarks();
    await waitFor('few to be painted', async () => (await page.page.evaluate(countPainted)) < 50);
    await page.page.evaluate(() => scrollTo({ top: document.body.scrollHeight, behavior: 'instant' }));
    await waitFor('the last mark', () => page.page.evaluate(isLastMarked));
    expect(await page.page.evaluate(countPainted)).toBeLessThan(50);
    await page.close();
  });

  test('opens the card of one of many marks whose words stand in one element', async () => {
    const lines = Array.from(
      { length: 12 },
      (_, nth) => `Line ${nth}, and Steve Wittkoff in it.<h3>Part ${nth}</h3>`,
    );
    // In the middle, since its element is what is brought into view.
    lines.splice(6, 0, 'One of them names Juri Uschakow alone.<br>');
    const body = `<div>${lines.join('')}</div>`;
    server().add('lines.html', makeArticle({ body }));
    const page = await reader().open(server().url('lines.html'));
    expect((await page.waitForMarks()).length).toBeGreaterThan(12);
    const card = await page.openCard('Uschakow');
    expect(await card.text()).toContain('Ushakov');
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

/** In a page: whether something in its last paragraph is painted. */
function isLastMarked(): boolean {
  const last = [...document.querySelectorAll('p')].at(-1);
  const all = CSS.highlights as unknown as Map<string, Set<AbstractRange>>;
  return [...all.values()].some((ranges) =>
    [...ranges].some(({ startContainer }) => last?.contains(startContainer)),
  );
}
