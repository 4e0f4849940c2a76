/** Clusters that are one event although no two of their mentions said so at first. In: a pool of clusters. Out: the pool, some of them emptied into others. */
import type { EventDraft } from '../draft-event';
import { hasText, isAhead, isApart, isOnDay, isThere, sharesKind } from './cluster-relations';
import { isLongBefore } from './days';
import { fitsEvent, type EventCluster } from './event-cluster';
import { findBest, listOfGroup, pourInto, type EventPool } from './event-pool';
import { findMain } from './find-referent';
import { countShared } from './members';
import { GATHERINGS, ONE_OFF, SINGULAR } from '../words/event-words';
import { MIN_POINTS } from './telling-drafts';

/** Mentions alone in their cluster get a second chance: what was known too late may fit them now. */
export function rejoinLoners(pool: EventPool): void {
  for (const cluster of pool.clusters) {
    const [only] = cluster.drafts;
    if (only === undefined || cluster.drafts.length > 1) continue;
    const better = findBest(pool, only, MIN_POINTS, cluster);
    if (better !== null) pourInto(pool, cluster, better);
  }
}

const isBare = ({ people, places, when }: EventDraft): boolean =>
  people.length + places.length === 0 && when === null;

/** "Talks between Russia and the US" without more are the ones the document is about. */
export function rejoinCountries(pool: EventPool): void {
  for (const cluster of pool.clusters) {
    const [only] = cluster.drafts;
    if (only === undefined || cluster.drafts.length > 1 || !isBare(only)) continue;
    const fits = (other: EventCluster): boolean =>
      other !== cluster && fitsEvent(other, only, pool.containment, 1);
    const main = findMain(pool, only.doc, fits);
    if (main !== null) pourInto(pool, cluster, main);
  }
}

/** The other clusters of its group in articles about the same thing, where a cluster contradicts none of their mentions. */
export function listKin(pool: EventPool, cluster: EventCluster, wanted: number): readonly EventCluster[] {
  const [first] = cluster.drafts;
  if (first === undefined) return [];
  return listOfGroup(pool, first).filter(
    (other) =>
      other !== cluster && cluster.drafts.every((draft) => fitsEvent(other, draft, pool.containment, wanted)),
  );
}

/** "The ferry sank between Lornach and Tessin": without a day, the one disaster of its kind that the articles tell of. */
function isDisasterNear({ group, drafts, times, years, places }: EventCluster): boolean {
  if (!ONE_OFF.has(group) || group === 'war' || times.size + years.size > 0 || places.size === 0)
    return false;
  return drafts.every(({ places: own, nearby }) => own.every((place) => nearby.includes(place)));
}

/** One exchange of prisoners, one state of emergency among articles about the same thing, unless they contradict. */
export function rejoinSingular(pool: EventPool): void {
  for (const cluster of pool.clusters) {
    if (!SINGULAR.has(cluster.group) && !isDisasterNear(cluster)) continue;
    const kin = listKin(pool, cluster, 0).find((other) => !isPast(other, cluster));
    if (kin !== undefined) pourInto(pool, cluster, kin);
  }
}

/** History to the articles of a mention without a day: not what they tell of as new. */
export function isPast({ times, years }: EventCluster, { times: own, drafts }: EventCluster): boolean {
  if (own.size > 0 || (times.size === 0 && years.size === 0)) return false;
  return drafts.every(
    ({ published }) =>
      published !== null && [...times.values(), ...years].every(({ to }) => isLongBefore(to, published)),
  );
}

/** Nouns that say more than "meeting": an article has one of each. */
const SPECIFIC = /(?:summit|forum|conference|congress)$/i;

/** Two parties are in both. */
const shareParties = (cluster: EventCluster, other: EventCluster): boolean =>
  countShared([...cluster.sides, ...cluster.people], new Set([...other.sides, ...other.people])) > 1;

/** "In a televised address" is the one of that day of whoever speaks. */
const isSpeechOfSame = (cluster: EventCluster, other: EventCluster): boolean =>
  cluster.group === 'speech' && countShared([...cluster.people], other.people) > 0;

const isOfSameParties = (cluster: EventCluster, other: EventCluster): boolean =>
  shareParties(cluster, other) && cluster.drafts.every(({ isFirst }) => !isFirst);

