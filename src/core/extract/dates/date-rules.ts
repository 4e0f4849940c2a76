/**
 * The written forms of a time, one rule each: a pattern, and how its match becomes a span of days.
 * In: a match and its surroundings. Out: days, or null where the match is no date after all or cannot be resolved.
 */
import type { Grain } from '../../model';
import {
  AGO_COUNTS,
  MONTH_PATTERN,
  NAMED_DAY_PATTERN,
  SEASON_PATTERN,
  WEEKDAY_PATTERN,
} from './calendar-words';
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

/** What the words before a date tell: that it is to come, over, near ("until June", either way), or nothing. */
export type Tense = 'future' | 'past' | 'near' | 'unknown';

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
type DateRule = {
  readonly pattern: RegExp;
  /** Something that every match holds and that is found quickly: a text without it is not searched. */
  readonly needs: RegExp;
  readonly read: (match: Match, around: Surroundings) => Days | null;
};

// Gaps are bounded, so that no pattern can be made to run in more than linear time.
const GAP = '[ \\u00a0\\n]{1,2}';
const DAY = '(\\d{1,2})(?:st|nd|rd|th)?(?![\\d%\\p{L}])';
const DASH = ' ?[-–—] ?';
const START = '(?<![\\p{L}\\d])';
const END = '(?![\\p{L}\\d])';
const YEAR = '((?:19|20)\\d{2})(?!\\d)';
const PART = `(?:(?:${START}(early|late|mid)[ -](?:on )?)|(?:(?:after|before|around|shortly after|just after) midnight (?:on )?))?`;

const SEASON = new RegExp(SEASON_PATTERN, 'iu');

/** In order of preference: where two rules match at one place the longer match wins, then the earlier rule. */
export const DATE_RULES: readonly DateRule[] = [
  rule(`${START}(\\d{4})[-/.](\\d{1,2})[-/.](\\d{1,2})(?![\\d])`, readIso),
  rule(`${START}(\\d{1,2})([/.])(\\d{1,2})\\2(\\d{4})${END}`, readNumeric),
  rule(
    `${START}(?:(?:${WEEKDAY_PATTERN}),?${GAP})?(${MONTH_PATTERN})${GAP}${DAY}(?:(?:${DASH}|${GAP}(?:and|to)${GAP})${DAY})?(?:,?${GAP}${YEAR})?`,
    (found, around) =>
      readDayOfMonth({ month: found[1], day: found[2], last: found[3], year: found[4] }, around),
  ),
  rule(
    `${START}(?:(?:${WEEKDAY_PATTERN}),?${GAP})?${DAY}(?:(?:${DASH}|${GAP}(?:and|to)${GAP})${DAY})?${GAP}(?:of${GAP})?(${MONTH_PATTERN})(?:,?${GAP}${YEAR})?`,
    (found, around) =>
      readDayOfMonth({ month: found[3], day: found[1], last: found[2], year: found[4] }, around),
  ),
  rule(
    `${START}(?:(last|next|this)${GAP})?(${MONTH_PATTERN})(?:,?${GAP}(?:of${GAP})?(?:${YEAR}|(last|next|this)${GAP}year${END}))?`,
    (found, around) =>
      (found[3] ?? '') + (found[4] ?? '') === ''
        ? readBareMonth(found, around)
        : readMonthOfYear(found, around),
  ),
  rule(
    `${PART}(?:${START}(last|next|this|this past|this coming)${GAP})?${START}(${WEEKDAY_PATTERN})(?:${GAP}(morning|afternoon|evening|night))?`,
    readWeekday,
  ),
  rule(`${START}(${NAMED_DAY_PATTERN})${END}`, readNamedDay, 'giu'),
  rule(`${START}(last|past|this|next|coming|previous)${GAP}(week|month|year)${END}`, readPeriod, 'giu'),
  rule(
    `${START}(?:end|start|beginning|middle)${GAP}of${GAP}(the|this|next|last)${GAP}(week|month|year)${END}`,
    readEdge,
    'giu',
    /of/i,
  ),
  rule(
    `${START}(\\d{1,3}|an?|a couple of|${AGO_COUNTS})${GAP}(day|week|fortnight|month|year|decade)s?${GAP}ago${END}`,
    readAgo,
    'giu',
    /ago/i,
  ),
  rule(`${START}(last|this|next|over the|at the)${GAP}weekend${END}`, readWeekend, 'giu'),
  rule(
    `${START}(last|this|next|in the|in)${GAP}(${SEASON_PATTERN})(?:${GAP}(?:of${GAP})?${YEAR})?${END}`,
    readSeason,
    'giu',
    SEASON,
  ),
  rule(
    `${START}(${SEASON_PATTERN})${GAP}(?:of${GAP})?${YEAR}`,
    (found, around) => readSeason(['', '', ...found.slice(1)], around),
    'giu',
    SEASON,
  ),
  rule(
    `${START}(first|second|third|fourth|last|final|Q[1-4])(?:${GAP}quarter)?(?:${GAP}of)?${GAP}(?:${YEAR}|(last|this|next)${GAP}year)${END}`,
    readQuarter,
    'giu',
    /(?:19|20)\d\d|year/i,
  ),
  rule(
    `${START}(early|late|mid|the start of|the end of|the beginning of)[ -](?:in )?${YEAR}${END}`,
    readPartOfYear,
    'giu',
    /(?:19|20)\d\d/,
  ),
  rule(`${START}${YEAR}[-–/](\\d{2}|(?:19|20)\\d{2})${END}`, readYears),
  rule(`${START}${YEAR}(s?)${END}`, readYear),
];

function rule(pattern: string, read: DateRule['read'], flags = 'gu', needs = /(?:)/): DateRule {
  return { pattern: new RegExp(pattern, flags), needs, read };
}
