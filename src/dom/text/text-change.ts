/** What a batch of mutations means for the page's text: as little to read again as will do. */
import { containerOf, isUnread } from './read-blocks';
import type { Reader } from './reading';
import { isInline, tagOf } from './text-tags';

/** touched: blocks to read again by themselves; added: subtrees to read whole. Neither holds what is never read. */
export type TextChange = {
  readonly touched: ReadonlySet<Element>;
  readonly added: ReadonlySet<Element | ShadowRoot>;
  /** True when something was taken out of the page, or may have been. */
  readonly isLoss: boolean;
};

/** What to read after these; `whole` are read from the start: what happened in them was not noted. */
export function sumUp(
  records: readonly MutationRecord[],
  whole: readonly Element[],
  reader: Reader,
): TextChange {
  const touched = new Set<Element>();
  const added = new Set<Element | ShadowRoot>();
  for (const record of records) {
    const container = record.target.isConnected ? containerOf(record.target) : null;
    if (container === null) continue;
    const isAllBlocks = addBlocks(record.addedNodes, added);
    if (!isAllBlocks || !isBetweenBlocks(record)) touched.add(container);
  }
  for (const element of whole) {
    const container = containerOf(element);
    if (container !== null) touched.add(container);
  }
  addBlocks(whole, added);
  dropCovered(touched, added, reader);
  const isLoss = whole.length > 0 || records.some(({ removedNodes }) => removedNodes.length > 0);
  return { touched, added, isLoss };
}

/** Leaves out what is read with something else, or never. */
function dropCovered(touched: Set<Element>, added: Set<Element | ShadowRoot>, reader: Reader): void {
  const covers = rememberCover(added, reader);
  for (const root of touched) if (added.has(root) || covers(root)) touched.delete(root);
  // What is itself never read is found out when it comes to be read, and what has left the page meanwhile.
  for (const root of added) if (covers(root.parentNode)) added.delete(root);
}

/**
 * True for blocks that came beside blocks: no text around them has become another's neighbour. Where they stand by now will do, since
 * whatever came to stand or went beside them meanwhile has a record of its own.
 */
function isBetweenBlocks({ type, addedNodes, removedNodes }: MutationRecord): boolean {
  const [first, last] = [addedNodes[0], addedNodes[addedNodes.length - 1]];
  if (type !== 'childList' || removedNodes.length > 0 || first === undefined || last === undefined)
    return false;
  const { previousSibling } = first;
  const { nextSibling } = last;
  return (
    (previousSibling === null || isBlock(previousSibling)) && (nextSibling === null || isBlock(nextSibling))
  );
}

/** By tag alone: what only style could tell counts as text, and is looked at again. */
function isBlock(node: Node): boolean {
  return node instanceof Element && tagOf(node.tagName).role === 'block';
}

/** Inline elements are read with the block they stand in; only blocks inside them are read by themselves. True when all are blocks. */
function addBlocks(nodes: Iterable<Node>, added: Set<Element | ShadowRoot>): boolean {
  let isAllBlocks = true;
  for (const node of nodes) {
    const tag = node instanceof Element ? tagOf(node.tagName) : null;
    if (tag?.role !== 'block') isAllBlocks = false;
    if (tag === null) continue;
    if (isInline(node as Element, tag)) addBlocks((node as Element).children, added);
    else added.add(node as Element);
  }
  return isAllBlocks;
}

/** Whether a node is read with another that was added, or never: a thousand children of one parent ask its ancestors once. */
function rememberCover(added: ReadonlySet<Node>, reader: Reader): (node: Node | null) => boolean {
  const known = new Map<Node, boolean>();
  return (node) => {
    if (node === null) return false;
    const before = known.get(node);
    if (before !== undefined) return before;
    const element = node instanceof ShadowRoot ? node.host : node;
    const isCovered = isInside(node, added) || (element instanceof Element && isUnread(element, reader));
    known.set(node, isCovered);
    return isCovered;
  };
}

/** True when the node or one of its ancestors is among these. */
export function isInside(node: Node | null, roots: Pick<ReadonlySet<Node>, 'has'>): boolean {
  let at = node;
  while (at !== null && !roots.has(at)) at = at.parentNode;
  return at !== null;
}
