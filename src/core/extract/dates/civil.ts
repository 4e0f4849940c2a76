/**
 * Days as numbers and back, in the proleptic Gregorian calendar: arithmetic alone, so no clock, zone or locale can change it.
 * Algorithm: Howard Hinnant, "chrono-compatible low-level date algorithms", https://howardhinnant.github.io/date_algorithms.html
 */

/** A calendar day: `month` 1..12, `day` 1..31. */
type CivilDay = { readonly year: number; readonly month: number; readonly day: number };

/** The number of days since 1970-01-01; months outside 1..12 roll over into other years. */
export function toDayNumber(year: number, month: number, day: number): number {
  const rolled = year + Math.floor((month - 1) / 12);
  const inYear = ((((month - 1) % 12) + 12) % 12) + 1;
  const shifted = inYear <= 2 ? rolled - 1 : rolled;
  const era = Math.floor(shifted / 400);
  const yearOfEra = shifted - era * 400;
  const dayOfYear = Math.floor((153 * (inYear + (inYear > 2 ? -3 : 9)) + 2) / 5) + day - 1;
  const dayOfEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear;
  return era * 146097 + dayOfEra - 719468;
}

/** The calendar day of a day number. */
export function fromDayNumber(number: number): CivilDay {
  const shifted = number + 719468;
  const era = Math.floor(shifted / 146097);
  const dayOfEra = shifted - era * 146097;
  const yearOfEra = Math.floor(
    (dayOfEra - Math.floor(dayOfEra / 1460) + Math.floor(dayOfEra / 36524) - Math.floor(dayOfEra / 146096)) /
      365,
  );
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const fromMarch = Math.floor((5 * dayOfYear + 2) / 153);
  const day = dayOfYear - Math.floor((153 * fromMarch + 2) / 5) + 1;
  const month = fromMarch < 10 ? fromMarch + 3 : fromMarch - 9;
  return { year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month, day };
}

/** 1 (Monday) to 7 (Sunday). */
export function weekdayOf(number: number): number {
  return ((((number + 3) % 7) + 7) % 7) + 1;
}

/** How many days the month has; months outside 1..12 roll over. */
export function daysInMonth(year: number, month: number): number {
  return toDayNumber(year, month + 1, 1) - toDayNumber(year, month, 1);
}

/** `2025-12-03`. */
export function toIsoDate(number: number): string {
  const { year, month, day } = fromDayNumber(number);
  return `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}

/** The day number of an ISO date (further characters are ignored), or null when it is not a day of the calendar. */
export function parseIsoDate(iso: string): number | null {
  const parts = /^(\d{4})-(\d{2})-(\d{2})/.exec(iso);
  if (parts === null) return null;
  return makeDayNumber(Number(parts[1]), Number(parts[2]), Number(parts[3]));
}

/** The day number of a day of the calendar, or null when there is no such day ("30 February"). */
export function makeDayNumber(year: number, month: number, day: number): number | null {
  if (month < 1 || month > 12 || day < 1 || day > daysInMonth(year, month)) return null;
  return toDayNumber(year, month, day);
}
