/** Sentences that end in their speaker: "Drones hit the port, Blom told reporters." In: a frame. Out: the words before it, whatever their verb. */
import { findOpening } from './frames/frame-places';
import type { Limits } from './frames/interrupted';
import type { Frame } from './frames/make-frame';
import { readRight, SCENE } from './frames/right-sides';
import { PREPOSITIONS } from '../../lexicon/speech-words';
import { isAdverb } from './phrases/token-tests';
import { trimStretch, type Stretch } from './stretches';
import { tokenAt, type Token } from './tokens';

/** Fewer tokens may be a post or a place. */
const LEAST = 4;

/** From the start on, with nothing behind "Blom said", so many words can only be what is said; else null. */
export function readRest(tokens: readonly Token[], frame: Frame, limits: Limits): Stretch | null {
  const { leftFrom } = limits;
  if (!/^(?:say|tell)$/.test(frame.verb?.kind ?? '') || leftFrom > findOpening(tokens)) return null;
  const left = trimStretch(tokens, leftFrom, frame.first);
  if (left === null || left.to - left.from < LEAST || !mayOpen(tokens, left.from)) return null;
  return isLast(tokens, frame, limits) ? left : null;
}

/** Nothing that is said follows the frame. */
function isLast(tokens: readonly Token[], frame: Frame, { bound }: Limits): boolean {
  if (bound < tokens.length || readRight(tokens, frame, { bound, follows: true }) !== null) return false;
  return !tokens.slice(frame.verbTo + 1).some(({ kind }) => kind === 'quote');
}

/** Not "In a speech to the League", "Speaking later", "Asked about it"; but "At least two". */
function mayOpen(tokens: readonly Token[], place: number): boolean {
  const token = tokenAt(tokens, place);
  if (token.lower === 'at') return tokenAt(tokens, place + 1).lower === 'least';
  if (SCENE.test(token.lower) || PREPOSITIONS.has(token.lower)) return false;
  return !/.(?:ing|ed)$/.test(token.lower) && !isAdverb(token);
}
