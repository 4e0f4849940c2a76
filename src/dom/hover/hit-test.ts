/**
 * Which mark the pointer is on. The browser has found the element under the pointer before it tells of it: only the marks whose words
 * stand in that element are asked where they are. Asking for the caret at a point instead takes the longer the more paragraphs a page
 * has, wherever it is between two of them; so does `CSS.highlights.highlightsFromPoint`, at its slowest.
 */
import { nodesInSpan } from '../text/block-range';
import type { Mark } from '../marks/mark';
import type { ShadowRootOf } from '../text/reading';

/** A mark and the line of it that was hit, in viewport pixels. */
export type Hit = { readonly mark: Mark; readonly line: DOMRect };

/** Half a line's gap: pointing between the lines of a mark still counts as pointing at it. */
const SLACK_PX = 2;
/** Asking a mark where it is takes some 5 µs: of more in one element, as in text cut by line breaks alone, the caret says which. */
const MAX_ASKED = 8;

/** Knows where the marks are. */
export type HitTester = {
  /** Replaces the marks that can be hit. */
  readonly setMarks: (marks: readonly Mark[]) => void;
  /** The mark at a point of the viewport, or null; `target` is what an event there was sent to. Never throws. */
  readonly hitAt: (x: number, y: number, target: EventTarget | null) => Hit | null;
};

/** A tester for one document. Events tell of a shadow tree's host alone: `shadowRootOf` leads further in. */
export function createHitTester(page: Document, shadowRootOf: ShadowRootOf): HitTester {
  let marksIn = new Map<Element, Mark[]>();
  return {
    setMarks: (marks) => {
      marksIn = new Map();
      for (const mark of marks) addMark(marksIn, mark);
    },
    hitAt: (x, y, target) => {
      if (marksIn.size === 0) return null;
      let at = target instanceof Element ? target : null;
      while (at !== null) {
        const hit = hitAmong(marksIn.get(at) ?? [], page, x, y);
        if (hit !== null) return hit;
        at = elementInside(shadowRootOf(at), x, y);
      }
      return null;
    },
  };
}

/** A mark is looked for in every element that words of it stand in; text of a shadow root itself stands in its host. */
function addMark(marksIn: Map<Element, Mark[]>, mark: Mark): void {
  for (const { parentNode } of nodesInSpan(mark.block, mark)) {
    const element = parentNode instanceof ShadowRoot ? parentNode.host : parentNode;
    if (!(element instanceof Element)) continue;
    const marks = marksIn.get(element);
    if (marks === undefined) marksIn.set(element, [mark]);
    else if (marks[marks.length - 1] !== mark) marks.push(mark);
  }
}

/** Null where the point is over nothing of this very root, such as what is slotted into it. */
function elementInside(root: ShadowRoot | null, x: number, y: number): Element | null {
  const element = root?.elementFromPoint(x, y) ?? null;
  return element?.getRootNode() === root ? element : null;
}

function hitAmong(marks: readonly Mark[], page: Document, x: number, y: number): Hit | null {
  for (const mark of marks.length > MAX_ASKED ? marksAtCaret(marks, page, x, y) : marks) {
    const line = lineAt(mark.range, x, y);
    if (line !== null) return { mark, line };
  }
  return null;
}

function marksAtCaret(marks: readonly Mark[], page: Document, x: number, y: number): readonly Mark[] {
  const root = marks[0]?.range.startContainer.getRootNode();
  const caret = page.caretPositionFromPoint(x, y, { shadowRoots: root instanceof ShadowRoot ? [root] : [] });
  // Both ends count: the caret is between characters, and the rectangles decide.
  return caret === null
    ? []
    : marks.filter(({ range }) => range.isPointInRange(caret.offsetNode, caret.offset));
}

/** The words' own rectangles, for the element they stand in is wider, and a caret snaps to the nearest text however far. */
function lineAt(range: Range, x: number, y: number): DOMRect | null {
  for (const line of range.getClientRects())
    if (
      x >= line.left - SLACK_PX &&
      x <= line.right + SLACK_PX &&
      y >= line.top - SLACK_PX &&
      y <= line.bottom + SLACK_PX
    )
      return line;
  return null;
}
