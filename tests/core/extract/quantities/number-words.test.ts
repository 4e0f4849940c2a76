import { expect, test } from 'vitest';
import { CARDINAL_PATTERN, mayHoldNumber } from '../../../../src/core/extract/quantities/number-words';

const CARDINAL = new RegExp(`(?<!\\p{L})${CARDINAL_PATTERN}`, 'iu');

test.each(['28 points', 'twenty-eight', 'half a million', 'A HUNDRED', '1.5bn', 'two dozen, or more'])(
  'knows that %j may hold a number',
  (text) => {
    expect(CARDINAL.test(text)).toBe(true);
    expect(mayHoldNumber(text, { start: 0, end: text.length })).toBe(true);
  },
);

test('knows where a text holds none, and where it does', () => {
  const text = 'Nobody was freed, often because the tension rose. Ten were.';
  expect(mayHoldNumber(text, { start: 0, end: 49 })).toBe(false);
  expect(mayHoldNumber(text, { start: 50, end: 53 })).toBe(true);
});
