/**
 * Whether a name on a page is the person of the index or a namesake: the words before and after it decide. In: a hit and a target.
 * Out: how much of the name is there, or a veto. It does not look at the rest of the page.
 */
import antiPhrases from '../../../../assets/anti-phrases.json';
import { editBetween } from '../spelling/slips';
import { foldWord } from '../spelling/letters';
import type { Target } from '../matcher';
import { isCalendarWord, isGivenKey, isGivenName, isRareGivenName, isTitle } from '../tables/ordinary-words';
import { looseKey } from '../spelling/loose-key';
import { romanize } from '../spelling/romanize';
import { soundKey } from '../spelling/sound-key';
import { stripEndings } from '../spelling/strip-endings';
import { wordAfter, wordBefore, type Neighbour } from './word-context';

/** full: given name and surname; titled: a title before the surname; bare: surname alone; other: somebody or something else. */
export type Standing = 'full' | 'titled' | 'bare' | 'other';
/** What the words around a name make of it, and how far the name reaches. */
export type PersonReading = { readonly standing: Standing; readonly start: number; readonly end: number };

const HEADS_AFTER = new Set(antiPhrases.headsAfterSurname);
/** Streets, squares and ships that bear a surname: "rua Putin", "улица Ушакова". */
const HEADS_BEFORE = new Set(antiPhrases.headsBeforeSurname.split(' ').map(foldWord));
/** What makes a word of a surname in small letters too ("Trump cards were dealt"), and what makes another person of a name. */
const NEVER_AFTER = new Set([...antiPhrases.wordsAfterSurname, ...antiPhrases.generation]);
/** Given names of relatives who are in the news, in scripts where a list of given names does not reach. */
const NAMESAKES = new Set(antiPhrases.otherGiven.map(foldWord));
const NAMESAKE_WORDS = antiPhrases.otherGiven.filter((name) =>
  /[\u3041-\u30ff\u3400-\u9fff\uac00-\ud7af]/.test(name),
);
const namesakeBefore = (text: string, start: number): boolean => {
  const before = text.slice(Math.max(0, start - 8), start).replace(/[·・\s]$/, '');
  return NAMESAKE_WORDS.some((name) => before.endsWith(name));
};
const isNamesake = (text: string, before: Neighbour | null, start: number): boolean =>
  (before !== null && NAMESAKES.has(foldWord(before.text))) || namesakeBefore(text, start);
const MIN_SHARED_PREFIX = 3;
const MAX_PREFIX_GAP = 3;
const MAX_NAMES_BACK = 3;
/** "M. Ouchakov": an initial to the eye, a title to the French. */
const FRENCH_MISTER = /^M$/;

const sharedPrefix = (left: string, right: string): number => {
  let at = 0;
  while (at < left.length && left[at] === right[at]) at++;
  return at;
};

/** H and kh are one letter in Slavic languages: "Fridrih". */
const consonantsOf = (key: string): string => key.replace(/[aeiou]/g, '').replace(/x/g, 'h');

/** Vladimir and Volodymyr, Steve and Стивен: the same consonants, or one the beginning of the other. */
const isSameSkeleton = (key: string, given: string, prefix: number): boolean => {
  const [one, other] = [consonantsOf(key), consonantsOf(given)];
  if (Math.min(one.length, other.length) < MIN_SHARED_PREFIX) return false;
  return one === other || (prefix >= 2 && (one.startsWith(other) || other.startsWith(one)));
};

/** "Kier" for Keir: a vowel more, the consonants the same. */
const isVowelSlip = (key: string, given: string): boolean =>
  Math.min(key.length, given.length) >= MIN_SHARED_PREFIX &&
  consonantsOf(key) === consonantsOf(given) &&
  editBetween(key, given) === 'gap';

const isSameGiven = (key: string, given: string): boolean => {
  if (key === given) return true;
  if (key.length === 0 || given.length === 0) return false;
  const prefix = sharedPrefix(key, given);
  if (isSameSkeleton(key, given, prefix)) return true;
  const shorter = Math.min(key.length, given.length);
  if (isVowelSlip(key, given)) return true;
  if (
    prefix >= Math.max(MIN_SHARED_PREFIX, shorter - 1) &&
    Math.abs(key.length - given.length) <= MAX_PREFIX_GAP
  )
    return true;
  return shorter >= 4 && key[0] === given[0] && editBetween(key, given) !== null;
};

/** Scripts that cannot write a foreign name's sounds apart: Arabic has one letter for f and v. */
const LOOSE_WORD = /^[\u0590-\u06ff\u0900-\u0d7f]/;

