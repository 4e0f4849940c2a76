import { expect, test } from 'vitest';
import { writeDay, writeWhen } from '../../src/core/write-day';

test.each([
  ['2025-12-03', '3 Dec 2025'],
  ['2025-09-30T10:00', '30 Sept 2025'],
  ['2025-13-01', '2025-13-01'],
  ['soon', 'soon'],
])('writes %s as %s', (iso, words) => {
  expect(writeDay(iso)).toBe(words);
});

test.each([
  ['2025-12-02', '2025-12-02', 'day', '2 Dec 2025'],
  ['2025-12-02', '2025-12-03', 'day', '2–3 Dec 2025'],
  ['2025-11-29', '2025-12-03', 'week', '29 Nov – 3 Dec 2025'],
  ['2024-12-30', '2025-01-02', 'day', '30 Dec 2024 – 2 Jan 2025'],
  ['2025-11-01', '2025-11-30', 'month', 'Nov 2025'],
  ['2025-01-01', '2025-12-31', 'year', '2025'],
] as const)('writes %s to %s, known to the %s, as %s', (from, to, grain, words) => {
  expect(writeWhen({ from, to, grain, basis: 'stated' })).toBe(words);
});
