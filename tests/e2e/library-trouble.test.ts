import { describe, expect, test } from 'vitest';
import { listSources, openView } from '../support/browser/drive-library';
import { makeArticle } from '../support/make/made-pages';
import type { MadePage } from '../support/browser/server';
import { useReader } from '../support/browser/use-reader';

const STUB = '<p>The harbour council met on Monday evening and talked for hours. Subscribe to read on.</p>';
const SPANISH = [
  'El consejo del puerto se reunió el lunes por la noche y habló durante tres horas sobre el nuevo muelle de la ciudad.',
  'La alcaldesa dijo que las obras no van a empezar antes del verano, porque el dinero de la región todavía no ha llegado.',
  'Los vecinos que viven cerca de la estación piden desde hace años una solución para el ruido de los camiones.',
  'Según el informe, más de cuarenta personas han escrito al ayuntamiento y ninguna ha recibido una respuesta por escrito.',
]
  .map((text) => `<p>${text}</p>`)
  .join('');
/** Twenty megabytes that cost the browser no layout: data that an app left in its page. */
const BIG = `<script type="application/json">"${'x'.repeat(20_000_000)}"</script>`;
const FORM = '<!doctype html><title>Sign in</title><form><input aria-label="name"><button>Go</button></form>';

const PAGES: readonly (readonly [name: string, page: MadePage, words: RegExp])[] = [
  [
    'a teaser before a paywall',
    makeArticle({ body: STUB }),
    /sentences? (is|are) there; the rest may be behind/,
  ],
  ['an article in Spanish', makeArticle({ body: SPANISH }), /This one is in: Spanish/],
  ['a page without an article', { body: FORM }, /This cannot be added/],
  ['a page of twenty megabytes', makeArticle({ after: BIG }), /longer than any article/],
];

describe('what cannot be added', () => {
  const { reader, server } = useReader();

  test.each(PAGES)('%s is refused in plain words, and changes nothing', async (_name, made, words) => {
    server().add('trouble.html', made);
    const page = await reader().open(server().url('trouble.html'));
    const popup = await reader().popup(page);
    await popup.click('.popup-foot .quiet-button:not([disabled])');
    await popup.waitFor((root) => root.querySelector('.change .notice'));
    expect(await popup.text()).toMatch(words);
    expect(await popup.run((root) => root.querySelector('.change .button-main') === null)).toBe(true);
    await popup.close();
    expect(page.noise).toEqual([]);
    await page.close();
  });

  test('a page that went away meanwhile is said to be gone', async () => {
    const facts = await reader().extensionPage('facts.html#sources/tab-987654');
    await facts.waitFor((root) => /went away/.test(root.querySelector('.change .notice')?.textContent ?? ''));
    await facts.close();
  });

  test('the popup follows the reader who goes on to another page', async () => {
    server().add('form.html', { body: FORM });
    const page = await reader().open(server().url('form.html'));
    const popup = await reader().popup(page);
    await popup.click('#tab-page');
    await popup.waitFor((root) => /not look like/.test(root.querySelector('#panel')?.textContent ?? ''));
    await page.page.goto(server().url('sample.html'));
    await popup.waitFor((root) => root.querySelector('#panel [role="option"]'));
    await popup.close();
    await page.close();
  });

  test('a page that is left while it is read is offered or said to be gone', async () => {
    const page = await reader().open(server().url('sample.html'));
    await page.waitForMarks();
    const popup = await reader().popup(page);
    await popup.waitFor((root) => root.querySelector('.popup-foot .quiet-button:not([disabled])'));
    await page.page.evaluate(leaveSoon);
    await popup.click('.popup-foot .quiet-button');
    // Which of them comes first no test of a real browser can say (tests/app/background/offer-page.test.ts has both orders): the page's
    // answer, and then it is offered as it was, or its leaving, and then that is said. It is never neither, and never both.
    await popup.waitFor((root) => root.querySelector('.change .notice, .change .button-main'));
    const [gone, offered] = await popup.run((root) => [
      /went away/.test(root.querySelector('.change .notice')?.textContent ?? ''),
      root.querySelector('.change .button-main') !== null &&
        /Harbour Courier/.test(root.querySelector<HTMLInputElement>('.change input')?.value ?? ''),
    ]);
    expect(gone !== offered).toBe(true);
    await popup.close();
    await page.close();
  });

  test('cancelling a preview keeps nothing', async () => {
    const page = await reader().open(server().url('sample.html'));
    await page.waitForMarks();
    const popup = await reader().popup(page);
    await popup.click('.popup-foot .quiet-button:not([disabled])');
    await popup.waitFor((root) => root.querySelector('.change .button-main'));
    await popup.click('.change-buttons .button:last-of-type');
    await popup.waitFor((root) => root.querySelector('#tab-sources'));
    await popup.click('#tab-sources');
    await popup.waitFor((root) => root.querySelector('[role="option"]'));
    expect(await popup.text()).not.toContain('Harbour Courier');
    await popup.close();
    await page.close();
  });

  test('a page that is left after its preview is kept as it was previewed', async () => {
    const page = await reader().open(server().url('sample.html'));
    const popup = await reader().popup(page);
    await popup.click('.popup-foot .quiet-button:not([disabled])');
    await popup.waitFor((root) => root.querySelector('.change .button-main'));
    await page.page.goto('about:blank');
    await popup.click('.change .button-main');
    await popup.waitFor((root) => root.querySelector('.change-body > [role="status"] > h2'));
    await popup.close();
    const facts = await openView(reader(), 'sources');
    expect((await facts.waitFor((root) => root.querySelector('.source-name'))) !== null).toBe(true);
    expect(await listSources(facts)).toHaveLength(6);
    await facts.close();
    await page.close();
  });
});

