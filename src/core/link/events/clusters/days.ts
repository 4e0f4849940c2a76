/** Days of events: which times can be one. In: times. Out: yes or no. */
import type { When } from '../../../model';
import { remember } from '../../../text/remember';

const DAY_MS = 86_400_000;
const dayNumber = remember((day: string): number => Date.parse(`${day}T00:00:00Z`) / DAY_MS);
/** A night belongs to two days: "ended after midnight on Wednesday" and "on Tuesday" are one evening. */
export const NIGHT_DAYS = 1;

/** Tells whether a time names a day. */
export function isDay({ grain }: When): boolean {
  return grain === 'day' || grain === 'hour';
}

/** Tells whether two times can be one: days within a night (or `days`) of each other, a day within a week or month. */
export function timesAgree(a: When, b: When, days = NIGHT_DAYS): boolean {
  if (sameDays(a, b)) return true;
  if (days === 0 || !isDay(a) || !isDay(b)) return false;
  // The days between them: asked of every two times, so no more is counted than that.
  const [end, start] = a.to < b.from ? [a.to, b.from] : [b.to, a.from];
  return dayNumber(start) - dayNumber(end) <= days;
}

/** Tells whether two times share a day. */
export function sameDays(a: When, b: When): boolean {
  return a.from <= b.to && b.from <= a.to;
}

/** Days after which a happening is history to an article. */
const HISTORY_DAYS = 30;

/** Tells whether a day lies long before that of an article. */
export function isLongBefore(day: string, published: string): boolean {
  return dayNumber(day) + HISTORY_DAYS < dayNumber(published);
}
