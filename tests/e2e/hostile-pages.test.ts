import { describe, expect, test } from 'vitest';
import { makeArticle } from '../support/make/made-pages';
import { countPainted, useReader } from '../support/browser/use-reader';
import { waitFor } from '../support/browser/wait-for';

const HOSTILE: Readonly<Record<string, string>> = {
  'take our host away':
    'new MutationObserver(() => [...document.documentElement.children].slice(2).forEach((each) => each.remove())).observe(document.documentElement, { childList: true });',
  'clobber document':
    'for (const name of ["forms", "body", "head"]) { const img = document.createElement("img"); img.name = name; document.documentElement.append(img); img.remove(); }',
  'redefine what they find':
    'Object.defineProperty(Document.prototype, "createTreeWalker", { value() { throw new Error("no walking"); } }); Object.defineProperty(window, "Highlight", { value: function () { throw new Error("no paint"); } });',
  'redefine the registry of highlights':
    'let real = CSS.highlights; Object.defineProperty(CSS, "highlights", { configurable: true, get() { return real; }, set(value) { real = value; } });',
  'throw in their observers and listeners':
    'addEventListener("pointermove", () => { throw 1; }, true); window.onerror = () => true;',
  'send a thousand pointer events a second':
    'setInterval(() => { for (let i = 0; i < 10; i++) document.body.dispatchEvent(new PointerEvent("pointermove", { bubbles: true, clientX: i * 20, clientY: i * 20 })); }, 10);',
  'change an advert sixty times a second':
    'const ad = document.body.appendChild(document.createElement("div")); const tick = () => { ad.textContent = String(performance.now()); requestAnimationFrame(tick); }; tick();',
  'pretend to be the extension':
    'setInterval(() => { postMessage({ kind: "findHints" }, "*"); dispatchEvent(new CustomEvent("whosaid")); }, 50);',
};

describe('pages that are against us', () => {
  const { reader, server } = useReader();

  test.each(Object.keys(HOSTILE))('are marked all the same when they %s', async (what) => {
    const after = `<script>{ ${HOSTILE[what] ?? ''} }</script>`;
    server().add('hostile.html', makeArticle({ after }));
    const page = await reader().open(server().url('hostile.html'));
    await page.waitForMarks();
    await page.pointAt('Uschakow');
    if (what !== 'take our host away') expect(await (await page.waitForCard()).text()).toContain('Ushakov');
    expect(page.noise.filter((line) => !line.includes('uncaught: 1'))).toEqual([]);
    await page.close();
  });

  test('show a card all the same when their registry of highlights throws', async () => {
    const throws = '() => { throw new Error("no registry"); }';
    const after = `<script>for (const name of ['set', 'get', 'delete', 'clear', 'has']) HighlightRegistry.prototype[name] = ${throws}; Object.defineProperty(CSS, 'highlights', { configurable: true, get: ${throws} });</script>`;
    server().add('thrower.html', makeArticle({ after }));
    const page = await reader().open(server().url('thrower.html'));
    // What is painted cannot be asked of this page; the popup says when there are marks.
    const popup = await reader().popup(page);
    await popup.waitFor((root) => root.querySelector('[role="option"]'));
    await popup.close();
    const { x, y } = await page.page.evaluate(findWords, 'Uschakow');
    await page.page.mouse.move(x, y, { steps: 3 });
    const card = await page.waitForCard();
    expect(await card.text()).toContain('Ushakov');
    expect(page.noise).toEqual([]);
    await page.close();
  });

  test('show a card no more for a mark whose words they took away under the pointer', async () => {
    server().add('taker.html', makeArticle());
    const page = await reader().open(server().url('taker.html'));
    await page.waitForMarks();
    await page.pointAt('Uschakow');
    // Before the pointer has rested long enough.
    await page.page.evaluate(() => document.querySelectorAll('article > p').forEach((each) => each.remove()));
    await waitFor('nothing painted', async () => (await page.page.evaluate(countPainted)) === 0);
    expect(await page.card()).toBeNull();
    await page.page.mouse.move(5, 5);
    expect(page.noise).toEqual([]);
    await page.close();
  });

  test('get their marks back after deleting them', async () => {
    server().add('deleter.html', makeArticle());
    const page = await reader().open(server().url('deleter.html'));
    await page.waitForMarks();
    await page.page.evaluate(() => {
      CSS.highlights.clear();
      document.querySelector('article')?.append(
        Object.assign(document.createElement('p'), {
          textContent: 'Wolodymyr Selenskyj spoke again in the evening.',
        }),
      );
    });
    await waitFor('all marks', async () => {
      const words = (await page.marks()).map((mark) => mark.text).join();
      return words.includes('Uschakow') && words.includes('Selenskyj');
    });
    await page.close();
  });

  test('do not reach the card by what they do to their own dialogs, nor by zooming all they have', async () => {
    const head = '<style>html { zoom: 1.6 } ::backdrop { background: rgb(0 0 0 / 60%) }</style>';
    server().add('zoomed.html', makeArticle({ head }));
    const page = await reader().open(server().url('zoomed.html'));
    await page.waitForMarks();
    const card = await page.openCard('Uschakow');
    const width = await card.run((root) => root.querySelector('.card')?.getBoundingClientRect().width);
    expect(width).toBe(372);
    const [gap, backdrop] = await page.page.evaluate(() => {
      const host = document.documentElement.lastElementChild as HTMLElement;
      const [open] = (CSS.highlights as unknown as Map<string, Set<Range>>).get('whosaid-open') ?? [];
      const lines = [...(open?.getClientRects() ?? [])];
      const top = Number.parseFloat(host.style.top);
      return [
        top - Math.max(...lines.map((line) => line.bottom)),
        getComputedStyle(host, '::backdrop').display,
      ];
    });
    expect(gap).toBeGreaterThanOrEqual(5);
    expect(gap).toBeLessThanOrEqual(7);
    expect(backdrop).toBe('none');
    await page.close();
  });

  test('cannot make a card open by events they made up', async () => {
    server().add('faker.html', makeArticle());
    const page = await reader().open(server().url('faker.html'));
    await page.waitForMarks();
    await page.page.evaluate(() => {
      const range = [...(CSS.highlights as unknown as Map<string, Set<Range>>).values()].flatMap((each) => [
        ...each,
      ])[0];
      const box = range?.getClientRects()[0];
      const place = { clientX: (box?.x ?? 0) + 2, clientY: (box?.y ?? 0) + 2, bubbles: true };
      for (const type of ['pointerover', 'pointermove', 'mousemove', 'click'])
        document.body.dispatchEvent(new PointerEvent(type, place));
    });
    // A card that would open by them would be open before one that a real pointer opens elsewhere.
    const card = await page.openCard('Umjerow');
    expect(await card.text()).toContain('Umerov');
    await page.close();
  });
});

/** The middle of the first letters of these words, in a page. */
function findWords(words: string): { readonly x: number; readonly y: number } {
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
    const start = (node as Text).data.indexOf(words);
    if (start < 0) continue;
    const range = document.createRange();
    range.setStart(node, start);
    range.setEnd(node, start + words.length);
    const box = range.getBoundingClientRect();
    return { x: box.x + 4, y: box.y + box.height / 2 };
  }
  throw new Error(`no ${words} on the page`);
}
