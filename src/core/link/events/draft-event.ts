/**
 * What one mention says about its event. In: a head in a sentence view. Out: who, where, when, whether it took place: only what this sentence says of this
 * head.
 */
import type { EntityId, Holding, Span, When } from '../../model';
import { isCalledOff } from './heads/called-off';
import { findHolding } from './heads/event-holding';
import { surfaceOf, type EventHead } from './heads/event-heads';
import { SIGNS } from './words/event-words';
import { findParties } from './heads/head-parties';
import { findPronoun, findZone } from './heads/find-zone';
import { findMeasures, isCounted, type Measures } from './heads/head-measures';
import { hasBody } from './heads/head-body';
import { hasCrowd } from './heads/head-crowd';
import { findHeadPlaces, findNearby, findVenues } from './heads/head-places';
import { isMainVerb } from './heads/head-main';
import { findNight, findWhen, findYear, hasLooseTime } from './heads/head-time';
import { findTense } from './heads/head-tense';
import { findTurn, type Turn } from './heads/head-turn';
import { isAside, isSuffered } from './heads/head-uses';
import type { SentenceView } from './sentences/sentence-view';

/** A mention with its attributes; empty lists and null where the sentence says nothing. */
export type EventDraft = {
  readonly doc: number;
  /** Articles about the same thing have the same topic: the place of the first of them. */
  readonly topic: number;
  readonly sentence: number;
  readonly surface: Span;
  readonly text: string;
  readonly kind: string;
  /** Told by a main verb, in no present that may be general: "freed", "will exchange", not "nominates". */
  readonly isMain: boolean;
  readonly when: When | null;
  /** The year alone, where nothing finer is stated: it tells events apart, and dates none. */
  readonly year: When | null;
  /** A time is stated that cannot be resolved: "on Tuesday" in an article without a date. */
  readonly isTimed: boolean;
  /** `when` is the day of the article's main event, which the sentence sets it on. */
  readonly isDayLent: boolean;
  /** The sentence sets it on the day of the article's main event. */
  readonly isSameDay: boolean;
  /** Whether it is dated in a sentence that tells of an evening or of a dawn: a night is of two days. */
  readonly night: { readonly isLate: boolean; readonly isEarly: boolean };
  readonly places: readonly EntityId[];
  /** Those of its places that the sentence says are houses: "at the Carlow Hall". */
  readonly venues: readonly EntityId[];
  /** Those of its places that it was only near. */
  readonly nearby: readonly EntityId[];
  readonly people: readonly EntityId[];
  /** Countries and organisations that take part through others. */
  readonly sides: readonly EntityId[];
  /** Those of them that it befell: "attacks on Russian oil vessels". */
  readonly targets: readonly EntityId[];
  readonly holding: Holding;
  /** Told to be called off. */
  readonly isOff: boolean;
  readonly measures: Measures;
  /** Which one of a row it is, as its own words say. */
  readonly turn: Turn | null;
  /** Told as past ("the meeting was short") or as to come ("the meeting is due"), or neither. */
  readonly tense: 'past' | 'ahead' | null;
  /** Dated after its article came out. */
  readonly isAhead: boolean;
  /** The day on which its article came out. */
  readonly published: string | null;
  /** Brings up something new: "a bombing", "another vote". */
  readonly isFirst: boolean;
  /** Refers back: "the talks", "his visit", "this week's meeting". */
  readonly isDefinite: boolean;
  readonly isPlural: boolean;
  /** Stands in a phrase about something else: "discussed the issue at the meeting". */
  readonly isAside: boolean;
  /** Who a pronoun may stand for that takes part: "one" ("his visit", "he met"), "many" ("the group had lunch"), "own", one of its own sentence. */
  readonly pronoun: 'one' | 'many' | 'own' | null;
  /** A body without a name is who acts: "the cabinet meets". */
  readonly hasBody: boolean;
  /** People are told of by their number: "3,000 people marched", "nine were arrested". */
  readonly hasCrowd: boolean;
  /** It befell those who take part: "survived a vote", "was stripped of his immunity". */
  readonly isSuffered: boolean;
};

const DEFINITE = new Set("the this these that those his her their its 's both such any".split(' '));

const isOnSameDay = ({ text, sentence }: SentenceView): boolean =>
  SIGNS.sameDay.test(text.slice(sentence.start, sentence.end));

function readDeterminer(
  { determiner, isPlural }: EventHead,
  pronoun: EventDraft['pronoun'],
): Pick<EventDraft, 'isFirst' | 'isDefinite' | 'isPlural'> {
  const isDefinite = pronoun === 'many' || (determiner !== null && DEFINITE.has(determiner));
  return { isFirst: /^(?:an?|another)$/.test(determiner ?? ''), isDefinite, isPlural };
}

/** The places of document, topic and sentence, and the day of the article, if it has one. */
type DraftPlace = {
  readonly doc: number;
  readonly topic: number;
  readonly sentence: number;
  readonly published: string | null;
};

/** What is read of a head before the rest. */
type Parts = {
  readonly head: EventHead;
  readonly zone: ReturnType<typeof findZone>;
  readonly surface: Span;
  readonly measures: Measures;
  readonly when: When | null;
  readonly pronoun: EventDraft['pronoun'];
  readonly places: readonly EntityId[];
  readonly parties: ReturnType<typeof findParties>;
};

/** Spelt out: members added to a spread object take engines far longer, here and whenever they are asked for. */
function spellDraft(view: SentenceView, parts: Parts, at: DraftPlace): EventDraft {
  const { head, zone, surface, measures, when, pronoun, places, parties } = parts;
  const { isFirst, isDefinite, isPlural } = readDeterminer(head, pronoun);
  return {
    doc: at.doc,
    topic: at.topic,
    sentence: at.sentence,
    published: at.published,
    surface,
    text: view.text.slice(surface.start, surface.end),
    kind: head.kind,
    isMain: isMainVerb(view, head),
    when,
    year: when === null ? findYear(view, head, zone) : null,
    isTimed: when !== null || (at.published === null && hasLooseTime(view, head, zone)),
    isDayLent: false,
    isSameDay: when === null && isOnSameDay(view),
    night: findNight(view, when),
    places,
    venues: findVenues(view, places),
    nearby: findNearby(view, places),
    people: parties.people,
    sides: parties.sides,
    targets: parties.targets,
    holding: findHolding(view.text, view, head),
    isOff: isCalledOff(view, head),
    measures,
    turn: findTurn(view, head),
    tense: findTense(view, head),
    isAhead: false,
    isFirst,
    isDefinite,
    isPlural: isPlural || isCounted(view.text, surface, measures),
    isAside: isAside(view, head),
    pronoun,
    hasBody: hasBody(view, head),
    hasCrowd: hasCrowd(view, head),
    isSuffered: isSuffered(view, head),
  };
}

/** Gives the draft of the head at place `which`. */
export function draftEvent(
  view: SentenceView,
  heads: readonly EventHead[],
  which: number,
  at: DraftPlace,
): EventDraft {
  const head = heads[which]!;
  const zone = findZone(view, heads, which);
  const [when, pronoun] = [findWhen(view, head, zone), findPronoun(view, head)];
  const [places, surface] = [findHeadPlaces(view, head, zone), surfaceOf(view, head)];
  const measures = findMeasures(view, surface);
  const parties = findParties(view, head, zone.reach, places);
  return spellDraft(view, { head, zone, surface, measures, when, pronoun, places, parties }, at);
}
