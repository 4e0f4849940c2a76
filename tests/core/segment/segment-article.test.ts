import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { segmentArticle } from '../../../src/core/segment/segment-article';

const kinds = (text: string): [string, string][] =>
  segmentArticle(text).sentences.map(({ start, end, kind }) => [kind, text.slice(start, end)]);

describe('segmentArticle', () => {
  test('tells headlines, list items and link lines from running text', () => {
    const text = [
      'Flood Hits Valley',
      'The river rose on Friday. Nobody was hurt.',
      'READ MORE: River rises again',
      'The list of losses:',
      '-',
      'two bridges',
      '• one mill',
      '(Ana Roth/AFP via Getty Images)',
    ].join('\n');
    expect(kinds(text)).toEqual([
      ['heading', 'Flood Hits Valley'],
      ['body', 'The river rose on Friday.'],
      ['body', 'Nobody was hurt.'],
      ['boilerplate', 'READ MORE: River rises again'],
      ['body', 'The list of losses:'],
      ['list', 'two bridges'],
      ['list', '• one mill'],
      ['boilerplate', '(Ana Roth/AFP via Getty Images)'],
    ]);
  });

  test('takes a glued date off the first sentence', () => {
    expect(kinds(' date 2025-12-04 Officials said no.')).toEqual([
      ['boilerplate', 'date 2025-12-04'],
      ['body', 'Officials said no.'],
    ]);
  });

  test('counts lines with text as paragraphs, whatever ends a line', () => {
    const { sentences } = segmentArticle('One came.\r\n\r\nTwo left. Three stayed.\u2028Four slept.');
    expect(sentences.map(({ paragraph }) => paragraph)).toEqual([0, 1, 1, 2]);
  });

  test.each([
    ['empty text', ''],
    ['white space', ' \n\t\r\n '],
    ['marks alone', '"""“”‘’'],
    ['NUL bytes', '\0\0'],
  ])('gives no sentence for %s', (_, text) => {
    expect(segmentArticle(text).sentences).toEqual([]);
  });

  const anyText = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 200 }),
    fc
      .array(
        fc.constantFrom(
          'Holt ',
          'said ',
          '“',
          '”',
          '"',
          "'",
          '’',
          '‘',
          '. ',
          '\n',
          '\0',
          '\ud800',
          'U.S. ',
          'אב ',
          '«',
          '»',
          '\r\n',
        ),
      )
      .map((parts) => parts.join('')),
  );

  test('covers every letter once, in order, whatever the text', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const { sentences } = segmentArticle(text);
        let last = 0;
        let covered = '';
        for (const { start, end } of sentences) {
          expect(start).toBeGreaterThanOrEqual(last);
          expect(end).toBeGreaterThan(start);
          covered += text.slice(start, end);
          last = end;
        }
        const letters = (words: string): string => words.replace(/[^\p{L}\p{N}]/gu, '');
        expect(letters(covered)).toBe(letters(text));
      }),
    );
  });

  test('keeps quotations inside the text, with their inner words inside them', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        for (const { start, end, inner } of segmentArticle(text).quotations) {
          expect(start).toBeLessThan(inner.start);
          expect(inner.start).toBeLessThan(inner.end);
          expect(inner.end).toBeLessThanOrEqual(end);
          expect(end).toBeLessThanOrEqual(text.length);
        }
      }),
    );
  });
});
