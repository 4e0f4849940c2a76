import { expect, test } from 'vitest';
import * as fc from 'fast-check';
import {
  daysInMonth,
  fromDayNumber,
  makeDayNumber,
  parseIsoDate,
  toDayNumber,
  toIsoDate,
  weekdayOf,
} from '../../../../src/core/extract/dates/civil';

const DAY_MS = 86_400_000;

test('agrees with the engine on every day of three thousand years', () => {
  fc.assert(
    fc.property(fc.integer({ min: -300_000, max: 800_000 }), (number) => {
      const date = new Date(number * DAY_MS);
      expect(fromDayNumber(number)).toEqual({
        year: date.getUTCFullYear(),
        month: date.getUTCMonth() + 1,
        day: date.getUTCDate(),
      });
      expect(weekdayOf(number)).toBe(date.getUTCDay() || 7);
    }),
  );
});

test('goes from a day to its number and back', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 800_000 }), (number) => {
      const { year, month, day } = fromDayNumber(number);
      expect(toDayNumber(year, month, day)).toBe(number);
      expect(parseIsoDate(toIsoDate(number))).toBe(number);
    }),
  );
});

test.each([
  [2024, 2, 29],
  [2025, 2, 28],
  [1900, 2, 28],
  [2000, 2, 29],
  [2025, 12, 31],
])('gives month %d-%d %d days', (year, month, days) => {
  expect(daysInMonth(year, month)).toBe(days);
});

test.each([
  [2025, 2, 30],
  [2025, 13, 1],
  [2025, 0, 1],
  [2025, 4, 0],
])('knows no day %d-%d-%d', (year, month, day) => {
  expect(makeDayNumber(year, month, day)).toBeNull();
});
