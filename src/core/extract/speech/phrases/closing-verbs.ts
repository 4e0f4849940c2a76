/** Verbs with other senses that stand behind what is said: "…, their union announced.", "…, the minister, Ada Blom, stated at a briefing." */
import { readPhraseBefore } from './phrases';
import { PREPOSITIONS } from '../../../lexicon/speech-words';
import { isAdverb, isBreak, skipTimes } from './token-tests';
import { tokenAt, type Token } from '../tokens';

/** A subject with its asides is no longer than this, in tokens. */
const ASIDE_REACH = 16;
const PERFECT = /^(?:has|have|had)$/;

/** ", their union announced": a break before the subject, and no object after the verb. */
export function closesSpeech(tokens: readonly Token[], place: number): boolean {
  const next = tokenAt(tokens, skipTimes(tokens, place + 1));
  if (next.kind !== 'mark' && !PREPOSITIONS.has(next.lower)) return false;
  let end = place - 1;
  // ", the minister has just announced."
  while (PERFECT.test(tokenAt(tokens, end).lower) || isAdverb(tokenAt(tokens, end))) end -= 1;
  end = skipNamed(tokens, end);
  const subject = readPhraseBefore(tokens, end, false);
  if (subject === null) return false;
  const before = tokenAt(tokens, subject.start - 1);
  // "As the minister noted, …"
  return isBreak(before) || before.stops || (before.lower === 'as' && next.lower === ',');
}

/** "the minister, Ada Blom, announced", "Blom, the minister, announced": the place before what stands between commas, one of the two a name. */
function skipNamed(tokens: readonly Token[], close: number): number {
  if (tokenAt(tokens, close).lower !== ',') return close;
  const from = Math.max(0, close - ASIDE_REACH);
  const open =
    from + tokens.slice(from, close).findLastIndex(({ kind, lower }) => lower === ',' || kind === 'quote');
  const isNamed = [open - 1, close - 1].some((at) => tokenAt(tokens, at).name?.kind === 'person');
  return tokenAt(tokens, open).lower === ',' && isNamed ? open - 1 : close;
}
