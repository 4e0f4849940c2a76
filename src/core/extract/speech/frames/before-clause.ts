/** What stands between a verb of speech and its clause: who is told, and in what. */
import { isDeterminer, isPhraseWord, isPronoun } from '../phrases/phrase-words';
import { readPhraseAfter } from '../phrases/phrases';
import { LISTENERS, SOURCE_NOUNS } from '../../../lexicon/speech-words';
import { skipTimes, skipToClause } from '../phrases/token-tests';
import { tokenAt, type Token } from '../tokens';

/** "said in a statement on Tuesday | it would": past the paper and the day, when a clause with a subject of its own follows. */
export function skipPaper(tokens: readonly Token[], from: number): number {
  if (
    tokenAt(tokens, from).lower !== 'in' ||
    !/^(?:an?|the|his|her|its)$/.test(tokenAt(tokens, from + 1).lower)
  )
    return from;
  const near = tokens.slice(from + 2, from + PAPER_REACH);
  const noun = near.findIndex(({ lower }) => SOURCE_NOUNS.has(lower));
  if (noun < 0 || near.slice(0, noun).some(({ kind }) => kind !== 'word')) return from;
  const next = skipTimes(tokens, from + noun + 3);
  const isSubject =
    isPronoun(tokenAt(tokens, next)) ||
    tokenAt(tokens, next).kind === 'name' ||
    isDeterminer(tokenAt(tokens, next));
  return isSubject ? next : from;
}

/** The paper's noun stands within so many tokens. */
const PAPER_REACH = 6;

const OBJECT_PRONOUN = /^(?:him|her|them|us|me|it|you)$/;

/** Past "reporters on Wednesday". */
export function skipListener(tokens: readonly Token[], from: number, bound: number): number {
  const first = tokenAt(tokens, from);
  if (first.kind === 'quote') return from;
  if (OBJECT_PRONOUN.test(first.lower)) return skipToClause(tokens, from + 1);
  const near = tokens.slice(from, Math.min(bound, from + 6));
  const listener = near.findIndex(({ lower }) => LISTENERS.has(lower) && !OBJECT_PRONOUN.test(lower));
  if (listener >= 0) return skipToClause(tokens, from + listener + 1);
  const clause = near.findIndex((token) => isPronoun(token));
  // "told cops it was": whoever they are, a clause of its own follows.
  if (clause > 0 && near.slice(0, clause).every((token) => isPhraseWord(token))) return from + clause;
  const phrase = readPhraseAfter(tokens, from);
  return skipToClause(tokens, phrase === null ? from : phrase.to + 1);
}

/** "warned | the prime minister in September | that". */
export function skipWarned(tokens: readonly Token[], from: number): number {
  if (!/^(?:warn|caution)/.test(tokenAt(tokens, from - 1).lower)) return from;
  const phrase = readPhraseAfter(tokens, from);
  const that = phrase === null ? from : skipTimes(tokens, phrase.to + 1);
  return tokenAt(tokens, that).lower === 'that' ? that : from;
}
