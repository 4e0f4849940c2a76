/** When what a head names took place, as its own phrases say. In: a head in a sentence view. Out: a time, a year, or that a time is stated that nothing resolves. */
import type { DateMention } from '../../../document';
import type { Span, When } from '../../../model';
import { GATHERINGS, groupOfKind } from '../words/event-words';
import type { EventHead } from './event-heads';
import { isSubjectOfHappening } from './head-main';
import { isOnSidelines, takesSubjects } from './head-uses';
import type { Zone } from './head-places';
import { isWithin } from '../../../text/words';
import type { SentenceView } from '../sentences/sentence-view';

const SAYING =
  /(?:said|told|says|announced|added|reported|declared|wrote|confirmed)\s+(?:(?:on|late|early)\s+)*$/;

/** "until Friday", "since 2014": an end or a beginning, not the event's own time. */
const LASTING =
  /\b(?:until|till|through|since)\s(?:(?:the|late|early|at least|(?:midnight|noon|dawn|dusk)(?:\son)?)\s)?$/i;

function isLasting({ text, words }: SentenceView, { kind, form, at }: EventHead, { start }: Span): boolean {
  const before = text.slice(Math.max(0, start - 20), start);
  // "Norland has banned exports since June 2023": then it began, and still is.
  const isBegun = form === 'verb' && BEGUN.has(groupOfKind(kind)) && /\bsince $/i.test(before);
  const isPerfect = /^(?:has|have)$/.test(words[at - 1]?.lower ?? '');
  return LASTING.test(before) && !(isBegun && isPerfect);
}

/** What goes on from the day on which it is done. */
const BEGUN: ReadonlySet<string> = new Set(['ban', 'closure', 'walkout', 'suspension']);

/** "said on Tuesday during a visit to Lornach", "told reporters on Monday at a rally": what is said there is said that day. */
function isSaidThere(view: SentenceView, head: EventHead): boolean {
  const { role, preposition } = view.places[head.at]!;
  return role === 'prep' && /^(?:during|at)$/.test(preposition ?? '') && takesSubjects(view, head);
}

/** "It was the third attack on the port this month": what is counted is of that month, the one told of has its own day. */
const COUNTED = /\b(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|latest)\b/i;

function isCountedIn(view: SentenceView, head: EventHead, date: DateMention): boolean {
  const { start } = view.words[head.from]!;
  const isWindow = /^(?:this|in)\s/i.test(view.text.slice(date.start, date.end)) && date.when.grain !== 'day';
  return isWindow && date.start > start && COUNTED.test(view.text.slice(start, view.words[head.at]!.end));
}

/** "a visit agreed last month": the day on which it was arranged. */
const ARRANGED = /(?:agreed|announced|arranged|requested|proposed)\s(?:(?:upon|on|in|late|early|back)\s)*$/i;

function isArranged({ text, words }: SentenceView, { at, kind }: EventHead, { start }: Span): boolean {
  return GATHERINGS.has(groupOfKind(kind)) && ARRANGED.test(text.slice(words[at]!.end, start));
}

/** `told Radio Tarsk: "By Saturday you will see"`: the time belongs to what is said. */
function isOfQuotation({ quotations, words }: SentenceView, { at }: EventHead, date: Span): boolean {
  return quotations.some((one) => isWithin(date, one) && !isWithin(words[at]!, one));
}

/** "said Thursday she would travel", "four days after an election": the time belongs to the saying, or to what follows. */
function isOfOther(view: SentenceView, head: EventHead, date: Span): boolean {
  if (isOfQuotation(view, head, date)) return true;
  const { start, end } = view.words[head.from]!;
  const isInFront = date.start < end;
  if (!isInFront && isLasting(view, head, date)) return true;
  if (
    /\b(?:after|before|since|earlier|later)$/.test(view.text.slice(date.start, date.end)) &&
    date.start >= end
  )
    return true;
  if (!isInFront && isArranged(view, head, date)) return true;
  if (date.end > start || isSaidThere(view, head)) return false;
  return SAYING.test(view.text.slice(view.sentence.start, date.start));
}

/** Times after the head first: they are its own. */
const laterFirst =
  (border: number) =>
  (a: Span, b: Span): number =>
    Number(b.start >= border) - Number(a.start >= border) || a.start - b.start;

