/** Dates that count from the day of publication: "on Wednesday", "last month", "two weeks ago", "this summer". */
import type { Days, Match, Surroundings, Tense } from './date-rules';
import { makeMonth, makeYears } from './absolute-dates';
import { NAMED_DAYS, QUARTERS, SEASONS, WEEKDAYS } from './calendar-words';
import { fromDayNumber, toDayNumber, weekdayOf } from './civil';
import numbers from '../../../../assets/numbers.json';
import { makeLookupTable } from '../../text/lookup-table';

const CARDINALS: Readonly<Record<string, number>> = makeLookupTable(numbers.cardinals);
const STEPS: Readonly<Record<string, number>> = makeLookupTable({
  last: -1,
  past: -1,
  previous: -1,
  this: 0,
  next: 1,
  coming: 1,
});

/** After "the": stretches up to today or from it. */
const STRETCHES = new Set(['past', 'last', 'next', 'coming']);

/** "on Wednesday" is the nearest past one, the day of publication included, unless the words look ahead. */
export function readWeekday(found: Match, around: Surroundings): Days | null {
  const weekday = WEEKDAYS[(found[3] ?? '').toLowerCase().replace('.', '')];
  // "every Friday since the arrest" is no day.
  if (weekday === undefined || around.anchor === null || /^(?:every|each|most)$/.test(around.before))
    return null;
  const today = weekdayOf(around.anchor);
  const week = STEPS[(found[5] ?? '').toLowerCase()];
  const step =
    week === undefined
      ? stepToWeekday((today - weekday + 7) % 7, found[2] ?? '', around)
      : weekday - today + 7 * week;
  const day = around.anchor + step;
  // A night belongs to two days: "after midnight on Wednesday" is a point in time that others call Tuesday.
  const grain = (found[0] ?? '').toLowerCase().includes('midnight') ? 'hour' : 'day';
  return { from: day, to: day, grain, stated: false };
}

/** A weekday that may be over or not is the closer one. */
function stepByTense(back: number, tense: Tense): number {
  const ahead = tense === 'future' || tense === 'near' || (tense === 'close' && back > 3);
  return ahead ? (7 - back) % 7 : -back;
}

/** Days from publication to a weekday that lies `back` days before it (0..6). */
function stepToWeekday(back: number, step: string, around: Surroundings): number {
  const ahead = back === 0 ? 7 : 7 - back;
  if (step === 'next' || step === 'this coming') return ahead;
  if (step === '') return stepByTense(back, around.tense());
  if (step === 'this') return stepInWeek(back, around);
  // Today's and yesterday's weekday are called otherwise: "last Thursday", on a Friday, is the week before.
  return back <= 1 && step === 'last' ? -7 - back : -back;
}

/** "this Wednesday" is the one between Monday and Sunday, unless the words say that it is over or to come. */
function stepInWeek(back: number, around: Surroundings): number {
  const isOver = back < weekdayOf(around.anchor ?? 0);
  const tense = around.tense();
  if (isOver) return tense === 'future' && back > 0 ? 7 - back : -back;
  return tense === 'past' ? -back : 7 - back;
}

/** "yesterday", "tomorrow". */
export function readNamedDay(found: Match, around: Surroundings): Days | null {
  const step = NAMED_DAYS[(found[1] ?? '').toLowerCase().replace(/\s+/g, ' ')];
  // "the Today programme"
  const isShow =
    /^\p{Lu}/u.test(found[1] ?? '') && /^(?:programme|program|show|newspaper)$/.test(around.after);
  if (step === undefined || around.anchor === null || isShow) return null;
  return { from: around.anchor + step, to: around.anchor + step, grain: 'day', stated: false };
}

/** "last month", "this week", "next year": whole calendar periods; a week runs from Monday to Sunday. */
export function readPeriod(found: Match, around: Surroundings): Days | null {
  const word = (found[1] ?? '').toLowerCase();
  // "the past year" and "the coming week" are no calendar periods.
  const stretch = around.before === 'the' && STRETCHES.has(word);
  if (around.anchor === null || stretch) return null;
  const unit = (found[2] ?? '').toLowerCase();
  return shiftPeriod(around.anchor, unit, isComingWeek(`${word} ${unit}`, around) ? 1 : (STEPS[word] ?? 0));
}

/** On a Sunday, what is to come "this week" comes in the week that begins the day after. */
function isComingWeek(words: string, { anchor, tense }: Surroundings): boolean {
  return words === 'this week' && weekdayOf(anchor ?? 0) === 7 && tense() === 'future';
}

/** "the end of the month", "the start of next year": no finer than the period they lie in. */
export function readEdge(found: Match, around: Surroundings): Days | null {
  if (around.anchor === null) return null;
  return shiftPeriod(
    around.anchor,
    (found[2] ?? '').toLowerCase(),
    STEPS[(found[1] ?? '').toLowerCase()] ?? 0,
  );
}

