/** Whether words make a clause. In: words of a stretch of text. Out: yes or no, from the forms and their neighbours; there is no tagger. */
import { remember } from '../text/remember';
import type { Word } from '../text/words';
import {
  isAuxiliary,
  isBaseForm,
  isInvariant,
  isNounInS,
  isPastForm,
  isPlainVerb,
  isThirdPerson,
} from '../text/verb-forms';

const DETERMINERS = new Set(
  'a an the this that these those its their his her our my your no any some each every'.split(' '),
);
const PRONOUNS = new Set('i we you he she it they who which that there what'.split(' '));
const PREPOSITIONS = new Set('of in on at by to for from with about as between into over under'.split(' '));
/** They take a base form: "they reject", "who want". */
const BASE_SUBJECTS = new Set('i we you they who'.split(' '));
/** After these no past stands that is like its base. */
const LEADS = new Set('to not will and or'.split(' '));
const PLURAL = /(?:[^s]s|people|men|women|children|police)$/;

/** A past as most verbs form it; the list of verbs has the frequent ones only. "Hundred", "need" and "unmarked" are none. */
const REGULAR_PAST =
  /^(?!un|hundred|kindred|sacred|hatred|naked|wicked|beloved|infrared|briefed|dubbed|nicknamed|headquartered)\p{Ll}{2,}[^\P{Ll}e]ed$/u;
/** What stands between such a past and its object. */
const PARTICLES = new Set(
  'off up down out away back aside apart against into onto through past after before toward towards'.split(
    ' ',
  ),
);

/** What may stand right behind such a past besides: "surprised nobody", "soothed them". */
const OBJECTS = new Set(
  'nobody nothing everyone everybody everything someone somebody something anyone anybody anything none many few several all both most him them us me'.split(
    ' ',
  ),
);

/** What a word may be, one bit each. */
const AUXILIARY = 1;
const PAST = 2;
const INVARIANT = 4;
const THIRD_PERSON = 8;
const PLAIN_VERB = 16;
const BASE = 32;
const DETERMINER = 64;
const POSSESSIVE = 128;
const PREPOSITION = 256;
const PRONOUN = 512;
const NOUN_IN_S = 1024;
const PLURAL_NOUN = 2048;
const BASE_SUBJECT = 4096;
const LEAD = 8192;

const NEW_PAST = 16384;

const VERB = NEW_PAST | PAST | INVARIANT | THIRD_PERSON | PLAIN_VERB | BASE;

const TESTS: readonly (readonly [bit: number, test: (lower: string) => boolean])[] = [
  [AUXILIARY, isAuxiliary],
  [PAST, isPastForm],
  [INVARIANT, isInvariant],
  [THIRD_PERSON, isThirdPerson],
  [PLAIN_VERB, isPlainVerb],
  [BASE, isBaseForm],
  [DETERMINER, (lower) => DETERMINERS.has(lower)],
  [POSSESSIVE, (lower) => lower.endsWith("'s")],
  [PREPOSITION, (lower) => PREPOSITIONS.has(lower)],
  [PRONOUN, (lower) => PRONOUNS.has(lower)],
  [NOUN_IN_S, isNounInS],
  [PLURAL_NOUN, (lower) => PLURAL.test(lower)],
  [BASE_SUBJECT, (lower) => BASE_SUBJECTS.has(lower)],
  [LEAD, (lower) => LEADS.has(lower)],
  [NEW_PAST, (lower) => REGULAR_PAST.test(lower) && !isPastForm(lower)],
];

/** All that a word may be, asked for once: every word of a text is looked at several times. */
const readForm = remember((lower: string): number =>
  TESTS.reduce((form, [bit, test]) => (test(lower) ? form | bit : form), 0),
);

/** A past form after a determiner, a possessive or a hyphen is an adjective: "the revised plan", "US-proposed". */
function isAdjective(before: number, form: number, isJoined: boolean): boolean {
  if (isJoined || (before & (DETERMINER | POSSESSIVE)) !== 0) return true;
  return (form & PAST) !== 0 && (before & PREPOSITION) !== 0;
}

/** A word in -s is a verb after a name, a pronoun or a noun; after what only stands before nouns it is a noun. */
const isVerbAfter = (before: number): boolean =>
  (before & (DETERMINER | PREPOSITION | POSSESSIVE | AUXILIARY)) === 0;

/** What a verb has for its object, and no noun behind it. */
const OBJECT_PRONOUNS = new Set('it them him us me'.split(' '));

