import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, test } from 'vitest';
import type { ReadPage } from '../support/browser/reader';
import { readQuotes, useReader } from '../support/browser/use-reader';

type Entry = { readonly file: string; readonly publisher: string };

const seeds = new URL('../../seeds/', import.meta.url);
const entries = JSON.parse(readFileSync(new URL('sources.json', seeds), 'utf8')) as Entry[];
const textOf = (publisher: string): string => {
  const entry = entries.find((each) => each.publisher === publisher);
  if (entry === undefined) throw new Error(`no source is called ${publisher}`);
  return readFileSync(new URL(entry.file, seeds), 'utf8');
};

describe('reading the sample page', () => {
  const { reader, server } = useReader();
  let page: ReadPage;

  beforeAll(async () => {
    page = await reader().open(server().url('sample.html'));
    await page.waitForMarks();
  });

  test.each(['Uschakow', 'Wittkoff', 'Selenskyj', 'Dimitriev', 'Karoline Leavitt', 'Umjerow', 'Putin'])(
    'marks %s, as this page spells it',
    async (name) => {
      const words = (await page.marks()).map((mark) => mark.text);
      expect(words.filter((each) => each.includes(name))).not.toEqual([]);
    },
  );

  test('leaves the names of this newspaper and its other stories alone', async () => {
    const words = (await page.marks()).map((mark) => mark.text).join('\n');
    expect(words).not.toMatch(/Harbour|Varga|ferries|Letters/);
  });

  test('opens a card under the pointer that quotes two sources word for word', async () => {
    const card = await page.openCard('Uschakow');
    const quotes = await card.run(readQuotes);
    expect(new Set(quotes.map((each) => each.publisher)).size).toBeGreaterThanOrEqual(2);
    for (const { quote, publisher } of quotes) {
      // The card sets its own marks around words that bring none.
      const bare = quote.replace(/^“|”$/g, '');
      const text = textOf(publisher);
      expect(text.includes(quote) || text.includes(bare), `${publisher}: ${quote}`).toBe(true);
    }
    await card.close();
    await page.waitForNoCard();
  });

  test('names the person as the sources do, and says how this page spells it', async () => {
    const card = await page.openCard('Uschakow');
    const text = await card.text();
    expect(text).toMatch(/Yur[iy] Ushakov/);
    expect(text).toContain('Uschakow');
    await card.close();
    await page.waitForNoCard();
  });

  test('keeps the card while the pointer is in it, and takes it away with the pointer', async () => {
    const card = await page.openCard('Selenskyj');
    await card.click('[role="dialog"] h2');
    expect(await card.text()).toMatch(/Zelensk/);
    await page.page.mouse.move(4, 4);
    await page.waitForNoCard();
  });

  test('places the card inside the window and off the line being read', async () => {
    for (const words of ['Wittkoff', 'Dimitriev', 'Umjerow', 'Leavitt']) {
      const card = await page.openCard(words);
      const box = await card.waitFor(boxOfCard);
      expect(box.left).toBeGreaterThanOrEqual(0);
      expect(box.top).toBeGreaterThanOrEqual(0);
      expect(box.right).toBeLessThanOrEqual(1200);
      expect(box.bottom).toBeLessThanOrEqual(900);
      const line = await page.page.evaluate(lineOfOpenMark);
      expect(line, 'the open mark is painted').not.toBeNull();
      if (line !== null) expect(box.bottom <= line.top + 1 || box.top >= line.bottom - 1).toBe(true);
      await card.close();
      await page.waitForNoCard();
    }
  });

  test('leads to the very words at the publisher', async () => {
    const card = await page.openCard('Uschakow');
    const addresses = await card.run((root) =>
      [...root.querySelectorAll<HTMLAnchorElement>('.quote a.quote-publisher')].map((link) => link.href),
    );
    expect(addresses.length).toBeGreaterThan(0);
    for (const address of addresses) expect(address).toMatch(/^https:\/\/.+#:~:text=./);
    await card.close();
    await page.waitForNoCard();
  });

  test('leaves nothing behind and nothing in the console', async () => {
    const children = await page.page.evaluate(() => document.documentElement.children.length);
    expect(children).toBe(2);
    expect(page.noise).toEqual([]);
  });
});

function boxOfCard(root: Document | ShadowRoot) {
  const box = root.querySelector('[role="dialog"]')?.getBoundingClientRect();
  if (box === undefined || box.width === 0 || (box.left === 0 && box.top === 0)) return null;
  return { left: box.left, top: box.top, right: box.right, bottom: box.bottom };
}

function lineOfOpenMark() {
  const highlight = (CSS.highlights as unknown as Map<string, Set<Range>>).get('whosaid-open');
  const box = highlight && [...highlight][0]?.getClientRects()[0];
  return box ? { top: box.top, bottom: box.bottom } : null;
}
