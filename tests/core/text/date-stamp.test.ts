import { expect, test } from 'vitest';
import { stampLength } from '../../../src/core/text/date-stamp';

test.each([
  ['date 2031-05-06 The council met.', 15],
  ['Updated: 2031-05-06 10:30 The council met.', 25],
  ['2031-05-06 The council met.', 0],
  ['The date 2031-05-06 was set.', 0],
  ['date 2031-05-06', 0],
])('a stamp before the first words of "%s" has %i characters', (line, length) => {
  expect(stampLength(line)).toBe(length);
});
