import { expect, test } from 'vitest';
import { writeDay } from '../../../src/core/cite/write-day';

test.each([
  ['2025-12-03', '3 Dec 2025'],
  ['2025-09-30T10:00', '30 Sept 2025'],
  ['2025-13-01', '2025-13-01'],
  ['soon', 'soon'],
])('writes %s as %s', (iso, words) => {
  expect(writeDay(iso)).toBe(words);
});
