/**
 * When something is, by sources that otherwise say the same: "ministers meet on Thursday", "ministers meet on Friday". In: the claims of one fact. Out: a
 * dispute with the days, or months, side by side, or null.
 */
import type { DateMention, EventDocument } from '../../document';
import type { Claim, Fact, SourceId, When } from '../../model';
import { plainPattern, toSmall } from '../../text/plain-pattern';
import { isWithin } from '../../text/words';
import { groupAnswers, keepOfOneMind, type Given } from '../answers';
import type { Verdict } from '../draft-fact';
import { readBound } from '../event-differences';
import { groupBy } from '../group-by';

type Documents = ReadonlyMap<SourceId, EventDocument>;

/** "Before Sunday" and "until Sunday" bound a time and do not tell it; "by Friday" may be Thursday. */
const BOUND = plainPattern(
  '(?<!\\p{L})(?:(?:until|till|before|after|by|following|through|than)(?: (?:the|early|late))?|since(?: [^.;,]{1,40})?) $',
);
/** Characters before a date that say what it is. */
const REACH = 48;
const DAY_MS = 86_400_000;
const WEEK = 7;
/** Letters of an ISO date that tell the month. */
const MONTH = 7;

function isBound({ quote, start }: Claim, date: DateMention): boolean {
  const at = date.start - start;
  return BOUND.test(toSmall(quote.slice(Math.max(0, at - REACH), at)));
}

/** A time, and whether it is given by its date: "September 19", not "Friday". */
type Day = { readonly when: When; readonly isDated: boolean };

/** The one time that a claim names, outside quotations: these say "today" of the day they were spoken on. */
function readTime(claim: Claim, { dates, quotations, source }: EventDocument): Day | null {
  const { when } = claim;
  if (when?.grain !== 'day' && when?.grain !== 'month') return null;
  // "Who has governed since 2014" says nothing of when he is to meet her.
  const own = dates.filter((date) => date.when.grain !== 'year' && isWithin(date, claim));
  const tells = (date: DateMention): boolean =>
    date.when.from === when.from &&
    date.when.to === when.to &&
    !isBound(claim, date) &&
    !quotations.some((quotation) => isWithin(date, quotation));
  if (!own.every(tells)) return null;
  return { when, isDated: own.some(({ start, end }) => /\d/.test(source.text.slice(start, end))) };
}

/** "On Monday" is read as this Monday or the last: one weekday is no difference, unless both name the date. */
function isOneWeekday(a: Day, b: Day): boolean {
  if (a.when.grain !== 'day' || b.when.grain !== 'day' || (a.isDated && b.isDated)) return false;
  return ((Date.parse(a.when.from) - Date.parse(b.when.from)) / DAY_MS) % WEEK === 0;
}

const agree = (a: Day, b: Day): boolean =>
  (a.when.from <= b.when.to && b.when.from <= a.when.to) || isOneWeekday(a, b);

const show = ({ when: { from, grain } }: Day): string => (grain === 'day' ? from : from.slice(0, MONTH));

function answerDays(given: readonly Given<Day>[]): Fact['answers'] {
  const sure = keepOfOneMind(given, agree);
  const days = sure.filter(({ value }) => value.when.grain === 'day');
  return groupAnswers(days.length > 0 ? days : sure, agree, show);
}

/** Gives the times that contradict each other: days before months, beginnings and ends apart. Linear in the claims, but for those of one source. */
export function judgeDays(claims: readonly Claim[], documents: Documents): Verdict | null {
  const given = claims.flatMap((claim): readonly Given<Day>[] => {
    const value = readTime(claim, documents.get(claim.source)!);
    return value === null ? [] : [{ claim, value }];
  });
  if (given.length < 2) return null;
  for (const [bound, own] of groupBy(given, ({ claim }) => readBound(claim))) {
    const answers = bound === 'both' ? [] : answerDays(own);
    if (answers.length > 1) return { status: 'disputed', differs: 'time', answers };
  }
  return null;
}
