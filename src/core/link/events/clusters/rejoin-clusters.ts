/** Clusters that are one event although no two of their mentions said so at first. In: a pool of clusters. Out: the pool, some of them emptied into others. */
import type { When } from '../../../model';
import type { EventDraft } from '../draft-event';
import { isDay, timesAgree } from './days';
import { fitEvent, type EventCluster } from './event-cluster';
import { findBest, listOfGroup, pourInto, type EventPool } from './event-pool';
import { findMain } from './find-referent';
import { GATHERINGS, SINGULAR, STRONG } from '../words/event-words';
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
      other !== cluster && fitEvent(other, only, pool.containment) > 0;
    const main = findMain(pool, only.doc, fits);
    if (main !== null) pourInto(pool, cluster, main);
  }
}

/** The other clusters of its group in articles about the same thing, where a cluster contradicts none of their mentions. */
function listKin(pool: EventPool, cluster: EventCluster, wanted: number): readonly EventCluster[] {
  const [first] = cluster.drafts;
  if (first === undefined) return [];
  return listOfGroup(pool, first).filter(
    (other) =>
      other !== cluster &&
      cluster.drafts.every((draft) => fitEvent(other, draft, pool.containment) >= wanted),
  );
}

/** One exchange of prisoners, one state of emergency among articles about the same thing, unless they contradict. */
export function rejoinSingular(pool: EventPool): void {
  for (const cluster of pool.clusters) {
    if (!SINGULAR.has(cluster.group)) continue;
    const [kin] = listKin(pool, cluster, 0);
    if (kin !== undefined) pourInto(pool, cluster, kin);
  }
}

const hasText = ({ drafts }: EventCluster, pattern: RegExp): boolean =>
  drafts.some(({ text }) => pattern.test(text));

/** Nouns that say more than "meeting": an article has one of each. */
const SPECIFIC = /(?:summit|forum|conference|congress)$/i;

const isAhead = ({ holdings }: EventCluster): boolean => !holdings.has('held');

/** "The summit" without a day is the one summit that articles about the same thing date; "his talks in Lornach" are those there. */
function mayBeDated(pool: EventPool, cluster: EventCluster, other: EventCluster): boolean {
  if (other.times.size === 0 || isAhead(cluster) !== isAhead(other)) return false;
  const isSpecific = hasText(cluster, SPECIFIC) && hasText(other, SPECIFIC);
  if (isSpecific && cluster.drafts.some(({ isDefinite }) => isDefinite)) return true;
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

/** "Passed in March" is of the vote of 18 March that articles about the same thing tell of, where they tell of one. */
export function rejoinMonths(pool: EventPool): void {
  for (const cluster of pool.clusters) {
    const times = [...cluster.times.values()];
    if (!STRONG.has(cluster.group) || times.length === 0 || times.some(isDay)) continue;
    const kin = listKin(pool, cluster, 0).filter((other) => isWithinMonth(other, times));
    if (kin.length === 1) pourInto(pool, cluster, kin[0]!);
  }
}

const isWithinMonth = (other: EventCluster, times: readonly When[]): boolean =>
  [...other.times.values()].some((day) => isDay(day) && times.every((time) => timesAgree(time, day)));

const NEXT_ROUND =
  /(?:next|second|third|fourth|fifth|final|another|new)\b.*\b(?:round|talks|negotiations|session)$|^(?:next )?round$/i;
/** The next round is one, wherever articles about the same thing say that it will be, and that in one town whenever they say so. */
export function rejoinNextRound(pool: EventPool): void {
  for (const cluster of pool.clusters) {
    const [first] = cluster.drafts;
    if (first === undefined || !isAhead(cluster)) continue;
    const isRound = hasText(cluster, NEXT_ROUND);
    const kin = listOfGroup(pool, first).filter(
      (other) =>
        other !== cluster &&
        isAhead(other) &&
        ((isRound && agreeInTime(cluster, other)) || isNextThere(pool, cluster, other)),
    );
    if (kin.length === 1) pourInto(pool, cluster, kin[0]!);
  }
}

const isThere = ({ containment }: EventPool, cluster: EventCluster, other: EventCluster): boolean =>
  [...cluster.places].some((place) => [...other.places].some((one) => containment.agree(place, one)));

const isApart = (cluster: EventCluster, other: EventCluster): boolean =>
  ![...cluster.documents].some((doc) => other.documents.has(doc));

/** Whether all that mentions tell lies ahead of an article of that day. */
const isAllAhead = ({ drafts }: EventCluster, published: string | null): boolean =>
  published !== null && drafts.every(({ when }) => when === null || when.from > published);

/** "The next round is to be in Lornach in April", "they meet again in Lornach in May": the next of two articles, neither of which had seen one of them. */
function isNextThere(pool: EventPool, cluster: EventCluster, other: EventCluster): boolean {
  const isNext = ({ turned }: EventCluster): boolean => turned.some(({ turn }) => turn === 'next');
  return (
    isNext(cluster) &&
    isNext(other) &&
    isThere(pool, cluster, other) &&
    isApart(cluster, other) &&
    other.drafts.every(({ published }) => isAllAhead(cluster, published)) &&
    cluster.drafts.every(({ published }) => isAllAhead(other, published))
  );
}

const agreeInTime = (cluster: EventCluster, other: EventCluster): boolean =>
  [...cluster.times.values()].some((time) => [...other.times.values()].some((one) => timesAgree(time, one)));

const isOnDay = (cluster: EventCluster, other: EventCluster): boolean =>
  [...cluster.times.values()].some(
    (time) => isDay(time) && [...other.times.values()].some((one) => isDay(one) && timesAgree(time, one, 0)),
  );

/** One names who, the other where, or one of them neither: "meets party leaders on Thursday" and "talks at the palace on Thursday". */
function completes(cluster: EventCluster, other: EventCluster): boolean {
  const isWhere = cluster.people.size + cluster.sides.size === 0;
  const isWho = other.places.size === 0 || cluster.places.size === 0;
  return isWhere && isWho && isApart(cluster, other) && isOnDay(cluster, other);
}

/** Joins a gathering told by its place and one told by its company on one day, where articles about the same thing have one of each. */
export function joinComplements(pool: EventPool): void {
  for (const cluster of pool.clusters) {
    if (!GATHERINGS.has(cluster.group)) continue;
    const kin = listKin(pool, cluster, 0).filter((other) => completes(cluster, other));
    if (kin.length === 1) pourInto(pool, cluster, kin[0]!);
  }
}
