/** Marks as the page's side knows them. */
import type { HintKind, MarkStatus } from '../../core/hint/hint';
import type { ReadBlock } from '../text/reading';

/** A mention that stands on the page. */
export type Mark = {
  /** Unique while the page lives. */
  readonly id: number;
  readonly block: ReadBlock;
  readonly start: number;
  readonly end: number;
  readonly status: MarkStatus;
  /** What it refers to, for "first mention of each". */
  readonly target: string;
  readonly kind: HintKind;
  readonly range: Range;
};

/** The words of a mark as they stand in its block. */
export function wordsOf(mark: Mark): string {
  return mark.block.text.slice(mark.start, mark.end);
}
