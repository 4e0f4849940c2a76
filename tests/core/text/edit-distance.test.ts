import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { editDistance } from '../../../src/core/text/edit-distance';

/** Optimal string alignment by its definition, recursive and slow. */
const naive = (a: string, b: string): number => {
  if (a === '' || b === '') return a.length + b.length;
  const isSwap = a.length > 1 && b.length > 1 && a.at(-1) === b.at(-2) && a.at(-2) === b.at(-1);
  return Math.min(
    naive(a.slice(0, -1), b) + 1,
    naive(a, b.slice(0, -1)) + 1,
    naive(a.slice(0, -1), b.slice(0, -1)) + (a.at(-1) === b.at(-1) ? 0 : 1),
    isSwap ? naive(a.slice(0, -2), b.slice(0, -2)) + 1 : Infinity,
  );
};

const word = fc.string({ unit: fc.constantFrom('a', 'b', 'c'), maxLength: 5 });
const limit = fc.nat({ max: 6 });

describe('the edit distance', () => {
  test.each([
    ['holt', 'holt', 0],
    ['', 'oslo', 4],
    ['marlow', 'marow', 1],
    ['marlow', 'maarlow', 1],
    ['marlow', 'marlaw', 1],
    ['marlow', 'malrow', 1],
    ['ca', 'abc', 3],
    ['kitten', 'sitting', 3],
  ])('from %j to %j is %i', (a, b, steps) => expect(editDistance(a, b, 9)).toBe(steps));

  test('agrees with the recursive definition up to the limit, and is one more beyond it', () => {
    fc.assert(
      fc.property(word, word, limit, (a, b, most) => {
        expect(editDistance(a, b, most)).toBe(Math.min(naive(a, b), most + 1));
      }),
    );
  });

  test('is the same both ways', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), limit, (a, b, most) => {
        expect(editDistance(a, b, most)).toBe(editDistance(b, a, most));
      }),
    );
  });
});
