/**
 * Whether an event noun on a page means an event of the index: what is said beside it must agree with the event's kind, place, time,
 * participants or length, and nothing may contradict. Out: points of evidence, or null for a contradiction.
 */
import type { NewsEvent } from '../../model';
import type { EventCandidate } from './event-candidates';
import { dateFits, daysBetween } from './page-dates';
import { isSameLength } from './page-hours';
import type { PageView } from './page-view';
import { areAlike, pageKind } from './word-classes';

/** `points` grow with every agreeing detail; `kinds` counts the different sorts of detail that agree. */
export type Evidence = { readonly points: number; readonly kinds: number };

/** Points a detail is worth; set so that two agreeing details pass `MIN_POINTS` and one does not. */
const POINTS = {
  sameKind: 1,
  alikeKind: 0.5,
  attachedPlace: 2,
  nearPlace: 1,
  attachedPerson: 1.25,
  nearPerson: 0.75,
  side: 0.4,
  date: 2,
  hours: 2,
  fresh: 0.5,
} as const;
const MAX_NEAR_PERSONS = 2;
const MAX_SIDES = 2;
/** A page this many days after an event that names no date speaks of a later one, unless place or length say otherwise. */
const MAX_STALE_DAYS = 21;
/** A page before the event cannot report it; one day for time zones. */
const MAX_EARLY_DAYS = 1;

const kindPoints = (candidate: EventCandidate, event: NewsEvent): number => {
  const kind = pageKind(event.kind);
  if (candidate.kinds.includes(kind)) return POINTS.sameKind;
  return candidate.kinds.some((other) => areAlike(other, kind)) ? POINTS.alikeKind : 0;
};

const placesOf = (event: NewsEvent): ReadonlySet<string> =>
  new Set([...event.places, ...(event.where === null ? [] : [event.where])]);

/** Points for places; null when the noun stands at another place. */
const placePoints = (candidate: EventCandidate, event: NewsEvent): number | null => {
  const places = placesOf(event);
  const attached = candidate.attached.filter(({ kind, target }) => kind === 'place' || places.has(target));
  if (attached.some(({ target }) => places.has(target))) return POINTS.attachedPlace;
  if (
    places.size > 0 &&
    attached.some(({ target }) => !event.participants.includes(target)) &&
    !attached.some(({ target }) => event.participants.includes(target))
  )
    return null;
  return candidate.near.some(({ target }) => places.has(target)) ? POINTS.nearPlace : 0;
};

/** Points for persons and sides; null when the noun is said to be somebody else's. */
const peoplePoints = (candidate: EventCandidate, event: NewsEvent): number | null => {
  const people = new Set<string>(event.participants);
  const attached = candidate.attached.filter(({ kind }) => kind === 'person');
  const strangers = attached.filter(({ target }) => !people.has(target));
  const known = event.participants.some((id) => id.startsWith('person/'));
  if (known && strangers.length > 0 && strangers.length >= attached.length) return null;
  if (known && strangers.length > 0 && attached.length > 1) return null;
  const near = new Set(
    candidate.near
      .filter(({ kind, target }) => kind === 'person' && people.has(target))
      .map(({ target }) => target),
  );
  const sides = [...candidate.sides].filter((id) => people.has(id));
  return (
    new Set(attached.filter(({ target }) => people.has(target)).map(({ target }) => target)).size *
      POINTS.attachedPerson +
    Math.min(near.size, MAX_NEAR_PERSONS) * POINTS.nearPerson +
    Math.min(sides.length, MAX_SIDES) * POINTS.side
  );
};

/** Points for the date; null when the sentence dates the noun otherwise. */
const datePoints = (candidate: EventCandidate, event: NewsEvent, view: PageView): number | null => {
  if (event.when === null) return 0;
  const { when } = event;
  if (candidate.dates.length > 0) {
    if (candidate.dates.some((date) => dateFits(date, when, view.published))) return POINTS.date;
    return null;
  }
  if (view.published === null) return 0;
  const age = daysBetween(when.to, view.published);
  if (age < -MAX_EARLY_DAYS && event.holding === 'held') return null;
  if (age > MAX_STALE_DAYS) return null;
  return POINTS.fresh;
};

const hoursPoints = (candidate: EventCandidate, event: NewsEvent): number | null => {
  const known = event.measures.filter(({ unit }) => unit === 'hour').map(({ value }) => value);
  if (known.length === 0 || candidate.hours.length === 0) return 0;
  return candidate.hours.some(({ hours }) => known.some((value) => isSameLength(hours, value)))
    ? POINTS.hours
    : null;
};

const isHeld = (event: NewsEvent): boolean => event.holding === 'held' || event.holding === 'claimed';

/** The evidence that a candidate means an event; null when something contradicts it. */
export const judgeEvent = (candidate: EventCandidate, event: NewsEvent, view: PageView): Evidence | null => {
  const kind = kindPoints(candidate, event);
  if (kind === 0 || candidate.isElsewhere || candidate.isForeign) return null;
  if (candidate.isOther && isHeld(event)) return null;
  const details = [
    placePoints(candidate, event),
    peoplePoints(candidate, event),
    datePoints(candidate, event, view),
    hoursPoints(candidate, event),
  ];
  if (details.some((points) => points === null)) return null;
  const points = details.reduce((sum: number, value) => sum + (value ?? 0), kind);
  const doubtful = isHeld(event) === (candidate.isOpen || candidate.isOther) ? 1 : 0;
  return {
    points: points - doubtful,
    kinds: details.filter((value) => (value ?? 0) >= POINTS.nearPerson).length,
  };
};
