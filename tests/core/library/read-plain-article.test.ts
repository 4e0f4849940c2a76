import { describe, expect, test } from 'vitest';
import { NOTHING_KNOWN, readPlainArticle } from '../../../src/core/library/read-plain-article';
import { makeText } from '../../support/make/make-library';

const GERMAN =
  'Der Rat der Stadt hat am Montag über die neue Brücke gesprochen und sich nicht geeinigt. Die Bürgermeisterin sagte, dass das Geld dafür nicht reicht. Niemand von der Opposition war mit dem Plan zufrieden.';

describe('a text', () => {
  test('of an article becomes a draft', () => {
    expect(readPlainArticle(makeText('ferry'))).toEqual({
      ok: true,
      draft: { ...NOTHING_KNOWN, language: 'en', text: makeText('ferry') },
    });
  });

  test.each([
    ['', { why: 'empty' }],
    [' \n\t\u0000\ufeff', { why: 'empty' }],
    ['12 34 — 56 %\n***', { why: 'empty' }],
    [
      'The council met on Monday. Subscribe to read the rest of this article today.',
      { why: 'stub', sentences: 2 },
    ],
    [GERMAN, { why: 'language', language: 'de' }],
    ['Рада зібралась у понеділок. Ніхто не відповів. Міст зачинено.', { why: 'language', language: 'uk' }],
    ['a '.repeat(300_000), { why: 'too-long', length: 599_999, limit: 500_000 }],
    ['a'.repeat(20_000_000), { why: 'too-long', length: 20_000_000, limit: 500_000 }],
  ])('%.40j is refused with its reason', (text, refusal) => {
    expect(readPlainArticle(text)).toEqual({ ok: false, refusal });
  });

  test('counts by its words, not by the language its page declares', () => {
    const known = { ...NOTHING_KNOWN, language: 'en' };
    expect(readPlainArticle(GERMAN, known)).toMatchObject({ refusal: { why: 'language', language: 'de' } });
    expect(readPlainArticle(makeText('ferry'), { ...known, language: 'de-DE' })).toMatchObject({
      draft: { language: 'en' },
    });
  });

  test('takes a day that nobody knows from its head, and says so', () => {
    const text = `By Ada Blom, 4 December 2025\n\n${makeText('ferry')}`;
    expect(readPlainArticle(text)).toMatchObject({
      draft: { published: '2025-12-04', publishedBasis: 'inferred from a date at the head of the text' },
    });
    const known = { ...NOTHING_KNOWN, published: '2025-12-05', publishedBasis: 'stated by the page' };
    expect(readPlainArticle(text, known)).toMatchObject({ draft: { published: '2025-12-05' } });
  });

  test('loses what no file can hold', () => {
    const raw = makeText('ferry\ud800\u0000').replace(/\n/g, '\r\n');
    expect(readPlainArticle(`\ufeff\r\n${raw}\r\n`)).toMatchObject({
      draft: { text: makeText('ferry\ufffd') },
    });
  });

  test('keeps only metadata that can be true', () => {
    const known = {
      publisher: '  The\u202e Courier\n ',
      url: 'javascript:alert(1)',
      published: '2025-02-30',
      publishedBasis: 'stated by the page',
      language: 'English',
    };
    expect(readPlainArticle(makeText('ferry'), known)).toMatchObject({
      draft: { publisher: 'The Courier', url: null, published: null, publishedBasis: null, language: 'en' },
    });
  });
});
