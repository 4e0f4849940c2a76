/**
 * The written forms of a time, one rule each: a pattern, and how its match becomes a span of days.
 * In: a match and its surroundings. Out: days, or null where the match is no date after all or cannot be resolved.
 */
import type { Grain } from '../../model';
import type { PlacedPattern } from '../../text/word-starts';
import {
  AGO_COUNTS,
  COUNT_WORDS,
  MONTH_PATTERN,
  MONTH_WORDS,
  NAMED_DAY_PATTERN,
  NAMED_DAY_WORDS,
  SEASON_PATTERN,
  SEASON_WORDS,
  WEEKDAY_PATTERN,
  WEEKDAY_WORDS,
} from './calendar-words';
import { ORDINAL_PATTERN, ORDINAL_WORDS, readOrdinal } from '../quantities/number-words';
import {
  readBareMonth,
  readDayOfMonth,
  readIso,
  readMonthOfYear,
  readNumeric,
  readYear,
  readYears,
} from './absolute-dates';
import {
  readAgo,
  readEdge,
  readNamedDay,
  readPartOfYear,
  readPeriod,
  readQuarter,
  readSeason,
  readWeekday,
  readWeekend,
} from './relative-dates';

/** Days as numbers, both inclusive. `stated`: the words alone say which, nothing had to be inferred from the publication date. */
export type Days = {
  readonly from: number;
  readonly to: number;
  readonly grain: Grain;
  readonly stated: boolean;
};

/** What the words before a date tell: that it is to come, over, near ("until June", either way), close (of a plan called off: the closer one), or nothing. */
export type Tense = 'future' | 'past' | 'near' | 'close' | 'unknown';

/** Where a match stands. */
export type Surroundings = {
  /** Day number of publication, or null when nobody knows. */
  readonly anchor: number | null;
  /** Lower-case word before the match, or ''. */
  readonly before: string;
  /** Lower-case word after the match, or ''. */
  readonly after: string;
  /** Whether the words before the match in its sentence speak of what is to come, of what is over, or of neither. */
  readonly tense: () => Tense;
};

/** What a rule's pattern found: the whole match, then its groups ('' where a group took no part). */
export type Match = readonly string[];

/** How one written form of a time is found and read. */
type DateRule = PlacedPattern & {
  readonly read: (match: Match, around: Surroundings) => Days | null;
};

// Gaps are bounded, so that no pattern can be made to run in more than linear time.
const GAP = '[ \\u00a0\\n]{1,2}';
const DAY = '(\\d{1,2})(?:st|nd|rd|th)?(?![\\d%\\p{L}])';
const DASH = ' ?[-–—] ?';
const START = '(?<![\\p{L}\\d])';
const END = '(?![\\p{L}\\d])';
const YEAR = '((?:19|20)\\d{2})(?!\\d)';
/** "Jan-Peter" is no January; "May-June" is May. */
const NO_NAME = `(?!-(?!${MONTH_PATTERN})\\p{Lu})`;
/** "one wet Tuesday in January" is none that can be told. */
const NO_MONTH = `(?!(?:${GAP}(?:morning|afternoon|evening|night))?${GAP}in${GAP}(?:${MONTH_PATTERN})${END})`;
const PART = `(?:(?:${START}(early|late|mid)[ -](?:on )?)|(?:(?:after|before|around|shortly after|just after) midnight (?:on )?))?`;

