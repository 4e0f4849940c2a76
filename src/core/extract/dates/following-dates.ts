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

/** The day told of last, and whether it was in the same sentence or the one before; `anchor`: publication, null when nobody knows. */
export type Told = { readonly day: number | null; readonly here: boolean; readonly anchor: number | null };

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
    (_, told) => shift(told.day ?? told.anchor, 'day', -1),
  ),
  rule('the', `${START}the${GAP}(?:next|following)${GAP}${PART}${END}`, (_, told) =>
    shift(told.day, 'day', 1),
  ),
  rule(
    'the',
    `${START}the${GAP}(previous|following)${GAP}(week|month|year)${END}`,
    ([, step = '', unit = ''], told) =>
      shift(told.day, unit.toLowerCase(), step.toLowerCase() === 'previous' ? -1 : 1),
  ),
  rule(
    `# a an ${COUNT_WORDS}`,
    `${START}${COUNT}${GAP}(day|week|month|year)s?${GAP}(earlier|later|previously)${END}`,
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

/** "Two days later": from the day told of; "a day earlier" also from publication. */
function readLater([, count = '', unit = '', word = '']: Match, { day, anchor }: Told): Days | null {
  const back = word.toLowerCase() !== 'later';
  return shift(
    day ?? (back ? anchor : null),
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