/** "two weeks ago": the day, or the week, month or year that lies so far back. */
export function readAgo(found: Match, around: Surroundings): Days | null {
  const word = (found[1] ?? '').toLowerCase();
  const count = /^an?$/.test(word) ? 1 : word.startsWith('a couple') ? 2 : (CARDINALS[word] ?? Number(word));
  if (around.anchor === null || !Number.isFinite(count)) return null;
  const unit = (found[2] ?? '').toLowerCase();
  if (unit === 'fortnight') return shiftPeriod(around.anchor, 'day', -14 * count);
  if (unit !== 'decade') return shiftPeriod(around.anchor, unit, -count);
  const { year } = fromDayNumber(around.anchor);
  return makeYears(year - count * 10, year - count * 10, false);
}

/** "over the weekend": the nearest past Saturday and Sunday, unless the words look ahead; of a weekend itself, that one. */
export function readWeekend(found: Match, around: Surroundings): Days | null {
  if (around.anchor === null) return null;
  const word = (found[1] ?? '').toLowerCase();
  const weekday = weekdayOf(around.anchor);
  const inWeekend = weekday >= 6;
  const ahead = word === 'next' || (!inWeekend && word !== 'last' && around.tense() === 'future');
  const saturday = around.anchor - (weekday - 6) - (inWeekend && word !== 'last' ? 0 : 7);
  const from = ahead ? saturday + 7 : saturday;
  return { from, to: from + 1, grain: 'day', stated: false };
}

/** "last summer", "in spring 2024": northern seasons, as months. */
export function readSeason(found: Match, around: Surroundings): Days | null {
  const season = (found[2] ?? '').toLowerCase();
  const [first, last] = SEASONS[season] ?? [];
  if (first === undefined || last === undefined) return null;
  const step = found[1] ?? '';
  const year = Number(found[3] ?? '');
  if (year > 0) return makeMonths(year, first, last, true);
  if (around.anchor === null || isNoSeason(step, season)) return null;
  return makeMonths(yearOfSeason(step, first, around), first, last, false);
}

/** Whole months of one year; months past 12 lie in the next. */
function makeMonths(year: number, first: number, last: number, stated: boolean): Days {
  return { ...makeMonth(year, first, stated), to: makeMonth(year, last, stated).to };
}

/** "in the fall" is more often a fall than an autumn. */
function isNoSeason(step: string, season: string): boolean {
  return /^in(?: the)?$/i.test(step) && /fall|spring/i.test(season);
}

/** "the third quarter of 2025", "Q3 2025". */
export function readQuarter(found: Match, around: Surroundings): Days | null {
  const word = (found[1] ?? '').toLowerCase();
  const quarter = word.startsWith('q') ? Number(word.charAt(1)) : QUARTERS[word];
  if (quarter === undefined || !/quarter|^q/i.test(found[0] ?? '')) return null;
  const stated = (found[2] ?? '') !== '';
  const year = stated ? Number(found[2]) : yearByStep(found[3] ?? '', around);
  if (year === null) return null;
  return { ...makeMonth(year, quarter * 3 - 2, stated), to: makeMonth(year, quarter * 3, stated).to };
}

/** The year of "last year" and the like, or null when nobody knows the day of publication. */
function yearByStep(step: string, { anchor }: Surroundings): number | null {
  return anchor === null ? null : fromDayNumber(anchor).year + (STEPS[step.toLowerCase()] ?? 0);
}

/** "early 2026", "late 2024": a third of the year, as months. */
export function readPartOfYear(found: Match): Days | null {
  const word = (found[1] ?? '').toLowerCase();
  const year = Number(found[2]);
  const first = /early|start|beginning/.test(word) ? 1 : word === 'mid' ? 5 : 9;
  return { ...makeMonth(year, first, true), to: makeMonth(year, first + 3, true).to };
}

function yearOfSeason(step: string, first: number, around: Surroundings): number {
  const { year, month } = fromDayNumber(around.anchor ?? 0);
  if (/next/i.test(step)) return first > month ? year : year + 1;
  if (/this/i.test(step) || around.tense() === 'future') return year;
  const ended = /last/i.test(step) ? first + 2 < month : first <= month;
  return ended ? year : year - 1;
}

/** The day, week, month or year that lies `step` of them after the one of `anchor`. */
export function shiftPeriod(anchor: number, unit: string, step: number): Days {
  const { year, month } = fromDayNumber(anchor);
  if (unit === 'day') return { from: anchor + step, to: anchor + step, grain: 'day', stated: false };
  if (unit === 'week') {
    const monday = anchor - weekdayOf(anchor) + 1 + step * 7;
    return { from: monday, to: monday + 6, grain: 'week', stated: false };
  }
  if (unit === 'month') {
    const shifted = fromDayNumber(toDayNumber(year, month + step, 1));
    return makeMonth(shifted.year, shifted.month, false);
  }
  return makeYears(year + step, year + step, false);
}