describe('by keyboard alone', () => {
  const { reader, server } = useReader();

  test('popup and facts page have a name on everything that takes the focus, and a way past the tabs', async () => {
    const page = await reader().open(server().url('sample.html'));
    await page.waitForMarks();
    const popup = await reader().popup(page);
    await popup.waitFor((root) => root.querySelector('[role="option"]'));
    await popup.waitFor((root) => (root as Document).activeElement?.getAttribute('role') === 'combobox');
    expect(await popup.run(namelessStops)).toEqual([]);
    await popup.close();
    for (const view of ['facts', 'matrix', 'timeline', 'people', 'sources', 'settings', 'welcome']) {
      const facts = await reader().extensionPage(`facts.html#${view}`);
      await facts.waitFor((root) => root.querySelector('main section'));
      expect([view, await facts.run(namelessStops)]).toEqual([view, []]);
      const first = await facts.run(
        (root) => root.querySelector('a, button, input, select, summary, [tabindex="0"]')?.textContent,
      );
      expect(first).toBe('Skip to the content');
      await facts.close();
    }
    await page.close();
  });
});

/** In a page: too busy to answer anyone, and then gone. */
function leaveSoon(): void {
  setTimeout(() => {
    for (const until = performance.now() + 1500; performance.now() < until;);
    location.href = 'about:blank';
  });
}

/** In a document: what can be reached by Tab and has no name, or cannot be seen. */
function namelessStops(root: Document | ShadowRoot): string[] {
  const stops = root.querySelectorAll<HTMLElement>(
    'a[href], button:not(:disabled), input:not([hidden]), select, textarea, summary, [tabindex="0"]',
  );
  return [...stops]
    .filter((stop) => stop.tabIndex >= 0)
    .filter((stop) => {
      const labels = (stop as HTMLInputElement).labels ?? [];
      const name = [
        stop.getAttribute('aria-label'),
        stop.textContent,
        ...[...labels].map((each) => each.textContent),
      ];
      return name.every((words) => (words ?? '').trim() === '');
    })
    .map((stop) => stop.outerHTML.slice(0, 100));
}
