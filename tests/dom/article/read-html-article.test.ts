import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { ArticleReading } from '../../../src/core/library/added-source';
import { readHtmlArticle } from '../../../src/dom/article/read-html-article';
import { makeText } from '../../support/make/make-library';
import { SAVED_FOLDER, SAVED_PAGES } from '../../support/saved-pages';

const AT = 'https://courier.example/harbour/ferry-1';
const paragraphs = [...makeText('ferry').split('\n'), ...makeText('bridge').split('\n')];
const story = paragraphs.map((text) => `<p>${text}</p>`).join('\n');

type Parts = { readonly head?: string; readonly body?: string; readonly lang?: string };
const page = ({ head = '', body = story, lang = 'en-GB' }: Parts = {}): string =>
  `<!doctype html><html lang="${lang}"><head><title>Council meets</title>${head}</head><body>
  <nav><a href="/">Home</a><a href="/sport">Sport</a></nav>
  <article><h1>Council meets about the ferry</h1>${body}</article>
  <aside><a href="/1">Read more about the weather</a></aside><footer>© The Courier</footer></body></html>`;
const ldJson = (value: unknown): string =>
  `<script type="application/ld+json">${JSON.stringify(value)}</script>`;
const draftOf = (reading: ArticleReading) => (reading.ok ? reading.draft : reading.refusal);

describe('the article of a page', () => {
  test.each([
    ['http://www.courier.example', 'courier.example'],
    ['The Courier - All the latest from the bay', 'The Courier'],
    ['The Courier | News', 'The Courier'],
    ['Post-Courier', 'Post-Courier'],
  ])('is from the site called "%s", which is %s', (stated, publisher) => {
    const head = `<meta property="og:site_name" content="${stated}">`;
    expect(draftOf(readHtmlArticle(page({ head }), AT))).toMatchObject({ publisher });
  });

  test.each([
    ['Ferry to sail - The Courier', 'Ferry to sail'],
    ['Ferry to sail | The courier', 'Ferry to sail'],
    ['Ferry to sail - a comment', 'Ferry to sail - a comment'],
  ])('of the title "%s" begins with "%s"', (title, headline) => {
    const head = '<meta property="og:site_name" content="The Courier">';
    const html = page({ head }).replace('Council meets<', `${title}<`);
    const draft = draftOf(readHtmlArticle(html, AT));
    expect('text' in draft ? draft.text.split('\n')[0] : draft).toBe(headline);
  });

  test('is its paragraphs, a line each, without menus and footers', () => {
    const draft = draftOf(readHtmlArticle(page(), AT));
    expect(draft).toMatchObject({ url: AT, language: 'en', publisher: 'courier.example', published: null });
    const lines = 'text' in draft ? draft.text.split(/\n+/) : [];
    expect(lines.slice(-paragraphs.length)).toEqual(paragraphs);
    expect(lines.join(' ')).not.toMatch(/Sport|weather|©/);
  });

  test.each<readonly [string, string, object]>([
    [
      'JSON-LD',
      ldJson({
        '@graph': [
          {
            '@type': 'NewsArticle',
            datePublished: '2025-06-02T23:30:00+02:00',
            publisher: { name: ' The Courier ' },
          },
        ],
      }),
      { publisher: 'The Courier', published: '2025-06-02', publishedBasis: 'stated by the page' },
    ],
    [
      'JSON-LD with a plain name',
      ldJson({ '@type': 'Article', publisher: 'The Courier' }),
      { publisher: 'The Courier' },
    ],
    [
      'JSON-LD wrapped as for XHTML',
      '<script type="application/ld+json"><![CDATA[{"publisher":"The Courier"}]]></script>',
      { publisher: 'The Courier' },
    ],
    [
      'meta tags',
      '<meta property="og:site_name" content="The Courier"><meta property="article:published_time" content="2025-06-02">',
      { publisher: 'The Courier', published: '2025-06-02', publishedBasis: 'stated by the page' },
    ],
    [
      'broken JSON-LD',
      '<script type="application/ld+json">{"publisher":</script>',
      { publisher: 'courier.example', published: null },
    ],
    [
      'a date that is none',
      '<meta name="date" content="2025-02-31">',
      { published: null, publishedBasis: null },
    ],
  ])('takes what %s says', (_, head, wanted) => {
    expect(draftOf(readHtmlArticle(page({ head }), AT))).toMatchObject(wanted);
  });

  test('takes the day from the address when nothing else says it', () => {
    const url = 'https://courier.example/2025/06/02/ferry';
    const basis = { published: '2025-06-02', publishedBasis: 'in the address' };
    expect(draftOf(readHtmlArticle(page(), url))).toMatchObject(basis);
    expect(draftOf(readHtmlArticle(page(), 'https://courier.example/2025/13/40/ferry'))).toMatchObject({
      published: null,
    });
  });

  test.each([
    ['its own', 'https://courier.example/ferry', AT, 'https://courier.example/ferry'],
    ['a relative one', '/ferry', AT, 'https://courier.example/ferry'],
    ['another publisher’s', 'https://known.example/ferry', AT, AT],
    ['a script', 'javascript:alert(1)', AT, AT],
    [
      'one for a file without an address',
      'https://courier.example/ferry',
      null,
      'https://courier.example/ferry',
    ],
    ['a relative one for a file', '/ferry', null, null],
    ['nonsense', 'http://', AT, AT],
  ])('takes %s for its canonical address', (_, href, address, wanted) => {
    const head = `<link rel="canonical" href="${href}">`;
    expect(draftOf(readHtmlArticle(page({ head }), address))).toMatchObject({ url: wanted });
  });
});

