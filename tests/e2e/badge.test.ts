import { beforeAll, describe, expect, test } from 'vitest';
import type { ReadPage, Surface } from '../support/browser/reader';
import { useReader } from '../support/browser/use-reader';
import { waitFor } from '../support/browser/wait-for';

describe('the badge of the toolbar button', () => {
  const { reader, server } = useReader();
  let page: ReadPage;
  let facts: Surface;

  beforeAll(async () => {
    facts = await reader().extensionPage('facts.html');
    page = await reader().open(server().url('sample.html'));
    await page.page.bringToFront();
  });

  /** Of all tabs that have one: here, of the page alone. */
  const readBadges = (): Promise<readonly string[]> =>
    facts.run(async () => {
      const { browser, chrome } = globalThis as unknown as { browser?: Api; chrome: Api };
      const { tabs, action } = browser ?? chrome;
      const texts = (await tabs.query({})).map(({ id }) => action.getBadgeText({ tabId: id }));
      return (await Promise.all(texts)).filter((text) => text !== '');
    });

  /** The page's marks counted once they hold these words, and the badge that says so. */
  const expectBadgeWith = async (words: string): Promise<void> => {
    await waitFor(`a badge with the marks around ${words}`, async () => {
      const marks = await page.marks();
      const [badge, ...others] = await readBadges();
      return (
        marks.some(({ text }) => text.includes(words)) && badge === `${marks.length}` && others.length === 0
      );
    });
  };
  const expectNoBadge = (): Promise<unknown> =>
    waitFor('no badge', async () => (await readBadges()).length === 0);

  test('counts the marks of the page', async () => expectBadgeWith('Uschakow'));

  test('goes with the page and counts those of the next', async () => {
    await page.page.goto(server().url('shop.html'));
    await expectNoBadge();
    await page.page.goto(server().url('story.html'));
    await expectBadgeWith('Selenskyj');
    expect(await readBadges()).not.toEqual([]);
  });

  test('follows a page that turns to another story without loading', async () => {
    await page.page.goto(server().url('spa.html'));
    await expectBadgeWith('Uschakow');
    await page.page.click('[data-story="ferries"]');
    await expectNoBadge();
    await page.page.click('[data-story="kyiv"]');
    await expectBadgeWith('Umjerow');
  });

  test('comes back with the page that the reader goes back to', async () => {
    await page.page.goto(server().url('story.html'));
    await expectBadgeWith('Selenskyj');
    await page.page.goto(server().url('shop.html'));
    await expectNoBadge();
    // Not goBack: it waits for a load, and a page that was kept is not loaded.
    await page.page.evaluate(() => history.back());
    await expectBadgeWith('Selenskyj');
  });
});

type Api = {
  readonly tabs: { readonly query: (what: object) => Promise<readonly { readonly id: number }[]> };
  readonly action: { readonly getBadgeText: (of: { readonly tabId: number }) => Promise<string> };
};
