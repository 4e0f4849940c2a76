/** From the background's answer to marks on the page. In: blocks that were asked about and the answer. Out: marks with live ranges. */
import type { Hint, PageHints } from '../../core/hint/hint';
import { expandHint } from '../../core/hint/expand-hint';
import { nodesInSpan, rangeInBlock } from '../../dom/text/block-range';
import type { Mark } from '../../dom/marks/mark';
import type { ReadBlock } from '../../dom/text/reading';

/** A mark and where its hint is. */
export type PageMark = Mark & { readonly answer: PageHints; readonly hint: number };

let lastId = 0;

/** Marks for an answer, in the answer's order: the mentions meant to be shown whose text still stands and hangs together. */
export function makeMarks(blocks: readonly ReadBlock[], answer: PageHints): PageMark[] {
  return answer.mentions.flatMap((mention) => {
    const block = blocks[mention.block];
    const pooled = answer.hints[mention.hint];
    if (!mention.shown || block === undefined || pooled === undefined || !isJoined(block, mention)) return [];
    const range = rangeInBlock(block, mention);
    if (range === null) return [];
    const { start, end, status, hint } = mention;
    lastId += 1;
    const { target, kind } = pooled;
    return [{ id: lastId, block, start, end, status, target, kind, range, answer, hint }];
  });
}

/** The hint behind a mark; null when the answer has none there. */
export function hintOf(mark: PageMark): Hint | null {
  return expandHint(mark.answer, mark.hint);
}

/** The element the mark's first words stand in; a shadow root's own text stands in its host. Null once it is taken away. */
export function elementOf(mark: Mark): Element | null {
  const { parentNode } = mark.range.startContainer;
  if (parentNode instanceof ShadowRoot) return parentNode.host;
  return parentNode instanceof Element ? parentNode : null;
}

/** True while the mark's words are on the page and can be seen. Asks for style, so it is for single marks, and never for layout. */
export function isVisible(mark: Mark): boolean {
  const element = elementOf(mark);
  if (mark.range.collapsed || element === null || !isForEyes(element)) return false;
  for (let at: Element | null = element; at !== null; at = at.parentElement) {
    if (at.checkVisibility?.({ visibilityProperty: true }) ?? true) return true;
    // An element without a box of its own, as `display: contents` makes it, is as visible as what it stands in.
    if (getComputedStyle(at).display !== 'contents') return false;
  }
  return false;
}

/** What pages cut words for screen readers alone to. */
const CLIPPED = /^inset\((50|100)%|^rect\([01]px/;

/** False for text of size zero, clipped away, or in no page. */
function isForEyes(element: Element): boolean {
  const style = getComputedStyle(element);
  if (!element.isConnected || style.fontSize === '0px') return false;
  return !CLIPPED.test(style.clipPath) && !CLIPPED.test(style.clip);
}

/**
 * False when the words only look like one name: elements between them that are inline by tag but blocks by style. Asked for hits
 * that span nodes only, since computed style of every element costs more than all the matching.
 */
function isJoined(block: ReadBlock, span: { readonly start: number; readonly end: number }): boolean {
  const nodes = nodesInSpan(block, span);
  if (nodes.length < 2) return true;
  return nodes.every((node) => {
    for (let at = node.parentElement; at !== null && at !== block.container; at = at.parentElement) {
      const { display } = getComputedStyle(at);
      if (!display.startsWith('inline') && display !== 'contents' && !display.startsWith('ruby'))
        return false;
    }
    return true;
  });
}
