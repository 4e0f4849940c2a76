import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { makeArticle, STORY } from '../support/made-pages';
import type { ReadPage } from '../support/reader';
import { addPageAsSource, countPainted, useReader } from '../support/use-reader';
import { waitFor } from '../support/wait-for';

/** `npm run soak` asks for two hundred pages; a run of all tests for a few. */
const PAGES = Number(process.env['SOAK_PAGES'] ?? 12);
const SOURCES = Math.ceil(PAGES / 10);
const STORIES = PAGES;
/** A page, or a story with its wait for an idle moment, takes two or three seconds; this is for a machine that has other things to do. */
const TIMEOUT_MS = 60_000 + PAGES * 15_000;
const NAMES = ['Uschakow', 'Wittkoff'];

describe(`a long session: ${PAGES} pages, ${PAGES * NAMES.length} cards, ${SOURCES} sources, ${STORIES} stories`, () => {
  const { reader, server } = useReader();
  let spa: ReadPage;

  beforeAll(async () => {
    spa = await reader().open(server().url('spa.html'));
    await spa.waitForMarks();
  });
  afterAll(() => spa.close());

  test('ends without an error on any page, and with every source', { timeout: TIMEOUT_MS }, async () => {
    const errors: string[] = [];
    for (let nth = 0; nth < PAGES; nth++) {
      const path = ['sample.html', 'dark.html', 'own.html'][nth % 3] ?? '';
      server().add(
        'own.html',
        makeArticle({ body: `${STORY}<p>Edition ${nth} went to press at ${nth} o'clock.</p>` }),
      );
      const page = await reader().open(server().url(path));
      await page.waitForMarks();
      for (const words of NAMES) {
        const card = await page.openCard(words);
        await card.close();
        await page.waitForNoCard();
      }
      if (nth % 10 === 2) await addPageAsSource(reader(), page);
      errors.push(...page.noise);
      await page.close();
    }
    expect(errors).toEqual([]);
  });

  test('leaves one page as light after many stories as after a few', { timeout: TIMEOUT_MS }, async () => {
    await spa.page.bringToFront();
    await turnPages(spa, 9);
    const before = await weigh(spa);
    await turnPages(spa, STORIES);
    const after = await weigh(spa);
    expect(spa.noise).toEqual([]);
    if (before === null || after === null) return;
    expect(after.nodes).toBeLessThanOrEqual(before.nodes * 1.1 + 50);
    expect(after.listeners).toBeLessThanOrEqual(before.listeners + 5);
    expect(after.heap).toBeLessThanOrEqual(before.heap * 1.1);
  });
});

/** Goes through the stories of the page; each is marked before the next is asked for. */
async function turnPages(page: ReadPage, times: number): Promise<void> {
  const stories = [
    ['talks', 'Uschakow'],
    ['ferries', null],
    ['kyiv', 'Umjerow'],
  ] as const;
  for (let nth = 0; nth < times; nth++) {
    const [story, words] = stories[nth % stories.length] ?? stories[0];
    await page.page.click(`[data-story="${story}"]`);
    await waitFor(`the story ${story}`, async () => {
      if (words === null) return (await page.page.evaluate(countPainted)) === 0;
      return (await page.marks()).some((mark) => mark.text.includes(words));
    });
  }
}

/** What the page weighs after the garbage has gone; null in Firefox, which does not tell. */
async function weigh({ page }: ReadPage): Promise<{ heap: number; nodes: number; listeners: number } | null> {
  if (inject('browserName') === 'firefox') return null;
  const client = await page.createCDPSession();
  await client.send('HeapProfiler.collectGarbage');
  const { usedSize } = await client.send('Runtime.getHeapUsage');
  const { nodes, jsEventListeners } = await client.send('Memory.getDOMCounters');
  await client.detach();
  return { heap: usedSize, nodes, listeners: jsEventListeners };
}
