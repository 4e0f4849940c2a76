/** Mentions as one event: what a cluster knows, and whether another mention fits it. */
import type { EntityId, Holding, When } from '../../../model';
import type { EventDraft } from '../draft-event';
import { groupOfKind, ONE_OFF, PERSONAL, STRONG } from '../words/event-words';
import type { Containment } from '../words/place-containment';
import { anyOf, countShared } from './members';
import { isDay, sameDays } from './days';
import { contradictsEnd, endOf, type EventEnd } from './event-ends';
import { contradictsTime, isRoughlyThen, isThatTime } from './event-times';
import { contradictsCompany } from './other-company';
import { contradictsTurn, saysTurn } from './other-turn';
import { isVenue } from './venues';

/** Mentions taken for one event, with what they say together; grows as mentions are added. */
export type EventCluster = {
  readonly group: string;
  readonly drafts: EventDraft[];
  readonly people: Set<EntityId>;
  readonly sides: Set<EntityId>;
  readonly places: Set<EntityId>;
  /** Those of its places that a mention says are houses. */
  readonly venues: Set<EntityId>;
  /** Times stated, each once. */
  readonly times: Map<string, When>;
  readonly holdings: Set<Holding>;
  /** Whether a mention says that it was called off, and whether one tells when, where or by whom it was held. */
  readonly ends: Set<EventEnd>;
  /** Years that mentions name without a finer time. */
  readonly years: Set<When>;
  /** Documents that mention it, by place, and their topics. */
  readonly documents: Set<number>;
  readonly topics: Set<number>;
  /** Mentions that say which one of a row it is, or whether it is past or to come. */
  readonly turned: EventDraft[];
};

/** Gives an empty cluster for mentions of a kind. */
export function startCluster(kind: string): EventCluster {
  return {
    group: groupOfKind(kind),
    drafts: [],
    people: new Set(),
    sides: new Set(),
    places: new Set(),
    venues: new Set(),
    times: new Map(),
    holdings: new Set(),
    ends: new Set(),
    years: new Set(),
    documents: new Set(),
    topics: new Set(),
    turned: [],
  };
}

/** Puts a mention into a cluster. */
export function addDraft(cluster: EventCluster, draft: EventDraft): void {
  cluster.drafts.push(draft);
  for (const person of draft.people) cluster.people.add(person);
  for (const side of draft.sides) cluster.sides.add(side);
  for (const place of draft.places) cluster.places.add(place);
  for (const place of draft.venues) cluster.venues.add(place);
  if (draft.when !== null) cluster.times.set(`${draft.when.from} ${draft.when.to}`, draft.when);
  cluster.holdings.add(draft.holding);
  const end = endOf(draft);
  if (end !== null) cluster.ends.add(end);
  if (draft.year !== null) cluster.years.add(draft.year);
  cluster.documents.add(draft.doc);
  cluster.topics.add(draft.topic);
  if (saysTurn(draft)) cluster.turned.push(draft);
}

const isPossible = (holding: Holding): boolean => holding === 'possible';

/** Possible happenings are not the ones that took place. What was planned may since have happened; a plan and a possibility are one where time or place say so. */
function holdingsAgree(cluster: EventCluster, draft: EventDraft, containment: Containment): boolean {
  const { holding } = draft;
  const others = cluster.holdings;
  if (others.size === 1 && others.has(holding)) return true;
  if (holding !== 'planned' && !others.has('planned'))
    return (
      !anyOf(others, (one) => isPossible(one) !== isPossible(holding)) ||
      (isOnVeryDay(cluster, draft) && placesAgree(cluster, draft, containment))
    );
  if (!isPossible(holding) && !others.has('possible')) return true;
  return placesAgree(cluster, draft, containment);
}

/** Without closures, as all that is asked for each pair: they would be a third of what a compile leaves behind. */
function placesAgree(cluster: EventCluster, draft: EventDraft, containment: Containment): boolean {
  if (cluster.places.size === 0 || draft.places.length === 0) return false;
  // One place in both answers most, without a look at the others.
  if (countShared(draft.places, cluster.places) > 0) return true;
  for (const place of draft.places)
    for (const other of cluster.places) if (containment.agree(place, other)) return true;
  return false;
}

/** One vote, one ruling a day among articles about the same thing; one resignation a person. */
function isKnownByKind(cluster: EventCluster, draft: EventDraft, isTimely: boolean, people: number): boolean {
  const isThatDay = isTimely && STRONG.has(cluster.group) && cluster.topics.has(draft.topic);
  const isOfOne =
    PERSONAL.has(cluster.group) || (cluster.group === 'briefing' && isElsewhere(cluster, draft));
  return isThatDay || (people > 0 && isOfOne) || isCrowd(cluster, draft);
}

