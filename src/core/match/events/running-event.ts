/**
 * Whether a bare "the meeting" goes on meaning the event its page told of last, or first. In: a candidate and the page's thread. Out: the
 * event. Nothing is said of the noun itself, so all that may be against it counts.
 */
import type { NewsEvent } from '../../model';
import type { EventCandidate } from './event-candidates';
import { kindsOfEvent, RARE_KINDS } from './event-kinds';
import { judgeEvent } from './judge-event';
import { placesOf } from './judge-people';
import { isSameLength } from './page-hours';
import { datePoints } from './judge-when';
import type { FoundName, PageView } from './page-view';
import { pageKind } from './word-classes';

/** Sentences after which "the meeting" no longer means the last one named. */
const MAX_DISTANCE = 12;
/** Kinds whose bare noun may go on meaning the event named before. */
export const RUNNING_KINDS = new Set(['meeting', 'talks', 'summit']);

type Running = { event: NewsEvent; sentences: number };

/** Tells whether a name is of somebody, or a side, that took part. */
const takesPartIn =
  ({ participants }: NewsEvent) =>
  ({ target }: FoundName): boolean =>
    participants.some((id) => id === target);

/** The noun names somebody who did not take part, or its sentence several persons of whom none did. */
const isOfOthers = (candidate: EventCandidate, event: NewsEvent): boolean => {
  const isPart = takesPartIn(event);
  const attached = candidate.attached.filter(({ kind }) => kind === 'person');
  const persons = [...candidate.attached, ...candidate.near].filter(({ kind }) => kind === 'person');
  const known = event.participants.filter((id) => id.startsWith('person/'));
  return (
    candidate.hours.length === 0 &&
    persons.length > 0 &&
    known.length > 0 &&
    (persons.length > 1 || attached.length > 0) &&
    (!persons.some(isPart) || !attached.every(isPart))
  );
};

/** Said to be the one spoken of, or with something of its own to tell. */
const isOneSpokenOf = ({ mayBeDefinite, isIndefinite, hours, dates, attached }: EventCandidate): boolean =>
  !isIndefinite && (mayBeDefinite || [hours, dates, attached].some(({ length }) => length > 0));

/** "The meeting could come next week": of one that was held only what was is told. */
const isToCome = ({ isAhead }: EventCandidate, { holding }: NewsEvent): boolean =>
  isAhead && holding === 'held';

const SEVERAL = /^(?:meetings|summits|visits|calls|sessions|encounters|conversations)$/i;

/** "They prepare for meetings": several are none of them. */
const isSeveral = ({ block, noun }: EventCandidate, { blocks }: PageView): boolean =>
  SEVERAL.test(blocks[block]!.text.slice(noun.start, noun.end));

/** "The meeting", said of nothing else and nowhere else. */
const mayRunOn = (candidate: EventCandidate, view: PageView): boolean =>
  isOneSpokenOf(candidate) &&
  !isSeveral(candidate, view) &&
  !candidate.isOther &&
  !candidate.isVerb &&
  !candidate.isOffTopic &&
  !candidate.isOfStrangers &&
  (!candidate.isUnlocated || candidate.hours.length > 0);

/** "The meeting" may go on meaning talks or a summit; of a visit only "the visit" does. */
const isRunningKind = ({ kinds }: EventCandidate, event: NewsEvent): boolean => {
  const kind = pageKind(event.kind);
  // Talks are no summit until somebody calls them one.
  if (kinds.every((one) => one === 'summit') && !kindsOfEvent(event).has('summit')) return false;
  return kinds.some((one) => (RUNNING_KINDS.has(kind) && RUNNING_KINDS.has(one)) || one === kind);
};

/** A day or a length is said, and the sources give the event none: another is meant. */
const isToldApart = ({ dates, hours }: EventCandidate, { when }: NewsEvent): boolean =>
  when === null &&
  (hours.length > 0 || dates.some(({ day, month, weekday }) => (day ?? month ?? weekday) !== null));

/** Somebody known is named in its sentence or beside it, or its own place is: where nobody is, the page has gone on to others. */
const isTold = ({ attached, near, around, hours }: EventCandidate, { where }: NewsEvent): boolean =>
  hours.length > 0 ||
  [...attached, ...near, ...around].some(({ kind, target }) => kind === 'person' || target === where);

/** A town or a body of the index stands at the noun that has no part in the event. */
const isAway = ({ attached }: EventCandidate, event: NewsEvent, { countryIds }: PageView): boolean => {
  const others = attached.filter(({ kind, target }) => kind !== 'person' && !countryIds.has(target));
  const isPart = takesPartIn(event);
  return others.length > 0 && !others.some((name) => placesOf(event).has(name.target) || isPart(name));
};

