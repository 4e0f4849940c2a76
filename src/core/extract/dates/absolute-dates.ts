/** Dates that name their month, day or year: "Nov 23", "3 December 2025", "2025-12-04", "February", "since 2022". */
import type { Days, Match, Surroundings, Tense } from './date-rules';
import { MONTH_NOUNS, MONTH_PREPOSITIONS, MONTHS, YEAR_PREPOSITIONS } from './calendar-words';
import { daysInMonth, fromDayNumber, makeDayNumber, toDayNumber } from './civil';

/** In days. */
const SOON = 60;
const LONG_AGO = 270;

/** A whole month. */
export function makeMonth(year: number, month: number, stated: boolean): Days {
  const from = toDayNumber(year, month, 1);
  return { from, to: from + daysInMonth(year, month) - 1, grain: 'month', stated };
}

/** One or more whole years. */
export function makeYears(first: number, last: number, stated: boolean): Days {
  return { from: toDayNumber(first, 1, 1), to: toDayNumber(last, 12, 31), grain: 'year', stated };
}

/** "2025-12-04". */
export function readIso(found: Match): Days | null {
  const day = Number(found[3]);
  return makeDays({ year: Number(found[1]), month: Number(found[2]), first: day, last: day }, true);
}

/** "13.06.2026" has its day first wherever dots are written; with slashes only where one order is possible: "13/03/2025", not "12/03/2025". */
export function readNumeric(found: Match): Days | null {
  const [first, second, year] = [Number(found[1]), Number(found[3]), Number(found[4])];
  if (found[2] === '.' || first > 12 || first === second)
    return makeDays({ year, month: second, first, last: first }, true);
  return second > 12 ? makeDays({ year, month: first, first: second, last: second }, true) : null;
}

/** "Nov 23", "Nov 23-25, 2025", "3 December". */
export function readDayOfMonth(
  words: { month?: string; day?: string; last?: string; year?: string },
  around: Surroundings,
): Days | null {
  const month = readMonthName(words.month);
  const first = Number(words.day);
  const last = hasText(words.last) ? Number(words.last) : first;
  if (month === null || last < first) return null;
  if (hasText(words.year)) return makeDays({ year: Number(words.year), month, first, last }, true);
  if (around.anchor === null) return null;
  const year = fromDayNumber(around.anchor).year;
  const choices = [year - 1, year, year + 1]
    .map((candidate) => makeDays({ year: candidate, month, first, last }, false))
    .filter((days) => days !== null);
  return chooseNearest(choices, around.anchor, around.tense());
}

/** "November 2025", "March last year". */
export function readMonthOfYear(found: Match, around: Surroundings): Days | null {
  const month = readMonthName(found[2]);
  if (month === null) return null;
  if (found[3] !== undefined && found[3] !== '') return makeMonth(Number(found[3]), month, true);
  if (around.anchor === null) return null;
  const steps: Readonly<Record<string, number>> = { last: -1, this: 0, next: 1 };
  return makeMonth(fromDayNumber(around.anchor).year + (steps[found[4] ?? ''] ?? 0), month, false);
}

/** "in November", "February, March, April, and August": only after a preposition or in a list, since names look alike. */
export function readBareMonth(found: Match, around: Surroundings): Days | null {
  const month = readMonthName(found[2]);
  const step = found[1] ?? '';
  if (month === null || around.anchor === null || (step === '' && !mayBeMonth(around))) return null;
  const { year, month: now } = fromDayNumber(around.anchor);
  const ahead = step === 'next' || (step === '' && looksAhead(month - now, around.tense()));
  return makeMonth(year + (ahead ? stepAhead(month, now, step) : stepBack(month, now, step)), month, false);
}

/** "Until June" is the nearer June. */
function looksAhead(distance: number, tense: Tense): boolean {
  const isEither = tense === 'near' || tense === 'close';
  return tense === 'future' || (isEither && (distance + 12) % 12 <= 6);
}

/** In a list of months, after a preposition, or as in "the October meeting". */
function mayBeMonth({ before, after }: Surroundings): boolean {
  if (MONTHS[before] !== undefined || MONTHS[after] !== undefined || MONTH_PREPOSITIONS.has(before))
    return true;
  return /^(?:the|its|an?|no)$/.test(before) && MONTH_NOUNS.has(after);
}

/** 0 for this year's, 1 for next year's. */
function stepAhead(month: number, now: number, step: string): number {
  return month > now || (month === now && step === '') ? 0 : 1;
}

/** 0 for this year's, -1 for last year's. */
function stepBack(month: number, now: number, step: string): number {
  const past = step === 'last' ? month < now : month <= now;
  return past || step === 'this' ? 0 : -1;
}

/** "2022-23", "2019–2021". */
export function readYears(found: Match): Days | null {
  const first = Number(found[1]);
  const end = found[2] ?? '';
  const last = end.length === 2 ? Math.floor(first / 100) * 100 + Number(end) : Number(end);
  return last > first && last - first < 30 ? makeYears(first, last, true) : null;
}

/** "in 2025", "the 2024 election", "the 1990s": not "2025 people". */
export function readYear(found: Match, around: Surroundings): Days | null {
  const year = Number(found[1]);
  if (found[2] === 's') return year % 10 === 0 ? makeYears(year, year + 9, true) : null;
  const placed = YEAR_PREPOSITIONS.has(around.before);
  const modifier = /^(?:the|its|his|her)$/.test(around.before) || isYearOfSomething(around);
  if (!placed && !modifier && !around.before.startsWith('(')) return null;
  return makeYears(year, year, true);
}

/** "a 2021 attack"; "a 2000 metre race" measures. */
function isYearOfSomething({ before, after }: Surroundings): boolean {
  return (
    /^an?$/.test(before) &&
    !/^(?:|met(?:re|er)s?|k?m|kilo.*|miles?|tonn?es?|feet|foot|words?|seats?|dollars?|euros?)$/.test(after)
  );
}

function makeDays(
  { year, month, first, last }: { year: number; month: number; first: number; last: number },
  stated: boolean,
): Days | null {
  const from = makeDayNumber(year, month, first);
  const to = makeDayNumber(year, month, last);
  return from === null || to === null ? null : { from, to, grain: 'day', stated };
}

function hasText(group: string | undefined): boolean {
  return group !== undefined && group !== '';
}

function readMonthName(word: string | undefined): number | null {
  return MONTHS[(word ?? '').toLowerCase().replace('.', '')] ?? null;
}

/** With no word that looks back or ahead, the nearer one ("It takes effect on Nov. 1" in a text of October). */
function chooseNearest(choices: readonly Days[], anchor: number, tense: Tense): Days | null {
  const past = choices.filter((days) => days.from <= anchor).at(-1) ?? null;
  const future = choices.find((days) => days.from >= anchor) ?? null;
  if (future === null || past === null) return past ?? future;
  if (tense === 'future') return future;
  return prefersPast(future.from - anchor, anchor - past.from, tense) ? past : future;
}

/** "They agreed to meet on March 24", written on March 12: nobody leaves the year out of a date so far back. */
function prefersPast(ahead: number, back: number, tense: Tense): boolean {
  if (tense === 'past') return ahead > SOON || back < LONG_AGO;
  return ahead >= back;
}
