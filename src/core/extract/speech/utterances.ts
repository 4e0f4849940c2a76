/** Utterances: frames with their reach and their speaker. */
import type { Span } from '../../model';
import type { Frame } from './frames/make-frame';
import type { Scope } from './scopes';
import type { Speaker } from './speakers/speakers';
import { tokenAt, type Token } from './tokens';

/** A frame with its reach and its speaker. `via`: who tells that he said it. */
export type Utterance = {
  readonly frame: Frame;
  readonly scope: Scope;
  readonly speaker: Speaker;
  readonly speakerSpan: Span;
  readonly via: Speaker | null;
};

/** The span of the tokens from..to, both inclusive. */
export function spanOfTokens(tokens: readonly Token[], from: number, to: number): Span {
  return { start: tokenAt(tokens, from).start, end: tokenAt(tokens, to).end };
}
