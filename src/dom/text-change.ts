/** What a batch of mutations means for the page's text: as little to read again as will do. */
import { containerOf, isUnread, type Reader } from './read-blocks';
import { isInline, tagOf } from './text-tags';

/** touched: blocks to read again by themselves; added: subtrees to read whole. Neither holds what is never read. */
export type TextChange = {
  readonly touched: ReadonlySet<Element>;
  readonly added: ReadonlySet<Element | ShadowRoot>;
};

/** What to read after these; `whole` are read from the start: what happened in them was not noted. */
export function sumUp(
  records: readonly MutationRecord[],
  whole: readonly Element[],
  reader: Reader,
): TextChange {
  const touched = new Set<Element>();
  const added = new Set<Element | ShadowRoot>();
  const add = (nodes: Iterable<Node>): void => {
    for (const node of nodes) if (node instanceof Element && node.isConnected) addBlocks(node, added);
  };
  for (const record of records) {
    const container = record.target.isConnected ? containerOf(record.target) : null;
    if (container === null) continue;
    if (!isBetweenBlocks(record)) touched.add(container);
    add(record.addedNodes);
  }
  for (const element of whole) {
    const container = containerOf(element);
    if (container !== null) touched.add(container);
  }
  add(whole);
  const covers = rememberCover(added, reader);
  return {
    touched: new Set([...touched].filter((root) => !added.has(root) && !covers(root))),
    // What is itself never read is found out when it comes to be read.
    added: new Set([...added].filter((root) => !covers(root.parentNode))),
  };
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
    (previousSibling === null || isBlock(previousSibling)) &&
    (nextSibling === null || isBlock(nextSibling)) &&
    isEvery(addedNodes, isBlock)
  );
}

function isEvery(nodes: NodeList, holds: (node: Node) => boolean): boolean {
  for (const node of nodes) if (!holds(node)) return false;
  return true;
}

/** By tag alone: what only style could tell counts as text, and is looked at again. */
function isBlock(node: Node): boolean {
  return node instanceof Element && tagOf(node.tagName).role === 'block';
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

/** Inline elements are read with the block they stand in; only blocks inside them are read by themselves. */
function addBlocks(element: Element, added: Set<Element | ShadowRoot>): void {
  if (isInline(element)) for (const child of element.children) addBlocks(child, added);
  else added.add(element);
}

/** True when the node or one of its ancestors is among these. */
function isInside(node: Node, roots: ReadonlySet<Node>): boolean {
  for (let at: Node | null = node; at !== null; at = at.parentNode) if (roots.has(at)) return true;
  return false;
}
