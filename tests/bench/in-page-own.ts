/** What the page's own thread does, and the least it could do; bundled into the page by in-page.ts. */
import { rangeInBlock } from '../../src/dom/text/block-range';
import type { Mark as PageMark } from '../../src/dom/marks/mark';
import { Painter } from '../../src/dom/marks/paint-marks';
import { readBlocks } from '../../src/dom/text/read-blocks';
import type { ReadBlock } from '../../src/dom/text/reading';

/** Marks painted by the own-cost run: as many as a well-covered article has. */
const MARKS = 30;

/** The bare minimum of reading a page: every text node's length, scripts and styles left out. */
export const walkFloor = (): number => {
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  let length = 0;
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
    const tag = node.parentElement?.tagName ?? '';
    if (tag === 'SCRIPT' || tag === 'STYLE' || tag === 'NOSCRIPT' || tag === 'TEXTAREA' || tag === 'TEMPLATE')
      continue;
    length += (node as Text).length;
  }
  return length;
};

const { port1 } = new MessageChannel();

/** Marks at even distances. A plain loop, as all that is measured but is not ours. */
const chooseSpans = (blocks: readonly ReadBlock[]): PageMark[] => {
  const step = Math.max(1, Math.floor(blocks.length / MARKS));
  const marks: PageMark[] = [];
  for (let id = 0; id < MARKS && id * step < blocks.length; id++) {
    const block = blocks[id * step]!;
    const end = Math.min(8, block.text.length);
    const range = rangeInBlock(block, { start: 0, end });
    if (range !== null)
      marks.push({ id, block, start: 0, end, status: 'agreed', target: 'person/x', kind: 'person', range });
  }
  return marks;
};

/** What the page's own thread does for us: read the text, send it away, paint the answer. */
export const ownWork = (): void => {
  const blocks = readBlocks(document.body, {
    shadowRootOf: (element) => element.shadowRoot,
    onShadowRoot: () => undefined,
    isOwn: () => false,
  });
  port1.postMessage(blocks.map(({ text, kind }) => ({ text, kind })));
  const painter = new Painter(window);
  painter.paint(chooseSpans(blocks), 'dotted');
  painter.clear();
};
