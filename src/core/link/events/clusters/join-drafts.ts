/**
 * Mentions into events, over all documents. In: drafts by document. Out: clusters. Mentions that say enough by themselves come first, most telling first;
 * then those that only refer back ("the talks") take the event of their own document.
 */
import type { EventDraft } from '../draft-event';
import { isDay } from './days';
import { type EventCluster } from './event-cluster';
import { findBest, placeDraft, startPool, type EventPool } from './event-pool';
import { GATHERINGS, groupOfKind, PERSONAL, STRONG } from '../words/event-words';
import { findMain, findReferent, findThere } from './find-referent';
import type { Containment } from '../words/place-containment';
import { rejoinAbductions } from './rejoin-abductions';
import {
  joinComplements,
  rejoinCountries,
  rejoinLoners,
  rejoinSingular,
  rejoinSummits,
  rejoinUndated,
} from './rejoin-clusters';
import { rejoinCrowds } from './rejoin-crowds';
import { rejoinMonths } from './rejoin-months';
import { rejoinNextRound } from './rejoin-rounds';
import { isEvent, isTelling, isToldOutright, MIN_POINTS, weighDraft } from './telling-drafts';

/** "discussions in both Geneva and Florida" were two: one draft for each place that is not within another. */
function splitPlural(draft: EventDraft, containment: Containment): readonly EventDraft[] {
  const apart = draft.places.filter(
    // "IMF meetings in Lornach" have one place.
    (place) => place.startsWith('place/') && !draft.places.some((other) => containment.holds(place, other)),
  );
  // "rallies in Lornach, Tessin and Ost" are one movement.
  const isSplit = draft.isPlural && GATHERINGS.has(groupOfKind(draft.kind));
  return isSplit && apart.length > 1 ? apart.map((place) => ({ ...draft, places: [place] })) : [draft];
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

/** Places a mention that does not stand for an event by itself: with the event it fits or refers back to, alone where it is told outright, else nowhere. */
function placeReferring(pool: EventPool, draft: EventDraft): void {
  if (draft.isPlural) return;
  const group = groupOfKind(draft.kind);
  // "detained 47 people" is not the arrest told of before.
  const isSame = !PERSONAL.has(group) || draft.pronoun !== null;
  const refers = draft.isDefinite || (STRONG.has(group) && isSame);
  const cluster =
    (weighDraft(draft) > 0 ? findBest(pool, draft, MIN_POINTS) : null) ??
    (refers ? findReferent(pool, draft) : findThere(pool, draft));
  if (cluster !== null || isToldOutright(draft)) placeDraft(pool, draft, cluster);
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
  rejoinUndated(pool);
  rejoinSummits(pool);
  rejoinMonths(pool);
  rejoinNextRound(pool);
  joinComplements(pool);
  rejoinCountries(pool);
  const known = new Set(telling);
  for (const draft of all.filter((one) => !known.has(one)).map((one) => setDay(pool, one))) {
    if (isTelling(draft)) placeDraft(pool, draft, findBest(pool, draft, MIN_POINTS));
    else placeReferring(pool, draft);
  }
  rejoinSingular(pool);
  rejoinCrowds(pool);
  rejoinAbductions(pool);
  return pool.clusters.filter((cluster) => cluster.drafts.length > 0 && isEvent(cluster));
}