/** In order of preference: where two rules match at one place the longer match wins, then the earlier rule. */
export const DATE_RULES: readonly DateRule[] = [
  rule('#', `${START}(\\d{4})[-/.](\\d{1,2})[-/.](\\d{1,2})(?![\\d])`, readIso),
  rule('#', `${START}(\\d{1,2})([/.])(\\d{1,2})\\2(\\d{4})${END}`, readNumeric),
  rule(
    `${WEEKDAY_WORDS} ${MONTH_WORDS}`,
    `${START}(?:(?:${WEEKDAY_PATTERN}),?${GAP})?(${MONTH_PATTERN})${GAP}${DAY}(?:(?:${DASH}|${GAP}(?:and|to)${GAP})${DAY})?(?:,?${GAP}${YEAR})?`,
    (found, around) =>
      readDayOfMonth({ month: found[1], day: found[2], last: found[3], year: found[4] }, around),
  ),
  rule(
    `# ${WEEKDAY_WORDS}`,
    `${START}(?:(?:${WEEKDAY_PATTERN}),?${GAP})?${DAY}(?:(?:${DASH}|${GAP}(?:and|to)${GAP})${DAY})?${GAP}(?:of${GAP})?(${MONTH_PATTERN})(?:,?${GAP}${YEAR})?`,
    (found, around) =>
      readDayOfMonth({ month: found[3], day: found[1], last: found[2], year: found[4] }, around),
  ),
  rule(
    ORDINAL_WORDS,
    `${START}(${ORDINAL_PATTERN})${GAP}of${GAP}(${MONTH_PATTERN})(?!['’]s)(?:,?${GAP}${YEAR})?`,
    ([, day = '', month, year], around) =>
      readDayOfMonth({ month, day: String(readOrdinal(day)), year }, around),
    'giu',
  ),
  rule(
    `last next this ${MONTH_WORDS}`,
    `${START}(?:(last|next|this)${GAP})?(${MONTH_PATTERN})${NO_NAME}(?:,?${GAP}(?:of${GAP})?(?:${YEAR}|(last|next|this)${GAP}year${END}))?`,
    (found, around) =>
      (found[3] ?? '') + (found[4] ?? '') === ''
        ? readBareMonth(found, around)
        : readMonthOfYear(found, around),
  ),
  rule(
    `early late mid after before around shortly just last next this ${WEEKDAY_WORDS}`,
    `${PART}(?:${START}(last|next|this|this past|this coming)${GAP})?${START}(${WEEKDAY_PATTERN})${NO_MONTH}(?:${GAP}(morning|afternoon|evening|night))?(?:${GAP}(?:of${GAP})?(last|this|next)${GAP}week${END})?`,
    readWeekday,
  ),
  rule(NAMED_DAY_WORDS, `${START}(${NAMED_DAY_PATTERN})${END}`, readNamedDay, 'giu'),
  rule(
    'last past this next coming previous',
    `${START}(last|past|this|next|coming|previous)${GAP}(week|month|year)${END}`,
    readPeriod,
    'giu',
  ),
  rule(
    'end start beginning middle',
    `${START}(?:end|start|beginning|middle)${GAP}of${GAP}(the|this|next|last)${GAP}(week|month|year)${END}`,
    readEdge,
    'giu',
  ),
  rule(
    `# a an ${COUNT_WORDS}`,
    `${START}(\\d{1,3}|an?|a couple of|${AGO_COUNTS})${GAP}(day|week|fortnight|month|year|decade)s?${GAP}ago${END}`,
    readAgo,
    'giu',
  ),
  rule(
    'last this next over at',
    `${START}(last|this|next|over the|at the)${GAP}weekend${END}`,
    readWeekend,
    'giu',
  ),
  rule(
    'last this next in',
    `${START}(last|this|next|in the|in)${GAP}(${SEASON_PATTERN})(?:${GAP}(?:of${GAP})?${YEAR})?${END}`,
    readSeason,
    'giu',
  ),
  rule(
    SEASON_WORDS,
    `${START}(${SEASON_PATTERN})${GAP}(?:of${GAP})?${YEAR}`,
    (found, around) => readSeason(['', '', ...found.slice(1)], around),
    'giu',
  ),
  rule(
    'first second third fourth last final q',
    `${START}(first|second|third|fourth|last|final|Q[1-4])(?:${GAP}quarter)?(?:${GAP}of)?${GAP}(?:${YEAR}|(last|this|next)${GAP}year)${END}`,
    readQuarter,
    'giu',
  ),
  rule(
    'early late mid the',
    `${START}(early|late|mid|the start of|the end of|the beginning of)[ -](?:in )?${YEAR}${END}`,
    readPartOfYear,
    'giu',
  ),
  rule('#', `${START}${YEAR}[-–/](\\d{2}|(?:19|20)\\d{2})${END}`, readYears),
  rule('#', `${START}${YEAR}(s?)${END}`, readYear),
];

function rule(begins: string, pattern: string, read: DateRule['read'], flags = 'gu'): DateRule {
  return { begins, pattern: new RegExp(pattern, `${flags}y`), read };
}
