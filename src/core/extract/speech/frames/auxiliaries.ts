/** What stands between a verb of speech and its subject: auxiliaries, adverbs, times, and the words that take the speech back. */
import { AUXILIARIES, BLOCKERS } from '../../../lexicon/speech-words';
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
  let place = skipForced(tokens, skipForetold(tokens, skipReputed(tokens, verb))) - 1;
  for (; place >= 0; place -= 1) {
    const token = tokenAt(tokens, place);
    if (token.kind === 'name' || token.kind === 'quote') break;
    if (takesBack(tokens, place, verb) || (!isGerund && PASSIVE.has(token.lower))) return 'blocked';
    if (!isSkipped(tokens, place) && !(token.lower === 'not' && isNotDenied(tokens, verb))) break;
  }
  return place;
}

/** "who first called it", "Reuters first reported": before other words it may be a part of a title ("First Minister"). */
function isFirst(tokens: readonly Token[], place: number): boolean {
  const { lower, capital } = tokenAt(tokens, place);
  const before = tokenAt(tokens, place - 1);
  const follows = before.kind === 'name' || /^(?:who|he|she|they)$/.test(before.lower);
  return lower === 'first' && !capital && follows;
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

/** What somebody says whether he likes it or not. */
const ADMITS = /^(?:acknowledge|admit|concede|confirm|apologi[sz]e|deny|explain|clarify|recogni[sz]e)$/;

/** "was forced to admit", "had to concede": he did. */
export function isForced(tokens: readonly Token[], verb: number): boolean {
  return skipForced(tokens, verb) < verb;
}

/** The place of "was" or "had" in these; else the verb's own. */
function skipForced(tokens: readonly Token[], verb: number): number {
  if (!ADMITS.test(tokenAt(tokens, verb).lower) || tokenAt(tokens, verb - 1).lower !== 'to') return verb;
  const [outer, before] = [verb - 3, verb - 2].map((at) => tokenAt(tokens, at).lower);
  if (before === 'had') return verb - 2;
  return /^(?:forced|compelled|obliged)$/.test(before ?? '') && /^(?:was|were|is|are|been)$/.test(outer ?? '')
    ? verb - 3
    : verb;
}

/** What is said by not doing it: "did not rule out that", "does not deny that". */
const NOT_DENIED = /^(?:ruled?|excluded?|disputed?|deny|denied)$/;

/** "did not rule out" */
export function isNotDenied(tokens: readonly Token[], verb: number): boolean {
  const { lower } = tokenAt(tokens, verb - 1);
  return NOT_DENIED.test(tokenAt(tokens, verb).lower) && (lower === 'not' || lower.endsWith("n't"));
}

/** Speeches are given to the press before they are held: "will say that the state is "not a purse"", "is expected to warn". */
export function isForetold(tokens: readonly Token[], verb: number): boolean {
  return skipForetold(tokens, verb) < verb;
}

/** What is done from a platform: "will observe "with interest"" is no speech. */
const HELD =
  /^(?:say|tell|add|argue|warn|urge|call|accuse|announce|declare|insist|pledge|promise|vow|claim|describe|blame|stress|criticise|criticize|attack|demand|condemn|hail|praise|brand|dismiss)$/;

/** The place of "will" or "is expected to" before a verb with a quotation beside it; else the verb's own. */
function skipForetold(tokens: readonly Token[], verb: number): number {
  if (!HELD.test(tokenAt(tokens, verb).lower)) return verb;
  let last = verb - 1;
  while (isTime(tokens, last) || isAdverb(tokenAt(tokens, last))) last -= 1;
  const words = [2, 1, 0].map((back) => tokenAt(tokens, last - back).lower);
  const first = words[2] === 'will' ? last : DUE.test(words.join(' ')) ? last - 2 : verb;
  return first < verb && hasWordsBeside(tokens, verb) ? first : verb;
}

const DUE = /^(?:is|are|was|were) (?:expected|due|set|going|scheduled|poised) to$/;

/** More than a word or two in quotation marks, behind the verb or right before its clause. */
function hasWordsBeside(tokens: readonly Token[], verb: number): boolean {
  return tokens.some(({ quotation, stops }, place) => {
    if (quotation === null || (place < verb && !stops)) return false;
    return quotation.inner.end - quotation.inner.start > SHORT;
  });
}

/** In characters. */
const SHORT = 12;

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
  if (isNotDenied(tokens, verb) && place >= verb - 2) return false;
  return BLOCKERS.has(token.lower) || token.lower.endsWith("n't");
}

function isAuxiliaryWord(token: Token): boolean {
  return token.kind === 'word' && AUXILIARIES.has(token.lower);
}
