/**
 * Who does what in a sentence, without a parser. In: a sentence with its names and times. Out: its words with the part of the sentence and the
 * phrase each stands in (subject, object, after which preposition), and the actors: names and groups ("the Ukrainian delegation").
 */
import type { AttributedDocument, DateMention, Name, Quotation, Sentence } from '../../../document';
import type { EntityId, EntityKind, Quantity, Span } from '../../../model';
import { isAuxiliary, isInvariant } from '../../../text/verb-forms';
import { findWords, type Word } from '../../../text/words';
import { isEventFiniteAt } from '../words/event-verbs';
import { findEventNoun, findEventVerb } from '../words/event-words';
import type { CountryWords } from '../words/country-leaders';
import { findTitle } from '../words/country-titles';
import { skipDateline } from '../../../claim/dateline';
import { findGroupEnd, placeName } from './groups';
import { findPlaces, isLeader, type Place } from './sentence-places';

/** A name or a group of people in a sentence. A possessor ("Trump's envoy") or a modifier ("US President") takes no part itself. */
export type Actor = Span &
  Place & {
    readonly entity: EntityId;
    readonly kind: EntityKind | 'group';
    readonly isPossessor: boolean;
    readonly isModifier: boolean;
  };

/** What lies in a sentence. */
export type Inside = {
  readonly names: readonly Name[];
  readonly dates: readonly DateMention[];
  readonly quotations: readonly Quotation[];
  readonly quantities: readonly Quantity[];
  readonly speakers: readonly SpeakerSpan[];
};

/** Tells whether a name stands for itself, and is neither possessor nor modifier. */
export const isFree = (actor: Actor): boolean => !actor.isPossessor && !actor.isModifier;

/** Where a sentence names its speaker, and who that is; null for one without a name. */
type SpeakerSpan = Span & { readonly entity: EntityId | null };

/** A sentence read this way; `places[i]` belongs to `words[i]`. */
export type SentenceView = {
  /** The source's raw text, which all offsets point into. */
  readonly text: string;
  readonly sentence: Sentence;
  /** Words that name who speaks in this sentence, pronouns too. */
  readonly speakers: readonly SpeakerSpan[];
  readonly words: readonly Word[];
  readonly places: readonly Place[];
  readonly actors: readonly Actor[];
  readonly dates: readonly DateMention[];
  readonly quantities: readonly Quantity[];
  readonly quotations: readonly Quotation[];
};

/** Tells whether the word at a place stands in a time: "set for 14 May". */
export function startsTime(view: SentenceView, at: number): boolean {
  const word = view.words[at];
  return word !== undefined && view.dates.some(({ start, end }) => start <= word.start && word.end <= end);
}

const NO_NOUN =
  /^(?:and|or|but|also|then|later|soon|next|together|today|immediately|reportedly|now|still|early|late|this|last|next|yesterday|tomorrow|tonight|overnight|again|earlier|afterwards|twice|alone|alongside|instead|following)$|ly$/;

/** "US President", "Moscow talks": a name right before a noun only describes it. */
function isModifierAt(text: string, words: readonly Word[], end: number): boolean {
  const at = words.findIndex((word) => word.start >= end);
  const next = words[at];
  if (next === undefined || !/^[\s-]$/.test(text.slice(end, next.start))) return false;
  if (findEventNoun(next.lower) !== null) return true;
  if (isAuxiliary(next.lower) || isLeader(next.lower) || NO_NOUN.test(next.lower)) return false;
  return !isEventFiniteAt(text, words, at) && findEventVerb(next.lower) === null;
}

/** "appointed X prime minister": what somebody is made. */
const MADE = /^(?:prime|president|minister|chief|head|ambassador|secretary|director|speaker|governor)$/;

function isModifierName(text: string, words: readonly Word[], { kind, end }: Name, last: number): boolean {
  const isMade = kind === 'person' && MADE.test(words[last + 1]?.lower ?? '');
  // "X cut short a visit".
  const isCutter = kind === 'person' && isInvariant(words[last + 1]?.lower ?? '');
  return !isMade && !isCutter && isModifierAt(text, words, end);
}

