/** Whether words make a clause. In: words of a stretch of text. Out: yes or no, from the forms and their neighbours; there is no tagger. */
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

/** A past form after a determiner, a possessive or a hyphen is an adjective: "the revised plan", "US-proposed". */
function isAdjective(before: Word | undefined, word: Word, gap: string): boolean {
  if (before === undefined) return false;
  return (
    gap === '-' ||
    DETERMINERS.has(before.lower) ||
    before.lower.endsWith("'s") ||
    (isPastForm(word.lower) && PREPOSITIONS.has(before.lower))
  );
}

/** A word in -s is a verb after a name, a pronoun or a noun; after what only stands before nouns it is a noun. */
function isVerbAfter(before: Word | undefined): boolean {
  if (before === undefined || DETERMINERS.has(before.lower) || PREPOSITIONS.has(before.lower)) return false;
  return !before.lower.endsWith("'s") && !isAuxiliary(before.lower);
}

/** "Ukrainian representatives", "the United States": nouns in -s, unless a pronoun is their subject. */
function isNounAt(before: Word | undefined, word: Word): boolean {
  if (/^\p{Lu}/u.test(word.text)) return true;
  return isNounInS(word.lower) && !PRONOUNS.has(before?.lower ?? '');
}

const PLURAL = /(?:[^s]s|people|men|women|children|police)$/;

/** "Police put the toll at 12", "Benin shut the crossing": a past like its base, between a subject and an object. */
function isInvariantAt(before: Word | undefined, word: Word, next: Word | undefined): boolean {
  if (before === undefined || next === undefined || !isInvariant(word.lower)) return false;
  const hasObject = DETERMINERS.has(next.lower) || /^[\p{Lu}\d]/u.test(next.text);
  return hasObject && isVerbAfter(before) && !/^(?:to|not|will|and|or)$/.test(before.lower);
}

/** A base form is finite after a pronoun; one that is never a noun also after a plural: "the states include". */
function isBaseAfter(before: Word, word: Word): boolean {
  if (isPlainVerb(word.lower)) return PLURAL.test(before.lower) && !before.lower.endsWith("'s");
  return /^(?:i|we|you|they|who)$/.test(before.lower) && isBaseForm(word.lower);
}

/** Tells whether `words[at]` is a finite verb, as far as its form and neighbours show. `text` is what the words are offsets into. */
export function isFiniteAt(text: string, words: readonly Word[], at: number): boolean {
  const word = words[at];
  if (word === undefined) return false;
  const before = words[at - 1];
  if (isAuxiliary(word.lower)) return true;
  const gap = before === undefined ? '' : text.slice(before.end, word.start);
  if (isAdjective(before, word, gap)) return false;
  if (isPastForm(word.lower) || isInvariantAt(before, word, words[at + 1])) return true;
  if (isThirdPerson(word.lower)) return !isNounAt(before, word) && isVerbAfter(before);
  return before !== undefined && isBaseAfter(before, word);
}

/** Gives the place of the first finite verb, or -1. */
export function findFinite(text: string, words: readonly Word[], from = 0): number {
  for (let at = from; at < words.length; at++) if (isFiniteAt(text, words, at)) return at;
  return -1;
}
