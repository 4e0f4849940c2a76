/**
 * What one mention says about its event. In: a head in a sentence view. Out: who, where, when, whether it took place. Only what this sentence says of this
 * head: the sentence's speaker and possessors ("Trump's envoy") take no part.
 */
import type { AttributedDocument } from '../../document';
import type { EntityId, Holding, Span, When } from '../../model';
import { overlaps } from '../../text/words';
import { baseForm } from '../../text/verb-forms';
import { findHolding } from './event-holding';
import { surfaceOf, type EventHead } from './event-heads';
import { BOUND_VERBS, GATHERINGS, groupOfKind, LIGHT_VERBS, LINKING_VERBS, SIGNS } from './event-words';
import type { Actor, SentenceView } from './sentence-view';

/** A mention with its attributes; empty lists and null where the sentence says nothing. */
export type EventDraft = {
  readonly doc: number;
  readonly sentence: number;
  readonly surface: Span;
  readonly text: string;
  readonly kind: string;
  readonly when: When | null;
  /** The sentence sets it on the day of the article's main event. */
  readonly isSameDay: boolean;
  readonly places: readonly EntityId[];
  readonly people: readonly EntityId[];
  /** Countries and organisations that take part through others. */
  readonly sides: readonly EntityId[];
  readonly holding: Holding;
  readonly measures: readonly { readonly unit: string; readonly value: number }[];
  /** Refers back: "the talks", "his visit", "this week's meeting". */
  readonly isDefinite: boolean;
  readonly isPlural: boolean;
  /** The pronoun that stands for a participant ("his visit"), or null. */
  readonly pronoun: string | null;
};

const WITH = new Set(['with', 'between', 'among', 'of']);
const AT = new Set(['in', 'at', 'near', 'to', 'around', 'inside', 'through', 'across', 'outside']);
const DEFINITE = new Set([
  'the',
  'this',
  'these',
  'that',
  'those',
  'his',
  'her',
  'their',
  'its',
  "'s",
  'both',
]);

/** The stretch of the sentence that can belong to a head: up to the next head on its right, back to the one on its left. */
type Zone = { readonly left: number; readonly right: number };

function verbOf(view: SentenceView, head: EventHead): string {
  const at = view.places[head.at]!.verb;
  return at < 0 ? '' : baseForm(view.words[at]!.lower);
}

const isFree = (actor: Actor): boolean => !actor.isPossessor && !actor.isModifier;

/** Subjects of the head's own clause; a clause that begins with its verb has those of the clause before it. */
function subjectsOf(view: SentenceView, head: EventHead): readonly Actor[] {
  const { part } = view.places[head.at]!;
  for (let look = part; look >= Math.max(0, part - 1); look--) {
    const found = view.actors.filter(
      (actor) =>
        actor.part === look &&
        actor.role === 'subject' &&
        isFree(actor) &&
        actor.end <= view.words[head.at]!.start,
    );
    if (found.length > 0) return found;
    const own = view.words.find(
      (_, at) => view.places[at]!.part === look && view.places[at]!.role === 'subject',
    );
    if (own !== undefined && look === part) return [];
  }
  return [];
}

/** Whether the subjects of the clause take part in what the head names. */
function takesSubjects(view: SentenceView, head: EventHead): boolean {
  if (head.form === 'verb') return true;
  const { role, preposition } = view.places[head.at]!;
  const verb = verbOf(view, head);
  if (role === 'object') return LIGHT_VERBS.has(verb);
  return role === 'prep' && preposition === 'at' && GATHERINGS.has(groupOfKind(head.kind)) && verb !== 'say';
}

/** People in the head's own phrases: "between X and Y", "with Z", objects of "met", what the meeting "brought together". */
function isCompanion(view: SentenceView, head: EventHead, actor: Actor, zone: Zone): boolean {
  const headWord = view.words[head.at]!;
  if (!isFree(actor) || actor.start < headWord.end || actor.start >= zone.right) return false;
  const place = view.places[head.at]!;
  if (actor.part !== place.part) return false;
  const isOwn = head.form === 'verb' ? actor.verb === head.at : actor.verb === place.verb;
  if (isOwn && actor.role === 'prep') return WITH.has(actor.preposition ?? '') && actor.kind !== 'unknown';
  if (head.form === 'verb') return isOwn && actor.role === 'object';
  const verb = actor.verb < 0 ? '' : baseForm(view.words[actor.verb]!.lower);
  if (place.role !== 'subject' || actor.verb < 0) return false;
  return LINKING_VERBS.has(verb) || (actor.preposition === 'by' && verb === 'attend');
}

