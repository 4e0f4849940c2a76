/**
 * Mentions into events, over all documents. In: drafts by document. Out: clusters. Mentions that say enough by themselves come first, most telling first;
 * then those that only refer back ("the talks") take the event of their own document.
 */
import type { EventDraft } from './draft-event';
import { fitEvent, isDay, type EventCluster } from './event-cluster';
import { findBest, listOfTopic, placeDraft, startPool, type EventPool } from './event-pool';
import { groupOfKind, PERSONAL, PLURAL_KINDS, STRONG } from './event-words';
import type { Containment } from './place-containment';

/** Agreement from which two mentions are one event: two of time, place, company. */
const MIN_POINTS = 2;

/** Gives how much a mention says: one for time, place, company, two for two parties. */
export function weighDraft({ isTimed, places, people, sides }: EventDraft): number {
  return (isTimed ? 1 : 0) + (places.length > 0 ? 1 : 0) + Math.min(2, people.length + sides.length);
}

/** What an event needs at least: two of date, place, participants; two who meet are enough. */
function isEvent(cluster: EventCluster): boolean {
  const company = cluster.people.size + cluster.sides.size;
  const known =
    (cluster.drafts.some(({ isTimed }) => isTimed) ? 1 : 0) +
    (cluster.places.size > 0 ? 1 : 0) +
    (company > 0 ? 1 : 0);
  if (cluster.group === 'statement') return cluster.people.size > 1 && known >= 2;
  if (cluster.drafts.some(isDatedStrong)) return true;
  const parties = cluster.drafts.some((draft) => draft.people.length + draft.sides.length > 1);
  return known >= 2 || parties;
}

/** "discussions in both Geneva and Florida" were two: one draft for each place that is not within another. */
function splitPlural(draft: EventDraft, containment: Containment): readonly EventDraft[] {
  const apart = draft.places.filter(
    (place) => !draft.places.some((other) => containment.holds(place, other)),
  );
  return draft.isPlural && apart.length > 1 ? apart.map((place) => ({ ...draft, places: [place] })) : [draft];
}

/** A vote, a ruling, an attack on a day: the day is enough to tell it by. */
function isDatedStrong({ kind, when, holding }: EventDraft): boolean {
  const group = groupOfKind(kind);
  if (!STRONG.has(group) || when === null || holding === 'possible') return false;
  const isOneMonth = when.from.slice(0, 7) === when.to.slice(0, 7);
  return isDay(when) || (isOneMonth && !PERSONAL.has(group));
}

/** "attacks near the port", "elections in both provinces with the opposition": plurals that tell of what happened in one place. */
const isTellingPlural = ({ kind, places, people, sides }: EventDraft): boolean =>
  places.length > 0 && (PLURAL_KINDS.has(kind) || people.length + sides.length > 0);

/** Says enough to stand for an event by itself; a plural only with a place, or for kinds that come in plurals. */
function isTelling(draft: EventDraft): boolean {
  if (isDatedStrong(draft) && !draft.isPlural) return true;
  if (weighDraft(draft) < MIN_POINTS) return false;
  if (groupOfKind(draft.kind) === 'statement') return draft.people.length > 1 && draft.when !== null;
  return !draft.isPlural || isTellingPlural(draft);
}

/** The event that a document is most about: most telling mentions in it, then most documents. */
function findMain(
  pool: EventPool,
  doc: number,
  fits: (cluster: EventCluster) => boolean,
): EventCluster | null {
  let main: EventCluster | null = null;
  let most = 0;
  for (const cluster of pool.byDocument.get(doc) ?? []) {
    if (!fits(cluster)) continue;
    const own = cluster.drafts.filter((draft) => draft.doc === doc && isTelling(draft)).length;
    const salience = own + cluster.documents.size / 2;
    if (own > 0 && salience > most) [main, most] = [cluster, salience];
  }
  return main;
}

