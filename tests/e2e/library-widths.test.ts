import { describe, expect, test } from 'vitest';
import { dropFile, openView, readPreview } from '../support/browser/drive-library';
import { STORY } from '../support/make/made-pages';
import type { Root, Surface } from '../support/browser/reader';
import { useReader } from '../support/browser/use-reader';

const VIEWS = ['facts', 'matrix', 'timeline', 'people', 'sources', 'settings', 'welcome'] as const;

/** In a document: text that stands letter by letter, fields too narrow to be read, and what reaches out of its place. */
function findSqueezed(root: Root): string[] {
  const page = root as Document;
  const view = page.defaultView!;
  const name = (element: Element): string =>
    `${element.tagName.toLowerCase()}.${element.className} ${(element.textContent ?? '').slice(0, 40)}`;
  const found: string[] = [];
  for (const element of page.querySelectorAll<HTMLElement>('body *')) {
    const style = view.getComputedStyle(element);
    const box = element.getBoundingClientRect();
    if (box.width === 0 || style.visibility === 'hidden' || element.closest('.hidden-words, .skip, svg'))
      continue;
    if (
      element.matches('select, input:not([type="checkbox"], [type="radio"])') &&
      box.width < (element.matches('[type="date"]') ? 140 : 80)
    )
      found.push(`narrow field: ${name(element)}`);
    const scrolls = style.overflowX === 'auto' || style.overflowX === 'scroll';
    if (scrolls && !element.matches('.matrix-scroll') && element.scrollWidth > element.clientWidth + 1)
      found.push(`reaches out: ${name(element)}`);
    const text = [...element.childNodes].find((each) => each.nodeType === 3 && each.nodeValue?.trim());
    if (text === undefined || element.closest('.matrix-scroll')) continue;
    const range = page.createRange();
    range.selectNodeContents(text);
    const lines = new Set([...range.getClientRects()].map((each) => Math.round(each.top))).size;
    const letters = (text.nodeValue ?? '').trim().length;
    // Fewer than five letters a line is no reading any more.
    if (lines > 2 && letters / lines < 5) found.push(`letter by letter: ${name(element)}`);
  }
  if (page.documentElement.scrollWidth > view.innerWidth) found.push('the page scrolls sideways');
  return found;
}

const openFirst = async (facts: Surface, start: string): Promise<void> => {
  await facts.click(`main a[href^="${start}"]`);
  await facts.waitFor((root, link) => (root as Document).location.hash.startsWith(link), start);
};

describe.each([320, 800, 1440])('a window %i px wide', (width) => {
  const { reader } = useReader();

  test('has room for every view', async () => {
    await reader().emulate({ width, height: 900 });
    for (const view of VIEWS) {
      const facts = await openView(reader(), view);
      expect([view, await facts.run((root) => (root as Document).defaultView?.innerWidth)]).toEqual([
        view,
        width,
      ]);
      expect([view, await facts.run(findSqueezed)]).toEqual([view, []]);
      await facts.close();
    }
  });

  test('has room for a person, a source and a preview', async () => {
    await reader().emulate({ width, height: 900 });
    for (const [view, start] of [
      ['people', '#people/'],
      ['sources', '#sources/'],
    ] as const) {
      const facts = await openView(reader(), view);
      await openFirst(facts, start);
      expect([view, await facts.run(findSqueezed)]).toEqual([view, []]);
      await facts.close();
    }
    const facts = await openView(reader(), 'sources');
    await dropFile(facts, 'council.txt', STORY.replace(/<\/p>/g, '\n').replace(/<[^>]+>/g, ''));
    await readPreview(facts);
    expect(await facts.run(findSqueezed)).toEqual([]);
    await facts.close();
  });
});

describe('a page from right to left', () => {
  const { reader } = useReader();

  test('begins the words of a source where its own lines begin', async () => {
    const facts = await openView(reader(), 'facts');
    const sides = await facts.run((root) => {
      const page = root as Document;
      const sideOf = (): string =>
        page.defaultView!.getComputedStyle(page.querySelector('.fact-who')!).textAlign;
      const before = sideOf();
      page.documentElement.dir = 'rtl';
      return [before, sideOf()];
    });
    expect(sides).toEqual(['left', 'right']);
    await facts.close();
  });
});
