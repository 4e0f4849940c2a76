/**
 * Whether an event noun on a page means an event of the index: what is said beside it must agree with the event's kind, place, time,
 * participants or length, and nothing may contradict. Out: points of evidence, or null for a contradiction.
 */
import type { NewsEvent } from '../../model';
import type { EventCandidate } from './event-candidates';
import { datePoints } from './judge-when';
import { isTakenBy, peoplePoints, placesOf } from './judge-people';
import { isSameLength } from './page-hours';
import type { PageView } from './page-view';
import { areAlike, isPersonal, kindsOfEvent, RARE_KINDS } from './event-kinds';
import { pageKind } from './word-classes';

/** `points` grow with every agreeing detail; `kinds` counts the different sorts of detail that agree; `isPeopled` where they are people. */
export type Evidence = { readonly points: number; readonly kinds: number; readonly isPeopled: boolean };

/** Points a detail is worth; set so that two agreeing details pass `MIN_POINTS` and one does not. */
const POINTS = {
  rareKind: 2.25,
  open: 1,
  leaders: 1.5,
  sameKind: 1,
  alikeKind: 0.5,
  attachedPlace: 2,
  nearPlace: 1,
  least: 0.75,
  hours: 2,
} as const;
/** Of a cabinet's session "met" is not said, and a meeting is one only where the rest agrees. */
const kindPoints = (candidate: EventCandidate, event: NewsEvent): number => {
  const kinds = kindsOfEvent(event);
  if (kinds.has('session') && !candidate.kinds.includes('session'))
    return candidate.isVerb ? 0 : POINTS.alikeKind;
  if (candidate.kinds.some((kind) => kinds.has(kind) && RARE_KINDS.has(kind))) return POINTS.rareKind;
  if (candidate.kinds.some((kind) => kinds.has(kind))) return POINTS.sameKind;
  return candidate.kinds.some((other) => areAlike(other, pageKind(event.kind))) ? POINTS.alikeKind : 0;
};

const NEAR =
  /(?:^|\s)(?:near|outside|bei|nahe|près de|cerca de|vicino a|pod|blisko|bij|nära|возле|около|под|біля|поблизу|під)\s$/iu;

/** "Took a village near Oslo": Oslo is not what was taken. */
const isNearAlone = ({ attached, near }: EventCandidate, event: NewsEvent, { blocks }: PageView): boolean => {
  if (pageKind(event.kind) !== 'capture') return false;
  const places = [...attached, ...near].filter(({ target }) => placesOf(event).has(target));
  return (
    places.length > 0 &&
    places.every(({ block, start }) => NEAR.test(blocks[block]!.text.slice(Math.max(0, start - 12), start)))
  );
};

/** Points for places; null when the noun stands at another place. */
const placePoints = (candidate: EventCandidate, event: NewsEvent, view: PageView): number | null => {
  const places = placesOf(event);
  if (isNearAlone(candidate, event, view)) return null;
  const attached = candidate.attached.filter(
    ({ kind, target }) => (kind === 'place' && !view.countryIds.has(target)) || places.has(target),
  );
  if (attached.some(({ target }) => places.has(target))) return POINTS.attachedPlace;
  if (
    places.size > 0 &&
    attached.some(({ target }) => !event.participants.includes(target)) &&
    !attached.some(({ target }) => event.participants.includes(target))
  )
    return null;
  return candidate.near.some(({ target }) => places.has(target)) || isInCountry(candidate, event)
    ? POINTS.nearPlace
    : 0;
};

/** "In Paris" of an event in France. */
const isInCountry = ({ countries }: EventCandidate, event: NewsEvent): boolean =>
  [...countries].some((id) => placesOf(event).has(id));

/** A body written onto the noun that has no part in the event: "NATO meeting" is none in the Kremlin. */
const isOfOtherBody = ({ attached }: EventCandidate, event: NewsEvent): boolean => {
  const places = placesOf(event);
  const isPart = ({ target }: { readonly target: string }): boolean =>
    event.participants.includes(target) || places.has(target);
  return attached.some(({ kind }) => kind === 'organization') && !attached.some(isPart);
};

/** Happenings told without a day are known by their place: where the page names it nowhere, another is meant. */
const isPlaceMissing = (candidate: EventCandidate, event: NewsEvent, view: PageView): boolean => {
  const places = placesOf(event);
  if (event.when !== null || places.size === 0 || isInCountry(candidate, event)) return false;
  if ([...kindsOfEvent(event)].some((kind) => RARE_KINDS.has(kind))) return false;
  return !view.blocks.some(({ names }) => names.some(({ target }) => places.has(target)));
};

const hoursPoints = (candidate: EventCandidate, event: NewsEvent): number | null => {
  const known = event.measures.filter(({ unit }) => unit === 'hour').map(({ value }) => value);
  if (known.length === 0 || candidate.hours.length === 0) return 0;
  return candidate.hours.some(({ hours }) => known.some((value) => isSameLength(hours, value)))
    ? POINTS.hours
    : null;
};

