/** `"No," he said, according to the agency`: whoever passes words on adds none of his own. */
import { hasVerb } from '../phrases/token-tests';
import { tokenAt, type Token } from '../tokens';
import type { Utterance } from '../utterances';

/** A word of who speaks, or of where and to whom behind his verb ("she told a crowd of 20,000"). */
function isOf(tokens: readonly Token[], place: number, { frame }: Utterance, end: number): boolean {
  if (place < frame.first) return false;
  return (
    place <= frame.verbTo ||
    (tokenAt(tokens, frame.first - 1).kind === 'quote' && !hasVerb(tokens, frame.verbTo + 1, end))
  );
}

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
    if (isOwn && !inner.some((other) => isOf(tokens, place, other, left.to))) return false;
  }
  return true;
}
