/**
 * The page's text in blocks, each character mapped to its node. In: an element or shadow root. Out: `ReadBlock`s in document order.
 * Inline elements are joined, block borders cut; runs of white space become one space. It reads, and changes nothing.
 */
import type { PageBlock } from '../core/page';
import { isBlank, joinRun } from './text-run';
import {
  isHeading,
  isInline,
  isSkipped,
  isSkippedByAttribute,
  isSkippedTag,
  tagOf,
  TELLING_ATTRIBUTES,
  type Tag,
} from './text-tags';

/** Text of one node that stands in a block: `length` code units from `from` in the node are at `at` in the block. */
export type Piece = {
  readonly node: Text;
  readonly from: number;
  readonly at: number;
  readonly length: number;
};

/** A block of running text with the way back to its nodes. `container` is the nearest element that is not inline. */
export type ReadBlock = PageBlock & {
  readonly container: Element;
  /** The text nodes that stand in the block, in order, at least one. */
  readonly nodes: readonly Text[];
  readonly pieces: readonly Piece[];
};

/** How to look into shadow roots: the extension API knows closed ones, the page's own property only open ones. */
export type ShadowRootOf = (element: Element) => ShadowRoot | null;

/** What reading needs to know of the world. */
export type Reader = {
  readonly shadowRootOf: ShadowRootOf;
  /** Called with each shadow root met, so that it can be watched and hit-tested too. */
  readonly onShadowRoot: (root: ShadowRoot) => void;
  /** Ours: never read. */
  readonly isOwn: (element: Element) => boolean;
};

/** All blocks under `root`, `root` included; shadow trees after the light text of their host. */
export function readBlocks(root: Element | ShadowRoot, reader: Reader): ReadBlock[] {
  return root instanceof Element && isUnread(root, reader) ? [] : read(root, reader, true);
}

/** Only the blocks whose container is `container` itself: what to read again when words in it changed. */
export function readOwnRuns(container: Element, reader: Reader): ReadBlock[] {
  return isUnread(container, reader) ? [] : read(container, reader, false);
}