/** Neither its sentence nor what stands on either side of it speaks against the event. */
const agrees = (candidate: EventCandidate, event: NewsEvent, view: PageView): boolean =>
  isTold(candidate, event) &&
  !isAway(candidate, event, view) &&
  !isToCome(candidate, event) &&
  !isOfOthers(candidate, event) &&
  (judgeEvent(candidate, event, view)?.points ?? 0) > 0;

/** A noun without details of its own that the running event does not contradict. */
const meansRunning = (candidate: EventCandidate, running: Running | null, view: PageView): boolean => {
  if (running === null || running.sentences > MAX_DISTANCE) return false;
  if (!mayRunOn(candidate, view) || !isRunningKind(candidate, running.event)) return false;
  if (isToldApart(candidate, running.event)) return false;
  return !candidate.kinds.every((kind) => RARE_KINDS.has(kind)) && agrees(candidate, running.event, view);
};

/** What the page goes on about: the event named last, the last one of hours with somebody, and the first one named at all. */
export type Thread = {
  last: Running | null;
  session: NewsEvent | null;
  main: NewsEvent | null;
  /** Blocks for which somebody else's meeting is the one spoken of. */
  others: number;
};

/** Blocks in which "the meeting" goes on meaning another's. */
export const OTHERS_BLOCKS = 2;

/** The sentence gives its noun to somebody else. */
const isOfStrangers = (candidate: EventCandidate): boolean =>
  candidate.foreign !== null ||
  candidate.isElsewhere ||
  candidate.isInPlace ||
  candidate.isOfStrangers ||
  candidate.isWithForeign ||
  candidate.isOfBody ||
  candidate.isOffTopic;

/** It gives it to another place or time than the event's. */
const isApartFrom = (candidate: EventCandidate, event: NewsEvent, view: PageView): boolean =>
  isAway(candidate, event, view) ||
  (candidate.dates.length > 0 && datePoints(candidate, event, view) === null);

/** Remembers a noun that means none of the events. */
export const passBy = (candidate: EventCandidate, thread: Thread, view: PageView): void => {
  const { last } = thread;
  if (isOfStrangers(candidate) || (last !== null && isApartFrom(candidate, last.event, view)))
    thread.others = OTHERS_BLOCKS;
};

/** Its length is said, its place, or who took part at the noun, or two of them in its sentence. */
const isBroughtBack = ({ attached, near, hours }: EventCandidate, event: NewsEvent): boolean => {
  const places = placesOf(event);
  const isPart = takesPartIn(event);
  const known = event.measures.filter(({ unit }) => unit === 'hour');
  return (
    hours.some((one) => known.some(({ value }) => isSameLength(one.hours, value))) ||
    attached.some((name) => isPart(name) || places.has(name.target)) ||
    near.some(({ target }) => places.has(target)) ||
    new Set(near.filter(isPart).map(({ target }) => target)).size > 1
  );
};

/** Dated events of hours with somebody that took place where the sentence is set: "in the Kremlin the talks began". */
const placedThere = (
  { attached, near }: EventCandidate,
  events: readonly NewsEvent[],
): readonly NewsEvent[] => {
  const named = new Set<string>([...attached, ...near].map(({ target }) => target));
  return events.filter(
    ({ where, kind, when }) =>
      where !== null && when !== null && named.has(where) && RUNNING_KINDS.has(pageKind(kind)),
  );
};

/** The event of the thread that a noun without details goes on meaning, or null; where its sentence is set elsewhere, one of that place. */
export const follow = (
  candidate: EventCandidate,
  thread: Thread,
  events: readonly NewsEvent[],
  view: PageView,
): NewsEvent | null => {
  const { last, session, main } = thread;
  if (last === null) return null;
  const isClose = last.sentences <= 1;
  const order = isClose ? [last.event, session, main] : [main, session, last.event];
  const there = placedThere(candidate, events);
  const mayBe = there.length === 0 ? order : [...there];
  return (
    mayBe.find(
      (event) =>
        event !== null &&
        (thread.others === 0 || isBroughtBack(candidate, event)) &&
        meansRunning(candidate, { event, sentences: last.sentences }, view),
    ) ?? null
  );
};

/** Remembers an event that was named. */
export const continueWith = (thread: Thread, event: NewsEvent): void => {
  thread.last = { event, sentences: 0 };
  thread.others = 0;
  thread.main ??= event;
  if (RUNNING_KINDS.has(pageKind(event.kind))) thread.session = event;
};
