/** Words that are a speech verb or a noun: "media reports said", "he reports that". In: a token. Out: whether it is the noun. */
import { DETERMINERS, type SpeechVerb } from '../../../lexicon/speech-words';
import { isFiniteVerb, skipTimes } from './token-tests';
import { tokenAt, type Token } from '../tokens';

/** Third persons that are no plurals. */
const NEVER_NOUNS: ReadonlySet<string> = new Set(
  'says tells warns insists adds admits argues asserts accuses denies explains urges writes believes thinks considers'.split(
    ' ',
  ),
);

/** "media reports said", "the demands", "Moscow's claims". */
export function isNoun(tokens: readonly Token[], place: number, verb: SpeechVerb): boolean {
  if (!mayBeNoun(tokenAt(tokens, place).lower, verb)) return false;
  const before = tokenAt(tokens, place - 1);
  if (isVerbBehind(before, verb)) return false;
  if (/(?:'s|s')$|^'$/.test(before.lower) || (before.kind === 'word' && DETERMINERS.has(before.lower)))
    return true;
  if (isStates(tokens, place)) return true;
  const next = tokenAt(tokens, skipTimes(tokens, place + 1));
  return (isFiniteVerb(next) && next.lower !== "'s") || next.lower === 'of' || next.lower === 'by';
}

/** "he recalls of that night", "to warn of floods" */
function isVerbBehind({ lower }: Token, { form }: SpeechVerb): boolean {
  return /^(?:he|she|it)$/.test(lower) || (lower === 'to' && form === 'base');
}

/** "calls on member states to", "noted that member states": countries. */
function isStates(tokens: readonly Token[], place: number): boolean {
  if (tokenAt(tokens, place).lower !== 'states') return false;
  return tokenAt(tokens, place + 1).lower === 'to' || tokenAt(tokens, place - 1).lower === 'member';
}

function mayBeNoun(lower: string, { form }: SpeechVerb): boolean {
  return form === 'base' || (form === 'finite' && lower.endsWith('s') && !NEVER_NOUNS.has(lower));
}
