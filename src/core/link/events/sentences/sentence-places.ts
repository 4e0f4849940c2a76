/**
 * Where each word of a sentence stands, without a parser. In: words. Out: the clause each is in, and whether it is in the subject, after the verb, or
 * after which preposition.
 */
import { isFiniteAt } from '../../../claim/has-verb';
import { splitClauses } from '../../../claim/split-clauses';
import type { Quotation } from '../../../document';
import type { Span } from '../../../model';
import { lemmaOf } from '../../../text/verb-forms';
import type { Word } from '../../../text/words';
import { BODIES, BOUND_VERBS, findEventNoun } from '../words/event-words';
import { isAdverb, isAfterTime, isAside, isRelative, isSubjectStart } from './leads';
import { isOpeningGerund, isVerbAt } from './verb-places';

/** Where a word stands: `part` counts clauses, `preposition` is set where `role` is "prep", `verb` is the place of the last verb before it. */
export type Place = {
  readonly part: number;
  readonly role: 'subject' | 'object' | 'prep';
  readonly preposition: string | null;
  readonly verb: number;
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
/** Who "after" and its kin must be followed by to open a clause. */
const SUBJECT_START = /^(?:\p{Lu}|he|she|it|they|we|the|a|an|its|his|their)/u;
/** Words between "after" and its verb where it opens a clause. */
const OPENER_REACH = 9;

/** Tells whether a word leads a phrase ("in Moscow") or a clause ("while …") and so is part of no name's own phrase. */
export function isLeader(lower: string): boolean {
  return PREPOSITIONS.has(lower) || OPENERS.has(lower) || TIME_OPENERS.has(lower);
}

/** "a call between X and Y, which took place on Monday", "which may be held next year": only of an event. */
const HAPPENING =
  /^(?:took place|(?:was|were) held|(?:will|may|might|could|(?:is|are) (?:due |set |expected |scheduled )?to) (?:take place|be held))\b/;
/** Words of the longest such phrase. */
const HAPPENING_WORDS = 5;

const isHappening = (words: readonly Word[], at: number): boolean =>
  HAPPENING.test(
    words
      .slice(at, at + HAPPENING_WORDS)
      .map(({ lower }) => lower)
      .join(' '),
  );

/** "talks that began late": the clause tells when, and stays with its noun. */
function staysWithNoun(words: readonly Word[], at: number): boolean {
  const { lower } = words[at]!;
  const next = words[at + 1];
  if (lower === 'which' && isHappening(words, at + 1)) return true;
  const isBound = next !== undefined && (BOUND_VERBS.has(lemmaOf(next.lower)) || next.lower === 'lasted');
  const isAfterEvent = lower === 'which' && at > 0 && findEventNoun(words[at - 1]!.lower) !== null;
  return isBound && (lower === 'that' || isAfterEvent);
}

/** The end of what was said: `…," X told parliament`. */
const AFTER_QUOTE = /^[,?!.…]+["”’]\s/;
/** Most words have a blank between them. */
const endsQuote = (gap: string): boolean => gap !== ' ' && AFTER_QUOTE.test(gap);

/** What is heard before somebody. */
const HEARD = /^(?:trial|hearing|case|appearance|testimony|proceedings|appeal)$/;

/** "after Putin met …" opens a clause, "after his meeting with Putin" does not. */
function opensPart(text: string, words: readonly Word[], at: number, verb: number): boolean {
  const { lower } = words[at]!;
  if (OPENERS.has(lower)) return !staysWithNoun(words, at);
  // "The trial before a tribunal is to open".
  if (verb < 0 && lower === 'before' && HEARD.test(words[at - 1]!.lower)) return false;
  return TIME_OPENERS.has(lower) && isFollowedByClause(text, words, at);
}

function isFollowedByClause(text: string, words: readonly Word[], at: number): boolean {
  const next = words[at + 1];
  if (next === undefined) return false;
  if (!SUBJECT_START.test(next.text) && !BODIES.has(next.lower)) return false;
  for (let ahead = at + 2; ahead < Math.min(words.length, at + OPENER_REACH); ahead++) {
    const gap = text.slice(words[ahead - 1]!.end, words[ahead]!.start);
    if (/[,;]/.test(gap) || words[ahead]!.lower === 'and') return false;
    if (isFiniteAt(text, words, ahead)) return true;
  }
  return false;
}

/** A clause may begin with a phrase: "On Sunday, …", "Before heading to the Kremlin, …". */
function isLeading(lower: string): boolean {
  return PREPOSITIONS.has(lower) || TIME_OPENERS.has(lower) || lower === 'according';
}

/** What is known when a word is reached. */
type Reading = { place: Place; first: number; hasAnd: boolean; waiting: Place | null };

/** What stands in front of a comma and only leads the clause on. */
function skipLead(reading: Reading, words: readonly Word[], at: number): void {
  if (reading.place.verb === 0 && isOpeningGerund(words, 0) && isSubjectStart(words, at)) {
    reading.first = at;
    reading.place = { part: reading.place.part + 1, role: 'subject', preposition: null, verb: -1 };
  }
  if (at === reading.first + 1 && isAdverb(words[reading.first]!.lower)) reading.first = at;
  if (!isAside(words, reading.first, at)) return;
  reading.first = at;
  reading.place = { ...reading.place, role: 'subject', preposition: null, verb: -1 };
}

/** "The burial of X, who died in May, is planned for Friday": the verb of the clause that waits for one. */
function resume(reading: Reading, text: string, words: readonly Word[], at: number): boolean {
  const { waiting, place } = reading;
  if (waiting === null || place.verb < 0 || !/^,\s/.test(text.slice(words[at - 1]!.end, words[at]!.start)))
    return false;
  if (!isFiniteAt(text, words, at)) return false;
  reading.place = { part: waiting.part, role: 'object', preposition: null, verb: at };
  reading.waiting = null;
  return true;
}

function startClause(reading: Reading, words: readonly Word[], at: number): void {
  reading.waiting = reading.place.verb < 0 && isRelative(words[at]!.lower) ? reading.place : null;
  reading.first = at;
  reading.place = { part: reading.place.part + 1, role: 'subject', preposition: null, verb: -1 };
}

/** A new clause begins with its subject; so does what follows a leading phrase, or a list closed by "and", at its comma. */
function openClause(
  reading: Reading,
  words: readonly Word[],
  at: number,
  starts: { readonly isNew: boolean; readonly gap: string },
): void {
  if (starts.isNew) {
    startClause(reading, words, at);
    return;
  }
  const hasComma = starts.gap.includes(',');
  if (hasComma) skipLead(reading, words, at);
  const lead = OPENERS.has(words[reading.first]!.lower) ? reading.first + 1 : reading.first;
  const isAfter = isAfterTime(words, lead, at);
  const isOpen = (isAfter || hasComma) && reading.place.verb < 0;
  if (isOpen && (isLeading(words[reading.first]!.lower) || isAfter || reading.hasAnd)) {
    reading.place = { ...reading.place, role: 'subject', preposition: null };
  }
}

/** "of" does not leave its phrase: "Secretary of State X held talks"; "since the first round" has one, "since they met" is a clause. */
function leadsPhrase(lower: string, isFirst: boolean): boolean {
  return lower !== 'of' && (PREPOSITIONS.has(lower) || (TIME_OPENERS.has(lower) && !isFirst));
}

function readWord(reading: Reading, text: string, words: readonly Word[], at: number): Place {
  const { lower } = words[at]!;
  const { part, verb } = reading.place;
  reading.hasAnd = lower === 'and' || (reading.hasAnd && !PREPOSITIONS.has(lower));
  // "X, along with Y, held": Y does what X does.
  if (lower === 'with' && /^(?:along|together)$/.test(words[at - 1]?.lower ?? '')) return reading.place;
  // "a dusk-to-dawn curfew".
  const isJoined = text[words[at]!.start - 1] === '-';
  if (!isJoined && leadsPhrase(lower, reading.first === at))
    reading.place = { part, role: 'prep', preposition: lower, verb };
  else if (isVerbAt(text, words, at, verb))
    reading.place = { part, role: 'object', preposition: null, verb: at };
  return reading.place;
}

/** Gives the place of each word. `quotations` are those of the sentence. */
export function findPlaces(
  text: string,
  sentence: Span,
  words: readonly Word[],
  quotations: readonly Quotation[],
): readonly Place[] {
  const clauses = splitClauses(text, sentence, quotations).map(({ start }) => start);
  const reading: Reading = {
    place: { part: 0, role: 'subject', preposition: null, verb: -1 },
    first: 0,
    hasAnd: false,
    waiting: null,
  };
  let clause = 0;
  return words.map((word, at) => {
    const before = clause;
    while (clause < clauses.length && clauses[clause]! <= word.start) clause++;
    const gap = at === 0 ? '' : text.slice(words[at - 1]!.end, word.start);
    const isCut = clause > before && !(word.lower === 'which' && isHappening(words, at + 1));
    const opens = isCut || endsQuote(gap) || opensPart(text, words, at, reading.place.verb);
    const isNew = at > 0 && opens;
    openClause(reading, words, at, { isNew, gap });
    return resume(reading, text, words, at) ? reading.place : readWord(reading, text, words, at);
  });
}
