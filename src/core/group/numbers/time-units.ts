/** Units of time that can be told in one another: 90 minutes are an hour and a half, six weeks are 42 days. Two days of talks may be 11 hours of them. */
import type { Quantity } from '../../model';

/** Each unit: by which one it is counted, and how many of those it is. A month has no certain number of days. */
const UNITS: ReadonlyMap<string, readonly [scale: string, size: number]> = new Map([
  ['second', ['hour', 1 / 3600]],
  ['minute', ['hour', 1 / 60]],
  ['hour', ['hour', 1]],
  ['day', ['day', 1]],
  ['week', ['day', 7]],
  ['month', ['month', 1]],
  ['year', ['month', 12]],
  ['decade', ['month', 120]],
]);

const TIME_UNITS = new Set([...UNITS.keys(), 'night']);

/** Tells whether a unit measures time. */
export function isTimeUnit(unit: string): boolean {
  return TIME_UNITS.has(unit);
}

/** Gives the unit that a unit of time can be told in, any other unit as it is. */
export function scaleOfTime(unit: string): string {
  return UNITS.get(unit)?.[0] ?? unit;
}

/** Gives how many of the unit that a unit of time can be told in a quantity is; any other quantity as it is. */
export function valueInScale({ value, unit }: Pick<Quantity, 'value' | 'unit'>): number {
  return Number((value * (UNITS.get(unit)?.[1] ?? 1)).toFixed(2));
}

/** Gives a quantity in another unit of time of its scale: three weeks, in days, are about 21. Others are given back as they are. */
function convertTime(quantity: Quantity, unit: string): Quantity {
  const [from, to] = [UNITS.get(quantity.unit), UNITS.get(unit)];
  if (quantity.unit === unit || from === undefined || to === undefined || from[0] !== to[0]) return quantity;
  const qualifier = from[1] > to[1] ? (quantity.qualifier ?? 'about') : quantity.qualifier;
  return { ...quantity, value: (quantity.value * from[1]) / to[1], unit, qualifier };
}

/** Gives two quantities in one unit, the finer of the two, where both are times of one scale. */
export function alignTimes(a: Quantity, b: Quantity): readonly [Quantity, Quantity] {
  const [left, right] = [UNITS.get(a.unit)?.[1] ?? 0, UNITS.get(b.unit)?.[1] ?? 0];
  return left > right ? [convertTime(a, b.unit), b] : [a, convertTime(b, a.unit)];
}
