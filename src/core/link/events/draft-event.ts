/**
 * What one mention says about its event. In: a head in a sentence view. Out: who, where, when, whether it took place: only what this sentence says of this
 * head.
 */
import type { AttributedDocument } from '../../document';
import type { EntityId, Holding, Span, When } from '../../model';
import { overlaps } from '../../text/words';
import { findHolding } from './event-holding';
import { surfaceOf, type EventHead } from './event-heads';
import { groupOfKind, ONE_OFF, PAIR_NOUNS, PLACE_NOUNS, SIGNS } from './event-words';
import { findCompany, findSpeakerInvolved, subjectOf, takesSubjects } from './head-company';
import { findReach } from './head-reach';
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
  /** Stands in a phrase about something else: "discussed the issue at the meeting". */
  readonly isAside: boolean;
  /** Who a pronoun may stand for that takes part: "one" ("his visit", "he met"), "many" ("the group had lunch"). */
  readonly pronoun: 'one' | 'many' | null;
};

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
  'such',
  'any',
]);
/** "in the state of Alaska". */
const PLACE_OF = new RegExp(
  `(?:${[...PLACE_NOUNS].join('|')}) of (?:central |eastern |western |northern |southern )?$`,
  'iu',
);

/** What of a sentence can belong to a head: `left` is where the head before it ends, `reach` where its own phrases end. */
type Zone = { readonly left: number; readonly reach: number };

