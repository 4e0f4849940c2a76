/** What stands between a verb of speech and its subject: auxiliaries, adverbs, times, and the words that take the speech back. */
import { AUXILIARIES, BLOCKERS } from '../phrases/speech-words';
import { isAdverb, isTime } from '../phrases/token-tests';
import { tokenAt, type Token } from '../tokens';

const PASSIVE: ReadonlySet<string> = new Set(['is', 'are', 'was', 'were', 'be', 'been', 'being']);
const REPUTED = /^(?:said|reported|understood|alleged|believed|quoted|known|rumoured|rumored) to have$/;

/** The place before the verb's auxiliaries, adverbs and times; "blocked" when they take it back or make it passive. */
export function skipAuxiliaries(
  tokens: readonly Token[],
  verb: number,
  isGerund: boolean,
): number | 'blocked' {
  let place = skipReputed(tokens, verb) - 1;
  for (; place >= 0; place -= 1) {
    const token = tokenAt(tokens, place);
    if (token.kind === 'name' || token.kind === 'quote') break;
    if (takesBack(tokens, place, verb) || (!isGerund && PASSIVE.has(token.lower))) return 'blocked';
    if (!isSkipped(tokens, place)) break;
  }
  return place;
}

/** "who first called it": before other words it may be a part of a title ("First Minister"). */
function isFirst(tokens: readonly Token[], place: number): boolean {
  return (
    tokenAt(tokens, place).lower === 'first' && /^(?:who|he|she|they)$/.test(tokenAt(tokens, place - 1).lower)
  );
}

/** Times, adverbs, auxiliaries, and "first" in "who first called it"; a "to" that takes nothing back is that of "had to say:". */
function isSkipped(tokens: readonly Token[], place: number): boolean {
  const token = tokenAt(tokens, place);
  if (token.lower === 'to') return true;
  return isTime(tokens, place) || isAdverb(token) || isAuxiliaryWord(token) || isFirst(tokens, place);
}

/** "is said to have told": the place of "is", else the verb's own. */
function skipReputed(tokens: readonly Token[], verb: number): number {
  const words = [3, 2, 1].map((back) => tokenAt(tokens, verb - back).lower);
  if (!REPUTED.test(words.join(' ')) || !PASSIVE.has(tokenAt(tokens, verb - 4).lower)) return verb;
  return verb - 4;
}

/** "would only say", "would say only": that much is said. */
function isOnly(tokens: readonly Token[], place: number, verb: number): boolean {
  if (tokenAt(tokens, place).lower !== 'would') return false;
  return [place + 1, verb + 1].some((at) => tokenAt(tokens, at).lower === 'only');
}

/** "Here is what he had to say:": that much is said. */
export function isHadTo(tokens: readonly Token[], verb: number): boolean {
  const [outer, before, next] = [verb - 2, verb - 1, verb + 1].map((at) => tokenAt(tokens, at).lower);
  return /^(?:had|has|have)$/.test(outer ?? '') && before === 'to' && next === ':';
}

function takesBack(tokens: readonly Token[], place: number, verb: number): boolean {
  const token = tokenAt(tokens, place);
  if (isOnly(tokens, place, verb) || (tokenAt(tokens, place).lower === 'to' && isHadTo(tokens, verb)))
    return false;
  return BLOCKERS.has(token.lower) || token.lower.endsWith("n't");
}

function isAuxiliaryWord(token: Token): boolean {
  return token.kind === 'word' && AUXILIARIES.has(token.lower);
}