describe('a page that is no article we can read', () => {
  const teaser = '<p>The council met on Monday. Subscribe to read on.</p>';
  const german =
    '<p>Der Rat der Stadt hat am Montag über die neue Brücke gesprochen und sich nicht geeinigt.</p>'.repeat(
      8,
    );
  test.each<readonly [string, string, object]>([
    ['is empty', '', { why: 'not-article' }],
    ['has a paywall after two sentences', page({ body: teaser }), { why: 'stub' }],
    ['is German', page({ body: german, lang: 'en' }), { why: 'language', language: 'de' }],
    ['has more elements than any article', page({ body: '<p>x</p>'.repeat(60_001) }), { why: 'too-long' }],
    [
      'has more text than any article',
      page({ body: `<p>${'The ferry came. '.repeat(40_000)}</p>` }),
      { why: 'too-long' },
    ],
  ])('because it %s says so', (_, html, refusal) => {
    expect(draftOf(readHtmlArticle(html, AT))).toMatchObject(refusal);
  });

  test('of 20 MB in one script is read by its article alone', () => {
    const head = `<script>var data = "${'x'.repeat(20_000_000)}";</script>`;
    expect(draftOf(readHtmlArticle(page({ head }), AT))).toMatchObject({ url: AT, language: 'en' });
  });
});

test('nothing of the page runs or becomes markup', () => {
  const body = `<p onclick="alert(1)">The council said &lt;img src=x onerror=alert(1)&gt; was no answer to its long letter.</p>${story}<script>globalThis.ran = true</script>`;
  const draft = draftOf(readHtmlArticle(page({ body }), AT));
  expect('text' in draft ? draft.text : '').toContain('<img src=x onerror=alert(1)>');
  expect((globalThis as { ran?: boolean }).ran).toBeUndefined();
});

test.each(SAVED_PAGES)('%s is read at some length, or it is said why not', (file) => {
  const reading = readHtmlArticle(readFileSync(join(SAVED_FOLDER, file), 'utf8'), null);
  const is = reading.ok ? (reading.draft.text.length > 500 ? 'long' : 'short') : reading.refusal.why;
  expect(['long', 'language', 'not-article', 'stub']).toContain(is);
});
