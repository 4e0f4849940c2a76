/** Marches and arrests that one article gives a day and another a street. In: a pool of clusters. Out: the pool, some of them emptied into others. */
import { pourInto, type EventPool } from './event-pool';
import { isPast, listKin } from './rejoin-clusters';

/** Kinds that happen to a crowd: an article that leaves out the day means those that others date. */
const CROWDS: ReadonlySet<string> = new Set(['protest', 'arrest']);

/** Joins "2,000 people marched through Lornach" with the one march that articles about the same thing date. */
export function rejoinCrowds(pool: EventPool): void {
  for (const cluster of pool.clusters) {
    if (!CROWDS.has(cluster.group) || cluster.people.size + cluster.times.size + cluster.years.size > 0)
      continue;
    const kin = listKin(pool, cluster, 0).filter(
      (other) => other.people.size === 0 && other.times.size > 0 && !isPast(other, cluster),
    );
    if (kin.length === 1) pourInto(pool, cluster, kin[0]!);
  }
}
