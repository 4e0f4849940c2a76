/** How two clusters, or a cluster and its articles, stand to each other. In: clusters. Out: yes or no. */
import { isDay, timesAgree } from './days';
import type { EventCluster } from './event-cluster';
import type { EventPool } from './event-pool';

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

/** Tells whether both are of one day. */
export function isOnDay(cluster: EventCluster, other: EventCluster): boolean {
  return [...cluster.times.values()].some(
    (time) => isDay(time) && [...other.times.values()].some((one) => isDay(one) && timesAgree(time, one, 0)),
  );
}
