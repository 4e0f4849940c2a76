/** Other ways to find names in a page's text; bundled into the page by in-page.ts. Each is given the names as the index prints them. */
import Fuse from 'fuse.js';
import Mark from 'mark.js';
import type { Page } from '../../src/core/page/page';
import { timed } from './timed';

const escape = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/** One exact expression of all names, longest first. */
export const alternationOf = (aliases: readonly string[]): RegExp =>
  new RegExp(
    `\\b(?:${[...aliases]
      .sort((a, b) => b.length - a.length)
      .map(escape)
      .join('|')})\\b`,
    'g',
  );

/** How many names that expression finds. */
export const runRegex = (alternation: RegExp, page: Page): number => {
  let hits = 0;
  for (const { text } of page.blocks) {
    alternation.lastIndex = 0;
    while (alternation.exec(text) !== null) hits++;
  }
  return hits;
};

const buildDom = (page: Page): HTMLElement => {
  const root = document.createElement('div');
  for (const { text } of page.blocks) {
    const paragraph = document.createElement('p');
    paragraph.textContent = text;
    root.append(paragraph);
  }
  document.body.append(root);
  return root;
};

/** Milliseconds mark.js takes to wrap the names of a page in elements. */
export const timeMarkJs = (aliases: readonly string[], page: Page): number => {
  const root = buildDom(page);
  const instance = new Mark(root);
  const time = timed(() =>
    instance.mark([...aliases], { accuracy: 'exactly', separateWordSearch: false, diacritics: true }),
  );
  root.remove();
  return time;
};

/** Milliseconds Fuse takes to ask for every window of one to three words. */
export const timeFuse = (aliases: readonly string[], page: Page): number => {
  const fuse = new Fuse(aliases, { threshold: 0.2, includeScore: true });
  return timed(() => {
    for (const { text } of page.blocks) {
      const words = text.match(/[\p{L}\p{M}'’-]+/gu) ?? [];
      for (let at = 0; at < words.length; at++) {
        for (let length = 1; length <= 3 && at + length <= words.length; length++)
          fuse.search(words.slice(at, at + length).join(' '));
      }
    }
  });
};