/** "Norland's election", "the flood hit Lornach": where it is, not who takes part. */
function isOwnPlace(text: string, view: SentenceView, head: EventHead, actor: Actor): boolean {
  if (!ONE_OFF.has(groupOfKind(head.kind)) || actor.kind !== 'place') return false;
  if (actor.isPossessor) return /^['’]s?\s+$/.test(text.slice(actor.end, view.words[head.from]!.start));
  const place = view.places[head.at]!;
  const isHit =
    actor.verb >= 0 &&
    /^(?:hit|strike|struck|devastate|engulf|shake|shook|sweep|swept|ravage)/.test(
      view.words[actor.verb]!.lower,
    );
  return isHit && place.role === 'subject' && actor.role === 'object' && actor.part === place.part;
}

function isPlaceOf(text: string, view: SentenceView, head: EventHead, actor: Actor, zone: Zone): boolean {
  const word = view.words[head.at]!;
  const place = view.places[head.at]!;
  if (actor.kind !== 'place' && actor.kind !== 'organization') return false;
  if (actor.start >= view.words[head.from]!.start && actor.end <= word.start) return true;
  if (isOwnPlace(text, view, head, actor)) return true;
  if (actor.part !== place.part || actor.isModifier || actor.isPossessor) return false;
  const isAfter = actor.start >= word.end && actor.start < zone.reach;
  const isLeading =
    actor.end <= word.start && actor.start >= zone.left && actor.verb < 0 && takesSubjects(view, head);
  if (head.form === 'verb' && actor.role === 'object' && actor.verb === head.at)
    return head.kind === 'visit' || head.kind === 'capture';
  if (!isAfter && !isLeading) return false;
  if (actor.preposition === 'to') return head.kind === 'visit';
  if (actor.preposition === 'of')
    return PLACE_OF.test(text.slice(Math.max(0, actor.start - 40), actor.start));
  return AT.has(actor.preposition ?? '');
}

/** Places in the head's own phrases, in front of it ("the Kremlin meeting"), or in the leading phrase of its clause; "Hallandale Beach, Florida" names two. */
function findPlaces(text: string, view: SentenceView, head: EventHead, zone: Zone): readonly EntityId[] {
  const found = new Set<EntityId>();
  let last: Actor | null = null;
  for (const actor of view.actors) {
    const follows = last !== null && actor.kind === 'place' && text.slice(last.end, actor.start) === ', ';
    if (!follows && !isPlaceOf(text, view, head, actor, zone)) continue;
    found.add(actor.entity);
    last = actor;
  }
  return [...found];
}

/** A time of the head's own phrases or of the leading phrase of its clause; years are no dates of events. */
function findWhen(view: SentenceView, head: EventHead, zone: Zone): When | null {
  const word = view.words[head.at]!;
  const found = view.dates.find(({ when, start, end }) => {
    if (when.grain === 'year') return false;
    if (start >= word.end) return start < zone.reach;
    if (start >= view.words[head.from]!.start) return true;
    // "This week's meeting": the time stands in front as its possessor.
    if (/^(?:\s|['’]s\s)*$/.test(view.text.slice(end, view.words[head.from]!.start)) && head.form === 'noun')
      return true;
    const at = view.words.findIndex((one) => one.end > start);
    return (
      start >= zone.left &&
      takesSubjects(view, head) &&
      at >= 0 &&
      view.places[at]!.part === view.places[head.at]!.part
    );
  });
  return found?.when ?? null;
}

function findMeasures(view: SentenceView, surface: Span): EventDraft['measures'] {
  return view.quantities
    .filter(
      (quantity) =>
        overlaps(quantity, surface) || /^ of $/.test(view.text.slice(quantity.end, surface.start)),
    )
    .map(({ unit, value }) => ({ unit, value }));
}

const unique = <Value>(values: readonly Value[]): readonly Value[] => [...new Set(values)];

/** "attacks on Russian oil vessels": whoever is attacked has a part in it. */
function findTargets(view: SentenceView, head: EventHead, reach: number): readonly Actor[] {
  if (groupOfKind(head.kind) !== 'attack') return [];
  const after = view.words[head.at]!.end;
  return view.actors.filter(
    ({ start, preposition, kind }) =>
      kind !== 'person' &&
      start >= after &&
      start < reach &&
      (preposition === 'on' || preposition === 'against'),
  );
}

/** "his visit", "he has held discussions", "the group walked". */
function findPronoun(view: SentenceView, head: EventHead): EventDraft['pronoun'] {
  if (/^(?:his|her)$/.test(head.determiner ?? '')) return 'one';
  if (!takesSubjects(view, head)) return null;
  const { words } = subjectOf(view, head);
  if (words.some((word) => PAIR_NOUNS.has(word))) return 'many';
  return words.some((word) => word === 'he' || word === 'she') ? 'one' : null;
}

/** Gives the draft of one head. `at` are places of document and sentence in their lists. */
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
  const limit = next === undefined ? view.sentence.end : view.words[next.from]!.start;
  const reach = findReach(text, view, head, limit);
  const zone = { left: previous === undefined ? view.sentence.start : view.words[previous.at]!.end, reach };
  const surface = surfaceOf(view, head);
  const company = findCompany(text, view, head, reach);
  const speaker = findSpeakerInvolved(view, head);
  const places = findPlaces(text, view, head, zone);
  const isSide = ({ kind, entity }: Actor): boolean =>
    (kind === 'group' || kind === 'place' || kind === 'organization') && !places.includes(entity);
  const people = company.filter(({ kind }) => kind === 'person').map(({ entity }) => entity);
  return {
    ...at,
    surface,
    text: text.slice(surface.start, surface.end),
    kind: head.kind,
    when: findWhen(view, head, zone),
    isSameDay: SIGNS.sameDay.test(text.slice(view.sentence.start, view.sentence.end)),
    places,
    people: unique(speaker === null ? people : [speaker, ...people]),
    sides: unique([...company.filter(isSide), ...findTargets(view, head, reach)].map(({ entity }) => entity)),
    holding: findHolding(text, view, head),
    measures: findMeasures(view, surface),
    isDefinite: head.determiner !== null && DEFINITE.has(head.determiner),
    isPlural: head.isPlural,
    isAside: view.places[head.at]!.preposition === 'at',
    pronoun: findPronoun(view, head),
  };
}
