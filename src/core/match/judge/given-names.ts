/** Whether a given name written before a surname is the person's own, in any spelling or case form. In: a word and a target. */
import { editBetween, isLikelySlip } from '../spelling/slips';
import { foldWord } from '../spelling/letters';
import type { Target } from '../matcher';
import {
  isCalendarWord,
  isFunctionWord,
  isGivenKey,
  isGivenName,
  isLeadingWord,
  isRareGivenName,
  isTitle,
} from '../tables/ordinary-words';
import { looseKey } from '../spelling/loose-key';
import { romanize } from '../spelling/romanize';
import { soundKey } from '../spelling/sound-key';
import { stripEndings } from '../spelling/strip-endings';
import type { Neighbour } from './word-context';

const MIN_SHARED_PREFIX = 3;
const MAX_PREFIX_GAP = 3;
/** Shorter names have too many neighbours. */
const MIN_EDITED = 4;
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
  return shorter >= MIN_EDITED && key[0] === given[0] && editBetween(key, given) !== null;
};

/** Scripts that cannot write a foreign name's sounds apart: Arabic has one letter for f and v. */
const LOOSE_WORD = /^[\u0590-\u06ff\u0900-\u0d7f]/;

const VOWEL_LAST = /[aeiou]$/;
/** Russian and Ukrainian forms of one name end otherwise, "Pavel" and "Pavlo": among those whose surnames end as theirs do. */
const EAST_SLAVIC = /(?:[eo]v|in|sk[iy]|enko|[aiu]k)[iy]*$/;

/**
 * Two names that lists have are one where the page's begins the other ("Steve" for Steven), where letters that sound alike part them
 * ("Steven", "Stephen"), or where both end in a vowel or neither, and one begins the other or they have the same consonants ("Steven",
 * but not "Stephanie", for Steve).
 */
const isSameName = (key: string, given: string, surname: string): boolean => {
  const shorter = Math.min(key.length, given.length);
  if (key === given || (shorter >= MIN_SHARED_PREFIX && given.startsWith(key))) return true;
  if (shorter >= MIN_EDITED && key.at(-1) === given.at(-1) && isLikelySlip(key, given)) return true;
  if (!key.startsWith(given) && !isSameSkeleton(key, given, sharedPrefix(key, given))) return false;
  return VOWEL_LAST.test(key) === VOWEL_LAST.test(given) || EAST_SLAVIC.test(soundKey(romanize(surname)));
};

/** "Кира", of Кир: a stem as short as this is taken for one beside a surname with a case ending only. */
const SHORT_CASE = /(?<=^[\u0400-\u04ff]{3})(?:а|у|е|ом|ем)$/u;

/**
 * True when a word on the page is one of the person's given names, in any spelling or case form. `plain` is the surname where it stands
 * without an ending, else null: beside it a name from the lists is no case form, nor a slip for another ("Marek" and "Marta" are no Marco).
 */
export const fitsGiven = (word: string, target: Target, plain: string | null): boolean => {
  if (plain !== null && isGivenName(foldWord(word))) {
    const key = soundKey(romanize(word));
    return target.given.some((given) => isSameName(key, given, plain));
  }
  const stems = stripEndings(word).map(({ stem }) => stem);
  if (plain === null && stems.length === 0) stems.push(word.replace(SHORT_CASE, ''));
  const keys = [word, ...stems].map((form) => soundKey(romanize(form)));
  // "Ханна": Cyrillic and Greek have one letter for h and kh.
  if (keys[0]?.startsWith('x') === true) keys.push(...keys.map((key) => key.replace(/^x/, 'h')));
  return (
    target.given.some((given) => keys.some((key) => isSameGiven(key, given))) ||
    (LOOSE_WORD.test(word) && target.looseGiven.includes(looseKey(romanize(word))))
  );
};

/** Words of one letter that begin a sentence: "A Trump aide", "Z Putinem", "С Путиным", "Ο Πούτιν". An initial among them has its stop. */
const ONE_LETTER_WORDS = new Set('aeikosuvwyzавеиійкосуядбзηο');

/** True for a single letter that is an initial and no word of its language. */
export const isInitial = (text: string, { text: word, end }: Neighbour): boolean =>
  word.length === 1 && (text[end] === '.' || !ONE_LETTER_WORDS.has(foldWord(word)));

/** True when an initial is that of one of the person's given names. */
export const fitsInitial = (word: string, target: Target): boolean => {
  const letter = romanize(word)[0] ?? '';
  return target.given.some((given) => given[0] === soundKey(letter)[0]);
};

const isKnownGiven = (word: string): boolean =>
  isGivenName(foldWord(word)) ||
  isRareGivenName(foldWord(word)) ||
  (foldWord(word).length > 3 && isGivenKey(soundKey(romanize(word))));

/** Scripts whose languages decline given names: "святого Фёдора Ушакова". */
const DECLINED = /^[\u0370-\u04ff]/;

/** More often a name than a verb; questions tell. */
const NAME_OR_VERB = 'will';
/** "With Velmar in Lima", "Ma Velmar ha detto": words that are somebody's name somewhere. */
const isWord = (folded: string, isInside: boolean): boolean =>
  folded !== NAME_OR_VERB && (isLeadingWord(folded) || (!isInside && isFunctionWord(folded)));

/** Papers write months out before a name: "Jan Velmar" is a man. */
const NAME_OR_MONTH = 'jan';
const isDay = (folded: string): boolean => folded !== NAME_OR_MONTH && isCalendarWord(folded);

/**
 * True for a given name that is not the person's; `isInside` where the capital is no sentence's first letter: there a name may be declined
 * ("Слова Путина" begin otherwise), and words that join others in other languages are written small.
 */
export const isOtherGiven = (word: string, isInside = false): boolean => {
  const folded = foldWord(word);
  if (isTitle(folded) || isDay(folded) || isWord(folded, isInside)) return false;
  if (isKnownGiven(word)) return true;
  return isInside && DECLINED.test(word) && stripEndings(word).some(({ stem }) => isKnownGiven(stem));
};
