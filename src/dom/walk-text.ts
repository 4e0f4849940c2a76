/**
 * One walk over a page's tree. In: an element or shadow root. Out: its blocks, in document order. Every question to the page's tree costs
 * more than all else here: a text node is asked for its text, an element for its tag and its first child, each in one place, since an
 * engine learns anew at each place what it asks.
 */
import type { Reader, ReadBlock } from './read-blocks';
import { JoinedBlock } from './text-run';
import {
  isHeading,
  isInline,
  isSkippedByAttribute,
  isSkippedTag,
  tagOf,
  TELLING_ATTRIBUTES,
  type Tag,
} from './text-tags';

const TEXT = 3;
const ELEMENT = 1;
const SPACE = 0x20;

/** A block element whose children are being read. */
type Open = {
  readonly container: Element;
  readonly first: Node | null;
  readonly shadow: ShadowRoot | null;
  /** The block around it. */
  readonly around: Open | null;
  isHeading: boolean;
  /** How many places to go on from there are while its own children are read. */
  depth: number;
};

/** Where a walk is. A plain object, since what a page opens for the first time runs uncompiled, where a class's private names cost double. */
type Walk = {
  readonly reader: Reader;
  /** False: blocks inside the container are passed over. */
  readonly isDeep: boolean;
  readonly blocks: ReadBlock[];
  /** Where to go on when what was entered ends. A stack of its own, since a page may nest deeper than calls can. */
  readonly resumes: (Node | null)[];
  open: Open | null;
  headings: number;
  /** The next element whose attributes matter, and those after it, last first: compared, since a set of elements costs more than reading them. */
  next: Element | null;
  readonly telling: Element[];
  /** The last one of them that is a heading. */
  toldHeading: Element | null;
  /** Text read but not yet joined: white space is looked at once a block. */
  text: string;
  nodes: Text[];
  starts: number[];
};

/** What to read: `isInHeading` for what stands in one, `isDeep` false for the container's own text alone. */
export type WalkFrom = {
  readonly root: Element | ShadowRoot;
  readonly isDeep: boolean;
  readonly isInHeading: boolean;
};

/** The blocks under `root`, its shadow tree after its own text; with `isDeep` false only those of which it is the container. */
export function walkText({ root, isDeep, isInHeading }: WalkFrom, reader: Reader): ReadBlock[] {
  const isElement = root instanceof Element;
  const container = isElement ? root : root.host;
  const first = root.firstChild;
  const isHost = isDeep && isElement && tagOf(root.tagName).isHost;
  const shadow = isHost ? reader.shadowRootOf(root) : null;
  const walk: Walk = {
    reader,
    isDeep,
    blocks: [],
    resumes: [null],
    open: { container, first, shadow, around: null, isHeading: false, depth: 1 },
    headings: isInHeading ? 1 : 0,
    next: null,
    telling: [],
    toldHeading: null,
    text: '',
    nodes: [],
    starts: [],
  };
  noteTelling(walk, root);
  go(walk, first);
  return walk.blocks;
}

function go(walk: Walk, first: Node | null): void {
  let node = first;
  while (walk.open !== null) {
    if (node === null) {
      node = leave(walk, walk.open);
      continue;
    }
    const resume: Node | null = node.nextSibling;
    const { nodeType } = node;
    if (nodeType === ELEMENT) {
      const next = visit(walk, node as Element, resume);
      node = next === undefined ? resume : next;
      continue;
    }
    if (nodeType === TEXT) {
      const { data } = node as Text;
      // Most text nodes of a page are the white space before a block.
      if (walk.text !== '' || data.charCodeAt(0) > SPACE || data.trim() !== '') {
        walk.nodes.push(node as Text);
        walk.starts.push(walk.text.length);
        walk.text += data;
      }
    }
    node = resume;
  }
}

