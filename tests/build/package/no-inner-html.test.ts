import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { runInNewContext } from 'node:vm';
import { DOMParser } from 'linkedom';
import { describe, expect, test } from 'vitest';
import { withoutInnerHtml } from '../../../src/build/package/no-inner-html';

const require = createRequire(import.meta.url);
const READABILITY = require.resolve('@mozilla/readability').replace(/index\.js$/, 'Readability.js');
const PREACT = require
  .resolve('preact')
  .replace(/\\/g, '/')
  .replace(/\/[^/]*$/, '/preact.mjs');

type Reader = new (page: unknown) => { parse: () => { textContent: string; content: string } | null };

const read = (code: string, html: string): unknown => {
  const module = { exports: {} };
  runInNewContext(code, { module, DOMParser, console });
  const Readability = module.exports as Reader;
  return new Readability(new DOMParser().parseFromString(html, 'text/html')).parse();
};

const paragraph = 'The harbour master said that the ferry, late since Monday, would sail at noon after all.';
const page = (body: string): string =>
  `<!doctype html><html><head><title>Ferry</title></head><body>${body}</body></html>`;
const PAGES = {
  'a whole article': page(`<article>${`<p>${paragraph}</p>`.repeat(12)}</article>`),
  'a page so short that it is read again with other rules': page(
    `<div class="comment"><p>${paragraph}</p></div>`,
  ),
  'a picture shown without scripts': page(
    `<article><img src="small.png"><noscript><img src="https://ferry.test/large.png" alt="Ferry"></noscript>${`<p>${paragraph}</p>`.repeat(12)}</article>`,
  ),
};

describe('packages without writes of innerHTML', () => {
  const code = readFileSync(READABILITY, 'utf8');
  const without = withoutInnerHtml(code, READABILITY);

  test.each([
    ['Readability', READABILITY],
    ['Preact', PREACT],
  ])('leave no write in %s', (_name, file) => {
    const before = readFileSync(file, 'utf8');
    expect(before).toMatch(/\.innerHTML\s*=(?!=)/);
    expect(withoutInnerHtml(before, file)).not.toMatch(/\.innerHTML\s*=(?!=)/);
  });

  test.each(Object.entries(PAGES))('read %s as before', (_name, html) => {
    expect(read(without, html)).toEqual(read(code, html));
    expect(read(without, html)).not.toBeNull();
  });

  test('leave other files alone', () => {
    expect(withoutInnerHtml('page.innerHTML = pageCacheHtml;', '/src/other.js')).toBe(
      'page.innerHTML = pageCacheHtml;',
    );
  });
});
