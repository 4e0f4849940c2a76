/**
 * The page's text in blocks, each character mapped to its node. In: an element or shadow root. Out: `ReadBlock`s in document order.
 * Inline elements are joined, block borders cut; runs of white space become one space. It reads, and changes nothing.
 */
import type { Reader, ReadBlock } from './reading';
import { isHeading, isInline, isLeftAlone, tagOf, TELLING } from './text-tags';
import { startWalk, walkText } from './walk-text';

/** All blocks under `root`, `root` included; shadow trees after the light text of their host. */
export function readBlocks(root: Element | ShadowRoot, reader: Reader): ReadBlock[] {
  const above = lookAbove(hostOf(root), reader);
  return above === 'unread' && root instanceof Element ? [] : readUnder(root, above, reader, true);
}

/**
 * As `readBlocks` for each of the roots that is in the page; siblings next to each other make one list. What stands around a thousand
 * of them is looked at once.
 */
export function readEach(roots: Iterable<Element | ShadowRoot>, reader: Reader): ReadBlock[][] {
  const known = new Map<Element, Surroundings>();
  const runs: ReadBlock[][] = [];
  let walk = startWalk(reader, true);
  let last: Element | ShadowRoot | null = null;
  for (const root of roots) {
    if (!root.isConnected) continue;
    const host = hostOf(root);
    const parent = parentOf(host);
    let above = parent === null ? 'body' : known.get(parent);
    if (above === undefined) known.set(parent as Element, (above = lookAbove(parent as Element, reader)));
    if (above !== 'unread') above = lookAt(host, above, reader);
    if (last === null || last !== (root as Partial<Element>).previousElementSibling)
      runs.push((walk = startWalk(reader, true)).blocks);
    if (above !== 'unread' || host !== root) walkText(walk, root, above === 'heading');
    last = root;
  }
  return runs;
}

function readUnder(
  root: Element | ShadowRoot,
  above: Surroundings,
  reader: Reader,
  isDeep: boolean,
): ReadBlock[] {
  const walk = startWalk(reader, isDeep);
  walkText(walk, root, above === 'heading');
  return walk.blocks;
}

/** Only the blocks whose container is `container` itself: what to read again when words in it changed. */
export function readOwnRuns(container: Element, reader: Reader): ReadBlock[] {
  const above = lookAbove(container, reader);
  return above === 'unread' ? [] : readUnder(container, above, reader, false);
}

/** True when the element or one of its ancestors, through shadow hosts, is never read. */
export function isUnread(element: Element, reader: Reader): boolean {
  return lookAbove(element, reader) === 'unread';
}

/** What an element and those around it make of its text: never read, in a heading, or neither. */
type Surroundings = 'unread' | 'heading' | 'body';

/** Through shadow hosts. Looked at once a walk, from there on counted on the way down. */
function lookAbove(element: Element, reader: Reader): Surroundings {
  let kind: Surroundings = 'body';
  for (let at: Element | null = element; at !== null && kind !== 'unread'; at = parentOf(at))
    kind = lookAt(at, kind, reader);
  return kind;
}

/** What the element alone adds to what is known of others. */
function lookAt(element: Element, known: Surroundings, reader: Reader): Surroundings {
  const { role, isHeading: isTitle } = tagOf(element.tagName);
  const isTelling = element.matches(TELLING);
  if (role === 'skipped' || reader.isOwn(element) || (isTelling && isLeftAlone(element))) return 'unread';
  return isTitle || (isTelling && isHeading(element)) ? 'heading' : known;
}

/** The nearest ancestor, or the node itself, that is not inline; null for a detached node. */
export function containerOf(node: Node): Element | null {
  let at: Element | null = node instanceof Element ? node : node.parentElement;
  if (at === null) return node.parentNode instanceof ShadowRoot ? node.parentNode.host : null;
  while (isInline(at)) {
    const above: Element | null = parentOf(at);
    if (above === null) return at;
    at = above;
  }
  return at;
}

/** The element around, through shadow hosts; null at the root. */
export function parentOf(element: Element): Element | null {
  const { parentElement } = element;
  if (parentElement !== null) return parentElement;
  const { parentNode } = element;
  return parentNode instanceof ShadowRoot ? parentNode.host : null;
}

function hostOf(root: Element | ShadowRoot): Element {
  return root instanceof Element ? root : root.host;
}
