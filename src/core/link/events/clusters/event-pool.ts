/** Events under construction, found by the entities they involve. */
import type { EventDraft } from '../draft-event';
import { addDraft, fitEvent, startCluster, type EventCluster } from './event-cluster';
import { GATHERINGS, groupOfKind, STRONG } from '../words/event-words';
import type { Containment } from '../words/place-containment';

/** Clusters compared for one mention and entity at most, latest first: an index of thousands of articles stays linear. */
const MAX_CANDIDATES = 24;

function keysOf(draft: EventDraft): readonly string[] {
  const group = groupOfKind(draft.kind);
  const keys = [...draft.people, ...draft.sides, ...draft.places].map((entity) => `${group} ${entity}`);
  const isByTopic = STRONG.has(group) || GATHERINGS.has(group);
  return isByTopic ? [...keys, topicKey(draft)] : keys;
}

const topicKey = ({ kind, topic }: EventDraft): string => `${groupOfKind(kind)} topic ${topic}`;

/** Gives the clusters of a mention's own group in articles about the same thing, at most so many, latest last; only for groups that a day alone tells. */
export function listOfTopic(pool: EventPool, draft: EventDraft): readonly EventCluster[] {
  return STRONG.has(groupOfKind(draft.kind)) ? listOfGroup(pool, draft) : [];
}

/** Gives the same for gatherings too. */
export function listOfGroup(pool: EventPool, draft: EventDraft): readonly EventCluster[] {
  return (pool.byKey.get(topicKey(draft)) ?? [])
    .slice(-MAX_CANDIDATES)
    .filter((cluster) => cluster.drafts.length > 0);
}

/** What the stages of joining share. */
export type EventPool = {
  readonly containment: Containment;
  readonly clusters: EventCluster[];
  readonly byKey: Map<string, EventCluster[]>;
  /** Clusters with a mention in a document, by its place. */
  readonly byDocument: Map<number, EventCluster[]>;
};

/** Gives an empty pool. */
export function startPool(containment: Containment): EventPool {
  return { containment, clusters: [], byKey: new Map(), byDocument: new Map() };
}

function remember<Key>(map: Map<Key, EventCluster[]>, key: Key, cluster: EventCluster): void {
  const list = map.get(key);
  if (list === undefined) map.set(key, [cluster]);
  else if (!list.includes(cluster)) list.push(cluster);
}

/** Puts a mention into a cluster, a new one when none is given. */
export function placeDraft(pool: EventPool, draft: EventDraft, cluster: EventCluster | null): void {
  const target = cluster ?? startCluster(draft.kind);
  if (cluster === null) pool.clusters.push(target);
  addDraft(target, draft);
  for (const key of keysOf(draft)) remember(pool.byKey, key, target);
  remember(pool.byDocument, draft.doc, target);
}

/** Gives the cluster a mention fits best with at least `minPoints`, or null; the earlier one among equals. */
export function findBest(
  pool: EventPool,
  draft: EventDraft,
  minPoints: number,
  except?: EventCluster,
): EventCluster | null {
  const seen = new Set<EventCluster>();
  let best: EventCluster | null = null;
  let most = minPoints - 1;
  for (const key of keysOf(draft)) {
    const candidates = pool.byKey.get(key) ?? [];
    for (let at = Math.max(0, candidates.length - MAX_CANDIDATES); at < candidates.length; at++) {
      const cluster = candidates[at]!;
      if (cluster === except || cluster.drafts.length === 0 || seen.has(cluster)) continue;
      seen.add(cluster);
      const points = fitEvent(cluster, draft, pool.containment);
      if (points > most) [best, most] = [cluster, points];
    }
  }
  return best;
}

/** Moves all mentions of a cluster into another. */
export function pourInto(pool: EventPool, cluster: EventCluster, target: EventCluster): void {
  const drafts = cluster.drafts.splice(0);
  for (const draft of drafts) placeDraft(pool, draft, target);
}
