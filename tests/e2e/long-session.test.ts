import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { makeArticle } from '../support/make/made-pages';
import type { ReadPage } from '../support/browser/reader';
import { startServer, type PageServer } from '../support/browser/server';
import { addPageAsSource, countPainted, useReader } from '../support/browser/use-reader';
import { waitFor } from '../support/browser/wait-for';
import { SAVED_FOLDER, SAVED_PAGES } from '../support/saved-pages';

/** `npm run soak` asks for two hundred pages; a run of all tests for a few. */
const PAGES = Number(process.env['SOAK_PAGES'] ?? 12);
/** The third page of every ten is added as a source. */
const ADDED_AT = 2;
const SOURCES = Math.ceil((PAGES - ADDED_AT) / 10);
const STORIES = PAGES;
/** Stories before the page is weighed for the first time: until then the engine compiles, and keeps what it compiled. */
const WARM_UP = PAGES >= 100 ? 30 : 9;
/** A page, or a story with its wait for an idle moment, takes two or three seconds; this is for a machine that has other things to do. */
const TIMEOUT_MS = 60_000 + PAGES * 15_000;
const NAMES = ['Uschakow', 'Wittkoff'];

/** Of saved pages nothing loads or runs. */
const STILL = { 'content-security-policy': "default-src 'none'; style-src 'unsafe-inline'" };

describe(`a long session: ${PAGES} pages, ${PAGES * NAMES.length} cards, ${SOURCES} sources, ${STORIES} stories`, () => {
  const { reader, server } = useReader();
  let saved: PageServer;
  let spa: ReadPage;

  beforeAll(async () => {
    saved = await startServer(SAVED_FOLDER, STILL);
    spa = await reader().open(server().url('spa.html'));
    await spa.waitForMarks();
  });
  afterAll(async () => {
    await spa.close();
    await saved.stop();
  });

  test('ends without an error on any page, and with every source', { timeout: TIMEOUT_MS }, async () => {
    const before = await countSources();
    const errors: string[] = [];
    for (let nth = 0; nth < PAGES; nth++) {
      errors.push(...(await readPage(server().url(['sample.html', 'dark.html'][nth % 2] ?? ''))));
      if (nth % 10 === ADDED_AT) errors.push(...(await addOwnPage(Math.floor(nth / 10))));
      const file = SAVED_PAGES[Math.floor(nth / 10)];
      if (nth % 10 === 7 && file !== undefined) errors.push(...(await leaf(saved.url(file))));
    }
    expect(errors).toEqual([]);
    expect(await countSources()).toBe(before + SOURCES);
  });

  test('leaves one page as light after many stories as after a few', { timeout: TIMEOUT_MS }, async () => {
    await spa.page.bringToFront();
    await turnPages(spa, WARM_UP);
    const before = await reader().weigh(spa);
    await turnPages(spa, STORIES);
    expect(spa.noise).toEqual([]);
    const after = await reader().weigh(spa);
    console.log(
      `after ${WARM_UP} stories ${JSON.stringify(before)}, after ${STORIES} more ${JSON.stringify(after)}`,
    );
    expect(after.nodes).toBeLessThanOrEqual(before.nodes * 1.1 + 50);
    // Firefox counts one more for each story, and as many with the extension removed.
    const isFirefox = reader().name === 'firefox';
    expect(after.listeners).toBeLessThanOrEqual(before.listeners + (isFirefox ? STORIES : 0) + 5);
    expect(after.values).toBeLessThanOrEqual(before.values * 1.05);
    // Firefox lets go of laid-out text when it pleases: 1.6 to 2.4 megabytes and back, its values within one in a hundred.
    // What Chromium's heap grows by is compiled code: with its compilers off (--no-opt --no-sparkplug --no-maglev), not a byte in 99 stories.
    if (!isFirefox) expect(after.heap).toBeLessThanOrEqual(before.heap * 1.1);
  });

  /** Reads a marked page with its cards; what it said meanwhile. */
  async function readPage(address: string): Promise<readonly string[]> {
    const page = await reader().open(address);
    await page.waitForMarks();
    for (const words of NAMES) await openAndClose(page, words);
    await page.close();
    return page.noise;
  }

  /** A saved page is opened; a page of ours that is marked after it says that it had its turn. Only what names us counts. */
  async function leaf(address: string): Promise<readonly string[]> {
    const page = await reader().open(address);
    await readPage(server().url('sample.html'));
    await page.close();
    return page.noise.filter((line) => /whosaid|extension/i.test(line));
  }

  /** Adds an article that is like no other. */
  async function addOwnPage(nth: number): Promise<readonly string[]> {
    server().add('own.html', makeArticle({ body: writeStory(nth) }));
    const page = await reader().open(server().url(`own.html?${nth}`));
    await addPageAsSource(reader(), page);
    await page.close();
    return page.noise;
  }

  async function countSources(): Promise<number> {
    const facts = await reader().extensionPage('facts.html#sources');
    await facts.waitFor((root) => root.querySelector('.source-line'));
    const count = await facts.run((root) => root.querySelectorAll('.source-line').length);
    await facts.close();
    return count;
  }
});

async function openAndClose(page: ReadPage, words: string): Promise<void> {
  const card = await page.openCard(words);
  await card.close();
  await page.waitForNoCard();
}

/** Twelve sentences whose words are hardly those of another number's. */
function writeStory(nth: number): string {
  const words = [
    'ferry',
    'lantern',
    'orchard',
    'tunnel',
    'violin',
    'glacier',
    'harvest',
    'kiosk',
    'meadow',
    'quarry',
  ];
  const pick = (at: number): string => `${words[(nth * 7 + at * 3) % words.length]}-${nth}${at}`;
  const sentence = (at: number): string =>
    `The ${pick(at)} council of town ${nth} met about the ${pick(at + 1)} and the ${pick(at + 2)} on its ${at + 2}th evening, and clerk Ada Brandt counted ${nth * 31 + at * 7 + 3} ${pick(at + 3)} boats.`;
  return Array.from({ length: 12 }, (_, at) => `<p>${sentence(at)}</p>`).join('');
}

/** Goes through the stories of the page; each is marked, and a card opened on it, before the next is asked for. */
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
    if (words !== null) await openAndClose(page, words);
  }
}
