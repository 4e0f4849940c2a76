/** Happenings of which one article names the month. In: a pool of clusters. Out: the pool, some of them emptied into others. */
import type { When } from '../../../model';
import { STRONG } from '../words/event-words';
import { haveTimes, isApart, sharesKind } from './cluster-relations';
import { isDay, timesAgree } from './days';
import type { EventCluster } from './event-cluster';
import { pourInto, type EventPool } from './event-pool';
import { listKin } from './rejoin-clusters';

/** "Passed in March" is of the vote of 18 March that articles about the same thing tell of, where they tell of one; so it is of what another calls "of March". */
export function rejoinMonths(pool: EventPool): void {
  for (const cluster of pool.clusters) {
    const times = [...cluster.times.values()];
    if (!STRONG.has(cluster.group) || times.length === 0 || times.some(isDay)) continue;
    const kin = listKin(pool, cluster, 0);
    const dated = kin.filter((other) => isWithinMonth(other, times));
    const [only, ...others] = dated.length > 0 ? dated : kin.filter((other) => isOfSameMonth(cluster, other));
    if (only !== undefined && others.length === 0) pourInto(pool, cluster, only);
  }
}

const isWithinMonth = (other: EventCluster, times: readonly When[]): boolean =>
  [...other.times.values()].some((day) => isDay(day) && times.every((time) => timesAgree(time, day)));

/** One kind of thing in one month, each article telling of one. */
const isOfSameMonth = (cluster: EventCluster, other: EventCluster): boolean =>
  isApart(cluster, other) &&
  sharesKind(cluster, other) &&
  haveTimes(cluster, other, (time, one) => time.from === one.from && time.to === one.to);
