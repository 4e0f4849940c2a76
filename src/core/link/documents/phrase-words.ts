/** Which words belong to a phrase that names a document. */
import type { Token } from '../../extract/names/tokens';
import { isCapital } from '../../extract/names/tokens';
import { isCalendarWord, STOP_WORDS, TITLES } from '../../lexicon/name-words';
import { isAuxiliary, isGerund, isPastForm } from '../../text/verb-forms';
import type { PhraseKind, SentenceName } from './find-phrases';

/** Most words that say what a document is about ("prisoner exchange deal"). */
const MAX_TOPICS = 2;
const JOINTS = new Set(['and', 'of', 'on', 'for']);

/**
 * Whether the word at `at` says what the document is about ("peace" in "peace plan").
 * @param taken how many such words stand between it and the document's noun
 */
export function isTopicWord(tokens: readonly Token[], at: number, taken: number, head: number): boolean {
  const word = tokens[at] as Token;
  if (word.shape === 'number' || word.lower.length < 3 || word.possessive) return false;
  if (
    STOP_WORDS.has(word.lower) ||
    JOINTS.has(word.lower) ||
    isCalendarWord(word.lower) ||
    isAuxiliary(word.lower)
  )
    return false;
  if (isCapital(word))
    return (
      (taken < MAX_TOPICS + 2 && isCapital(tokens[head] as Token)) ||
      (at > 0 && !TITLES.has(word.lower) && taken < 1)
    );
  const compound = tokens[at + 1]?.gap === '-';
  if (compound) return true;
  return (
    taken < MAX_TOPICS &&
    !(taken > 0 && isVerbLike(word.lower)) &&
    !isGerund(word.lower) &&
    !isPastForm(word.lower) &&
    !/ly$/u.test(word.lower)
  );
}

/** Words that are as often the verb before the phrase ("reject", "finalize") as a noun in it. */
function isVerbLike(lower: string): boolean {
  return /(?:ize|ise|ify|ject|cuss|pose|sign|back|support|present|draft|broker|reach|push|oppose|approve|accept|block)$/u.test(
    lower,
  );
}

/** Where the phrase ends on the right, and whom it names there: "counter-proposal from Kyiv and Europe", "list of points on Ukraine". */
export function extendRight(
  tokens: readonly Token[],
  names: readonly SentenceName[],
  head: number,
  kind: PhraseKind,
): { to: number; issuers: string[]; listed: boolean } {
  const listed = (tokens[head] as Token).lower === 'list';
  const after = listed ? head + 3 : head + 1;
  const joint = tokens[after];
  if (!joint || joint.gap !== ' ') return { to: after, issuers: [], listed };
  const isFrom = kind === 'counter' && /^(?:from|by)$/u.test(joint.lower);
  if (!isFrom && !(listed && /^(?:on|for)$/u.test(joint.lower))) return { to: after, issuers: [], listed };
  const issuers: string[] = [];
  let to = after;
  for (let at = after + 1; ;) {
    const name = names.find((other) => other.from === at);
    if (!name) break;
    if (isFrom) issuers.push(name.country ?? name.group);
    to = name.to;
    if (tokens[to]?.lower !== 'and' || tokens[to]?.gap !== ' ') break;
    at = to + 1;
  }
  return { to, issuers, listed };
}
