import { afterEach, describe, expect, test } from 'vitest';
import { isArticle } from '../../../src/dom/article/is-article';
import { readMetadata } from '../../../src/dom/article/read-metadata';

const write = (head: string, body = '<p>short</p>') => {
  document.head.innerHTML = head;
  document.body.innerHTML = body;
  return document;
};
const jsonLd = (value: unknown) => `<script type="application/ld+json">${JSON.stringify(value)}</script>`;

afterEach(() => {
  document.documentElement.removeAttribute('lang');
  write('', '');
});

describe('isArticle', () => {
  test.each([
    ['JSON-LD', jsonLd({ '@type': 'NewsArticle' })],
    ['JSON-LD with several types', jsonLd({ '@type': ['Thing', 'ReportageNewsArticle'] })],
    ['JSON-LD in a graph', jsonLd({ '@graph': [{ '@type': 'WebPage' }, { '@type': 'LiveBlogPosting' }] })],
    ['JSON-LD with a full address', jsonLd([{ '@type': 'http://schema.org/Article' }])],
    ['Open Graph', '<meta property="og:type" content="Article">'],
  ])('believes a page that says so by %s', (_how, head) => {
    expect(isArticle(write(head))).toBe(true);
  });

  test('believes microdata on the article itself', () => {
    expect(
      isArticle(write('', '<article itemscope itemtype="https://schema.org/NewsArticle">x</article>')),
    ).toBe(true);
  });

  test.each([
    ['a shop', jsonLd({ '@type': 'Product' })],
    [
      'a front page that lists articles',
      jsonLd({ '@type': 'ItemList', itemListElement: [{ '@type': 'NewsArticle' }] }),
    ],
    ['a page with broken JSON-LD', '<script type="application/ld+json">{"@type": "NewsArticle",</script>'],
    ['a site', '<meta property="og:type" content="website">'],
  ])('keeps off %s', (_what, head) => {
    expect(isArticle(write(head))).toBe(false);
  });

  test('sees an article by its paragraphs', () => {
    const paragraph = `<p>${'The mill on the river closed in May, and the looms were sold. '.repeat(8)}</p>`;
    expect(isArticle(write('', paragraph.repeat(5)))).toBe(true);
  });
});

describe('readMetadata', () => {
  test.each([
    [jsonLd({ '@type': 'NewsArticle', datePublished: '2025-12-03T16:40:00Z' }), '2025-12-03'],
    ['<meta property="article:published_time" content="2025-12-03T16:40:00Z">', '2025-12-03'],
    ['<meta name="date" content="20251203">', '2025-12-03'],
    ['<meta property="datePublished" content="2025-12-03">', '2025-12-03'],
    ['<meta name="date" content="03/12/2025">', null],
    ['<meta name="date" content="2025-13-03">', null],
    ['', null],
  ])('reads the day of publication from %s', (head, day) => {
    expect(readMetadata(write(head)).published).toBe(day);
  });

  test.each([
    ['en-GB', '', 'en-GB'],
    ['', '<meta property="og:locale" content="de_DE">', 'de-DE'],
    ['not a tag!', '', null],
  ])('reads the language from lang="%s" and %s', (lang, head, expected) => {
    if (lang !== '') document.documentElement.setAttribute('lang', lang);
    expect(readMetadata(write(head)).language).toBe(expected);
  });
});
