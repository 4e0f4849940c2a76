/** `"No," he said, according to the agency`: whoever passes words on adds none of his own. */
import { tokenAt, type Token } from '../tokens';
import type { Utterance } from '../utterances';

/** Whether all words an "according to" stands behind are quotations and the words that say whose they are. */
export function passesOn(
  tokens: readonly Token[],
  { frame, scope: { left } }: Utterance,
  utterances: readonly Utterance[],
): boolean {
  if (frame.shape !== 'source' || left === null) return false;
  const inner = utterances.filter((other) => other.frame.first >= left.from && other.frame.verbTo < left.to);
  if (inner.length === 0) return false;
  for (let place = left.from; place < left.to; place += 1) {
    const { kind } = tokenAt(tokens, place);
    const isOwn = kind === 'word' || kind === 'name';
    if (isOwn && !inner.some((other) => other.frame.first <= place && place <= other.frame.verbTo))
      return false;
  }
  return true;
}
