/** From offsets in a block to live Ranges in the page, and back from a node and offset to the block. */
import type { Span } from '../../core/model';
import type { Piece, ReadBlock } from './reading';

/**
 * A live Range over the span's characters; null when a node has left the page, its words are others by now, or the span lies outside the
 * block.
 * Live, not static: measured cheaper per frame, and the browser moves it when text around it changes.
 */
export function rangeInBlock({ pieces, text }: ReadBlock, { start, end }: Span): Range | null {
  let nth = indexAt(pieces, start);
  if (end <= start || end > text.length) return null;
  const range = new Range();
  for (let at = start; at < end; nth++) {
    const { node, from, at: begin, length } = pieces[nth] as Piece;
    const words = text.slice(at, Math.min(end, begin + length));
    const offset = from + at - begin;
    // A space of the block may be any white space of the page.
    if (!node.isConnected || (words !== ' ' && !node.data.startsWith(words, offset))) return null;
    if (at === start) range.setStart(node, offset);
    at += words.length;
    if (at === end) range.setEnd(node, offset + words.length);
  }
  return range;
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