/** "Ukrainian representatives", "the United States": nouns in -s, unless a pronoun is their subject or their object. */
function isNounAt(before: number, form: number, word: Word, next: Word | undefined): boolean {
  if (/^\p{Lu}/u.test(word.text)) return true;
  if ((form & NOUN_IN_S) === 0 || (before & PRONOUN) !== 0) return false;
  return !(next !== undefined && next.start === word.end + 1 && OBJECT_PRONOUNS.has(next.lower));
}

/** "Police put the toll at 12", "Benin shut the crossing": a past like its base, between a subject and an object. */
function isInvariantAt(before: number, next: Word | undefined): boolean {
  if (next === undefined || !isVerbAfter(before) || (before & LEAD) !== 0) return false;
  return (readForm(next.lower) & DETERMINER) !== 0 || /^[\p{Lu}\d]/u.test(next.text);
}

/** "Brushed the report aside", "drowned off the cape": a past that no list has, after a subject and before an object or a place. */
function isNewPastAt(word: Word, before: number, next: Word | undefined): boolean {
  // "Jared" and "Mohamed" are names.
  if (
    next === undefined ||
    word.text !== word.lower ||
    next.lower === 'by' ||
    (before & (AUXILIARY | LEAD | PREPOSITION)) !== 0
  )
    return false;
  const isObject =
    (readForm(next.lower) & (DETERMINER | PREPOSITION)) !== 0 ||
    PARTICLES.has(next.lower) ||
    OBJECTS.has(next.lower);
  return isObject || /^[\p{Lu}\d]/u.test(next.text);
}

/** "Lawmakers vote on Friday": any base form before a preposition, but no "votes of" and "ships wait to unload", and no name ("the Andes Post on Monday"). */
function isBeforePreposition(word: Word, next: Word | undefined): boolean {
  if (next === undefined || /^\p{Lu}/u.test(word.text)) return false;
  return !/^(?:of|to)$/.test(next.lower) && (readForm(next.lower) & PREPOSITION) !== 0;
}

/** A base form is finite after a pronoun; after a plural one that is never a noun ("the states include"), or one before a preposition. */
function isBaseAfter(before: number, form: number, word: Word, next: Word | undefined): boolean {
  const isAfterPlural = (before & (PLURAL_NOUN | POSSESSIVE)) === PLURAL_NOUN;
  if ((form & PLAIN_VERB) !== 0) return isAfterPlural;
  if ((form & BASE) === 0) return false;
  return (before & BASE_SUBJECT) !== 0 || (isAfterPlural && isBeforePreposition(word, next));
}

/** Whether two words are joined by a hyphen. */
function areJoined(text: string, before: Word, word: Word): boolean {
  return word.start === before.end + 1 && text.charAt(before.end) === '-';
}

/** "OSLO, May 6." */
const isMonth = ({ text }: Word, next: Word | undefined): boolean =>
  text === 'May' && /^\d/.test(next?.text ?? '');

/** Tells whether `words[at]` is a finite verb, as far as its form and neighbours show. `text` is what the words are offsets into. */
export function isFiniteAt(text: string, words: readonly Word[], at: number): boolean {
  const word = words[at];
  if (word === undefined) return false;
  const form = readForm(word.lower);
  if ((form & AUXILIARY) !== 0) return !isMonth(word, words[at + 1]);
  return (form & VERB) !== 0 && isFiniteVerb(text, words, { at, form });
}

function isFiniteVerb(
  text: string,
  words: readonly Word[],
  { at, form }: { readonly at: number; readonly form: number },
): boolean {
  const word = words[at]!;
  const before = words[at - 1];
  // A first word has nothing before it that makes it a verb, nor that makes it none.
  if (before === undefined) return (form & PAST) !== 0;
  const left = readForm(before.lower);
  if (isAdjective(left, form, areJoined(text, before, word))) return false;
  if ((form & PAST) !== 0) return true;
  if ((form & NEW_PAST) !== 0 && isNewPastAt(word, left, words[at + 1])) return true;
  if ((form & INVARIANT) !== 0 && isInvariantAt(left, words[at + 1])) return true;
  if ((form & THIRD_PERSON) !== 0) return !isNounAt(left, form, word, words[at + 1]) && isVerbAfter(left);
  return isBaseAfter(left, form, word, words[at + 1]);
}

/** Gives the place of the first finite verb, or -1. */
export function findFinite(text: string, words: readonly Word[], from = 0): number {
  for (let at = from; at < words.length; at++) if (isFiniteAt(text, words, at)) return at;
  return -1;
}
