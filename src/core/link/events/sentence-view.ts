/**
 * Who does what in a sentence, without a parser. In: a sentence with its names and times. Out: its words with the part of the sentence and the
 * phrase each stands in (subject, object, after which preposition), and the actors: names and groups ("the Ukrainian delegation").
 */
import { isFiniteAt } from '../../claim/has-verb';
import { splitClauses } from '../../claim/split-clauses';
import type { AttributedDocument, DateMention, Name, Quotation, Sentence } from '../../document';
import type { EntityId, EntityKind, Quantity, Span } from '../../model';
import { isAuxiliary, isGerund } from '../../text/verb-forms';
import { findWords, type Word } from '../../text/words';
import { BOUND_VERBS, findEventNoun, findEventVerb, GROUP_NOUNS } from './event-words';
import { lemmaOf } from '../../text/verb-forms';

/** Where a word stands: `part` counts clauses, `preposition` is set where `role` is "prep", `verb` is the place of the last verb before it. */
export type Place = {
  readonly part: number;
  readonly role: 'subject' | 'object' | 'prep';
  readonly preposition: string | null;
  readonly verb: number;
};

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

const PREPOSITIONS = new Set(
  'in on at to with between among from by of for near around about against during through into inside outside over across amid within via without despite under'.split(
    ' ',
  ),
);
const OPENERS = new Set(
  'that who which whom while although though because if when where unless once whereas'.split(' '),
);
const TIME_OPENERS = new Set('after before as since until'.split(' '));
/** Words between "after" and its verb where it opens a clause. */
const OPENER_REACH = 9;
/** Words between "Ukrainian" and "delegation". */
const GROUP_REACH = 3;

/** "after Putin met …" opens a clause, "after his meeting with Putin" does not. */
function opensPart(text: string, words: readonly Word[], at: number): boolean {
  const { lower } = words[at]!;
  if (OPENERS.has(lower)) {
    const next = words[at + 1];
    const isBound = next !== undefined && (BOUND_VERBS.has(lemmaOf(next.lower)) || next.lower === 'lasted');
    const isRelative =
      (lower === 'that' || lower === 'which') && at > 0 && findEventNoun(words[at - 1]!.lower) !== null;
    return !(isBound && (isRelative || lower === 'that'));
  }
  if (
    !TIME_OPENERS.has(lower) ||
    !/^(?:\p{Lu}|he|she|it|they|we|the|a|an|its|his|their)/u.test(words[at + 1]?.text ?? '')
  )
    return false;
  for (let ahead = at + 2; ahead < Math.min(words.length, at + OPENER_REACH); ahead++) {
    const gap = text.slice(words[ahead - 1]!.end, words[ahead]!.start);
    if (/[,;]/.test(gap) || words[ahead]!.lower === 'and') return false;
    if (isFiniteAt(text, words, ahead)) return true;
  }
  return false;
}

/** A clause may begin with a phrase: "On Sunday, …", "Before heading to the Kremlin, …". */
function isLeading(lower: string): boolean {
  return PREPOSITIONS.has(lower) || TIME_OPENERS.has(lower);
}

