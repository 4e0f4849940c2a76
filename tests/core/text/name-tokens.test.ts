import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { gapAt, isCapitalAt, keyOf, lowerAt, tokenize } from '../../../src/core/text/name-tokens';

const read = (text: string) => tokenize(text, { start: 0, end: text.length });

describe('the words of a stretch', () => {
  test.each([
    ['Blom’s and the sailors’ plan', ['Blom', 'and', 'the', 'sailors', 'plan'], [0, 3]],
    ['the Blom-Holt talks', ['the', 'Blom', 'Holt', 'talks'], []],
    ['U.S. and U.S.’s', ['U.S.', 'and', 'U.S.'], [2]],
    ['O’Hara didn’t', ["O'Hara", "didn't"], []],
    ['marlow.com, R&D', ['marlow.com', 'R&D'], []],
    ['Mar\u00adlow', ['Marlow'], []],
  ])('of %j are %j', (text, words, owners) => {
    const tokens = read(text);
    expect(tokens.map((token) => token.text)).toEqual(words);
    expect(tokens.flatMap((token, at) => (token.possessive ? [at] : []))).toEqual(owners);
  });

  test.each([
    ['Marlow', 'capital'],
    ['NATO', 'acronym'],
    ['U.S.', 'acronym'],
    ['28th', 'number'],
    ['harbour', 'lower'],
    ['@Marlow', 'lower'],
    ['I’m', 'lower'],
    ['港', 'lower'],
    ['Ångström', 'capital'],
  ])('have, for %s, the shape %s', (text, shape) => expect(read(text)[0]?.shape).toBe(shape));

  test('lie in order, wholly in the stretch, whatever it is', () => {
    const text = fc.string({ unit: fc.constantFrom(..."aSsBÉ’'-.,&@ 1\u00ad") });
    fc.assert(
      fc.property(text, fc.nat({ max: 8 }), (printed, from) => {
        const span = { start: Math.min(from, printed.length), end: printed.length };
        let last = span.start;
        for (const { start, end } of tokenize(printed, span)) {
          expect(start).toBeGreaterThanOrEqual(last);
          expect(end).toBeGreaterThan(start);
          last = end;
        }
        expect(last).toBeLessThanOrEqual(span.end);
      }),
    );
  });
});

test('a run has one key whatever joins its words, and no words beyond its ends', () => {
  const tokens = read('Blom-Holt, Sand');
  expect(keyOf(tokens.slice(0, 2))).toBe(keyOf(read('Blom Holt')));
  expect([-1, 0, 1, 2, 3].map((at) => lowerAt(tokens, at))).toEqual(['', 'blom', 'holt', 'sand', '']);
  expect([-1, 0, 1, 2, 3].map((at) => gapAt(tokens, at))).toEqual(['', '', '-', ', ', '']);
  expect([-1, 0, 3].map((at) => isCapitalAt(tokens, at))).toEqual([false, true, false]);
});
