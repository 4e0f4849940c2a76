/** Events under construction, found by the entities they involve. */
import type { EntityId } from '../../../model';
import type { EventDraft } from '../draft-event';
import { addDraft, contradicts, countPoints, startCluster, type EventCluster } from './event-cluster';
import { GATHERINGS, groupOfKind, STRONG } from '../words/event-words';
import type { Containment } from '../words/place-containment';

/** Clusters compared for one mention and entity at most, latest first: an index of thousands of articles stays linear. */
const MAX_CANDIDATES = 24;

/** A cluster as it is looked for; `asked` is the last search that met it. */
type Candidate = { readonly cluster: EventCluster; asked: number };

/** Clusters under one key, in the order they came under it. */
type Shelf = { readonly candidates: Candidate[]; readonly known: Set<Candidate> };

/** The clusters of a group of kinds, by those they involve and by what their articles are about. */
type Group = { readonly byEntity: Map<EntityId, Shelf>; readonly byTopic: Map<number, Shelf> };

const isByTopic = (group: string): boolean => STRONG.has(group) || GATHERINGS.has(group);

/** Calls `visit` with each list of clusters that may be of a mention: of those it names, then of its topic. */
function visitShelves(pool: EventPool, draft: EventDraft, visit: (shelf: Shelf) => void): void {
  const name = groupOfKind(draft.kind);
  const group = pool.byGroup.get(name);
  if (group === undefined) return;
  const open = (entity: EntityId): void => {
    const shelf = group.byEntity.get(entity);
    if (shelf !== undefined) visit(shelf);
  };
  draft.people.forEach(open);
  draft.sides.forEach(open);
  draft.places.forEach(open);
  const shelf = isByTopic(name) ? group.byTopic.get(draft.topic) : undefined;
  if (shelf !== undefined) visit(shelf);
}

/** Gives the clusters of a mention's own group in articles about the same thing, at most so many, latest last; only for groups that a day alone tells. */
export function listOfTopic(pool: EventPool, draft: EventDraft): readonly EventCluster[] {
  return STRONG.has(groupOfKind(draft.kind)) ? listOfGroup(pool, draft) : [];
}

/** Gives the same for gatherings too. */
export function listOfGroup(pool: EventPool, draft: EventDraft): readonly EventCluster[] {
  const shelf = pool.byGroup.get(groupOfKind(draft.kind))?.byTopic.get(draft.topic);
  return (shelf?.candidates ?? [])
    .slice(-MAX_CANDIDATES)
    .map(({ cluster }) => cluster)
    .filter((cluster) => cluster.drafts.length > 0);
}

/** What the stages of joining share. */
export type EventPool = {
  readonly containment: Containment;
  readonly clusters: EventCluster[];
  readonly byGroup: Map<string, Group>;
  readonly candidates: Map<EventCluster, Candidate>;
  /** Searches so far. */
  searches: number;
  /** Clusters with a mention in a document, by its place. */
  readonly byDocument: Map<number, EventCluster[]>;
};

/** Gives an empty pool. */
export function startPool(containment: Containment): EventPool {
  return {
    containment,
    clusters: [],
    byGroup: new Map(),
    candidates: new Map(),
    searches: 0,
    byDocument: new Map(),
  };
}

function getOrMake<Key, Value>(map: Map<Key, Value>, key: Key, make: () => Value): Value {
  const known = map.get(key);
  if (known !== undefined) return known;
  const made = make();
  map.set(key, made);
  return made;
}

const makeGroup = (): Group => ({ byEntity: new Map(), byTopic: new Map() });

const makeShelf = (): Shelf => ({ candidates: [], known: new Set() });

function put(candidate: Candidate, { candidates, known }: Shelf): void {
  if (known.has(candidate)) return;
  known.add(candidate);
  candidates.push(candidate);
}

/** Puts a cluster under the keys of one of its mentions. */
function shelve(pool: EventPool, candidate: Candidate, draft: EventDraft): void {
  const name = groupOfKind(draft.kind);
  const group = getOrMake(pool.byGroup, name, makeGroup);
  for (const entities of [draft.people, draft.sides, draft.places])
    for (const entity of entities) put(candidate, getOrMake(group.byEntity, entity, makeShelf));
  if (isByTopic(name)) put(candidate, getOrMake(group.byTopic, draft.topic, makeShelf));
}

/** Puts a mention into a cluster, a new one when none is given. */
export function placeDraft(pool: EventPool, draft: EventDraft, cluster: EventCluster | null): void {
  const target = cluster ?? startCluster(draft.kind);
  if (cluster === null) pool.clusters.push(target);
  addDraft(target, draft);
  shelve(
    pool,
    getOrMake(pool.candidates, target, () => ({ cluster: target, asked: 0 })),
    draft,
  );
  const inDocument = getOrMake(pool.byDocument, draft.doc, () => []);
  if (!inDocument.includes(target)) inDocument.push(target);
}

/** Gives the cluster a mention fits best with at least `minPoints`, or null; the earlier one among equals. */
export function findBest(
  pool: EventPool,
  draft: EventDraft,
  minPoints: number,
  except?: EventCluster,
): EventCluster | null {
  const search = ++pool.searches;
  let best: EventCluster | null = null;
  let most = 0;
  visitShelves(pool, draft, ({ candidates }) => {
    for (let at = Math.max(0, candidates.length - MAX_CANDIDATES); at < candidates.length; at++) {
      const candidate = candidates[at]!;
      const { cluster, asked } = candidate;
      if (cluster === except || cluster.drafts.length === 0 || asked === search) continue;
      candidate.asked = search;
      // Most agree in too little to be asked whether they contradict.
      const points = countPoints(cluster, draft, pool.containment);
      if (points < minPoints || points <= most || contradicts(cluster, draft, pool.containment)) continue;
      best = cluster;
      most = points;
    }
  });
  return best;
}

/** Moves all mentions of a cluster into another. */
export function pourInto(pool: EventPool, cluster: EventCluster, target: EventCluster): void {
  const drafts = cluster.drafts.splice(0);
  for (const draft of drafts) placeDraft(pool, draft, target);
}
