/** What reading a page needs, and what it gives. Types alone. */
import type { PageBlock } from '../../core/page/page';

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
