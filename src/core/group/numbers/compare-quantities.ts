/** Whether two numbers can be the same number. Approximation is not dispute: "nearly five" and "five" agree. */
import type { Quantity } from '../../model';

/** Lowest and highest value a number may stand for. */
type Range = { readonly low: number; readonly high: number };

/** How far "nearly" and "about" reach: a tenth; "more than" up to a quarter above, as printed numbers are rounded to a near one. */
const NEAR = 0.1;
const BEYOND = 0.25;

/** Half a unit of the last printed digit: 52 may be 52.3, 4 billion may be 4.2 billion; 28 points are 28 points. */
function roundingOf({ value, unit }: Quantity): number {
  if (value >= 1e6)
    return 0.5 * 10 ** (Math.floor(Math.log10(value)) - (String(value).replace(/0+$/, '').length - 1));
  return unit === 'percent' && Number.isInteger(value) ? 0.5 : 0;
}

const ROUGH = new Set(['nearly', 'about', 'more-than', 'less-than']);

/** Gives the values that a quantity may stand for. */
function rangeOf(quantity: Quantity): Range {
  const { value, qualifier } = quantity;
  const slack = roundingOf(quantity);
  if (qualifier === 'nearly') return { low: value * (1 - NEAR), high: value };
  if (qualifier === 'more-than') return { low: value, high: value * (1 + BEYOND) };
  if (qualifier === 'less-than') return { low: value * (1 - BEYOND), high: value };
  if (qualifier === 'about') return { low: value * (1 - NEAR), high: value * (1 + NEAR) };
  return { low: value - slack, high: value + slack };
}

const isExact = ({ qualifier }: Quantity): boolean => !ROUGH.has(qualifier ?? '');

/** Tells whether two quantities of one unit can be the same number. Exact ones may differ only in how far they are rounded. */
export function canBeSame(a: Quantity, b: Quantity): boolean {
  if (isExact(a) && isExact(b)) {
    return a.value === b.value || Math.abs(a.value - b.value) < Math.max(roundingOf(a), roundingOf(b));
  }
  const left = rangeOf(a);
  const right = rangeOf(b);
  return left.low <= right.high && right.low <= left.high;
}
