/**
 * Dates that count from the day told of last: "the previous day", "two days later", "the same evening", "four days after the vote".
 * In: a match and the day told of before it. Out: days, or null where the text has told of none.
 */
import numbers from '../../../../assets/numbers.json';
import { makeLookupTable } from '../../text/lookup-table';
import type { PlacedPattern } from '../../text/word-starts';
import { COUNT_WORDS } from './calendar-words';
import type { Days, Match } from './date-rules';
import { shiftPeriod } from './relative-dates';

/** What the text has told of before a date that counts from it; days as numbers. */
export type Told = {
  /** The day told of last, null for none or one told of long ago. */
  readonly day: number | null;
  /** The same or the first day of the month or year told of after it: what a month or a year may count from. */
  readonly month: number | null;
  readonly year: number | null;
  /** Whether the day stands in the same sentence, and no longer time after it. */
  readonly here: boolean;
  /** The day of publication, null when nobody knows. */
  readonly anchor: number | null;
};

/** How a written form counts from the day told of. */
export type FollowingRule = PlacedPattern & {
  readonly follow: (match: Match, told: Told) => Days | null;
  /** A day told of in passing ("four days after the vote"): what follows in the text does not count from it. */
  readonly isAside: boolean;
};

const CARDINALS: Readonly<Record<string, number>> = makeLookupTable(numbers.cardinals);
const COUNT = `(\\d{1,2}|an?|${Object.keys(numbers.cardinals).slice(1, 21).join('|')})`;
const START = '(?<![\\p{L}\\d-])';
const END = '(?![\\p{L}\\d])';
const GAP = '[ \\u00a0\\n]{1,2}';
const PART = '(?:day|night|morning|afternoon|evening)';

/** In order of preference, like the rules that need no day before them. */
export const FOLLOWING_RULES: readonly FollowingRule[] = [
  rule(
    'on the that',
    `${START}(?:on${GAP})?(?:the|that)${GAP}(?:very${GAP})?same${GAP}${PART}${END}`,
    (_, told) => shift(told.day ?? told.anchor, 'day', 0),
  ),
  rule(
    'the',
    `${START}(?:the${GAP}(?:previous|preceding)${GAP}${PART}|the${GAP}${PART}${GAP}before${END}(?!${GAP}\\p{L}))${END}`,
    (_, told) => shift(dayBefore(told), 'day', -1),
  ),
  rule('the', `${START}the${GAP}(?:next|following)${GAP}${PART}${END}`, (_, told) =>
    shift(told.day, 'day', 1),
  ),
  rule(
    'the',
    `${START}the${GAP}(previous|following)${GAP}(week|month|year)${END}`,
    ([, step = '', unit = ''], told) =>
      shift(baseOf(unit, told), unit.toLowerCase(), step.toLowerCase() === 'previous' ? -1 : 1),
  ),
  rule(
    `# a an ${COUNT_WORDS}`,
    `${START}${COUNT}${GAP}(day|week|month|year)s?${GAP}(earlier|later|previously)${END}(?!${GAP}than${END})`,
    readLater,
  ),
  rule(
    `# a an ${COUNT_WORDS}`,
    // "prolonged by 90 days after two days of talks": by how much, not when.
    `${START}(?<!\\bby${GAP})${COUNT}${GAP}(day|week)s?${GAP}(after|before)${END}(?!${GAP}(?:he|she|it|they)${GAP}(?:was|were|is)${END})`,
    readBeside,
    true,
  ),
];

/** "She is due on Monday. He had written the night before": not before Monday. */
function dayBefore({ day, here, anchor }: Told): number | null {
  const isAhead = day !== null && anchor !== null && day > anchor;
  return isAhead && !here ? anchor : (day ?? anchor);
}

/** "Two days later": from the day told of; "a day earlier" also from publication. */
function readLater([, count = '', unit = '', word = '']: Match, told: Told): Days | null {
  const back = word.toLowerCase() !== 'later';
  return shift(
    baseOf(unit, told) ?? (back ? told.anchor : null),
    unit.toLowerCase(),
    back ? -readCount(count) : readCount(count),
  );
}

/** "On Thursday, four days after the vote": the vote's day, where the text gives the one it is counted from. */
function readBeside([, count = '', unit = '', word = '']: Match, { day, here }: Told): Days | null {
  if (!here) return null;
  return shift(
    day,
    unit.toLowerCase(),
    word.toLowerCase() === 'after' ? -readCount(count) : readCount(count),
  );
}

/** "defaulted in 2022 and was bailed out the following year": from 2022, though a day was told of before it. */
function baseOf(unit: string, { day, month, year }: Told): number | null {
  const longer: Readonly<Record<string, number | null>> = { month, year };
  return longer[unit.toLowerCase()] ?? day;
}

function readCount(written: string): number {
  const word = written.toLowerCase();
  return word === 'a' || word === 'an' ? 1 : (CARDINALS[word] ?? Number(word));
}

function shift(day: number | null, unit: string, step: number): Days | null {
  if (day === null) return null;
  // Weeks counted from a day lead to a day.
  return unit === 'week' ? shiftPeriod(day + step * 7, 'day', 0) : shiftPeriod(day, unit, step);
}

function rule(
  begins: string,
  pattern: string,
  follow: FollowingRule['follow'],
  isAside = false,
): FollowingRule {
  return { begins, pattern: new RegExp(pattern, 'giuy'), follow, isAside };
}