/** "X told a news conference" in two articles about the same thing. */
const isElsewhere = ({ topics, documents }: EventCluster, { topic, doc }: EventDraft): boolean =>
  topics.has(topic) && !documents.has(doc);

/** "Twelve people were arrested in Lornach": two articles about the same thing mean the same. */
function isCrowd(cluster: EventCluster, draft: EventDraft): boolean {
  if (cluster.group !== 'arrest' || cluster.people.size + draft.people.length > 0) return false;
  return isElsewhere(cluster, draft);
}

/** Of two that a mention may mean, the one of its very day rather than of the night before: less than any other agreement. */
const VERY_DAY = 0.5;

/** Tells whether a mention is of a day that a cluster is of, and not of the night before or after. */
export function isOnVeryDay({ times }: EventCluster, { when }: EventDraft): boolean {
  if (when === null) return false;
  for (const time of times.values()) if (isDay(time) && sameDays(time, when)) return true;
  return false;
}

/** Gives how well a mention fits a cluster that it does not contradict: points of agreement (time, place, company). */
export function countPoints(cluster: EventCluster, draft: EventDraft, containment: Containment): number {
  const people = countShared(draft.people, cluster.people);
  const sides = countShared(draft.sides, cluster.sides);
  const isThere = placesAgree(cluster, draft, containment);
  const isTimely = isThatTime(cluster, draft);
  const placePoints = ONE_OFF.has(cluster.group) ? 2 : 1;
  return (
    (isTimely || ((isThere || people + sides > 0) && isRoughlyThen(cluster, draft)) ? 1 : 0) +
    (isTimely && isOnVeryDay(cluster, draft) ? VERY_DAY : 0) +
    (isThere ? placePoints : 0) +
    Math.min(2, people) +
    Math.min(1, sides) +
    (isKnownByKind(cluster, draft, isTimely, people) ? 1 : 0)
  );
}

/** Who must be in both, for mentions in two towns on one day to be one: a single traveller may be in two towns, two parties meet in one. */
const SHARED_PARTIES = 2;

/** So many places are no one venue: "rallies in Lornach, Tessin and Ost". */
const MANY_TOWNS = 3;

const areHouses = ({ places, venues }: EventCluster): boolean =>
  !anyOf(places, (place) => !isVenue(place) && !venues.has(place));
const isOfHouses = ({ places, venues }: EventDraft): boolean =>
  places.every((place) => isVenue(place) || venues.includes(place));

const isOnlyNear = ({ places, nearby }: EventDraft): boolean =>
  places.every((place) => nearby.includes(place));

/** "sank off Norland", "sank between Lornach and Tessin": near one and near the other. */
const areBothNear = ({ group, drafts }: EventCluster, draft: EventDraft): boolean =>
  ONE_OFF.has(group) && isOnlyNear(draft) && drafts.every(isOnlyNear);

/** Two towns for one event contradict, unless the very day (not the night after) and both parties say that it is one. */
function contradictsPlace(cluster: EventCluster, draft: EventDraft, containment: Containment): boolean {
  if (cluster.places.size === 0 || draft.places.length === 0) return false;
  if (placesAgree(cluster, draft, containment) || areBothNear(cluster, draft)) return false;
  const isHouse = areHouses(cluster) || isOfHouses(draft);
  if (isHouse && draft.places.length < MANY_TOWNS && cluster.places.size < MANY_TOWNS) return false;
  const isThatDay = isOnVeryDay(cluster, draft);
  const shared = countShared(draft.people, cluster.people) + countShared(draft.sides, cluster.sides);
  return !(isThatDay && shared >= SHARED_PARTIES);
}

/** Tells whether a mention cannot be of the event of a cluster. */
export function contradicts(cluster: EventCluster, draft: EventDraft, containment: Containment): boolean {
  if (cluster.group !== groupOfKind(draft.kind) || !holdingsAgree(cluster, draft, containment)) return true;
  if (contradictsEnd(cluster.ends, draft) || contradictsTime(cluster, draft)) return true;
  if (contradictsCompany(cluster, draft) || contradictsPlace(cluster, draft, containment)) return true;
  // Asked last, for it looks at mentions one by one.
  return contradictsTurn(cluster.drafts, cluster.turned, draft);
}

/** Tells whether a mention contradicts nothing that a cluster knows, and agrees with it in so many points at least. */
export function fitsEvent(
  cluster: EventCluster,
  draft: EventDraft,
  containment: Containment,
  least: number,
): boolean {
  if (least > 0 && countPoints(cluster, draft, containment) < least) return false;
  return !contradicts(cluster, draft, containment);
}
