import { expect, test } from 'vitest';
import { canBeSame } from '../../../src/core/group/numbers/compare-quantities';
import type { Qualifier, Quantity } from '../../../src/core/model';

const quantity = (value: number, unit = 'hour', qualifier: Qualifier | null = null): Quantity => ({
  start: 0,
  end: 1,
  value,
  unit,
  qualifier,
});

test.each<readonly [string, Quantity, Quantity, boolean]>([
  ['five and nearly five', quantity(5), quantity(5, 'hour', 'nearly'), true],
  ['28 and 27', quantity(28, 'point'), quantity(27, 'point'), false],
  ['nearly four and three and a half', quantity(4, 'year', 'nearly'), quantity(3.5, 'year'), false],
  ['52 and 52.3 percent', quantity(52, 'percent'), quantity(52.3, 'percent'), true],
  ['4 and 4.2 billion', quantity(4e9, 'dollar'), quantity(4.2e9, 'dollar'), true],
  ['4 and 5 billion', quantity(4e9, 'dollar'), quantity(5e9, 'dollar'), false],
  ['600 and 640 million', quantity(6e8, 'dollar'), quantity(6.4e8, 'dollar'), false],
  ['600 and 604 million', quantity(6e8, 'dollar'), quantity(6.04e8, 'dollar'), true],
  ['more than 300 and 320', quantity(300, 'person', 'more-than'), quantity(320, 'person'), true],
  ['about 385,000 and 392,000', quantity(385_000, 'tonne', 'about'), quantity(392_000, 'tonne'), false],
  ['about 385,000 and 386,200', quantity(385_000, 'tonne', 'about'), quantity(386_200, 'tonne'), true],
  ['about 2.4 and 2.6', quantity(2.4, 'mile', 'about'), quantity(2.6, 'mile'), true],
  ['nearly 386,000 and 371,000', quantity(386_000, 'tonne', 'nearly'), quantity(371_000, 'tonne'), false],
  ['about 60 and 65', quantity(60, 'person', 'about'), quantity(65, 'person'), true],
  ['about 1,200 and about 1,400', quantity(1200, 'job', 'about'), quantity(1400, 'job', 'about'), false],
  ['about 1,200 and about 1,300', quantity(1200, 'job', 'about'), quantity(1300, 'job', 'about'), true],
  ['about 1,200 and 1,500', quantity(1200, 'job', 'about'), quantity(1500, 'job'), false],
])('%s', (_, a, b, same) => {
  expect(canBeSame(a, b)).toBe(same);
  expect(canBeSame(b, a)).toBe(same);
});
