/** What a mention that only refers back ("the talks", "the vote") refers to. In: a pool of events and a mention. Out: an event of its own document or topic, or null. */
import type { EventDraft } from '../draft-event';
import { isLongBefore } from './days';
import { fitsEvent, isOnVeryDay, type EventCluster } from './event-cluster';
import { listOfGroup, listOfTopic, type EventPool } from './event-pool';
import { remember } from '../../../text/remember';
import { GATHERINGS, groupOfKind } from '../words/event-words';
import { anyOf } from './members';
import { isToCome } from './other-turn';
import { isTelling, weighDraft } from './telling-drafts';

/** Of some events the one that a document is most about: most telling mentions in it, then most documents; or null. */
function pickMain(clusters: readonly EventCluster[], doc: number): EventCluster | null {
  let main: EventCluster | null = null;
  let most = 0;
  for (const cluster of clusters) {
    const own = cluster.drafts.filter((draft) => draft.doc === doc && isTelling(draft)).length;
    const salience = own + cluster.documents.size / 2;
    if (own === 0 || salience <= most) continue;
    main = cluster;
    most = salience;
  }
  return main;
}

/** Gives the event that a document is most about among those that fit, or null. */
export function findMain(
  pool: EventPool,
  doc: number,
  fits: (cluster: EventCluster) => boolean,
): EventCluster | null {
  return pickMain((pool.byDocument.get(doc) ?? []).filter(fits), doc);
}

const lastWord = remember((text: string): string => text.slice(text.lastIndexOf(' ') + 1).toLowerCase());

/** "the fire" does not mean "a fire in Lornach in 2021" that the text tells of further down. */
function isStillToCome(cluster: EventCluster, draft: EventDraft): boolean {
  if (cluster.times.size > 0 || cluster.years.size === 0 || draft.year !== null) return false;
  return cluster.drafts.every(({ doc, surface }) => doc !== draft.doc || surface.start > draft.surface.start);
}

/** Sentences behind the last mention of history in which "the vote" may still mean it, and the first ones, which tell what an article is about. */
const HISTORY_REACH = 2;
const LEAD = 3;

/** "The election" of an article is not the one of two years ago that it recalls in passing. */
function isHistory({ drafts, times }: EventCluster, { doc, sentence, published }: EventDraft): boolean {
  if (published === null || times.size === 0) return false;
  if (anyOf(times.values(), ({ to }) => !isLongBefore(to, published))) return false;
  const own = drafts.filter((one) => one.doc === doc);
  if (own.length > 1 || own.some((one) => one.sentence < LEAD)) return false;
  return !own.some((one) => one.sentence <= sentence && sentence - one.sentence <= HISTORY_REACH);
}

/** "The visit" and "the summit" are told of by that word; "the meeting" may be a summit, but no visit. */
function isNounOf({ drafts }: EventCluster, draft: EventDraft): boolean {
  const isKind = (kind: string): boolean => drafts.some((one) => one.kind === kind);
  if (draft.kind === 'visit' || draft.kind === 'summit') return isKind(draft.kind);
  return drafts.some(({ kind }) => kind !== 'visit');
}

/** Whether nothing speaks against a mention being of a cluster, and, where it says anything of its own, something for it. */
function mayMean({ containment }: EventPool, cluster: EventCluster, draft: EventDraft): boolean {
  const wanted = weighDraft(draft) > 0 ? 1 : 0;
  if (!fitsEvent(cluster, draft, containment, wanted)) return false;
  return !isHistory(cluster, draft) && isNounOf(cluster, draft);
}

/** Gives the event of its own document that a mention refers back to, or null: one named before in the same sentence, else the main one. */
export function findReferent(pool: EventPool, draft: EventDraft): EventCluster | null {
  const own = (pool.byDocument.get(draft.doc) ?? []).filter(
    (cluster) => mayMean(pool, cluster, draft) && !isStillToCome(cluster, draft),
  );
  const isBefore = (one: EventDraft): boolean =>
    one.doc === draft.doc && one.sentence === draft.sentence && one.surface.start < draft.surface.start;
  const near = own.find((cluster) => cluster.drafts.some(isBefore)) ?? null;
  if (draft.isFirst || near !== null) return near;
  // What a word refers back to was told of before it, if anything was.
  const told = own.filter((cluster) => isBehind(cluster, draft));
  return (
    pickMeant(told, draft) ??
    pickOnly(told, draft) ??
    pickMeant(own, draft) ??
    pickOnly(own, draft) ??
    findOfTopic(pool, draft)
  );
}

/** Whether an article tells of a cluster before a mention. */
const isBehind = ({ drafts }: EventCluster, { doc, surface }: EventDraft): boolean =>
  drafts.some((one) => one.doc === doc && one.surface.start < surface.start);

/** Of what an article is most about: "the talks were tense" are rather those that were than those planned for next month, and rather "talks" than a "meeting". */
function pickMeant(clusters: readonly EventCluster[], draft: EventDraft): EventCluster | null {
  const held = clusters.filter(({ holdings }) => draft.holding === 'held' && holdings.has('held'));
  const noun = lastWord(draft.text);
  const named = held.filter(({ drafts }) => drafts.some(({ text }) => lastWord(text) === noun));
  return pickMain(named, draft.doc) ?? pickMain(held, draft.doc) ?? pickMain(clusters, draft.doc);
}

/** "The meeting" of an article that told of "talks in Lornach" alone, which others date; not of those that lie ahead. */
function pickOnly(clusters: readonly EventCluster[], draft: EventDraft): EventCluster | null {
  const [only, ...others] = clusters;
  if (only === undefined || others.length > 0) return null;
  return isToCome(draft) || !only.drafts.every(isToCome) ? only : null;
}

/** Known by its year alone: history. */
const isOfYear = ({ times, years }: EventCluster): boolean => times.size === 0 && years.size > 0;

/** "The invasion" is none of the "attacks" that another article tells of: several are no one. */
const isSeveral = ({ drafts }: EventCluster): boolean => drafts.every(({ isPlural }) => isPlural);

/** "After two days of talks in Lornach", "with Norland", "on Friday": the only gathering there, with them or on that day, that articles about the same thing tell of, or null. */
export function findThere(pool: EventPool, draft: EventDraft): EventCluster | null {
  if (draft.isFirst || weighDraft(draft) === 0 || !GATHERINGS.has(groupOfKind(draft.kind))) return null;
  return findFitting(pool, draft, listOfGroup(pool, draft));
}

/** The one event of its group that articles about the same thing tell of: "the ruling" in an article that does not say when. */
const findOfTopic = (pool: EventPool, draft: EventDraft): EventCluster | null =>
  findThere(pool, draft) ?? findFitting(pool, draft, listOfTopic(pool, draft));

function findFitting(
  pool: EventPool,
  draft: EventDraft,
  clusters: readonly EventCluster[],
): EventCluster | null {
  const own = clusters.filter((cluster) => mayMean(pool, cluster, draft) && !isOfYear(cluster));
  // "Talks on Friday" are those of Friday, though others are planned for Saturday.
  const [only, ...others] = own.length > 1 ? own.filter((cluster) => isOnVeryDay(cluster, draft)) : own;
  return others.length === 0 && only !== undefined && !isSeveral(only) ? only : null;
}
