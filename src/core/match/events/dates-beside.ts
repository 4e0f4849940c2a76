/** Which of a block's dates stand beside an event noun. In: a block and the noun's place. */
import { isApart, isOneClause } from './around-noun';
import type { Noun } from './event-nouns';
import type { PageDate } from './page-dates';
import type { BlockView } from './page-view';

/** Code units between a noun and the month that dates it. */
const MONTH_GAP = 16;

/** A month by itself dates the noun beside it alone: "the meeting in April", "last April's meeting". */
const isBeside = ({ text }: BlockView, noun: Noun, { start, end }: PageDate, reach: number): boolean => {
  const gap = end <= noun.start ? text.slice(end, noun.start) : text.slice(noun.end, start);
  return gap.length <= reach && !/[.,;:!?()]/.test(gap);
};

/** False for a month by itself that stands elsewhere in the sentence. */
const mayDate = (block: BlockView, noun: Noun, date: PageDate): boolean =>
  date.isMonth !== true || isBeside(block, noun, date, MONTH_GAP);

/** Code units between a noun and its day: "a meeting with the Russian leader on Tuesday". */
const DAY_GAP = 40;
/** True when a day is said behind the noun with nothing but a few words between. */
export const hasDayBehind = (block: BlockView, noun: Noun): boolean =>
  block.dates.some(
    (date) =>
      (date.day ?? date.weekday) !== null && date.start >= noun.end && isBeside(block, noun, date, DAY_GAP),
  );

/** Code units in which a date line stands: "LORNACH, May 7, 2031 (Agencies) - ". */
const DATELINE_LENGTH = 60;
const DATELINE_END = /^\s?(?:\([^)]{1,30}\)\s?|\[[^\]]{1,30}\]\s?)?[-–—:|]/;

/** True for the day on which a block was written, said before its first sentence: it dates no event. */
const isDateline = ({ text }: BlockView, { start, end, year, day }: PageDate): boolean =>
  year !== null &&
  day !== null &&
  start <= DATELINE_LENGTH &&
  DATELINE_END.test(text.slice(end, end + DATELINE_LENGTH));

/** The dates of a sentence that may be an event's, those of the noun's own clause before all: `holds` tells what stands in the sentence. */
export const datesFor = (
  block: BlockView,
  noun: Noun,
  holds: (span: PageDate) => boolean,
): readonly PageDate[] => {
  const dates = block.dates.filter(
    (date) =>
      holds(date) && mayDate(block, noun, date) && !isDateline(block, date) && !isApart(block, noun, date),
  );
  const own = dates.filter((date) => isOneClause(block, noun, date) && date.isMonth !== true);
  return own.some(({ day, weekday }) => (day ?? weekday) !== null) ? own : dates;
};

/** Months said by themselves in the noun's sentence, beside it or not: "it grew in May, at talks in Geneva". */
export const monthsFor = (block: BlockView, holds: (span: PageDate) => boolean): readonly PageDate[] =>
  block.dates.filter((date) => date.isMonth === true && holds(date));
