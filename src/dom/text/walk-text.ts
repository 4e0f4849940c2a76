/**
 * One walk over a page's tree. In: an element or shadow root. Out: its blocks, in document order. Every question to the page's tree costs
 * more than all else here: a text node is asked for its text, an element for its tag and its first child, each in one place, since an
 * engine learns anew at each place what it asks.
 */
import type { Reader } from './reading';
import { isInline, tagOf, type Tag } from './text-tags';
import { cut, isLeftOut, noteTelling, pass, type Open, type Walk } from './walk';

const TEXT = 3;
const ELEMENT = 1;
const SPACE = 0x20;

/** A walk that has read nothing yet; with `isDeep` false it reads only the text of which what it is given is the container. */
export function startWalk(reader: Reader, isDeep: boolean): Walk {
  return {
    reader,
    isDeep,
    blocks: [],
    resumes: [],
    open: null,
    headings: 0,
    next: null,
    telling: [],
    toldHeading: null,
    text: '',
    nodes: [],
    starts: [],
  };
}

/** Adds the blocks under `root`, its shadow tree after its own text. One walk may read one root after the other: what comes late comes in hundreds. */
export function walkText(walk: Walk, root: Element | ShadowRoot, isInHeading: boolean): void {
  const { isDeep, resumes } = walk;
  const isElement = root instanceof Element;
  const container = isElement ? root : root.host;
  const first = root.firstChild;
  const shadow = isDeep && isElement ? findShadow(walk, root, tagOf(root.tagName), first) : null;
  walk.open = { container, first, shadow, around: null, isHeading: false, depth: resumes.push(null) };
  walk.headings = isInHeading ? 1 : 0;
  noteTelling(walk, root);
  go(walk, first);
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
  if (!walk.isDeep && tag.role === 'block') return passBlock(walk, element);
  const first = element.firstChild;
  const shadow = findShadow(walk, element, tag, first);
  if (tag.role === 'inline' && shadow === null) {
    if (first === null) return undefined;
    walk.resumes.push(resume);
    return first;
  }
  const open = { container: element, first, shadow, around: walk.open, isHeading: tag.isHeading, depth: 0 };
  return visitBlock(walk, open, tag, resume);
}

/** A closed root on an ordinary element is only asked for where nothing else is in it. */
function findShadow({ reader }: Walk, element: Element, tag: Tag, first: Node | null): ShadowRoot | null {
  if (!tag.isHost) return null;
  const isLikely = first === null || tag.role === 'custom';
  return isLikely ? reader.shadowRootOf(element) : element.shadowRoot;
}

/** Nothing in it is wanted, nor asked for; the text before it ends. */
function passBlock(walk: Walk, element: Element): undefined {
  if (!walk.reader.isOwn(element)) cut(walk);
  pass(walk, element);
}

function visitBlock(walk: Walk, open: Open, tag: Tag, resume: Node | null): Node | null | undefined {
  const { container, first, shadow } = open;
  if (tag.role === 'custom' && shadow === null && isInline(container, tag)) {
    walk.resumes.push(resume);
    return first;
  }
  if (walk.reader.isOwn(container)) return pass(walk, container);
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
