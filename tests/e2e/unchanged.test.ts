import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { makeArticle } from '../support/make/made-pages';
import type { ReadPage, Reader } from '../support/browser/reader';
import { startReader } from '../support/browser/start-reader';
import { useReader } from '../support/browser/use-reader';

/**
 * Written into the page: notes events that a page may watch, before any script of ours can run. Those of the window itself are
 * left out: a tab gains and loses the focus with its browser.
 */
const WATCHER = `<script>
  window.seen = [];
  for (const type of ['focus', 'blur', 'focusin', 'focusout', 'selectionchange', 'scroll', 'resize', 'popstate',
    'hashchange', 'visibilitychange', 'copy', 'beforetoggle', 'toggle', 'error', 'securitypolicyviolation', 'message'])
    addEventListener(type, ({ target }) => (target !== window || type === 'message') && seen.push(type), true);
  new MutationObserver((records) => records.forEach((record) => seen.push(record.type + ' ' + record.target.nodeName)))
    .observe(document.documentElement, { attributes: true, childList: true, characterData: true, subtree: true });
</script>`;

describe('a page being read', () => {
  const { reader, server } = useReader();
  let plain: Reader;

  beforeAll(async () => {
    plain = await startReader(inject('browserName'), { extension: null });
    await plain.emulate({ width: 1200, height: 900 });
  });
  afterAll(() => plain.stop());

  test.each(['sample.html', 'dark.html', 'shop.html', 'spa.html', 'modal.html'])(
    '%s is the same, node for node, with and without the extension',
    async (path) => {
      const without = await plain.open(server().url(path));
      const before = await without.page.evaluate(describePage);
      await without.close();
      const page = await reader().open(server().url(path));
      if (path !== 'shop.html') await page.waitForMarks();
      expect(await page.page.evaluate(describePage)).toEqual(before);
      expect(page.noise).toEqual([]);
      await page.close();
    },
  );

  test('differs by one element while a card is open, and by nothing after', async () => {
    const page = await reader().open(server().url('sample.html'));
    await page.waitForMarks();
    const before = await page.page.evaluate(describePage);
    const card = await page.openCard('Uschakow');
    const added = await page.page.evaluate(() => {
      const [head, body, ...rest] = document.documentElement.children;
      return {
        names: [head?.nodeName, body?.nodeName],
        rest: rest.length,
        inside: rest[0]?.childNodes.length,
      };
    });
    expect(added).toEqual({ names: ['HEAD', 'BODY'], rest: 1, inside: 0 });
    await card.close();
    await page.waitForNoCard();
    // The test itself scrolled to the mark.
    await page.page.evaluate(() => scrollTo({ top: 0, behavior: 'instant' }));
    expect(await page.page.evaluate(describePage)).toEqual(before);
    await page.close();
  });

  test('sees no event and no change of ours until a card opens', async () => {
    server().add('watched.html', makeArticle({ head: WATCHER }));
    const without = await plain.open(server().url('watched.html'));
    const expected = await without.page.evaluate(readSeen);
    await without.close();
    const page = await reader().open(server().url('watched.html'));
    await page.waitForMarks();
    expect(await page.page.evaluate(readSeen)).toEqual(expected);
    await page.close();
  });

  test('cannot read the card', async () => {
    const page = await reader().open(server().url('sample.html'));
    await page.waitForMarks();
    await page.openCard('Uschakow');
    const readable = await page.page.evaluate(() => {
      const host = document.documentElement.lastElementChild as HTMLElement;
      return [
        host.shadowRoot?.textContent ?? '',
        host.textContent,
        host.innerText,
        document.body.innerText,
      ].join('');
    });
    expect(readable).not.toMatch(/Ushakov|Novinite|Euronews/);
    await page.close();
  });

  test('keeps the selection and the focus of its reader', async () => {
    const page: ReadPage = await reader().open(server().url('sample.html'));
    await page.waitForMarks();
    await page.page.evaluate(() => {
      document.querySelector<HTMLElement>('.brand')?.focus();
      getSelection()?.selectAllChildren(document.querySelector('h1') as Element);
    });
    const card = await page.openCard('Uschakow');
    await card.close();
    await page.waitForNoCard();
    const kept = await page.page.evaluate(() => [
      getSelection()?.toString(),
      document.activeElement?.className,
    ]);
    expect(kept).toEqual(['Five hours in Moscow, and the map is still the problem', 'brand']);
    await page.close();
  });
});

/** In the page: all that a page can see of itself. */
function describePage() {
  return {
    markup: document.documentElement.outerHTML,
    sheets: document.styleSheets.length + document.adoptedStyleSheets.length,
    title: document.title,
    scroll: [scrollX, scrollY, document.documentElement.scrollHeight, document.documentElement.scrollWidth],
    focus: document.activeElement?.nodeName,
    selection: getSelection()?.toString(),
    history: history.length,
    globals: Object.getOwnPropertyNames(globalThis).sort(),
    stored: [localStorage.length, sessionStorage.length, document.cookie],
  };
}

const readSeen = (): string[] => (globalThis as unknown as { seen: string[] }).seen;
