/** Abductions told twice: by another place, or as the ambush they began with. In: a pool of clusters. Out: the pool, some of them emptied into others. */
import { isApart, isOnDay, isThere } from './cluster-relations';
import type { EventCluster } from './event-cluster';
import { listOfTopic, pourInto, type EventPool } from './event-pool';

const isAmbush = ({ drafts }: EventCluster): boolean => drafts.every(({ text }) => /ambush/i.test(text));

/** "Abducted in the north on 1 May", "kidnapped near Lornach on 1 May", "ambushed near Lornach on 1 May": one, in articles about the same thing. */
function isSameAbduction(pool: EventPool, cluster: EventCluster, other: EventCluster): boolean {
  if (!isOnDay(cluster, other)) return false;
  if (cluster.group === 'kidnapping') return isApart(cluster, other);
  return isAmbush(cluster) && isThere(pool, cluster, other);
}

/** Joins abductions of one day, and the ambush of that day and place. */
export function rejoinAbductions(pool: EventPool): void {
  for (const cluster of pool.clusters) {
    const [first] = cluster.drafts;
    if (first === undefined || (cluster.group !== 'kidnapping' && !isAmbush(cluster))) continue;
    const kin = listOfTopic(pool, { ...first, kind: 'kidnapping' }).filter(
      (other) => other !== cluster && isSameAbduction(pool, cluster, other),
    );
    if (kin.length === 1) pourInto(pool, cluster, kin[0]!);
  }
}