/** "Witkoff's visit", "Trump-Putin summit": names right in front of the head. */
function isPossessorOfHead(text: string, view: SentenceView, head: EventHead, actor: Actor): boolean {
  const from = view.words[head.from]!.start;
  if (actor.isPossessor) return /^['’]s?\s+$/.test(text.slice(actor.end, from));
  const isInside = actor.start >= from && actor.end <= view.words[head.at]!.start;
  return isInside && actor.kind === 'person';
}

function findPeople(text: string, view: SentenceView, head: EventHead, zone: Zone): readonly Actor[] {
  const own = view.actors.filter(
    (actor) => isCompanion(view, head, actor, zone) || isPossessorOfHead(text, view, head, actor),
  );
  return takesSubjects(view, head) ? [...subjectsOf(view, head), ...own] : own;
}

/** Places in the head's own phrases, in front of it ("the Kremlin meeting"), or in the leading phrase of its clause. */
function findPlaces(text: string, view: SentenceView, head: EventHead, zone: Zone): readonly EntityId[] {
  const place = view.places[head.at]!;
  const found = view.actors.filter((actor, at) => {
    if (actor.kind !== 'place' && actor.kind !== 'organization') return false;
    const from = view.words[head.from]!.start;
    if (actor.start >= from && actor.end <= view.words[head.at]!.start) return true;
    if (actor.kind === 'organization' && !AT.has(actor.preposition ?? '')) return false;
    if (actor.start < zone.left || actor.start >= zone.right || actor.part !== place.part) return false;
    if (head.form === 'verb' && actor.role === 'object' && actor.verb === head.at)
      return head.kind === 'visit' || head.kind === 'capture';
    const before = view.actors[at - 1];
    // "Hallandale Beach, Florida": the second place names where the first one is.
    const follows =
      before !== undefined && before.kind === 'place' && text.slice(before.end, actor.start) === ', ';
    if (actor.isModifier && !follows) return false;
    return (
      (AT.has(actor.preposition ?? '') && (actor.preposition !== 'to' || head.kind === 'visit')) ||
      (follows && AT.has(before.preposition ?? ''))
    );
  });
  return [...new Set(found.map(({ entity }) => entity))];
}

/** A time of the head's own clause, not of a clause of saying; years are no dates of events. */
function findWhen(view: SentenceView, head: EventHead, zone: Zone): When | null {
  const { part } = view.places[head.at]!;
  const found = view.dates.find((date) => {
    if (date.when.grain === 'year' || date.start < zone.left || date.start >= zone.right) return false;
    const at = view.words.findIndex((word) => word.end > date.start);
    if (at < 0 || view.places[at]!.part !== part) return false;
    const verb = view.places[at]!.verb;
    const isBound =
      verb < 0 ||
      BOUND_VERBS.has(baseForm(view.words[verb]!.lower)) ||
      verb <= head.at ||
      head.form === 'verb';
    return isBound || view.places[head.at]!.role === 'subject';
  });
  return found?.when ?? null;
}

function findMeasures(doc: AttributedDocument, view: SentenceView, surface: Span): EventDraft['measures'] {
  return doc.quantities
    .filter(
      (quantity) =>
        overlaps(quantity, surface) || overlaps(quantity, { start: surface.start - 20, end: surface.start }),
    )
    .filter((quantity) => quantity.start >= view.sentence.start)
    .map(({ unit, value }) => ({ unit, value }));
}

/** Gives the draft of one head. `doc` and `sentence` are places in their lists. */
export function draftEvent(
  doc: AttributedDocument,
  view: SentenceView,
  heads: readonly EventHead[],
  which: number,
  at: { readonly doc: number; readonly sentence: number },
): EventDraft {
  const { text } = doc.source;
  const head = heads[which]!;
  const next = heads[which + 1];
  const previous = heads[which - 1];
  const zone = {
    left: previous === undefined ? view.sentence.start : view.words[previous.at]!.end,
    right: next === undefined ? view.sentence.end : view.words[next.from]!.start,
  };
  const surface = surfaceOf(view, head);
  const people = findPeople(text, view, head, zone);
  const places = findPlaces(text, view, head, zone);
  const isSide = (actor: Actor): boolean => actor.kind !== 'person' && !places.includes(actor.entity);
  const clause = text.slice(view.sentence.start, view.sentence.end);
  return {
    ...at,
    surface,
    text: text.slice(surface.start, surface.end),
    kind: head.kind,
    when: findWhen(view, head, zone),
    isSameDay: SIGNS.sameDay.test(clause),
    places,
    people: [...new Set(people.filter(({ kind }) => kind === 'person').map(({ entity }) => entity))],
    sides: [...new Set(people.filter(isSide).map(({ entity }) => entity))],
    holding: findHolding(text, view, head),
    measures: findMeasures(doc, view, surface),
    isDefinite: head.determiner !== null && DEFINITE.has(head.determiner),
    isPlural: head.isPlural,
    pronoun: /^(?:his|her|their)$/.test(head.determiner ?? '') ? head.determiner : null,
  };
}
