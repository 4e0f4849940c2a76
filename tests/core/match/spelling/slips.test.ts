import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { editBetween, isLikelySlip, isRareSlip } from '../../../../src/core/match/spelling/slips';

/** Optimal string alignment by its definition, recursive and slow. */
const distance = (left: string, right: string): number => {
  if (left === '' || right === '') return left.length + right.length;
  const [a, b] = [left.at(-1), right.at(-1)];
  const shorter = { left: left.slice(0, -1), right: right.slice(0, -1) };
  const swap = left.length > 1 && right.length > 1 && a === right.at(-2) && b === left.at(-2);
  return Math.min(
    distance(shorter.left, right) + 1,
    distance(left, shorter.right) + 1,
    distance(shorter.left, shorter.right) + (a === b ? 0 : 1),
    swap ? distance(left.slice(0, -2), right.slice(0, -2)) + 1 : Infinity,
  );
};

const shortKey = fc.string({ unit: fc.constantFrom('a', 'b', 'x'), maxLength: 5 });

describe('one edit', () => {
  test('agrees with the recursive distance', () => {
    fc.assert(
      fc.property(shortKey, shortKey, (left, right) => {
        const edit = editBetween(left, right);
        const expected = distance(left, right);
        expect(edit === null ? 2 : edit === 'same' ? 0 : 1).toBe(Math.min(2, expected));
      }),
    );
  });

  test.each([
    ['vikov', 'vitkov', true],
    ['selenski', 'selensik', true],
    ['kuxner', 'kusner', true],
    ['kuxner', 'kutner', false],
    ['starmer', 'starter', false],
    ['putin', 'butin', false],
    ['dmitrev', 'dimitrev', true],
    ['ruban', 'rubain', true],
    ['rubino', 'rubio', false],
    ['velimar', 'velmar', true],
    ['veltmarov', 'velmarov', true],
  ])('from %s to %s is a likely slip: %s', (left, right, likely) =>
    expect(isLikelySlip(left, right)).toBe(likely),
  );

  test.each([
    ['vitiov', 'vitkov', true],
    ['kutner', 'kuxner', true],
    ['rubin', 'rubio', false],
    ['bitkov', 'vitkov', false],
    ['vikov', 'vitkov', false],
  ])('from %s to %s is a slip of a whole name: %s', (left, right, rare) =>
    expect(isRareSlip(left, right)).toBe(rare),
  );
});
