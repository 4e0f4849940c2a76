/**
 * Mentions into events, over all documents. In: drafts by document. Out: clusters. Mentions that say enough by themselves come first, most telling first;
 * then those that only refer back ("the talks") take the event of their own document.
 */
import type { EventDraft } from './draft-event';
import { collect, fitEvent, type EventCluster } from './event-cluster';
import { groupOfKind } from './event-words';
import type { Containment } from './place-containment';

/** Agreement from which two mentions are one event: two of time, place, company. */
const MIN_POINTS = 2;
/** Clusters compared for one mention at most, latest first: an index of thousands of articles stays linear. */
const MAX_CANDIDATES = 40;

/** Gives how much a mention says: one for time, place, company, two for two parties. */
export function weighDraft({ when, places, people, sides }: EventDraft): number {
  return (when === null ? 0 : 1) + (places.length > 0 ? 1 : 0) + Math.min(2, people.length + sides.length);
}

/** What an event needs at least: two of date, place, participants; two who meet are enough. */
export function isEvent(cluster: EventCluster): boolean {
  const hasTime = cluster.drafts.some(({ when }) => when !== null);
  const hasPlace = cluster.drafts.some(({ places }) => places.length > 0);
  const company = collect(cluster, 'people').length + collect(cluster, 'sides').length;
  const parties = cluster.drafts.some((draft) => draft.people.length + draft.sides.length > 1);
  const known = (hasTime ? 1 : 0) + (hasPlace ? 1 : 0) + (company > 0 ? 1 : 0);
  return known >= 2 || (parties && groupOfKind(cluster.drafts[0]!.kind) !== 'statement');
}

const keysOf = (draft: EventDraft): readonly string[] =>
  [...draft.people, ...draft.sides, ...draft.places].map((entity) => `${groupOfKind(draft.kind)} ${entity}`);

/** Clusters under construction, found by group of kind and entity. */
export class EventPool {
  readonly clusters: { drafts: EventDraft[] }[] = [];
  readonly #byKey = new Map<string, number[]>();

  constructor(readonly containment: Containment) {}

  /** Gives the cluster that a mention fits best, or null; the earlier one among equals. */
  findBest(draft: EventDraft, minPoints = MIN_POINTS): { drafts: EventDraft[] } | null {
    const candidates = new Set<number>();
    for (const key of keysOf(draft))
      for (const at of (this.#byKey.get(key) ?? []).slice(-MAX_CANDIDATES)) candidates.add(at);
    let best: { drafts: EventDraft[] } | null = null;
    let most = minPoints - 1;
    for (const at of [...candidates].sort((a, b) => a - b)) {
      const points = fitEvent(this.clusters[at]!, draft, this.containment);
      if (points > most) [best, most] = [this.clusters[at]!, points];
    }
    return best;
  }

  /** Puts a mention into a cluster, a new one when none is given. */
  add(draft: EventDraft, cluster: { drafts: EventDraft[] } | null): void {
    const target = cluster ?? { drafts: [] };
    if (cluster === null) this.clusters.push(target);
    const at = cluster === null ? this.clusters.length - 1 : this.clusters.indexOf(cluster);
    target.drafts.push(draft);
    for (const key of keysOf(draft)) {
      const list = this.#byKey.get(key) ?? [];
      if (!list.includes(at)) this.#byKey.set(key, [...list, at]);
    }
  }
}

/** Gives the event of its own document that a mention without details refers to, or null. */
function findReferent(draft: EventDraft, pool: EventPool): { drafts: EventDraft[] } | null {
  const group = groupOfKind(draft.kind);
  const local = pool.clusters.filter((cluster) =>
    cluster.drafts.some((one) => one.doc === draft.doc && groupOfKind(one.kind) === group),
  );
  const fitting = local.filter((cluster) => fitEvent(cluster, draft, pool.containment) >= 0);
  const same = fitting.find((cluster) =>
    cluster.drafts.some(
      (one) =>
        one.doc === draft.doc && one.sentence === draft.sentence && one.surface.start < draft.surface.start,
    ),
  );
  if (same !== undefined) return same;
  const count = (cluster: EventCluster): number =>
    cluster.drafts.filter(({ doc }) => doc === draft.doc).length;
  return fitting.reduce<{ drafts: EventDraft[] } | null>(
    (most, cluster) => (most === null || count(cluster) > count(most) ? cluster : most),
    null,
  );
}

/** Gives clusters of mentions; those that do not say enough for an event are left out. */
export function joinDrafts(drafts: readonly EventDraft[], containment: Containment): readonly EventCluster[] {
  const pool = new EventPool(containment);
  const telling = drafts
    .filter((draft) => weighDraft(draft) >= MIN_POINTS && !draft.isPlural)
    .sort((a, b) => weighDraft(b) - weighDraft(a) || a.doc - b.doc || a.surface.start - b.surface.start);
  for (const draft of telling) pool.add(draft, pool.findBest(draft));
  const rest = drafts.filter((draft) => !telling.includes(draft));
  for (const draft of rest) {
    const known = weighDraft(draft) > 0 ? pool.findBest(draft, draft.isDefinite ? 1 : MIN_POINTS) : null;
    const cluster = known ?? (draft.isDefinite ? findReferent(draft, pool) : null);
    if (cluster !== null) pool.add(draft, cluster);
  }
  return pool.clusters.filter(isEvent);
}
