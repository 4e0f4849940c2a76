/**
 * The page's blocks, kept up to date without reading the page again. In: changes from src/dom/text/watch-text.ts. Out: which blocks are
 * new. Order is the document's.
 */
import { readBlocks, readEach, readOwnRuns } from './read-blocks';
import type { ReadBlock, Reader } from './reading';
import type { TextChange } from './text-change';

/** The text of a page as it is now. */
export type PageText = {
  /** All blocks, in document order. A new array after each change. */
  readonly blocks: () => readonly ReadBlock[];
  /** True while this very block is one of them. */
  readonly holds: (block: ReadBlock) => boolean;
  /** Reads what changed; gives the blocks that are new or read anew. Blocks that are gone are dropped. */
  readonly apply: (change: TextChange) => ReadBlock[];
  /** Forgets everything and reads from the start. */
  readonly readAll: () => ReadBlock[];
};

/** The text of `page`, not yet read. */
export function createPageText(page: Document, reader: Reader): PageText {
  let blocks: readonly ReadBlock[] = [];
  /** Made when somebody asks, and added to while blocks only come. */
  let known: Known | null = null;
  const knownNow = (): Known => (known ??= new Map(blocks.map((block) => [block.nodes[0], block])));
  const readAll = (): ReadBlock[] => {
    const read = page.body === null ? [] : readBlocks(page.body, reader);
    blocks = read;
    known = null;
    return read;
  };
  const apply = (change: TextChange): ReadBlock[] => {
    if (change.isLoss) {
      blocks = blocks.filter(isStanding);
      known = null;
    }
    const old = knownNow();
    const runs = readChange(change, reader);
    const { added, same, replaced } = compare(runs.flat(), old);
    const { touched } = change;
    const isGrowth = touched.size === 0 && replaced.size === 0;
    const stays = (block: ReadBlock): boolean =>
      same.has(block) || (!touched.has(block.container) && !replaced.has(block));
    const kept = isGrowth ? blocks : blocks.filter(stays);
    blocks = mergeInOrder(kept, added, runs.length < 2);
    if (isGrowth) for (const block of added) old.set(block.nodes[0], block);
    else known = null;
    return added;
  };
  const holds = (block: ReadBlock): boolean => knownNow().get(block.nodes[0]) === block;
  return { blocks: () => blocks, holds, apply, readAll };
}

/** Blocks by their first nodes, each of which stands in one block alone. */
type Known = Map<Text | undefined, ReadBlock>;

/** Lists of blocks, each in the page's order. */
function readChange({ touched, added }: TextChange, reader: Reader): ReadBlock[][] {
  const runs = readEach(added, reader);
  for (const at of touched) {
    const run = at.isConnected ? readOwnRuns(at, reader) : [];
    if (run.length > 0) runs.unshift(run);
  }
  return runs;
}

/** What was read, against what was known: the blocks that are new, the known ones that are the same, and all that were read again. */
function compare(
  read: readonly ReadBlock[],
  old: Known,
): { added: ReadBlock[]; same: Set<ReadBlock>; replaced: Set<ReadBlock> } {
  const added: ReadBlock[] = [];
  const same = new Set<ReadBlock>();
  const replaced = new Set<ReadBlock>();
  for (const block of read) {
    const known = old.get(block.nodes[0]);
    if (known !== undefined) replaced.add(known);
    if (known !== undefined && isSame(known, block)) same.add(known);
    else added.push(block);
  }
  return { added, same, replaced };
}

/** True when nothing of a block changed but white space, so that its marks and hints stay. */
function isSame(known: ReadBlock, read: ReadBlock): boolean {
  return (
    known.text === read.text &&
    known.container === read.container &&
    known.nodes.length === read.nodes.length &&
    known.nodes.every((node, at) => node === read.nodes[at])
  );
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
  // One place around the other is a host: its shadow tree comes after its light text.
  const isAround = relation & (Node.DOCUMENT_POSITION_CONTAINS | Node.DOCUMENT_POSITION_CONTAINED_BY);
  return ((relation & Node.DOCUMENT_POSITION_FOLLOWING) !== 0) !== (isAround !== 0);
}

/** `added` is in order when it was read in one go. Text comes at a page's end as a rule: one question to the browser then, not one a block. */
function mergeInOrder(
  kept: readonly ReadBlock[],
  added: readonly ReadBlock[],
  isInOrder: boolean,
): ReadBlock[] {
  const all = [...kept, ...added];
  const [last, first] = [kept[kept.length - 1], added[0]];
  const isAppended = first === undefined || last === undefined || isBefore(last, first);
  return isInOrder && isAppended ? all : all.sort((a, b) => (isBefore(a, b) ? -1 : 1));
}
