/** How two clusters, or a cluster and its articles, stand to each other. In: clusters. Out: yes or no. */
import type { When } from '../../../model';
import { isDay, timesAgree } from './days';
import type { EventCluster } from './event-cluster';
import type { EventPool } from './event-pool';
import { anyOf } from './members';

/** Tells whether a mention is worded so. */
export function hasText({ drafts }: EventCluster, pattern: RegExp): boolean {
  return drafts.some(({ text }) => pattern.test(text));
}

/** Tells whether no mention says that it was held. */
export function isAhead({ holdings }: EventCluster): boolean {
  return !holdings.has('held');
}

/** Tells whether a place of one is, holds or lies in one of the other. */
export function isThere({ containment }: EventPool, cluster: EventCluster, other: EventCluster): boolean {
  return [...cluster.places].some((place) => [...other.places].some((one) => containment.agree(place, one)));
}

/** Tells whether no article mentions both. */
export function isApart(cluster: EventCluster, other: EventCluster): boolean {
  return ![...cluster.documents].some((doc) => other.documents.has(doc));
}

/** Tells whether mentions of both are of one kind. */
export function sharesKind({ drafts }: EventCluster, other: EventCluster): boolean {
  return drafts.some(({ kind }) => other.drafts.some((one) => one.kind === kind));
}

/** Tells whether a time of one and a time of the other stand so to each other. */
export function haveTimes(
  cluster: EventCluster,
  other: EventCluster,
  agree: (time: When, one: When) => boolean,
): boolean {
  return anyOf(cluster.times.values(), (time) => anyOf(other.times.values(), (one) => agree(time, one)));
}

/** Tells whether both are of one day. */
export function isOnDay(cluster: EventCluster, other: EventCluster): boolean {
  return haveTimes(cluster, other, (time, one) => isDay(time) && isDay(one) && timesAgree(time, one, 0));
}
