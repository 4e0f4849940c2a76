/** The next round, told by several articles. In: a pool of clusters. Out: the pool, some of them emptied into others. */
import { haveTimes, hasText, isAhead, isApart, isThere } from './cluster-relations';
import { timesAgree } from './days';
import type { EventCluster } from './event-cluster';
import { listOfGroup, pourInto, type EventPool } from './event-pool';

const NEXT_ROUND =
  /(?:next|second|third|fourth|fifth|final|another|new)\b.*\b(?:round|talks|negotiations|session)$|^(?:next )?round$/i;
/** The next round is one, wherever articles about the same thing say that it will be, and that in one town whenever they say so. */
export function rejoinNextRound(pool: EventPool): void {
  for (const cluster of pool.clusters) {
    const [first] = cluster.drafts;
    if (first === undefined || !isAhead(cluster) || isJourney(cluster)) continue;
    const isRound = hasText(cluster, NEXT_ROUND);
    const kin = listOfGroup(pool, first).filter(
      (other) =>
        other !== cluster &&
        isAhead(other) &&
        !isJourney(other) &&
        ((isRound && haveTimes(cluster, other, timesAgree)) || isNextThere(pool, cluster, other)),
    );
    if (kin.length === 1) pourInto(pool, cluster, kin[0]!);
  }
}

/** "He flies there a day before the round opens": a journey is no round. */
const isJourney = ({ drafts }: EventCluster): boolean => drafts.every(({ kind }) => kind === 'visit');

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