/** True when a word on the page is one of the person's given names, in any spelling or case form. */
const fitsGiven = (word: string, target: Target): boolean => {
  const keys = [word, ...stripEndings(word).map(({ stem }) => stem)].map((form) => soundKey(romanize(form)));
  // "Ханна": Cyrillic and Greek have one letter for h and kh.
  if (keys[0]?.startsWith('x') === true) keys.push(...keys.map((key) => key.replace(/^x/, 'h')));
  return (
    target.given.some((given) => keys.some((key) => isSameGiven(key, given))) ||
    (LOOSE_WORD.test(word) && target.looseGiven.includes(looseKey(romanize(word))))
  );
};

/** Words of one letter that begin a sentence: "A Trump aide", "Z Putinem", "С Путиным", "Ο Πούτιν". An initial among them has its stop. */
const ONE_LETTER_WORDS = new Set('aeikosuvwyzаеиійкосуядбзηο');

const isInitial = (text: string, { text: word, end }: Neighbour): boolean =>
  word.length === 1 && (text[end] === '.' || !ONE_LETTER_WORDS.has(foldWord(word)));

const fitsInitial = (word: string, target: Target): boolean => {
  const letter = romanize(word)[0] ?? '';
  return target.given.some((given) => given[0] === soundKey(letter)[0]);
};

const isOtherGiven = (word: string): boolean =>
  !isTitle(foldWord(word)) &&
  !isCalendarWord(foldWord(word)) &&
  (isGivenName(foldWord(word)) ||
    isRareGivenName(foldWord(word)) ||
    (foldWord(word).length > 3 && isGivenKey(soundKey(romanize(word)))));

/** Arabic, Hebrew, Georgian and the scripts of India have no capitals: there the word right before a surname is asked too. */
const CASELESS_WORD = /^[\u0590-\u06ff\u0900-\u0d7f\u10a0-\u10ff]/;
const mayBeGiven = (before: Neighbour, steps: number): boolean =>
  before.isCapital || (steps === 0 && CASELESS_WORD.test(before.text));

const walkBack = (text: string, target: Target, start: number): PersonReading['start'] | null => {
  let at = start;
  for (let steps = 0; steps < MAX_NAMES_BACK; steps++) {
    const before: Neighbour | null = wordBefore(text, at);
    if (before === null || !mayBeGiven(before, steps)) return null;
    if (fitsGiven(before.text, target) || (isInitial(text, before) && fitsInitial(before.text, target)))
      return before.start;
    at = before.start;
  }
  return null;
};

const judgeAfter = (text: string, end: number): boolean => {
  const after = wordAfter(text, end);
  if (after === null) return true;
  const folded = foldWord(after.text);
  if (NEVER_AFTER.has(folded)) return false;
  return !(after.isCapital && HEADS_AFTER.has(folded));
};

const CYRILLIC = /^[\u0400-\u04ff]/;

/**
 * "Orbán Viktor": the end of the given name after a surname; another person when it is another's, as Cyrillic lists write ("Кушнір Іван"),
 * unless a surname follows it ("помощник Путина Юрий Ушаков").
 */
const givenAfter = (text: string, target: Target, end: number): PersonReading['end'] | 'other' | null => {
  const after = wordAfter(text, end);
  if (after === null || !after.isCapital || text[end] !== ' ' || after.text.length <= 2) return null;
  if (fitsGiven(after.text, target)) return after.end;
  const isOther = CYRILLIC.test(after.text) && isOtherGiven(after.text);
  return isOther && wordAfter(text, after.end)?.isCapital !== true ? 'other' : null;
};

/** What a capitalised word before a surname, not the person's own name, makes of it. */
const standingAfter = (text: string, before: Neighbour): Standing => {
  if (FRENCH_MISTER.test(before.text)) return 'titled';
  if (isInitial(text, before) || isOtherGiven(before.text)) return 'other';
  return isTitle(foldWord(before.text)) ? 'titled' : 'bare';
};

/** True when the word before a surname makes it the name of a street or a ship. */
export const isNameOfThing = (text: string, start: number): boolean => {
  const before = wordBefore(text, start);
  return before !== null && HEADS_BEFORE.has(foldWord(before.text));
};

/** Reads the words around a surname alone. */
export const judgeSurname = (text: string, target: Target, start: number, end: number): PersonReading => {
  const other: PersonReading = { standing: 'other', start, end };
  if (!judgeAfter(text, end)) return other;
  const after = givenAfter(text, target, end);
  if (after === 'other') return other;
  if (after !== null) return { standing: 'full', start, end: after };
  const before = wordBefore(text, start);
  if (isNamesake(text, before, start)) return other;
  const whole = walkBack(text, target, start);
  if (whole !== null) return { standing: 'full', start: whole, end };
  if (before === null || !before.isCapital) return { standing: 'bare', start, end };
  return { standing: standingAfter(text, before), start, end };
};

/** Reads the words around a full name: only what follows can make it another person ("Donald Trump Jr."). */
export const judgeFullName = (text: string, start: number, end: number): PersonReading => ({
  standing: judgeAfter(text, end) ? 'full' : 'other',
  start,
  end,
});