/** True when the element or one of its ancestors, through shadow hosts, is never read. */
export function isUnread(element: Element, reader: Reader): boolean {
  for (let at: Element | null = element; at !== null; at = parentOf(at))
    if (isSkipped(at) || reader.isOwn(at)) return true;
  return false;
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

function parentOf(element: Element): Element | null {
  const parent = element.parentNode;
  return parent instanceof ShadowRoot ? parent.host : element.parentElement;
}

const HEADINGS = 'h1, h2, h3, h4, h5, h6, [role="heading"]';
const TEXT = 3;
const ELEMENT = 1;

/** A block element whose children are being read. */
type Open = { readonly container: Element; readonly isHeading: boolean; readonly shadow: ShadowRoot | null };

/** Where a walk is. A plain object, since what a page opens for the first time runs uncompiled, where a class's private names cost double. */
type Walk = {
  readonly reader: Reader;
  /** False: blocks inside the container are passed over. */
  readonly isDeep: boolean;
  readonly blocks: ReadBlock[];
  /** The elements still to come whose attributes matter, the next one last: compared, since a set of elements costs more than reading them. */
  readonly telling: Element[];
  /** Where to go on, and in which block, when what was entered ends. A stack of its own, since a page may nest deeper than calls can. */
  readonly resumes: (Node | null)[];
  readonly around: Open[];
  open: Open;
  headings: number;
  /** Text read but not yet joined: white space is looked at once a block. */
  text: string;
  nodes: Text[];
  starts: number[];
};

function startWalk(root: Element | ShadowRoot, reader: Reader, isDeep: boolean): Walk {
  const container = root instanceof Element ? root : root.host;
  return {
    reader,
    isDeep,
    blocks: [],
    telling: [],
    resumes: [],
    around: [],
    open: { container, isHeading: false, shadow: null },
    // Counted on the way down: asking every block for a heading above it costs as much as reading it.
    headings: container.closest(HEADINGS) === null ? 0 : 1,
    text: '',
    nodes: [],
    starts: [],
  };
}

/** Every question to the page's tree costs more than all else here: a text node is asked for its text, an element for its tag. */
function read(root: Element | ShadowRoot, reader: Reader, isDeep: boolean): ReadBlock[] {
  const walk = startWalk(root, reader, isDeep);
  const { resumes } = walk;
  const shadow = isDeep && root instanceof Element ? shadowOf(root, tagOf(root.tagName), reader) : null;
  noteTelling(walk, root);
  let node = enter(walk, root.firstChild, null, { ...walk.open, shadow });
  while (resumes.length > 0) {
    if (node === null) {
      node = leave(walk);
      continue;
    }
    const { nodeType } = node;
    if (nodeType === ELEMENT) {
      node = visit(walk, node as Element);
      continue;
    }
    if (nodeType === TEXT) {
      const { data } = node as Text;
      // Most text nodes of a page are the white space before a block.
      if (walk.text !== '' || !isBlank(data)) add(walk, node as Text, data);
    }
    node = node.nextSibling;
  }
  return walk.blocks;
}

function add(walk: Walk, node: Text, data: string): void {
  walk.nodes.push(node);
  walk.starts.push(walk.text.length);
  walk.text += data;
}

/** Gives the node to go on with. */
function visit(walk: Walk, element: Element): Node | null {
  const tag = tagOf(element.tagName);
  const isTelling = element === walk.telling[walk.telling.length - 1];
  if (isTelling) {
    walk.telling.pop();
    if (isSkippedByAttribute(element)) return pass(walk, element);
  }
  if (tag.role === 'inline' && (!tag.isHost || shadowOf(element, tag, walk.reader) === null)) {
    const first = element.firstChild;
    return first === null ? element.nextSibling : enter(walk, first, element.nextSibling, walk.open);
  }
  if (tag.role !== 'cut') return visitBlock(walk, element, tag, isTelling && isHeading(element));
  cut(walk);
  return element.nextSibling;
}

function visitBlock(walk: Walk, element: Element, tag: Tag, isTold: boolean): Node | null {
  const shadow = shadowOf(element, tag, walk.reader);
  if (tag.role === 'custom' && shadow === null && isInline(element, tag))
    return enter(walk, element.firstChild, element.nextSibling, walk.open);
  if (isSkippedTag(element, tag) || walk.reader.isOwn(element)) return pass(walk, element);
  cut(walk);
  if (!walk.isDeep) return pass(walk, element);
  const first = element.firstChild;
  if (first === null && shadow === null) return element.nextSibling;
  const open = { container: element, isHeading: isTold || tag.isHeading, shadow };
  return enter(walk, first, element.nextSibling, open);
}

/** Leaves out what is in an element. */
function pass({ telling }: Walk, element: Element): Node | null {
  for (let next = telling.at(-1); next !== undefined && element.contains(next); next = telling.at(-1))
    telling.pop();
  return element.nextSibling;
}

function enter(walk: Walk, first: Node | null, resume: Node | null, open: Open): Node | null {
  walk.resumes.push(resume);
  walk.around.push(walk.open);
  if (open !== walk.open && open.isHeading) walk.headings++;
  walk.open = open;
  return first;
}

function leave(walk: Walk): Node | null {
  const resume = walk.resumes.pop() as Node | null;
  const around = walk.around.pop() as Open;
  const left = walk.open;
  if (left === around) return resume;
  cut(walk);
  if (left.isHeading) walk.headings--;
  walk.open = around;
  const { shadow, container } = left;
  if (shadow === null) return resume;
  walk.reader.onShadowRoot(shadow);
  noteTelling(walk, shadow);
  return enter(walk, shadow.firstChild, resume, { container, isHeading: false, shadow: null });
}

/** Ends the block that is being read. */
function cut(walk: Walk): void {
  const { text, nodes, starts } = walk;
  if (text === '') return;
  walk.text = '';
  const kind = walk.headings > 0 ? 'heading' : 'body';
  const block = joinRun({ text, nodes, starts }, kind, walk.open.container);
  if (block !== null) walk.blocks.push(block);
  walk.nodes = [];
  walk.starts = [];
}

function noteTelling({ telling }: Walk, root: Element | ShadowRoot): void {
  telling.push(...[...root.querySelectorAll(TELLING_ATTRIBUTES)].reverse());
}

/** The shadow root of an element, or null. A closed one on an ordinary element is only asked for where nothing else is in it. */
function shadowOf(element: Element, tag: Tag, reader: Reader): ShadowRoot | null {
  if (tag.role === 'custom') return reader.shadowRootOf(element);
  if (!tag.isHost) return null;
  return element.shadowRoot ?? (element.firstChild === null ? reader.shadowRootOf(element) : null);
}
