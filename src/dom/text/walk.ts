/** Where a walk over a page's text is, and the small steps that change it. The walk itself is src/dom/text/walk-text.ts. */
import type { Reader, ReadBlock } from './reading';
import { JoinedBlock } from './text-run';
import { isHeading, isLeftAlone, TELLING } from './text-tags';

/** A block element whose children are being read. */
export type Open = {
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
export type Walk = {
  readonly reader: Reader;
  /** False: blocks inside the container are passed over. */
  readonly isDeep: boolean;
  readonly blocks: ReadBlock[];
  /** Where to go on when what was entered ends. A stack of its own, since a page may nest deeper than calls can. */
  readonly resumes: (Node | null)[];
  open: Open | null;
  /** How many headings stand around. */
  headings: number;
  /** The next element that its tag does not say all of, and those after it, last first: compared, since a set of elements costs more than reading them. */
  next: Element | null;
  readonly telling: Element[];
  /** The last one of them that is a heading. */
  toldHeading: Element | null;
  /** Text read but not yet joined: white space is looked at once a block. */
  text: string;
  nodes: Text[];
  starts: number[];
};

/** Ends the block that is being read. */
export function cut(walk: Walk): void {
  const { text, nodes, starts, open } = walk;
  if (text === '' || open === null) return;
  const kind = walk.headings > 0 ? 'heading' : 'body';
  const block = new JoinedBlock({ text, nodes, starts }, kind, open.container);
  if (block.text !== '') walk.blocks.push(block);
  walk.text = '';
  walk.nodes = [];
  walk.starts = [];
}

/** Finds the elements under `root` whose tags do not say all. */
export function noteTelling(walk: Walk, root: Element | ShadowRoot): void {
  // Most of what comes late is a paragraph of text alone.
  if (root.firstElementChild === null) return;
  const elements = root.querySelectorAll(TELLING);
  const { length } = elements;
  if (length > 0 && walk.next !== null) walk.telling.push(walk.next);
  for (let nth = length - 1; nth > 0; nth--) walk.telling.push(elements[nth] as Element);
  if (length > 0) walk.next = elements[0] as Element;
}

/** Looks at such an element. */
export function isLeftOut(walk: Walk, element: Element): boolean {
  walk.next = walk.telling.pop() ?? null;
  if (isHeading(element)) walk.toldHeading = element;
  return isLeftAlone(element);
}

/** Leaves out what is in an element. */
export function pass(walk: Walk, element: Element): undefined {
  while (walk.next !== null && element.contains(walk.next)) walk.next = walk.telling.pop() ?? null;
}
