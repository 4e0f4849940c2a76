/** Whether two numbers can be the same number. Approximation is not dispute: "nearly five" and "five" agree. */
import type { Quantity } from '../../model';
import { alignTimes } from './time-units';

/** Lowest and highest value a number may stand for. */
type Range = { readonly low: number; readonly high: number };

/**
 * How far "nearly" and "about" reach: a tenth, but not beyond what is printed: "about 385,000" is no 392,000. "More than" reaches up to a quarter above, as
 * printed numbers are rounded to a near one.
 */
const NEAR = 0.1;
const NEAR_UNITS = 2;
const BEYOND = 0.25;

/** What "million" and its like stand for; numbers below a hundred of one are printed with all their digits. */
const SCALES: readonly number[] = [1e12, 1e9, 1e6];
const ALL_DIGITS = 100;
/** Hundreds of millions are seldom rounded by more: $200 million may be $210 million, $600 million is not $640 million. */
const MOST_ROUNDED = 0.06;

/** Half a unit of the last printed digit: 52 may be 52.3, 4 billion may be 4.2 billion, 20 million is not 18 million; 28 points are 28 points. */
function roundingOf({ value, unit }: Quantity): number {
  const scale = SCALES.find((one) => value >= one);
  if (scale === undefined) return unit === 'percent' && Number.isInteger(value) ? 0.5 : 0;
  if (value % scale === 0 && value < ALL_DIGITS * scale) return 0.5 * scale;
  const half = 0.5 * 10 ** (Math.floor(Math.log10(value)) - (String(value).replace(/0+$/, '').length - 1));
  return Math.min(half, MOST_ROUNDED * value);
}

/** One of the last digit that is printed and no zero: 1,000 of 385,000, 10 of 60. */
function lastUnit(value: number): number {
  let unit = 1;
  while (Number.isInteger(value / unit) && value % (unit * 10) === 0 && unit < value) unit *= 10;
  while (!Number.isInteger(Math.round((value / unit) * 1e6) / 1e6)) unit /= 10;
  return unit;
}

const slackOf = ({ value }: Quantity): number =>
  value === 0 ? 0 : Math.min(value * NEAR, NEAR_UNITS * lastUnit(value));

const ROUGH = new Set(['nearly', 'about', 'more-than', 'less-than']);

/** Gives the values that a quantity may stand for. */
function rangeOf(quantity: Quantity): Range {
  const { value, qualifier } = quantity;
  if (qualifier === 'nearly') return { low: value - slackOf(quantity), high: value };
  if (qualifier === 'more-than') return { low: value, high: value * (1 + BEYOND) };
  if (qualifier === 'less-than') return { low: value * (1 - BEYOND), high: value };
  const reach = reachOf(quantity);
  return { low: value - reach, high: value + reach };
}

const isExact = ({ qualifier }: Quantity): boolean => !ROUGH.has(qualifier ?? '');

/** 2.6 - 2.4 is a little more than 0.2. */
const ROUNDING_ERROR = 1 + 1e-9;
const BOUNDS = new Set(['nearly', 'more-than', 'less-than']);
const hasBound = ({ qualifier }: Quantity): boolean => BOUNDS.has(qualifier ?? '');

/** How far a number that names no bound reaches to either side. Two that are rough reach no farther than one: "some 1,200" is not "about 1,400". */
const reachOf = (quantity: Quantity): number =>
  quantity.qualifier === 'about' ? slackOf(quantity) : roundingOf(quantity);

/** Tells whether two quantities of one unit, or times of one scale, can be the same number. Exact ones may differ only in how far they are rounded. */
export function canBeSame(one: Quantity, other: Quantity): boolean {
  const [a, b] = alignTimes(one, other);
  if (isExact(a) && isExact(b)) {
    return a.value === b.value || Math.abs(a.value - b.value) < Math.max(roundingOf(a), roundingOf(b));
  }
  if (!hasBound(a) && !hasBound(b))
    return Math.abs(a.value - b.value) <= Math.max(reachOf(a), reachOf(b)) * ROUNDING_ERROR;
  const left = rangeOf(a);
  const right = rangeOf(b);
  return left.low <= right.high && right.low <= left.high;
}

/** Reports of one matter are seldom so far apart: 20 people arrested and 2,000 that marched. */
const MAX_RATIO = 10;

/** Tells whether two numbers are too far apart to be of one matter. */
export function areFar(one: Quantity, other: Quantity): boolean {
  const [a, b] = alignTimes(one, other);
  return Math.max(a.value, b.value) >= MAX_RATIO * Math.min(a.value, b.value);
}

/** Small numbers are close to each other by chance. */
const MIN_LARGE = 1000;

/** Tells whether two numbers are large and within a tenth of each other. */
export function areClose({ value: one }: Quantity, { value: other }: Quantity): boolean {
  const [low, high] = one < other ? [one, other] : [other, one];
  return low >= MIN_LARGE && high <= low * (1 + NEAR);
}
