/** Small words behind a hyphen that belong to a name all the same: "Kim Jong-un", "Co-operation". */
import { EASTERN_FAMILY_NAMES, isOrdinaryWord } from '../../lexicon/name-words';
import { isCapital, isCapitalAt, type Token } from '../../text/name-tokens';

/** Longest syllable of a Korean or Chinese given name ("hwang", "kyung", "chuang"). */
const MAX_SYLLABLE = 6;
/** First halves of compounds that a body may have in its name ("Anti-corruption Commission"). */
const PREFIX = /^(?:co|anti|non|counter|multi|inter|vice|sub|trans|cross)$/u;

/** Whether the word at `to` is the small second half of a given name behind a family name: "Minister Wi Sung-lac"; not "Gulf Coast-wide". */
export function isEasternGiven(tokens: readonly Token[], at: number, to: number): boolean {
  const [family, first, second] = tokens.slice(to - 2, to + 1);
  if (to - at < 2 || !family || !first || !second) return false;
  if (!isSyllable(first) || second.text.length > MAX_SYLLABLE) return false;
  return isHyphened(tokens, to) && isFamilyName(family, first, second);
}

/** " Jong-un": a space before the first half, a hyphen before the one at `at`, none behind it. */
function isHyphened(tokens: readonly Token[], at: number): boolean {
  return tokens[at]?.gap === '-' && tokens[at - 1]?.gap === ' ' && tokens[at + 1]?.gap !== '-';
}

/** Short family names also when the list lacks them ("Wi Sung-lac"). */
function isFamilyName(family: Token, given: Token, second: Token): boolean {
  if (EASTERN_FAMILY_NAMES.has(family.text))
    return given.text.length <= 4 || !isOrdinaryWord(given.lower) || !isOrdinaryWord(second.lower);
  return isCapital(family) && isSyllable(family) && isSyllable(second) && !isOrdinaryWord(given.lower);
}

function isSyllable(word: Token): boolean {
  return word.text.length <= MAX_SYLLABLE && (isCapital(word) || !isOrdinaryWord(word.lower));
}

/** Whether the word is the joint of "Tehreek-e-Insaf", "Jamiat-ul-Ulama". */
export function isIzafe(tokens: readonly Token[], at: number): boolean {
  return (
    /^(?:e|i|ul|ud|us|ur)$/u.test(tokens[at]?.lower ?? '') &&
    tokens[at]?.gap === '-' &&
    tokens[at + 1]?.gap === '-'
  );
}

/** Whether the small word at `at` is the second half of a word of a name that goes on: "Co-operation Council". */
export function isPrefixed(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1];
  if (tokens[at]?.gap !== '-' || !before || !PREFIX.test(before.lower)) return false;
  return isCapitalAt(tokens, at + 1) || isCapitalAt(tokens, at + 2);
}