/** "a day after the court's ruling": up to the event, whatever leads it. */
const LED_BY_DATE = /^\s(?:[\p{L}.'’-]+\s){0,6}$/u;

/** "Tuesday's vote", "this week's meeting", "a day after the vote": the time stands right in front of its event. */
function isPossessor(view: SentenceView, head: EventHead, date: Span): boolean {
  const from = view.words[head.from]!.start;
  if (head.form !== 'noun' || date.start >= from) return false;
  const between = view.text.slice(date.end, from);
  const isCounted = /\b(?:after|before)$/.test(view.text.slice(date.start, date.end));
  return /^(?:\s|['’]s\s)*$/.test(between) || (isCounted && LED_BY_DATE.test(between));
}

/** "The Feb. 12 call", where the number stands in the phrase. */
const isPart = ({ words }: SentenceView, { form, from, at }: EventHead, { start, end }: Span): boolean =>
  form === 'noun' && start <= words[from]!.start && end > words[from]!.start && end < words[at]!.start;

/** In the leading phrase of the clause whose verb tells of the event: "On Monday, the court ruled", "On Monday an explosion occurred". */
function isInLead(view: SentenceView, head: EventHead, zone: Zone, date: Span): boolean {
  if (date.start < zone.left || !(takesSubjects(view, head) || isSubjectOfHappening(view, head)))
    return false;
  const at = view.words.findIndex((one) => one.end > date.start);
  const { part } = view.places[head.at]!;
  if (at < 0 || view.places[at]!.part !== part) return false;
  // "was arrested on Monday, police said, and is expected to be charged": a day behind another verb leads nothing.
  const verb = view.places[at]!.verb;
  return head.form === 'noun' || verb < 0 || view.places[verb]!.part !== part;
}

function isOwnTime(view: SentenceView, head: EventHead, zone: Zone, date: Span): boolean {
  const { start, end } = date;
  // "attacked in Tuesday night's coup": the time is the coup's.
  if (start >= view.words[head.at]!.end)
    return start < zone.timeReach && !/^['’]s?\s/.test(view.text.slice(end, end + 3));
  if (start >= view.words[head.from]!.start) return true;
  return isPossessor(view, head, date) || isInLead(view, head, zone, date);
}

/** "Talks on a ceasefire ended on Monday": the phrases of the verb that the head is the subject of. */
function isOfVerb(view: SentenceView, { verb }: Zone, { start, end }: Span): boolean {
  if (verb === null || start < verb.start || start >= verb.end) return false;
  return !/^['’]s?\s/.test(view.text.slice(end, end + 3));
}

/** Gives a time of the head's own phrases or of the leading phrase of its clause, or null; years are no dates of events. */
export function findWhen(view: SentenceView, head: EventHead, zone: Zone): When | null {
  // "met X on the sidelines of the summit on Monday": the day is the meeting's.
  if (view.dates.length === 0 || isOnSidelines(view, head)) return null;
  const border = view.words[head.at]!.end;
  const fine = view.dates.filter(({ when }) => when.grain !== 'year');
  // "The Feb. 12 call came to light on Monday": the day in front of it is its own.
  const inFront = fine.find((date) => isPossessor(view, head, date) || isPart(view, head, date));
  const found = [...(inFront === undefined ? [] : [inFront]), ...[...fine].sort(laterFirst(border))].find(
    (date) =>
      !isOfOther(view, head, date) && !isCountedIn(view, head, date) && isOwnTime(view, head, zone, date),
  );
  const late = found ?? fine.find((date) => isOfVerb(view, zone, date));
  return late?.when ?? null;
}

/** A year of its own stands in or in front of the head's phrase ("the 2013 collapse", "last year's exchange") or is led by a preposition ("a fire in 2021"). */
function isOwnYear(view: SentenceView, head: EventHead, zone: Zone, date: Span): boolean {
  const { start, end } = date;
  if (isPossessor(view, head, date)) return true;
  if (start >= view.words[head.from]!.start && end <= view.words[head.at]!.start) return true;
  if (start < zone.left || start >= zone.timeReach) return false;
  if (start > view.words[head.at]!.end && /^(?:next|last)\s/i.test(view.text.slice(start, end))) return true;
  const before = view.text.slice(Math.max(0, start - 24), start);
  return !MADE.test(before) && /\b(?:in|of|during|back in)\s(?:\p{L}+\s)?$/iu.test(before);
}

/** "The ferry, built in 1979, sank": the year of the ferry. */
const MADE =
  /\b(?:built|born|founded|established|created|launched|commissioned|completed|opened) (?:back )?in $/;

/** Gives the year that a head's own phrases name where they name no finer time ("a bombing in 2002"), or null. */
export function findYear(view: SentenceView, head: EventHead, zone: Zone): When | null {
  if (view.dates.length === 0) return null;
  // "The firm, founded in 1994, lost a ship in a fire in 2019".
  const found = [...view.dates]
    .sort(laterFirst(view.words[head.at]!.end))
    .find((date) => date.when.grain === 'year' && isOwnYear(view, head, zone, date));
  return found === undefined ? null : runTo(view, found);
}

/** "the war of 1945 to 1949", "between 1945 and 1949": up to the second year. */
function runTo({ text, dates }: SentenceView, first: Span & { readonly when: When }): When {
  const last = dates.find(({ start, when }) => start > first.end && when.grain === 'year');
  if (last === undefined) return first.when;
  const isBetween = /\bbetween\s$/i.test(text.slice(Math.max(0, first.start - 8), first.start));
  const gap = text.slice(first.end, last.start).trim();
  return /^(?:to|[–-])$/.test(gap) || (isBetween && gap === 'and')
    ? { ...first.when, to: last.when.to }
    : first.when;
}

/** Times that only the date of the article would resolve. */
const LOOSE_TIME =
  /\b(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|yesterday|today|tonight|tomorrow|(?:last|this|next) (?:night|week|weekend|month))\b/i;

/** Tells whether a time that nothing resolves stands in the head's own phrases. */
export function hasLooseTime(view: SentenceView, head: EventHead, zone: Zone): boolean {
  return LOOSE_TIME.test(view.text.slice(view.words[head.from]!.start, zone.timeReach));
}

/** "late on Tuesday" may be over on Wednesday, "before dawn on Wednesday" have begun on Tuesday. */
const LATE = /\b(?:night|midnight|overnight|evening|late)\b/i;
const EARLY = /\b(?:night|midnight|overnight|dawn|early)\b/i;

/** Gives whether the sentence of what is dated tells of an evening or of a dawn. */
export function findNight(
  { text, sentence }: SentenceView,
  when: When | null,
): { readonly isLate: boolean; readonly isEarly: boolean } {
  const told = when === null ? '' : text.slice(sentence.start, sentence.end);
  return { isLate: LATE.test(told), isEarly: EARLY.test(told) };
}
