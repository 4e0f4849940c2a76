/**
 * The page's text in blocks, each character mapped to its node. In: an element or shadow root. Out: `ReadBlock`s in document order.
 * Inline elements are joined, block borders cut; runs of white space become one space. It reads, and changes nothing.
 */
import type { PageBlock } from '../core/page';
import { isHeading, isInline, isSkipped } from './text-tags';

/** Text of one node that stands in a block: `length` code units from `from` in the node are at `at` in the block. */
export type Piece = {
  readonly node: Text;
  readonly from: number;
  readonly at: number;
  readonly length: number;
};

/** A block of running text with the way back to its nodes. `container` is the nearest element that is not inline. */
export type ReadBlock = PageBlock & { readonly container: Element; readonly pieces: readonly Piece[] };

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
  const walk = startWalk(reader, true, root instanceof Element ? root : root.host);
  if (root instanceof Element) {
    if (isUnread(root, reader)) return [];
    walk.enter(root);
  } else walk.children(root, root.host);
  return walk.finish();
}

/** Only the blocks whose container is `container` itself: what to read again when words in it changed. */
export function readOwnRuns(container: Element, reader: Reader): ReadBlock[] {
  if (isUnread(container, reader)) return [];
  const walk = startWalk(reader, false, container);
  walk.children(container, container);
  return walk.finish();
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

type Walk = {
  readonly enter: (element: Element) => void;
  readonly children: (parent: Node, container: Element) => void;
  readonly finish: () => ReadBlock[];
};

function startWalk(reader: Reader, deep: boolean, root: Element): Walk {
  const blocks: ReadBlock[] = [];
  let run = startRun();
  // Counted on the way down: asking every block for a heading above it costs as much as reading it.
  let headings = root.closest(HEADINGS) === null ? 0 : 1;
  const cut = (container: Element): void => {
    if (run.pieces.length === 0) return;
    const text = run.text.trimEnd();
    const kind = headings > 0 ? 'heading' : 'body';
    if (text !== '') blocks.push({ text, kind, container, pieces: run.pieces });
    run = startRun();
  };
  const enter = (element: Element): void => {
    cut(element);
    const step = isHeading(element) ? 1 : 0;
    headings += step;
    children(element, element);
    cut(element);
    headings -= step;
    const shadow = deep ? shadowOf(element, reader) : null;
    if (shadow === null) return;
    reader.onShadowRoot(shadow);
    children(shadow, element);
    cut(element);
  };
  const visit = (element: Element, container: Element): void => {
    if (element.tagName === 'BR' || element.tagName === 'HR') return cut(container);
    if (isSkipped(element) || reader.isOwn(element)) return;
    if (isInline(element) && shadowOf(element, reader) === null) return children(element, container);
    cut(container);
    if (deep) enter(element);
  };
  const children = (parent: Node, container: Element): void => {
    for (let node = parent.firstChild; node !== null; node = node.nextSibling) {
      if (node.nodeType === Node.TEXT_NODE) appendText(run, node as Text);
      else if (node.nodeType === Node.ELEMENT_NODE) visit(node as Element, container);
    }
    if (parent === container || parent.nodeType === Node.DOCUMENT_FRAGMENT_NODE) cut(container);
  };
  return { enter, children, finish: () => blocks };
}

type Run = { text: string; readonly pieces: Piece[] };

function startRun(): Run {
  return { text: '', pieces: [] };
}

/** White space that is more than one space between words. */
const ROUGH = /[\t\n\r\f]| {2}/;
/** Anything but the white space that HTML collapses; a no-break space is a character like others. */
const WORD = /[^ \t\n\r\f]/;
const WORDS_OR_SPACE = /[ \t\n\r\f]+|[^ \t\n\r\f]+(?: [^ \t\n\r\f]+)*/g;

/** Adds a node's words: white space at the start of a run is dropped, later runs of it become one space. */
function appendText(run: Run, node: Text): void {
  const data = node.data;
  if (!ROUGH.test(data)) {
    const from = data.startsWith(' ') && isAfterSpace(run) ? 1 : 0;
    append(run, node, from, from === 0 ? data : data.slice(1));
    return;
  }
  if (!WORD.test(data)) {
    if (!isAfterSpace(run)) append(run, node, 0, ' ');
    return;
  }
  for (const found of data.matchAll(WORDS_OR_SPACE)) {
    if (WORD.test(found[0])) append(run, node, found.index, found[0]);
    else if (!isAfterSpace(run)) append(run, node, found.index, ' ');
  }
}

function isAfterSpace(run: Run): boolean {
  return run.text === '' || run.text.endsWith(' ');
}

function append(run: Run, node: Text, from: number, text: string): void {
  if (text === '') return;
  run.pieces.push({ node, from, at: run.text.length, length: text.length });
  run.text += text;
}

/** Elements that may carry a shadow root by the HTML specification; asking the browser about every element costs too much. */
const ATTACHABLE = /^(ARTICLE|ASIDE|BLOCKQUOTE|BODY|DIV|FOOTER|H[1-6]|HEADER|MAIN|P|SECTION|SPAN)$/;

function shadowOf(element: Element, reader: Reader): ShadowRoot | null {
  if (element.tagName.includes('-')) return reader.shadowRootOf(element);
  if (element.shadowRoot !== null && element.shadowRoot !== undefined) return element.shadowRoot;
  // A closed root on an ordinary element: only an empty one is likely to be a host.
  return element.firstChild === null && ATTACHABLE.test(element.tagName)
    ? reader.shadowRootOf(element)
    : null;
}