/** "The summit" without a day is the one summit that articles about the same thing date; "his talks in Lornach" are those there. */
function mayBeDated(pool: EventPool, cluster: EventCluster, other: EventCluster): boolean {
  if (other.times.size === 0 || isAhead(cluster) !== isAhead(other)) return false;
  const isSpecific = hasText(cluster, SPECIFIC) && hasText(other, SPECIFIC);
  if (isSpecific && cluster.drafts.some(({ isDefinite }) => isDefinite)) return true;
  // "Talks with its neighbour" are those of the same two parties that have a day.
  if (isOfSameParties(cluster, other) || isSpeechOfSame(cluster, other)) return true;
  // "An emergency meeting" may be the one that another article tells of.
  return (
    isThere(pool, cluster, other) &&
    (isSpecific || cluster.drafts.every(({ isFirst, doc }) => !isFirst || !other.documents.has(doc)))
  );
}

/** Joins gatherings told without a day with the only ones of the topic that they can be. */
export function rejoinUndated(pool: EventPool): void {
  for (const cluster of pool.clusters) {
    if (!GATHERINGS.has(cluster.group) || cluster.times.size + cluster.years.size > 0) continue;
    const kin = listKin(pool, cluster, 0).filter((other) => mayBeDated(pool, cluster, other));
    if (kin.length === 1) pourInto(pool, cluster, kin[0]!);
  }
}

/** A town is told, not only a hall. */
const hasTown = ({ places, venues }: EventCluster): boolean => places.size > venues.size;

/** "Agreed at the one-day summit", "the summit at the Carlow Hall" are of the summit in the capital, where articles about the same thing tell of one and none dates it. */
export function rejoinSummits(pool: EventPool): void {
  for (const cluster of pool.clusters) {
    const isSummit = cluster.times.size === 0 && hasText(cluster, /summit$/i);
    if (!isSummit || hasTown(cluster) || !cluster.drafts.every(({ isDefinite }) => isDefinite)) continue;
    const kin = listKin(pool, cluster, 0).filter(
      (other) => hasText(other, /summit$/i) && isAhead(other) === isAhead(cluster),
    );
    const towns = kin.filter(hasTown);
    const [only] = towns.length > 0 ? towns : kin;
    if (only !== undefined && (towns.length === 1 || kin.length === 1)) pourInto(pool, cluster, only);
  }
}

/** One names who, the other where, or one of them neither: "meets party leaders on Thursday" and "talks at the palace on Thursday". */
function completes(cluster: EventCluster, other: EventCluster): boolean {
  const isWhere = cluster.people.size + cluster.sides.size === 0;
  const isTalk = [...cluster.drafts, ...other.drafts].every(({ kind }) => kind !== 'visit');
  const isWho =
    (other.places.size === 0 && (isTalk || sharesKind(cluster, other))) ||
    (cluster.places.size === 0 && isTalk);
  const isOne = isApart(cluster, other) || isSaidAgain(cluster, other);
  return isWhere && isWho && isOne && isOnDay(cluster, other);
}

const lastWord = (text: string): string => text.slice(text.lastIndexOf(' ') + 1).toLowerCase();

/** "Talks broke down on Sunday. ... Sunday's talks, which took place at the palace": its article says by the same word that it is known. */
function isSaidAgain({ drafts, places }: EventCluster, other: EventCluster): boolean {
  return (
    places.size === 0 &&
    drafts.every(({ doc, surface, text }) =>
      other.drafts.some(
        (one) =>
          one.doc === doc &&
          one.isDefinite &&
          one.surface.start > surface.start &&
          lastWord(one.text) === lastWord(text),
      ),
    )
  );
}

/** Joins a gathering told by its place and one told by its company on one day, where articles about the same thing have one of each. */
export function joinComplements(pool: EventPool): void {
  for (const cluster of pool.clusters) {
    // Asked first, for most gatherings are told with their company.
    if (!GATHERINGS.has(cluster.group) || cluster.people.size + cluster.sides.size > 0) continue;
    const kin = listKin(pool, cluster, 0).filter((other) => completes(cluster, other));
    // "Talks in Lornach" are rather the talks of that day than a meeting of two on its margins.
    const alike = kin.filter((other) => sharesKind(cluster, other));
    const [only] = alike.length > 0 ? alike : kin;
    if (only !== undefined && (alike.length === 1 || kin.length === 1)) pourInto(pool, cluster, only);
  }
}
