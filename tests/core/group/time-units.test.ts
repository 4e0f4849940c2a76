import { expect, test } from 'vitest';
import { canBeSame } from '../../../src/core/group/numbers/compare-quantities';
import type { Qualifier, Quantity } from '../../../src/core/model';

const make = (value: number, unit: string, qualifier: Qualifier | null = null): Quantity => ({
  start: 0,
  end: 1,
  value,
  unit,
  qualifier,
});

test.each([
  [make(60, 'minute'), make(1, 'hour'), true],
  [make(90, 'minute'), make(2, 'hour', 'more-than'), false],
  [make(40, 'minute', 'about'), make(1, 'hour', 'about'), false],
  [make(6, 'week'), make(42, 'day'), true],
  [make(6, 'week'), make(40, 'day'), true],
  [make(6, 'week'), make(30, 'day'), false],
  [make(6, 'month'), make(0.5, 'year'), true],
])('%j and %j can be the same: %j', (a, b, expected) => {
  expect(canBeSame(a, b)).toBe(expected);
  expect(canBeSame(b, a)).toBe(expected);
});

test.each([
  [20e6, 18e6, false],
  [20e6, 20.4e6, true],
  [4e9, 4.2e9, true],
  [200e6, 210e6, true],
  [1.4e9, 1.6e9, false],
])('%d and %d printed can be the same: %j', (a, b, expected) =>
  expect(canBeSame(make(a, 'dollar'), make(b, 'dollar'))).toBe(expected),
);