function makeActor(text: string, words: readonly Word[], places: readonly Place[], name: Name): Actor | null {
  const at = words.findIndex((word) => word.end > name.start);
  if (at < 0) return null;
  const { start, entity, kind } = name;
  const isPossessor = /^(?:['’]s|['’](?=\s))/.test(text.slice(name.end, name.end + 2));
  const last = words.findLastIndex((word) => word.start < name.end);
  const groupEnd = kind === 'person' || isPossessor ? -1 : findGroupEnd(text, words, last);
  const isGroup = groupEnd >= 0;
  const isModifier = !isGroup && !isPossessor && isModifierName(text, words, name, last);
  // Spelt out: spreading the place here cost a tenth of the stage.
  const { part, role, preposition, verb } = placeName(words, places, at);
  const end = isGroup ? groupEnd : name.end;
  const meant = isGroup ? 'group' : kind;
  return { part, role, preposition, verb, start, end, entity, kind: meant, isPossessor, isModifier };
}

/** "Russian and US presidents": a country's name before a title stands for who holds it. */
function resolveTitle(
  text: string,
  words: readonly Word[],
  actor: Actor,
  leaders: CountryWords['leaders'],
): Actor {
  if (actor.kind !== 'place' || !(actor.isModifier || actor.isPossessor)) return actor;
  const at = words.findLastIndex((word) => word.start < actor.end);
  const title = findTitle(text, words, at);
  if (title === null) return actor;
  const leader = leaders.get(`${actor.entity} ${title.title}`);
  const free = { ...actor, end: title.end, isModifier: false, isPossessor: false };
  if (leader !== undefined) return { ...free, entity: leader, kind: 'person' };
  // "Norland's president", whom nobody names, acts for the country.
  const isNamed = /^,\s\p{Lu}/u.test(text.slice(title.end, title.end + 3));
  return actor.isPossessor && !isNamed ? { ...free, kind: 'group' } : actor;
}

/** Who or what a country's word stands for with the words after it: its president, its capital, its people, or itself before a noun. */
function makeCountryActor(
  text: string,
  words: readonly Word[],
  places: readonly Place[],
  country: { readonly at: number; readonly entity: EntityId; readonly words: CountryWords },
): Actor {
  const { at, entity } = country;
  const base = { ...places[at]!, start: words[at]!.start, isPossessor: false, isModifier: false };
  const title = findTitle(text, words, at);
  const leader = title === null ? undefined : country.words.leaders.get(`${entity} ${title.title}`);
  if (title !== null && leader !== undefined)
    return { ...base, end: title.end, entity: leader, kind: 'person' };
  const next = words[at + 1];
  if (next?.lower === 'capital')
    return { ...base, end: next.end, entity: country.words.capitals.get(entity) ?? entity, kind: 'place' };
  // "the Dutch prime minister", whom nobody names, acts for the country.
  const end = title === null ? findGroupEnd(text, words, at) : title.end;
  if (end >= 0) return { ...base, end, entity, kind: 'group' };
  return { ...base, end: words[at]!.end, entity, kind: 'group', isModifier: true };
}

/** Gives a sentence as words in places, with its actors in order. `countryWords` say who and what adjectives of peoples stand for. */
export function viewSentence(
  doc: AttributedDocument,
  whole: Sentence,
  inside: Inside,
  countryWords: CountryWords,
): SentenceView {
  const { text } = doc.source;
  const sentence = skipDateline(text, whole, inside.names);
  const words = findWords(text, sentence);
  const places = findPlaces(text, sentence, words, inside.quotations);
  const actors = inside.names
    .filter(({ start }) => start >= sentence.start)
    .map((name) => makeActor(text, words, places, name))
    .filter((actor) => actor !== null)
    .map((actor) => resolveTitle(text, words, actor, countryWords.leaders));
  words.forEach((word, at) => {
    const entity = countryWords.demonyms.get(word.lower);
    if (entity === undefined || inside.names.some((name) => name.start <= word.start && word.end <= name.end))
      return;
    actors.push(makeCountryActor(text, words, places, { at, entity, words: countryWords }));
  });
  const sorted = actors.sort((a, b) => a.start - b.start);
  return {
    text,
    sentence,
    speakers: inside.speakers,
    words,
    places,
    actors: sorted,
    dates: inside.dates.filter(({ start }) => start >= sentence.start),
    quantities: inside.quantities,
    quotations: inside.quotations,
  };
}
