/**
 * What one mention says about its event. In: a head in a sentence view. Out: who, where, when, whether it took place: only what this sentence says of this
 * head.
 */
import type { EntityId, Holding, Span, When } from '../../model';
import { overlaps } from '../../text/words';
import { findHolding } from './event-holding';
import { surfaceOf, type EventHead } from './event-heads';
import { groupOfKind, PAIR_NOUNS, PERSONAL, SIGNS } from './event-words';
import { findCompany, findSpeakerInvolved, subjectOf, takesSubjects } from './head-company';
import { findHeadPlaces, type Zone } from './head-places';
import { findReach } from './head-reach';
import type { Actor, SentenceView } from './sentence-view';

/** A mention with its attributes; empty lists and null where the sentence says nothing. */
export type EventDraft = {
  readonly doc: number;
  /** Articles about the same thing have the same topic: the place of the first of them. */
  readonly topic: number;
  readonly sentence: number;
  readonly surface: Span;
  readonly text: string;
  readonly kind: string;
  readonly when: When | null;
  /** The year alone, where nothing finer is stated: it tells events apart, and dates none. */
  readonly year: When | null;
  /** A time is stated that cannot be resolved: "on Tuesday" in an article without a date. */
  readonly isTimed: boolean;
  /** `when` is the day of the article's main event, which the sentence sets it on. */
  readonly isDayLent: boolean;
  /** The sentence sets it on the day of the article's main event. */
  readonly isSameDay: boolean;
  readonly places: readonly EntityId[];
  readonly people: readonly EntityId[];
  /** Countries and organisations that take part through others. */
  readonly sides: readonly EntityId[];
  readonly holding: Holding;
  readonly measures: readonly { readonly unit: string; readonly value: number }[];
  /** Brings up something new: "a bombing", "another vote". */
  readonly isFirst: boolean;
  /** Refers back: "the talks", "his visit", "this week's meeting". */
  readonly isDefinite: boolean;
  readonly isPlural: boolean;
  /** Stands in a phrase about something else: "discussed the issue at the meeting". */
  readonly isAside: boolean;
  /** Who a pronoun may stand for that takes part: "one" ("his visit", "he met"), "many" ("the group had lunch"). */
  readonly pronoun: 'one' | 'many' | null;
};

const DEFINITE = new Set("the this these that those his her their its 's both such any".split(' '));

const SAYING =
  /(?:said|told|says|announced|added|reported|declared|wrote|confirmed)\s+(?:(?:on|late|early)\s+)*$/;

/** "said Thursday she would travel", "four days after an election": the time belongs to the saying, or to what follows. */
function isOfOther(view: SentenceView, head: EventHead, date: Span): boolean {
  const { start, end } = view.words[head.from]!;
  if (
    /\b(?:after|before|since|earlier|later)$/.test(view.text.slice(date.start, date.end)) &&
    date.start >= end
  )
    return true;
  return date.end <= start && SAYING.test(view.text.slice(view.sentence.start, date.start));
}

/** Times after the head first: they are its own. */
const laterFirst =
  (border: number) =>
  (a: Span, b: Span): number =>
    Number(b.start >= border) - Number(a.start >= border) || a.start - b.start;

/** A time of the head's own phrases or of the leading phrase of its clause; years are no dates of events. */
function findWhen(view: SentenceView, head: EventHead, zone: Zone): When | null {
  const word = view.words[head.at]!;
  const found = [...view.dates].sort(laterFirst(word.end)).find(({ when, start, end }) => {
    if (isOfOther(view, head, { start, end })) return false;
    if (when.grain === 'year') return false;
    // "attacked in Tuesday night's coup": the time is the coup's.
    if (start >= word.end) return start < zone.reach && !/^['’]s?\s/.test(view.text.slice(end, end + 3));
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

/** The year that a head's own phrases name where they name no finer time: "a bombing in 2002". */
function findYear(view: SentenceView, zone: Zone): When | null {
  const found = view.dates.find(
    ({ when, start }) => when.grain === 'year' && start >= zone.left && start < zone.reach,
  );
  return found?.when ?? null;
}

/** Times that only the date of the article would resolve. */
const LOOSE_TIME =
  /\b(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|yesterday|today|tonight|tomorrow|(?:last|this|next) (?:night|week|weekend|month))\b/i;

/** Tells whether a time that nothing resolves stands in the head's own phrases. */
function hasLooseTime(view: SentenceView, head: EventHead, zone: Zone): boolean {
  return LOOSE_TIME.test(view.text.slice(view.words[head.from]!.start, zone.reach));
}

function findMeasures(view: SentenceView, surface: Span): EventDraft['measures'] {
  return view.quantities
    .filter(
      (quantity) =>
        overlaps(quantity, surface) || /^ of $/.test(view.text.slice(quantity.end, surface.start)),
    )
    .map(({ unit, value }) => ({ unit, value }));
}

const SIDES: ReadonlySet<string> = new Set(['group', 'place', 'organization']);
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

/** The stretch of the sentence that the head at place `which` can have. */
function findZone(view: SentenceView, heads: readonly EventHead[], which: number): Zone {
  const previous = heads[which - 1];
  const next = heads[which + 1];
  const limit = next === undefined ? view.sentence.end : view.words[next.from]!.start;
  const left = previous === undefined ? view.sentence.start : view.words[previous.at]!.end;
  return { left, reach: findReach(view.text, view, heads[which]!, limit) };
}

/** Who takes part: people by name, countries and bodies through others. */
function findParties(
  view: SentenceView,
  head: EventHead,
  reach: number,
  places: readonly EntityId[],
): Pick<EventDraft, 'people' | 'sides'> {
  const company = findCompany(view.text, view, head, reach);
  const speaker = findSpeakerInvolved(view, head);
  const people = company.filter(({ kind }) => kind === 'person').map(({ entity }) => entity);
  // Countries and bodies do not resign, nor are they arrested: they are who appoints.
  const isOfPerson = PERSONAL.has(groupOfKind(head.kind));
  const sides = company.filter(
    ({ kind, entity }) => !isOfPerson && SIDES.has(kind) && !places.includes(entity),
  );
  return {
    people: unique(speaker === null ? people : [speaker, ...people]),
    sides: unique([...sides, ...findTargets(view, head, reach)].map(({ entity }) => entity)),
  };
}

/** Gives the draft of the head at place `which`. `at` are places of document and sentence in their lists. */
export function draftEvent(
  view: SentenceView,
  heads: readonly EventHead[],
  which: number,
  at: { readonly doc: number; readonly topic: number; readonly sentence: number },
): EventDraft {
  const { text } = view;
  const head = heads[which]!;
  const zone = findZone(view, heads, which);
  const surface = surfaceOf(view, head);
  const places = findHeadPlaces(view, head, zone);
  const when = findWhen(view, head, zone);
  return {
    ...at,
    surface,
    text: text.slice(surface.start, surface.end),
    kind: head.kind,
    when,
    year: when === null ? findYear(view, zone) : null,
    isTimed: when !== null || hasLooseTime(view, head, zone),
    isDayLent: false,
    isSameDay: SIGNS.sameDay.test(text.slice(view.sentence.start, view.sentence.end)),
    places,
    ...findParties(view, head, zone.reach, places),
    holding: findHolding(text, view, head),
    measures: findMeasures(view, surface),
    isFirst: /^(?:an?|another)$/.test(head.determiner ?? ''),
    isDefinite: head.determiner !== null && DEFINITE.has(head.determiner),
    isPlural: head.isPlural,
    isAside: view.places[head.at]!.preposition === 'at',
    pronoun: findPronoun(view, head),
  };
}
