/** Small words behind a hyphen that belong to a name all the same: "Kim Jong-un", "Co-operation". */
import { EASTERN_FAMILY_NAMES, isOrdinaryWord } from '../../lexicon/name-words';
import { isCapital, isCapitalAt, type Token } from './tokens';

/** Longest syllable of a Korean or Chinese given name ("hwang", "kyung", "chuang"). */
const MAX_SYLLABLE = 6;
/** First halves of compounds that a body may have in its name ("Anti-corruption Commission"). */
const PREFIX = /^(?:co|anti|non|counter|multi|inter|vice|sub|trans|cross)$/u;

/** Whether the word at `to` is the small second half of a given name behind a family name: "Minister Wi Sung-lac"; not "Gulf Coast-wide". */
export function isEasternGiven(tokens: readonly Token[], at: number, to: number): boolean {
  const [family, first, second] = tokens.slice(to - 2, to + 1);
  if (to - at < 2 || !family || !first || !second || !isSyllable(first) || !isSyllable(second)) return false;
  const isHyphened = second.gap === '-' && first.gap === ' ' && tokens[to + 1]?.gap !== '-';
  return isHyphened && isFamilyName(family, first);
}

/** Short family names also when the list lacks them ("Wi Sung-lac"). */
function isFamilyName(family: Token, given: Token): boolean {
  if (EASTERN_FAMILY_NAMES.has(family.text)) return true;
  return isCapital(family) && isSyllable(family) && !isOrdinaryWord(given.lower);
}

function isSyllable(word: Token): boolean {
  return word.text.length <= MAX_SYLLABLE && (isCapital(word) || !isOrdinaryWord(word.lower));
}

/** Whether the small word at `at` is the second half of a word of a name that goes on: "Co-operation Council". */
export function isPrefixed(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1];
  if (tokens[at]?.gap !== '-' || !before || !PREFIX.test(before.lower)) return false;
  return isCapitalAt(tokens, at + 1) || isCapitalAt(tokens, at + 2);
}