/** "He waits to hear after the meeting": what is left open is not whether it comes. */
const isLeftOpen = ({ isOpen, isPassed }: EventCandidate): boolean => isOpen && !isPassed;

/** A happening told as open where the sources tell it as done, or the other way about. A plan may have come true since. */
const isMisheld = (candidate: EventCandidate, event: NewsEvent): boolean => {
  const isOpen = isLeftOpen(candidate) || candidate.isOther;
  return event.holding === 'possible' ? !isOpen : isHeld(event) && isOpen && candidate.dates.length === 0;
};

/** A possible meeting is meant where the sentence leaves open whether it comes; "the two presidents" are its parties. */
const openPoints = (candidate: EventCandidate, event: NewsEvent): number => {
  if (event.holding !== 'possible' || !isLeftOpen(candidate)) return 0;
  const persons = event.participants.filter((id) => id.startsWith('person/'));
  return POINTS.open + (candidate.namesLeaders && persons.length > 1 ? POINTS.leaders : 0);
};

const isHeld = (event: NewsEvent): boolean => event.holding === 'held' || event.holding === 'claimed';

type Details = Readonly<Record<'place' | 'people' | 'date' | 'hours', number | null>>;

/** Set in a place that the index does not name, and nothing says that it is the event all the same. */
const isAway = ({ isInPlace, attached, hours }: EventCandidate, { place }: Details): boolean =>
  isInPlace && (place ?? 0) === 0 && attached.length === 0 && hours.length === 0;

/** Said to be another's: a council's, or one about trams, or with a guest from elsewhere. */
const isAnothers = (candidate: EventCandidate, event: NewsEvent, { people }: Details): boolean => {
  if (kindsOfEvent(event).has('session')) return false;
  const isTold = (people ?? 0) > 0 || candidate.pair.length > 0;
  const isStrange = candidate.namesBody || candidate.isOffTopic || candidate.isOfStrangers;
  const isForeigners = candidate.isWithForeign && pageKind(event.kind) !== 'visit';
  return candidate.isOfBody || isForeigners || (isStrange && !isTold);
};

/** A country the index does not know is said to be there: only two sorts of detail say that this event is meant, or its own names at the noun. */
const isOfForeign = ({ foreign, attached }: EventCandidate, event: NewsEvent, kinds: number): boolean => {
  if (foreign === null || kinds > 1) return false;
  const isOwn = attached.some(
    ({ target }) => event.participants.includes(target) || placesOf(event).has(target),
  );
  return foreign === 'clause' || !isOwn;
};

/** "Hopes for a meeting in Oslo": one that was held is not to come. */
const isWishedFor = (candidate: EventCandidate, event: NewsEvent): boolean =>
  candidate.isIndefinite &&
  candidate.isOpen &&
  candidate.dates.length + candidate.hours.length === 0 &&
  !candidate.kinds.some((kind) => RARE_KINDS.has(kind)) &&
  isHeld(event);

/** A step of one person who is not named, or that is only asked for. */
const isUntaken = (candidate: EventCandidate, event: NewsEvent, view: PageView): boolean =>
  isPersonal(event) && !isTakenBy(candidate, event, view);

/** The sentence alone says that no event of the index is meant, or not this one. */
const isRuledOut = (candidate: EventCandidate, event: NewsEvent, view: PageView): boolean =>
  (candidate.isElsewhere && !isInCountry(candidate, event)) ||
  isOfOtherBody(candidate, event) ||
  isPlaceMissing(candidate, event, view) ||
  (view.isForeign && candidate.attached.length < 2) ||
  (candidate.isOther && isHeld(event)) ||
  isUntaken(candidate, event, view) ||
  isWishedFor(candidate, event);

/** The evidence that a candidate means an event; null when something contradicts it. */
export const judgeEvent = (candidate: EventCandidate, event: NewsEvent, view: PageView): Evidence | null => {
  const kind = kindPoints(candidate, event);
  if (kind === 0 || isRuledOut(candidate, event, view)) return null;
  const details: Details = {
    place: placePoints(candidate, event, view),
    people: peoplePoints(candidate, event),
    date: datePoints(candidate, event, view),
    hours: hoursPoints(candidate, event),
  };
  const values = Object.values(details);
  const kinds = values.filter((value) => (value ?? 0) >= POINTS.least).length;
  if (values.includes(null) || isAway(candidate, details) || isAnothers(candidate, event, details))
    return null;
  if (isOfForeign(candidate, event, kinds)) return null;
  const points = values.reduce((sum: number, value) => sum + (value ?? 0), kind);
  const doubtful = isMisheld(candidate, event) ? 1 : 0;
  return {
    points: points - doubtful + openPoints(candidate, event),
    kinds: kinds + Number(candidate.namesLeaders),
    isPeopled: (details.people ?? 0) > 0,
  };
};
