/** Which words say what a document is about. */
import { gapAt, isCapital, isCapitalAt, type Token } from '../../text/name-tokens';
import { isCalendarWord, STOP_WORDS, TITLES } from '../../lexicon/name-words';
import { isAuxiliary, isGerund, isPastForm } from '../../text/verb-forms';

/** Most words that say what a document is about ("prisoner exchange deal"); a name in capitals may have two more. */
const MAX_TOPICS = 2;
const JOINTS = new Set(['and', 'of', 'on', 'for']);
/** Words that are as often the verb before the phrase ("reject", "finalize") as a noun in it. */
const VERB_LIKE =
  /(?:ize|ise|ify|ject|cuss|pose|sign|back|support|present|draft|broker|reach|push|oppose|approve|accept|block)$/u;

/**
 * Whether the word at `at` says what the document is about ("peace" in "peace plan").
 * @param tokens the sentence
 * @param at the word
 * @param taken how many such words stand between it and the document's noun
 * @param head place of that noun
 */
export function isTopicWord(tokens: readonly Token[], at: number, taken: number, head: number): boolean {
  const word = tokens[at] as Token;
  if (word.shape === 'number' || word.possessive || isSmallWord(word.lower)) return false;
  if (isCapital(word)) return isCapitalTopic(word, at, taken, isCapitalAt(tokens, head));
  if (gapAt(tokens, at + 1) === '-') return true;
  return taken < MAX_TOPICS && !isVerbal(word.lower) && !(taken > 0 && VERB_LIKE.test(word.lower));
}

function isSmallWord(lower: string): boolean {
  return (
    lower.length < 3 ||
    STOP_WORDS.has(lower) ||
    JOINTS.has(lower) ||
    isCalendarWord(lower) ||
    isAuxiliary(lower)
  );
}

function isCapitalTopic(word: Token, at: number, taken: number, headCapital: boolean): boolean {
  if (headCapital && taken < MAX_TOPICS + 2) return true;
  return at > 0 && taken < 1 && !TITLES.has(word.lower);
}

function isVerbal(lower: string): boolean {
  return isGerund(lower) || isPastForm(lower) || lower.endsWith('ly');
}