/** Gives the event of its own document that a mention refers back to, or null: one named before in the same sentence, else the main one. */
function findReferent(pool: EventPool, draft: EventDraft): EventCluster | null {
  const wanted = weighDraft(draft) > 0 ? 1 : 0;
  const fits = (cluster: EventCluster): boolean => fitEvent(cluster, draft, pool.containment) >= wanted;
  const isBefore = (one: EventDraft): boolean =>
    one.doc === draft.doc && one.sentence === draft.sentence && one.surface.start < draft.surface.start;
  const near = (pool.byDocument.get(draft.doc) ?? []).filter(
    (cluster) => fits(cluster) && cluster.drafts.some(isBefore),
  );
  if (draft.isFirst || near.length > 0) return near[0] ?? null;
  return findMain(pool, draft.doc, fits) ?? findOfTopic(pool, draft);
}

/** The one event of its group that articles about the same thing tell of: "the ruling" in an article that does not say when. */
function findOfTopic(pool: EventPool, draft: EventDraft): EventCluster | null {
  const wanted = weighDraft(draft) > 0 ? 1 : 0;
  const own = listOfTopic(pool, draft).filter(
    (cluster) => fitEvent(cluster, draft, pool.containment) >= wanted,
  );
  return own.length === 1 ? own[0]! : null;
}

/** Mentions alone in their cluster get a second chance: what was known too late may fit them now. */
function rejoinLoners(pool: EventPool): void {
  for (const cluster of pool.clusters) {
    const [only] = cluster.drafts;
    if (only === undefined || cluster.drafts.length > 1) continue;
    const better = findBest(pool, only, MIN_POINTS, cluster);
    if (better === null) continue;
    cluster.drafts.length = 0;
    placeDraft(pool, only, better);
  }
}

/** "Talks between Russia and the US" without more are the ones the document is about. */
function rejoinCountries(pool: EventPool): void {
  for (const cluster of pool.clusters) {
    const [only] = cluster.drafts;
    if (
      only === undefined ||
      cluster.drafts.length > 1 ||
      only.people.length + only.places.length > 0 ||
      only.when !== null
    )
      continue;
    const main = findMain(
      pool,
      only.doc,
      (other) => other !== cluster && fitEvent(other, only, pool.containment) > 0,
    );
    if (main === null) continue;
    cluster.drafts.length = 0;
    placeDraft(pool, only, main);
  }
}

/** "earlier in the day": the day of the document's main event. */
function setDay(pool: EventPool, draft: EventDraft): EventDraft {
  if (!draft.isSameDay || draft.when !== null || STRONG.has(groupOfKind(draft.kind))) return draft;
  const main = findMain(pool, draft.doc, (cluster) => cluster.times.size > 0);
  const day =
    main === null
      ? undefined
      : [...main.times.values()].filter(isDay).sort((a, b) => (a.from < b.from ? -1 : 1))[0];
  return day === undefined
    ? draft
    : { ...draft, isTimed: true, isDayLent: true, when: { ...day, grain: 'day', basis: 'inferred' } };
}

/** Gives clusters of mentions in order of their first one; those that do not say enough for an event are left out. */
export function joinDrafts(drafts: readonly EventDraft[], containment: Containment): readonly EventCluster[] {
  const pool = startPool(containment);
  const all = drafts.flatMap((draft) => splitPlural(draft, containment));
  const telling = all
    .filter(isTelling)
    .sort((a, b) => weighDraft(b) - weighDraft(a) || a.doc - b.doc || a.surface.start - b.surface.start);
  for (const draft of telling) placeDraft(pool, draft, findBest(pool, draft, MIN_POINTS));
  rejoinLoners(pool);
  rejoinCountries(pool);
  const known = new Set(telling);
  for (const draft of all.filter((one) => !known.has(one)).map((one) => setDay(pool, one))) {
    if (isTelling(draft)) placeDraft(pool, draft, findBest(pool, draft, MIN_POINTS));
    else if (!draft.isPlural) {
      const cluster =
        (weighDraft(draft) > 0 ? findBest(pool, draft, MIN_POINTS) : null) ??
        (draft.isDefinite || STRONG.has(groupOfKind(draft.kind)) ? findReferent(pool, draft) : null);
      if (cluster !== null) placeDraft(pool, draft, cluster);
    }
  }
  return pool.clusters.filter((cluster) => cluster.drafts.length > 0 && isEvent(cluster));
}
