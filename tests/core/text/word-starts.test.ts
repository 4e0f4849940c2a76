import fc from 'fast-check';
import { expect, test } from 'vitest';
import { makeStartFinder, matchAt } from '../../../src/core/text/word-starts';

const PATTERN = /(?<![\p{L}\d])(?:(last|next) )?(may|\d{1,2}|[$€])(?![\p{L}])/giuy;
const findStarts = makeStartFinder(['may', `last next may # $ €`]);

const placesOf = (text: string): readonly number[] | null => findStarts(text)?.[1] ?? null;
const search = (text: string): readonly (readonly [number, string])[] =>
  Array.from(text.matchAll(new RegExp(PATTERN.source, 'giu')), (match) => [match.index, match[0]] as const);

test('finds where words, digits and signs begin, each kind apart', () => {
  expect(findStarts('Last May, 12 or €5 (MAY)')).toEqual([
    [5, 20],
    [0, 5, 10, 16, 17, 20],
  ]);
});

test('finds the matches a search through the whole text finds', () => {
  const piece = fc.constantFrom(
    'last',
    'Next',
    'may',
    'MAY',
    'maybe',
    'é',
    '7',
    '12',
    '$',
    '€',
    ' ',
    ' ',
    '-',
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 20 }), (pieces) => {
      const text = pieces.join('');
      const found = matchAt(PATTERN, text, placesOf(text)).map((match) => [match.index, match[0]] as const);
      expect(found).toEqual(search(text));
    }),
  );
});

test('has a text searched everywhere that writes a letter which a pattern without case takes for another', () => {
  const text = 'la\u017ft may';
  expect(placesOf(text)).toBeNull();
  expect(matchAt(PATTERN, text, null).map(({ index }) => index)).toEqual([0]);
});
