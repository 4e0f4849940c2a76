/** Clauses that their speaker breaks into: "It was, he said, the best dinner", "Voters, she argues, dislike it". */
import { isAuxiliary } from '../../../text/verb-forms';
import type { Frame } from './make-frame';
import { isPronoun } from '../phrases/phrase-words';
import { readPhraseAfter } from '../phrases/phrases';
import { isSureVerb, skipTimes } from '../phrases/token-tests';
import { trimStretch, type Stretch } from '../stretches';
import { tokenAt, type Token } from '../tokens';

/** What follows ", he said," when the sentence does not go on: an aside. */
export const ASIDE =
  /^(?:who|which|when|while|where|as|after|before|during|and|but|in|at|on|with|whose)$|.ing$/;

/** What limits a frame: where its right side must end, where its left side begins, and whether the left is spoken for already. */
export type Limits = { readonly bound: number; readonly leftFrom: number; readonly covered: boolean };

/** The rest of a clause of which only the beginning, without its verb or what that needs, stands before the frame; or null. */
export function readInterrupted(
  tokens: readonly Token[],
  { first, verbTo }: Frame,
  { leftFrom, bound }: Limits,
): Stretch | null {
  const close = first - 1;
  const after = skipTimes(tokens, verbTo + 1);
  if (tokenAt(tokens, close).lower !== ',' || tokenAt(tokens, after).lower !== ',') return null;
  const rest = trimStretch(tokens, after, bound);
  if (rest === null || tokenAt(tokens, rest.from).kind === 'quote') return null;
  if (isOpening(tokens, leftFrom, close)) return rest;
  return isSubject(tokens, leftFrom, close) && !ASIDE.test(tokenAt(tokens, rest.from).lower) ? rest : null;
}

/** "It was," */
function isOpening(tokens: readonly Token[], from: number, close: number): boolean {
  const [first, second] = [tokenAt(tokens, from), tokenAt(tokens, from + 1)];
  return close === from + 2 && (isPronoun(first) || first.lower === 'there') && isAuxiliary(second.lower);
}

/** "Voters," */
function isSubject(tokens: readonly Token[], from: number, close: number): boolean {
  if (readPhraseAfter(tokens, from)?.to !== close - 1) return false;
  return !tokens.slice(from, close).some((token) => isSureVerb(token));
}
