/** Questions about single tokens that several readers of a unit ask. */
import { isAuxiliary, isPastForm, isThirdPerson } from '../../../text/verb-forms';
import { ADVERBS, BLOCKERS, GESTURES, NOUNS_IN_LY } from '../../../lexicon/speech-words';
import { tokenAt, type Token } from '../tokens';

const TIME_LINK = /^(?:on|in|at|by|early|late|since|earlier|later)$/;
const BREAK: ReadonlySet<string> = new Set([',', '—', '–', '--']);

/** True for a comma or dash. */
export function isBreak(token: Token): boolean {
  return token.kind === 'mark' && BREAK.has(token.lower);
}

/** True for words like "also" and "repeatedly", not for "not" or "likely". */
export function isAdverb(token: Token): boolean {
  return (
    token.kind === 'word' &&
    (ADVERBS.has(token.lower) ||
      (token.lower.endsWith('ly') && token.lower.length > 3 && !NOUNS_IN_LY.has(token.lower))) &&
    !BLOCKERS.has(token.lower)
  );
}

/** True for a word of a time expression, or one that leads into it ("on Wednesday"). */
export function isTime(tokens: readonly Token[], place: number): boolean {
  const token = tokenAt(tokens, place);
  if (token.lower.endsWith("'s")) return false;
  return token.date || (TIME_LINK.test(token.lower) && tokenAt(tokens, place + 1).date);
}

/** The first place from `from` on that is no adverb and no time. */
export function skipTimes(tokens: readonly Token[], from: number): number {
  let place = from;
  while (
    place < tokens.length &&
    tokenAt(tokens, place).kind === 'word' &&
    (isTime(tokens, place) || isAdverb(tokenAt(tokens, place)))
  ) {
    place += 1;
  }
  return place;
}

/** "repeated (twice) that", "claimed – without proof – that": the place behind brackets or dashes that open at `from` and hold a few words. */
export function skipBrackets(tokens: readonly Token[], from: number): number {
  const { lower: open } = tokenAt(tokens, from);
  if (open !== '(' && !DASH.test(open)) return from;
  const near = tokens.slice(from + 1, from + BRACKET_REACH);
  const close = near.findIndex(
    ({ lower, kind }) => lower === (open === '(' ? ')' : open) || kind === 'quote',
  );
  return close < 0 || tokenAt(near, close).kind === 'quote' ? from : from + close + 2;
}

const DASH = /^(?:[—–]|--)$/;

const BRACKET_REACH = 6;

/** The place after times right behind a verb, and after adverbs where "that" or an aside follows ("said again that"). */
export function skipToClause(tokens: readonly Token[], from: number): number {
  const next = skipTimes(tokens, from);
  if (tokenAt(tokens, next).lower === 'that' || tokenAt(tokens, next).kind !== 'word') return next;
  let place = from;
  while (place < tokens.length && isTime(tokens, place)) place += 1;
  return place;
}

/** True for an auxiliary or a past form: surely a verb, or a participle. */
export function isSureVerb(token: Token): boolean {
  return token.kind === 'word' && (isAuxiliary(token.lower) || isPastForm(token.lower));
}

/** True for anything that may be a finite verb; plural nouns that look like one are among them. */
export function isFiniteVerb(token: Token): boolean {
  return (
    isSureVerb(token) ||
    (token.kind === 'word' &&
      (isThirdPerson(token.lower) || GESTURES.has(token.lower) || /.{3}ed$/.test(token.lower)))
  );
}

const CONTRACTION = /^(?:it|that|he|she|there|what)'s$/;

/** True when a finite verb stands in from..to (exclusive). */
export function hasVerb(tokens: readonly Token[], from: number, to: number): boolean {
  return tokens.slice(from, to).some((token) => isFiniteVerb(token) || CONTRACTION.test(token.lower));
}
