import { expect, test } from 'vitest';
import { toDayNumber, toIsoDate } from '../../../../src/core/extract/dates/civil';
import { FOLLOWING_RULES } from '../../../../src/core/extract/dates/following-dates';

const DAY = toDayNumber(2025, 12, 1);
const TOLD = { day: DAY, month: DAY, year: DAY, here: true, anchor: toDayNumber(2025, 12, 3) };

const NOTHING = { day: null, month: null, year: null };

/** The first day that the first matching rule gives, or null. */
function follow(
  text: string,
  told: Parameters<(typeof FOLLOWING_RULES)[number]['follow']>[1],
): string | null {
  for (const rule of FOLLOWING_RULES) {
    const [match] = text.matchAll(rule.pattern);
    const days = match === undefined ? null : rule.follow([...match], told);
    if (days !== null) return toIsoDate(days.from);
  }
  return null;
}

test.each([
  ['the same day', '2025-12-01'],
  ['the day before.', '2025-11-30'],
  ['a week later', '2025-12-08'],
  ['three days earlier', '2025-11-28'],
  ['a year earlier', '2024-01-01'],
  ['two days after the vote', '2025-11-29'],
  ['by 90 days after two weeks', null],
  ['nothing at all', null],
])('%j leads to %s', (text, day) => {
  expect(follow(text, TOLD)).toBe(day);
});

test('a day before is counted from publication where the text has told of none', () => {
  expect(follow('the previous day', { ...TOLD, ...NOTHING })).toBe('2025-12-02');
  expect(follow('two days later', { ...TOLD, ...NOTHING })).toBeNull();
});
