/** The words of the calendar (assets/calendar.json) as tables and as parts of patterns. */
import calendar from '../../../../assets/calendar.json';
import numbers from '../../../../assets/numbers.json';
import { makeLookupTable } from '../../text/lookup-table';
import { capitalize } from '../../text/letter-case';

/** Lower-case month names and abbreviations → 1..12. */
export const MONTHS: Readonly<Record<string, number>> = makeLookupTable(calendar.months);
/** Lower-case weekday names and abbreviations → 1 (Monday) to 7. */
export const WEEKDAYS: Readonly<Record<string, number>> = makeLookupTable(calendar.weekdays);
/** Season → first and last month; months past 12 lie in the next year. */
export const SEASONS: Readonly<Record<string, readonly number[]>> = makeLookupTable(calendar.seasons);
/** "first" … "final" → 1..4. */
export const QUARTERS: Readonly<Record<string, number>> = makeLookupTable(calendar.quarters);
/** "yesterday" → -1, … */
export const NAMED_DAYS: Readonly<Record<string, number>> = makeLookupTable(calendar.days);
/** Words that may stand before a bare month. */
export const MONTH_PREPOSITIONS: ReadonlySet<string> = new Set(calendar.monthPrepositions);
/** What is called by its month: "the October meeting"; "the May government" and "the March on Rome" are no months. */
export const MONTH_NOUNS: ReadonlySet<string> = new Set(calendar.monthNouns);
/** Words that may stand before a bare year. */
export const YEAR_PREPOSITIONS: ReadonlySet<string> = new Set(calendar.yearPrepositions);
/** Words that say that what follows is still to come. */
export const FUTURE_WORDS: ReadonlySet<string> = new Set(calendar.futureWords);
/** Words that say that what follows is over; past tenses in -ed count too. */
export const PAST_WORDS: ReadonlySet<string> = new Set(calendar.pastWords);

/** Month names (initial capital; abbreviations may carry a full stop), for use inside a pattern. */
export const MONTH_PATTERN = alternatives(calendar.months);
/** Weekday names (initial capital), for use inside a pattern. */
export const WEEKDAY_PATTERN = alternatives(calendar.weekdays);
/** Season names, for use inside a pattern without case. */
export const SEASON_PATTERN = Object.keys(calendar.seasons).join('|');

/** "yesterday", "the day before yesterday", …; longest first, for use inside a pattern without case. */
export const NAMED_DAY_PATTERN = Object.keys(calendar.days)
  .sort((a, b) => b.length - a.length)
  .map((words) => words.replaceAll(' ', '[ \\u00a0\\n]{1,2}'))
  .join('|');
/** What months, weekdays, seasons, named days and counts begin with: words parted by spaces. */
export const MONTH_WORDS = Object.keys(calendar.months).join(' ');
export const WEEKDAY_WORDS = Object.keys(calendar.weekdays).join(' ');
export const SEASON_WORDS = Object.keys(calendar.seasons).join(' ');
export const NAMED_DAY_WORDS = [
  ...new Set(Object.keys(calendar.days).map((words) => words.split(' ')[0])),
].join(' ');
export const COUNT_WORDS = Object.keys(numbers.cardinals).join(' ');
/** Cardinals before "days ago", for use inside a pattern without case. */
export const AGO_COUNTS = Object.keys(numbers.cardinals).slice(1).join('|');
/** Verbs whose present tells what is planned ("meets on Saturday"). */
export const PLAN_VERBS: ReadonlySet<string> = new Set(calendar.planVerbs);
/** Present forms that tell of what is to come wherever the date stands: "X meets Y, the envoy, on Thursday". */
export const PRESENT_PLANS: ReadonlySet<string> = new Set(calendar.presentPlans);

/** Longest first, so that "June" is not read as "Jun"; all capitals count too ("DEC 3"). */
function alternatives(words: Readonly<Record<string, number>>): string {
  const names = Object.keys(words).sort((a, b) => b.length - a.length);
  return names
    .flatMap((name) => {
      const title = capitalize(name);
      const dot = name.length <= 4 && name !== 'may' && name !== 'june' && name !== 'july' ? '\\.?' : '';
      return [title + dot + '(?![\\p{L}])', name.toUpperCase() + dot + '(?![\\p{L}])'];
    })
    .join('|');
}
