/** Phrases for people without a noun: "one of them", "the other", "those who". In: the place they begin or end at. */
import { makePhrase, type Phrase } from './make-phrase';
import { isPhraseWord } from './phrase-words';
import { tokenAt, type Token } from '../tokens';

/** Words that stand for people by themselves ("what one called"). */
const INDEFINITE = /^(?:one|some|many|several|others|both|few|another|most)$/;
const ALONE = /^(?:one|another)$/;
const ONE_OF = /^(?:one|two|three|some|many|several|most|few|both)$/;
/** "two of her advisers" */
const NUMERAL = /^(?:two|three|four|five|six)$/;

/** True for words that stand for people by themselves. */
export function isIndefinite(lower: string): boolean {
  return INDEFINITE.test(lower);
}

/** The phrase that ends with the token at `to`, or null: "one of them", "the other", "many". */
export function readSomeBefore(tokens: readonly Token[], to: number): Phrase | null {
  if (isOneOfThem(tokens, to)) return makeSome(tokens, to - 2, to);
  if (isCounterpart(tokens, to)) return makeSome(tokens, to - 1, to);
  const token = tokenAt(tokens, to);
  if (!isPhraseWord(token) || !isIndefinite(token.lower)) return null;
  return { ...makePhrase(tokens, 'description', to, to), plural: !ALONE.test(token.lower) };
}

/** The phrase that begins with the token at `from`, or null. */
export function readSomeAfter(tokens: readonly Token[], from: number): Phrase | null {
  const end = findEndOfSome(tokens, from);
  return end < from ? null : makeSome(tokens, from, end);
}

/** "say | those who sat at the table", "in the account of | one who was there", `"…," said | the other.`: the last token, or -1. */
function findEndOfSome(tokens: readonly Token[], from: number): number {
  const [first, next] = [tokenAt(tokens, from).lower, tokenAt(tokens, from + 1).lower];
  if (/^(?:those|one)$/.test(first) && next === 'who') return from;
  const isLast = tokenAt(tokens, from + 2).kind === 'mark';
  return first === 'the' && /^(?:other|former|latter)$/.test(next) && isLast ? from + 1 : -1;
}

/** True for a phrase of one word whose noun stands behind "of": "one of the placards". */
export function isOneOf(tokens: readonly Token[], from: number, to: number): boolean {
  return to === from && ONE_OF.test(tokenAt(tokens, from).lower) && tokenAt(tokens, from + 1).lower === 'of';
}

/** "one of them", "two of them", "those who" */
function makeSome(tokens: readonly Token[], from: number, to: number): Phrase {
  const { lower } = tokenAt(tokens, from);
  const several = INDEFINITE.test(lower) || NUMERAL.test(lower) || lower === 'those';
  const phrase = makePhrase(tokens, 'description', from, to);
  return several && !ALONE.test(lower) ? { ...phrase, plural: true } : phrase;
}

/** "the other said", "a third said": one of those told of, without a noun. */
function isCounterpart(tokens: readonly Token[], to: number): boolean {
  const { lower } = tokenAt(tokens, to);
  if (!/^(?:other|former|latter|second|third|fourth)$/.test(lower)) return false;
  const [before, outer] = [tokenAt(tokens, to - 1), tokenAt(tokens, to - 2)];
  if (before.lower === 'the' && !/^(?:other|former|latter)$/.test(lower)) return false;
  if (before.lower === 'a' && !/^(?:second|third|fourth)$/.test(lower)) return false;
  return (
    /^(?:the|a)$/.test(before.lower) &&
    (to === 1 || outer.kind === 'mark' || /^(?:and|but|while)$/.test(outer.lower))
  );
}

/** "what one of them called" */
function isOneOfThem(tokens: readonly Token[], to: number): boolean {
  if (!/^(?:them|those|us)$/.test(tokenAt(tokens, to).lower) || tokenAt(tokens, to - 1).lower !== 'of')
    return false;
  const { lower } = tokenAt(tokens, to - 2);
  return INDEFINITE.test(lower) || NUMERAL.test(lower);
}

/** True in "two of her advisers", not "a mother of two of them". */
export function isCounted(tokens: readonly Token[], place: number): boolean {
  return NUMERAL.test(tokenAt(tokens, place).lower) && tokenAt(tokens, place + 1).lower === 'of';
}
