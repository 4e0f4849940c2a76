/**
 * The page's blocks, kept up to date without reading the page again. In: changes from src/dom/watch-text.ts. Out: which blocks are
 * new. Order is the document's.
 */
import { readBlocks, readEach, readOwnRuns, type ReadBlock, type Reader } from './read-blocks';
import type { TextChange } from './text-change';

/** The text of a page as it is now. */
export type PageText = {
  /** All blocks, in document order. A new array after each change. */
  readonly blocks: () => readonly ReadBlock[];
  /** Reads what changed; gives the blocks that are new or read anew. Blocks that are gone are dropped. */
  readonly apply: (change: TextChange) => ReadBlock[];
  /** Forgets everything and reads from the start. */
  readonly readAll: () => ReadBlock[];
};

/** The text of `page`, not yet read. */
export function createPageText(page: Document, reader: Reader): PageText {
  let blocks: readonly ReadBlock[] = [];
  const readAll = (): ReadBlock[] => {
    const read = page.body === null ? [] : readBlocks(page.body, reader);
    blocks = read;
    return read;
  };
  const apply = (change: TextChange): ReadBlock[] => {
    const standing = blocks.filter(isStanding);
    const old = new Map(standing.map((block) => [block.nodes[0], block]));
    const runs = readEach(change.added, reader);
    for (const at of change.touched) {
      const run = at.isConnected ? readOwnRuns(at, reader) : [];
      if (run.length > 0) runs.unshift(run);
    }
    const read = runs.flat().map((block) => sameBlock(old.get(block.nodes[0]), block) ?? block);
    const current = new Set(read);
    const added = read.filter((block) => old.get(block.nodes[0]) !== block);
    const replaced = new Set(added.map((block) => block.nodes[0]));
    const kept = standing.filter(
      (block) =>
        current.has(block) || (!change.touched.has(block.container) && !replaced.has(block.nodes[0])),
    );
    // What was read in one go is in order; asking the browser about every pair costs more than reading.
    blocks = mergeInOrder(kept, runs.length < 2 ? added : sortByPlace(added));
    return added;
  };
  return { blocks: () => blocks, apply, readAll };
}

/** The known block when nothing of it changed, so that its marks and hints stay; else null. */
function sameBlock(known: ReadBlock | undefined, read: ReadBlock): ReadBlock | null {
  if (known === undefined || known.text !== read.text || known.container !== read.container) return null;
  const isSame =
    known.pieces.length === read.pieces.length &&
    known.pieces.every((piece, at) => {
      const other = read.pieces[at];
      return piece.node === other?.node && piece.from === other.from && piece.length === other.length;
    });
  return isSame ? known : null;
}

function isStanding(block: ReadBlock): boolean {
  return block.container.isConnected && block.nodes.every((node) => node.isConnected);
}

/** A block in a shadow tree stands where its outermost host does. */
function placeOf(block: ReadBlock): Node {
  let node: Node = block.nodes[0] ?? block.container;
  for (let root = node.getRootNode(); root instanceof ShadowRoot; root = node.getRootNode()) node = root.host;
  return node;
}

function isBefore(one: ReadBlock, other: ReadBlock): boolean {
  let relation = one.container.compareDocumentPosition(other.container);
  // Of one tree as a rule, and none around the other.
  if (relation !== Node.DOCUMENT_POSITION_FOLLOWING && relation !== Node.DOCUMENT_POSITION_PRECEDING)
    relation = placeOf(one).compareDocumentPosition(placeOf(other));
  return (relation & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;
}

function sortByPlace(blocks: readonly ReadBlock[]): ReadBlock[] {
  return blocks.every((block, at) => at === 0 || isBefore(blocks[at - 1] as ReadBlock, block))
    ? [...blocks]
    : [...blocks].sort((a, b) => (isBefore(a, b) ? -1 : 1));
}

/** Both lists in order; each run of new blocks is put in by one binary search, so appending a thousand costs one comparison. */
function mergeInOrder(kept: readonly ReadBlock[], added: readonly ReadBlock[]): ReadBlock[] {
  const merged: ReadBlock[] = [];
  let from = 0;
  for (const block of added) {
    const next = kept[from];
    if (next !== undefined && isBefore(next, block)) {
      const to = countBefore(kept, block, from);
      merged.push(...kept.slice(from, to));
      from = to;
    }
    merged.push(block);
  }
  return [...merged, ...kept.slice(from)];
}

function countBefore(kept: readonly ReadBlock[], block: ReadBlock, from: number): number {
  let low = from;
  let high = kept.length;
  const last = kept[high - 1];
  if (last !== undefined && isBefore(last, block)) return high;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (isBefore(kept[middle] as ReadBlock, block)) low = middle + 1;
    else high = middle;
  }
  return low;
}
