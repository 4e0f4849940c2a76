/** The pages every bench reads, and how their figures are compared: medians of a page's times, then the median of the pages' ratios. */
import { readdirSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { readHtmlPage } from '../../src/build/read-html-page';
import type { Page } from '../../src/core/page/page';
import { PAGES_FOLDER } from '../support/saved-pages';

/** A page with text; `length` is in characters of its text. */
export type PageFile = {
  readonly file: string;
  readonly html: string;
  readonly page: Page;
  readonly length: number;
};

/** Whatever a page would fetch: there is no network here, and waiting for it is not what is measured. */
const FETCHING =
  /<script[\s\S]*?<\/script>|<iframe[\s\S]*?<\/iframe>|<(?:link|img|source|video|audio|object|embed|base|meta)\b[^>]*>|@import[^;]*;/gi;

/** The saved pages where there are any, else the project's own; by name. */
export const readPages = (): PageFile[] =>
  readdirSync(PAGES_FOLDER, { recursive: true })
    .map(String)
    .filter((file) => file.endsWith('.html'))
    .sort()
    .map((file) => {
      const html = readFileSync(resolve(PAGES_FOLDER, file), 'utf8')
        .replace(FETCHING, '')
        .replace(/url\([^)]*\)/gi, 'none');
      const { page, text } = readHtmlPage(html);
      return { file, html, page, length: text.length };
    })
    .filter(({ length }) => length > 0);

/** The value in the middle; the upper one of two. NaN of none. */
export const median = (values: readonly number[]): number => {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? NaN;
};

/** The median over pages of one figure over another. */
export const ratio = (above: readonly number[], below: readonly number[]): number =>
  median(above.map((time, at) => time / below[at]!));