function findPlaces(
  text: string,
  sentence: Sentence,
  words: readonly Word[],
  quotations: readonly Quotation[],
): readonly Place[] {
  const starts = splitClauses(text, sentence, quotations).map(({ start }) => start);
  let clause = 0;
  let place: Place = { part: 0, role: 'subject', preposition: null, verb: -1 };
  let first = 0;
  let hasAnd = false;
  return words.map((word, at): Place => {
    const gap = at === 0 ? '' : text.slice(words[at - 1]!.end, word.start);
    const clauses = clause;
    while (clause < starts.length && starts[clause]! <= word.start) clause++;
    const isNew = at > 0 && (clause > clauses || opensPart(text, words, at));
    if (isNew) {
      first = at;
      place = { part: place.part + 1, role: 'subject', preposition: null, verb: -1 };
    } else if (gap.includes(',') && place.verb < 0 && (isLeading(words[first]!.lower) || hasAnd)) {
      // A leading phrase, or a list closed by "and", ends at its comma: what follows is the subject.
      place = { ...place, role: 'subject', preposition: null };
    }
    hasAnd = word.lower === 'and' ? true : hasAnd && !PREPOSITIONS.has(word.lower);
    // "X, along with Y, held": Y does what X does.
    if (word.lower === 'with' && /^(?:along|together)$/.test(words[at - 1]?.lower ?? '')) return place;
    // "of" does not leave its phrase: "Secretary of State X held talks".
    if (PREPOSITIONS.has(word.lower) && word.lower !== 'of')
      return (place = { ...place, role: 'prep', preposition: word.lower });
    const isVerb =
      isFiniteAt(text, words, at) ||
      (words[at - 1]?.lower === 'to' &&
        /^\p{Ll}/u.test(word.text) &&
        !/^(?:the|a|an|his|her|their|its)$/.test(word.lower));
    const isDoing =
      isGerund(word.lower) && findEventNoun(word.lower) === null && findEventVerb(word.lower) !== null;
    if (isVerb || isDoing) return (place = { ...place, role: 'object', preposition: null, verb: at });
    return place;
  });
}

function isModifierAt(text: string, words: readonly Word[], end: number): boolean {
  const next = words.find((word) => word.start >= end);
  if (next === undefined || !/^[\s-]$/.test(text.slice(end, next.start)) || isAuxiliary(next.lower))
    return false;
  if (PREPOSITIONS.has(next.lower) || OPENERS.has(next.lower) || TIME_OPENERS.has(next.lower)) return false;
  const at = words.indexOf(next);
  return (
    (!/^(?:and|or|but|also|then|later|soon|next|together|today|immediately|reportedly|now|still|early|late)$/.test(
      next.lower,
    ) &&
      !isFiniteAt(text, words, at) &&
      !/ly$/.test(next.lower) &&
      findEventVerb(next.lower) === null) ||
    findEventNoun(next.lower) !== null
  );
}

/** Words of a group after its country: "US officials", "U.S. negotiating team", "Ukrainian and US delegations". */
function findGroupEnd(text: string, words: readonly Word[], at: number): number {
  for (let ahead = at + 1; ahead <= at + GROUP_REACH + 1 && ahead < words.length; ahead++) {
    if (!/^\.?[\s-]+$/.test(text.slice(words[ahead - 1]!.end, words[ahead]!.start))) return -1;
    if (GROUP_NOUNS.has(words[ahead]!.lower)) return words[ahead]!.end;
    if (PREPOSITIONS.has(words[ahead]!.lower) || isFiniteAt(text, words, ahead)) return -1;
  }
  return -1;
}

function makeActor(text: string, words: readonly Word[], places: readonly Place[], name: Name): Actor | null {
  const at = words.findIndex((word) => word.end > name.start);
  const phrase = places[at];
  if (phrase === undefined) return null;
  const isPossessor = /^(?:['’]s|['’](?=\s))/.test(text.slice(name.end, name.end + 2));
  const last = words.findLastIndex((word) => word.start < name.end);
  const groupEnd = name.kind === 'person' || isPossessor ? -1 : findGroupEnd(text, words, last);
  const { start, entity } = name;
  const before = words[at - 1]?.lower === 'the' ? words[at - 2] : words[at - 1];
  const place: Place = before?.lower === 'of' ? { ...phrase, role: 'prep', preposition: 'of' } : phrase;
  if (groupEnd >= 0)
    return { ...place, start, end: groupEnd, entity, kind: 'group', isPossessor: false, isModifier: false };
  // "MOSCOW -- A meeting": a dateline is no subject.
  const isDateline = at === 0 && /^,?[^.,]{0,20}\s*(?:--|—|–)\s/.test(text.slice(name.end, name.end + 30));
  const isModifier = isDateline || (!isPossessor && isModifierAt(text, words, name.end));
  return { ...place, start, end: name.end, entity, kind: name.kind, isPossessor, isModifier };
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
