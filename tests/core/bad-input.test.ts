/** Texts that are no articles, through the whole pipeline: it never throws on them, and every quote is its text's. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { compileIndex } from '../../src/core/compile';
import { segmentArticle } from '../../src/core/segment/segment-article';
import { makeSource } from '../support/make/make-source';

const GOOD = 'Mayor Anna Brisk said on Monday that she was “ready”.';

/** Compiles a text beside a good one, and gives the claims of the text after checking every span of the index. */
function compileBeside(text: string): readonly string[] {
  const index = compileIndex([makeSource(text, 1), makeSource(GOOD, 2)]);
  const texts = new Map(index.sources.map((source) => [source.id, source.text]));
  for (const { source, start, end, quote } of index.claims) {
    expect(end).toBeGreaterThan(start);
    expect(texts.get(source)?.slice(start, end)).toBe(quote);
  }
  for (const { mentions } of index.events) {
    for (const { source, start, end, surface } of mentions)
      expect(texts.get(source)?.slice(start, end)).toBe(surface);
  }
  return index.claims.filter(({ source }) => source === 's1').map(({ quote }) => quote);
}

describe('the pipeline takes', () => {
  test.each([
    ['empty text', ''],
    ['one word', 'Word'],
    ['white space', ' \n\t\r\n\u00a0 '],
    ['quotation marks alone', '“”‘’""\'\'«»„“‹›'],
    ['quotations alone', '“One.” "Two." ‘Three.’ «Four.»'],
    ['unbalanced quotations', '“He said “it was “never” over, she said. " ‘ „'],
    ['mixed marks', '“He said" it was «over’, she said. ‘And” then: „so".'],
    ['right-to-left text', 'قال الرئيس إن الاجتماع كان "مفيدا جدا" يوم الثلاثاء.'],
    ['directions turned over', 'The mayor \u202esaid “no”\u202c on Monday.'],
    ['NUL bytes', 'The mayor\0 said “yes\0” on Monday.\0'],
    ['lone surrogates', 'The mayor \ud800 said “no \udc00” on Monday.'],
    ['Windows line ends', 'The mayor spoke.\r\n“We are ready,” he said.\r\n'],
    ['a date glued to its first sentence', ' date 2025-12-04 Officials said that “talks” ended.'],
    ['no letter', '12 34 56. 78! – … ———'],
  ])('%s', (_, text) => {
    compileBeside(text);
  });

  test('a glued date without making it a part of what was said', () => {
    const claims = compileBeside('date 2025-12-04 Officials said that the talks had ended in Oslo.');
    expect(claims.length).toBeGreaterThan(0);
    expect(claims.filter((quote) => quote.includes('2025'))).toEqual([]);
  });

  test('any text made of words, marks and rubbish', () => {
    const piece = fc.oneof(
      fc.constantFrom(
        ...[
          'Anna Brisk',
          'Mayor',
          'she',
          'said',
          'called',
          'told',
          'by',
          'as',
          'according to',
          'who',
          'that',
        ],
        ...['the 54-year-old', 'the agency', 'one of them', 'Q:', 'A:', 'Brisk:', 'a letter', 'it read'],
        ...[
          '“',
          '”',
          '"',
          "'",
          '‘',
          '’',
          '«',
          '»',
          ',',
          '.',
          ':',
          '(',
          ')',
          '—',
          '\n',
          '\r\n',
          '\0',
          '\ud800',
        ],
        ...[
          'on Monday',
          'the previous day',
          'two days later',
          'from 12 to 14',
          'half of the votes',
          '\u202e',
          'אב',
        ],
      ),
      fc.string({ unit: 'binary', maxLength: 4 }),
    );
    const text = fc.array(piece, { maxLength: 50 }).map((parts) => parts.join(' '));
    fc.assert(
      fc.property(text, (words) => {
        compileBeside(words);
      }),
      { numRuns: 60 },
    );
  });
});

/** Ten megabytes in one line: each would take hours if a stage looked ahead or back without a bound. */
test.each([
  ['of quotations', 'He said "no" on Monday, '],
  ['of single marks that never end', "'a 'b "],
  ['of marks alone', '“”‘’"\''],
  ['of one word', 'a'],
])('ten megabytes in one line %s are cut into sentences', (_, unit) => {
  const text = unit.repeat(1e7 / unit.length);
  const { sentences } = segmentArticle(text);
  for (const { start, end } of sentences) expect(end).toBeGreaterThan(start);
  expect(sentences.at(-1)?.end ?? 0).toBeLessThanOrEqual(text.length);
});