/** Gives the node to go on with, null where the element is empty; undefined where it was not entered. */
function visit(walk: Walk, element: Element, resume: Node | null): Node | null | undefined {
  const tag = tagOf(element.tagName);
  if (tag.role === 'skipped' || (element === walk.next && isLeftOut(walk, element)))
    return pass(walk, element);
  const first = element.firstChild;
  let shadow: ShadowRoot | null = null;
  // A closed root on an ordinary element is only asked for where nothing else is in it.
  if (tag.isHost)
    shadow = first === null || tag.role === 'custom' ? walk.reader.shadowRootOf(element) : element.shadowRoot;
  if (tag.role === 'inline' && shadow === null) {
    if (first === null) return undefined;
    walk.resumes.push(resume);
    return first;
  }
  const open = { container: element, first, shadow, around: walk.open, isHeading: tag.isHeading, depth: 0 };
  return visitBlock(walk, open, tag, resume);
}

function visitBlock(walk: Walk, open: Open, tag: Tag, resume: Node | null): Node | null | undefined {
  const { container, first, shadow } = open;
  const role = tag.role === 'block' ? 'block' : settleRole(open, tag);
  if (role === 'inline') {
    walk.resumes.push(resume);
    return first;
  }
  if (role === 'skipped' || walk.reader.isOwn(container)) return pass(walk, container);
  cut(walk);
  if (!walk.isDeep || (first === null && shadow === null)) return pass(walk, container);
  if (open.isHeading || container === walk.toldHeading) {
    open.isHeading = true;
    walk.headings++;
  }
  open.depth = walk.resumes.push(resume);
  walk.open = open;
  return first;
}

/** What to do with an element whose tag does not say it. */
function settleRole({ container, shadow }: Open, tag: Tag): 'inline' | 'skipped' | 'block' {
  if (tag.role === 'custom' && shadow === null && isInline(container, tag)) return 'inline';
  return tag.role === 'foot' && isSkippedTag(container, tag) ? 'skipped' : 'block';
}

/** Gives the node to go on with, behind what ended. */
function leave(walk: Walk, open: Open): Node | null {
  const { resumes } = walk;
  const isInline = resumes.length > open.depth;
  const resume = resumes.pop() as Node | null;
  if (isInline) return resume;
  cut(walk);
  if (open.isHeading) walk.headings--;
  walk.open = open.around;
  return open.shadow === null ? resume : enterShadow(walk, open.shadow, resume);
}

function enterShadow(walk: Walk, shadow: ShadowRoot, resume: Node | null): Node | null {
  walk.reader.onShadowRoot(shadow);
  noteTelling(walk, shadow);
  const { host: container, firstChild: first } = shadow;
  const depth = walk.resumes.push(resume);
  walk.open = { container, first, shadow: null, around: walk.open, isHeading: false, depth };
  return first;
}

/** Ends the block that is being read. */
function cut(walk: Walk): void {
  const { text, nodes, starts, open } = walk;
  if (text === '' || open === null) return;
  const kind = walk.headings > 0 ? 'heading' : 'body';
  const block = new JoinedBlock({ text, nodes, starts }, kind, open.container);
  if (block.text !== '') walk.blocks.push(block);
  walk.text = '';
  walk.nodes = [];
  walk.starts = [];
}

function noteTelling(walk: Walk, root: Element | ShadowRoot): void {
  // Most of what comes late is a paragraph of text alone.
  if (root.firstElementChild === null) return;
  const elements = root.querySelectorAll(TELLING_ATTRIBUTES);
  const { length } = elements;
  if (length > 0 && walk.next !== null) walk.telling.push(walk.next);
  for (let nth = length - 1; nth > 0; nth--) walk.telling.push(elements[nth] as Element);
  if (length > 0) walk.next = elements[0] as Element;
}

/** Looks at the attributes of an element that has telling ones. */
function isLeftOut(walk: Walk, element: Element): boolean {
  walk.next = walk.telling.pop() ?? null;
  if (isHeading(element)) walk.toldHeading = element;
  return isSkippedByAttribute(element);
}

/** Leaves out what is in an element. */
function pass(walk: Walk, element: Element): undefined {
  while (walk.next !== null && element.contains(walk.next)) walk.next = walk.telling.pop() ?? null;
}
