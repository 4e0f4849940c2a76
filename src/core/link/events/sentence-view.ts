/**
 * Who does what in a sentence, without a parser. In: a sentence with its names and times. Out: its words with the part of the sentence and the
 * phrase each stands in (subject, object, after which preposition), and the actors: names and groups ("the Ukrainian delegation").
 */
import { isFiniteAt } from '../../claim/has-verb';
import type { AttributedDocument, DateMention, Name, Quotation, Sentence } from '../../document';
import type { EntityId, EntityKind, Quantity, Span } from '../../model';
import { isAuxiliary } from '../../text/verb-forms';
import { findWords, type Word } from '../../text/words';
import { findEventNoun, findEventVerb, GROUP_NOUNS } from './event-words';
import { findPlaces, isLeader, type Place } from './sentence-places';

/** A name or a group of people in a sentence. A possessor ("Trump's envoy") or a modifier ("US President") takes no part itself. */
export type Actor = Span &
  Place & {
    readonly entity: EntityId;
    readonly kind: EntityKind | 'group';
    readonly isPossessor: boolean;
    readonly isModifier: boolean;
  };

/** Where a sentence names its speaker, and who that is; null for one without a name. */
export type SpeakerSpan = Span & { readonly entity: EntityId | null };

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
};

/** Words between "Ukrainian" and "delegation". */
const GROUP_REACH = 3;

const NO_NOUN =
  /^(?:and|or|but|also|then|later|soon|next|together|today|immediately|reportedly|now|still|early|late)$|ly$/;

/** "US President", "Moscow talks": a name right before a noun only describes it. */
function isModifierAt(text: string, words: readonly Word[], end: number): boolean {
  const at = words.findIndex((word) => word.start >= end);
  const next = words[at];
  if (next === undefined || !/^[\s-]$/.test(text.slice(end, next.start))) return false;
  if (findEventNoun(next.lower) !== null) return true;
  if (isAuxiliary(next.lower) || isLeader(next.lower) || NO_NOUN.test(next.lower)) return false;
  return !isFiniteAt(text, words, at) && findEventVerb(next.lower) === null;
}

/** "MOSCOW -- A meeting": a dateline is no subject. */
function isDateline(text: string, at: number, end: number): boolean {
  return at === 0 && /^,?[^.,]{0,20}\s*(?:--|—|–)\s/.test(text.slice(end, end + 30));
}

/** "president of Ukraine": "of" is the name's own preposition. */
function placeName(words: readonly Word[], places: readonly Place[], at: number): Place {
  const before = words[at - 1]?.lower === 'the' ? words[at - 2] : words[at - 1];
  const place = places[at]!;
  return before?.lower === 'of' ? { ...place, role: 'prep', preposition: 'of' } : place;
}

/** Words of a group after its country: "US officials", "U.S. negotiating team", "Ukrainian and US delegations". */
function findGroupEnd(text: string, words: readonly Word[], at: number): number {
  for (let ahead = at + 1; ahead <= at + GROUP_REACH + 1 && ahead < words.length; ahead++) {
    if (!/^\.?[\s-]+$/.test(text.slice(words[ahead - 1]!.end, words[ahead]!.start))) return -1;
    if (GROUP_NOUNS.has(words[ahead]!.lower)) return words[ahead]!.end;
    if (isLeader(words[ahead]!.lower) || isFiniteAt(text, words, ahead)) return -1;
  }
  return -1;
}

function makeActor(text: string, words: readonly Word[], places: readonly Place[], name: Name): Actor | null {
  const at = words.findIndex((word) => word.end > name.start);
  if (at < 0) return null;
  const { start, entity, kind } = name;
  const isPossessor = /^(?:['’]s|['’](?=\s))/.test(text.slice(name.end, name.end + 2));
  const last = words.findLastIndex((word) => word.start < name.end);
  const groupEnd = kind === 'person' || isPossessor ? -1 : findGroupEnd(text, words, last);
  const isGroup = groupEnd >= 0;
  const isModifier =
    !isGroup && (isDateline(text, at, name.end) || (!isPossessor && isModifierAt(text, words, name.end)));
  // Spelt out: spreading the place here cost a tenth of the stage.
  const { part, role, preposition, verb } = placeName(words, places, at);
  const end = isGroup ? groupEnd : name.end;
  const taken = { part, role, preposition, verb, start, end, entity };
  return { ...taken, kind: isGroup ? 'group' : kind, isPossessor, isModifier };
}

/** Gives a sentence as words in places, with its actors in order. `demonyms` links adjectives of peoples to countries. */
export function viewSentence(
  doc: AttributedDocument,
  sentence: Sentence,
  inside: {
    readonly names: readonly Name[];
    readonly dates: readonly DateMention[];
    readonly quotations: readonly Quotation[];
    readonly quantities: readonly Quantity[];
    readonly speakers: readonly SpeakerSpan[];
  },
  demonyms: ReadonlyMap<string, EntityId>,
): SentenceView {
  const { text } = doc.source;
  const words = findWords(text, sentence);
  const places = findPlaces(text, sentence, words, inside.quotations);
  const actors = inside.names
    .map((name) => makeActor(text, words, places, name))
    .filter((actor) => actor !== null);
  words.forEach((word, at) => {
    const entity = demonyms.get(word.lower);
    if (entity === undefined || inside.names.some((name) => name.start <= word.start && word.end <= name.end))
      return;
    const end = findGroupEnd(text, words, at);
    const group = { ...places[at]!, start: word.start, entity, kind: 'group' as const, isPossessor: false };
    actors.push({ ...group, end: end < 0 ? word.end : end, isModifier: end < 0 });
  });
  const sorted = actors.sort((a, b) => a.start - b.start);
  return {
    text,
    sentence,
    speakers: inside.speakers,
    words,
    places,
    actors: sorted,
    dates: inside.dates,
    quantities: inside.quantities,
  };
}
