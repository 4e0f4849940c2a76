/**
 * When something is, by sources that otherwise say the same: "ministers meet on Thursday", "ministers meet on Friday". In: the claims of one fact. Out: a
 * dispute with the days, or months, side by side, or null.
 */
import type { DateMention, EventDocument } from '../../document';
import type { Claim, SourceId, When } from '../../model';
import { plainPattern, toSmall } from '../../text/plain-pattern';
import { isWithin } from '../../text/words';
import { groupAnswers, keepOfOneMind, type Given } from '../answers';
import type { Verdict } from '../draft-fact';
import { tellsBound } from '../event-differences';

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

/** The one time that a claim names, outside quotations: these say "today" of the day they were spoken on. */
function readTime(claim: Claim, { dates, quotations }: EventDocument): When | null {
  const { when } = claim;
  if (when?.grain !== 'day' && when?.grain !== 'month') return null;
  // "Who has governed since 2014" says nothing of when he is to meet her.
  const own = dates.filter((date) => date.when.grain !== 'year' && isWithin(date, claim));
  const tells = (date: DateMention): boolean =>
    date.when.from === when.from &&
    date.when.to === when.to &&
    !isBound(claim, date) &&
    !quotations.some((quotation) => isWithin(date, quotation));
  return own.every(tells) && !tellsBound(claim) ? when : null;
}

/** "On Monday" is read as this Monday or the last: one weekday is no difference, unless both name the date. */
function isOneWeekday(a: When, b: When): boolean {
  if (a.grain !== 'day' || b.grain !== 'day' || (a.basis === 'stated' && b.basis === 'stated')) return false;
  return ((Date.parse(a.from) - Date.parse(b.from)) / DAY_MS) % WEEK === 0;
}

const agree = (a: When, b: When): boolean => (a.from <= b.to && b.from <= a.to) || isOneWeekday(a, b);

const show = ({ from, grain }: When): string => (grain === 'day' ? from : from.slice(0, MONTH));

/** Gives the times that contradict each other: days before months. Linear in the claims, but for those of one source. */
export function judgeDays(claims: readonly Claim[], documents: Documents): Verdict | null {
  const given = claims.flatMap((claim): readonly Given<When>[] => {
    const value = readTime(claim, documents.get(claim.source)!);
    return value === null ? [] : [{ claim, value }];
  });
  const sure = keepOfOneMind(given, agree);
  const days = sure.filter(({ value }) => value.grain === 'day');
  const answers = groupAnswers(days.length > 0 ? days : sure, agree, show);
  return answers.length < 2 ? null : { status: 'disputed', differs: 'time', answers };
}
