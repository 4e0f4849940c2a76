/** From offsets in a block to live Ranges in the page, and back from a node and offset to the block. */
import type { Span } from '../../core/model';
import type { Piece, ReadBlock } from './read-blocks';

/**
 * A live Range over the span's characters; null when a node has left the page, its words are others by now, or the span lies outside the
 * block.
 * Live, not static: measured cheaper per frame, and the browser moves it when text around it changes.
 */
export function rangeInBlock(block: ReadBlock, { start, end }: Span): Range | null {
  const { pieces, text } = block;
  let nth = indexAt(pieces, start);
  const first = pieces[nth];
  if (first === undefined || end <= start || end > text.length || !first.node.isConnected) return null;
  let last = first;
  for (let piece: Piece | undefined = first; piece !== undefined && piece.at < end; piece = pieces[++nth]) {
    if (!isStanding(piece, text, { start, end })) return null;
    last = piece;
  }
  if (last !== first && !last.node.isConnected) return null;
  const range = first.node.ownerDocument.createRange();
  range.setStart(first.node, first.from + start - first.at);
  range.setEnd(last.node, last.from + end - last.at);
  return range;
}

/** False when the page has written something else where the span's words were. */
function isStanding({ node, from, at, length }: Piece, text: string, { start, end }: Span): boolean {
  const first = start > at ? start : at;
  const words = text.slice(first, end < at + length ? end : at + length);
  // A space of the block may be any white space of the page.
  return words === ' ' || node.data.startsWith(words, from + first - at);
}

/** The text nodes the span touches, in order, each once. */
export function nodesInSpan({ pieces }: ReadBlock, { start, end }: Span): Text[] {
  const nodes: Text[] = [];
  for (let nth = indexAt(pieces, start); nth < pieces.length; nth++) {
    const { node, at } = pieces[nth] as Piece;
    if (at >= end) break;
    if (nodes[nodes.length - 1] !== node) nodes.push(node);
  }
  return nodes;
}

/** Which piece holds the character at `offset`, by binary search; their number where none does. Between pieces there is nothing. */
function indexAt(pieces: readonly Piece[], offset: number): number {
  let low = 0;
  let high = pieces.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const { at, length } = pieces[middle] as Piece;
    if (at + length <= offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
