/** From offsets in a block to live Ranges in the page, and back from a node and offset to the block. */
import type { Span } from '../core/model';
import type { Piece, ReadBlock } from './read-blocks';

/**
 * A live Range over the span's characters; null when a node has left the page, its words are others by now, or the span lies outside the
 * block.
 * Live, not static: measured cheaper per frame, and the browser moves it when text around it changes.
 */
export function rangeInBlock(block: ReadBlock, span: Span): Range | null {
  const first = pieceAt(block.pieces, span.start);
  const last = pieceAt(block.pieces, span.end - 1);
  if (first === null || last === null || span.end <= span.start) return null;
  if (!first.node.isConnected || !last.node.isConnected) return null;
  const start = first.from + span.start - first.at;
  const end = last.from + span.end - last.at;
  if (start > first.node.length || end > last.node.length || !isStanding(block, span)) return null;
  const range = first.node.ownerDocument.createRange();
  range.setStart(first.node, start);
  range.setEnd(last.node, end);
  return range;
}

/** False when the page has written something else where the span's words were. */
function isStanding(block: ReadBlock, { start, end }: Span): boolean {
  return piecesIn(block, { start, end }).every(({ node, from, at, length }) => {
    const [first, behind] = [Math.max(start, at), Math.min(end, at + length)];
    const words = block.text.slice(first, behind);
    // A space of the block may be any white space of the page.
    return words === ' ' || node.data.startsWith(words, from + first - at);
  });
}

/** The text nodes the span touches, in order, each once. */
export function nodesInSpan(block: ReadBlock, span: Span): Text[] {
  return [...new Set(piecesIn(block, span).map((piece) => piece.node))];
}

function piecesIn(block: ReadBlock, span: Span): Piece[] {
  return block.pieces.filter((piece) => piece.at < span.end && piece.at + piece.length > span.start);
}

/** The piece that holds the character at `offset`, by binary search; null outside all pieces. */
function pieceAt(pieces: readonly Piece[], offset: number): Piece | null {
  let low = 0;
  let high = pieces.length - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const piece = pieces[middle] as Piece;
    if (offset < piece.at) high = middle - 1;
    else if (offset >= piece.at + piece.length) low = middle + 1;
    else return piece;
  }
  return null;
}
