/** What a page says of itself to the popup: what it is doing, and its marks as a list. */
import type { HintFact, HintKind, MarkStatus } from '../hint/hint';
import type { EntityId, EventId } from '../model';

/** What the page is doing. off: by switch, pause or setting; other: it does not look like an article. */
export type PageState = 'working' | 'marked' | 'off' | 'other' | 'failed';

/** Of a fact, what a line about it says: enough that a list of marks needs nothing but the page's own answer. */
export type PageFact = Pick<HintFact, 'id' | 'title' | 'status' | 'differs' | 'sources' | 'origins'> & {
  /** True when the page is one of the fact's sources. */
  readonly isThisPage: boolean;
};

/** A mark, as the popup lists it; `mention` is what `showMention` takes back. In page order. */
export type PageItem = {
  readonly mention: number;
  readonly surface: string;
  readonly target: EntityId | EventId;
  readonly kind: HintKind;
  readonly name: string;
  readonly status: MarkStatus;
  /** The best facts, best first; few, for a page may have hundreds of marks. */
  readonly facts: readonly PageFact[];
};

/** The page's account of itself. `items` holds only mentions that are marked. */
export type PageReport = {
  readonly state: PageState;
  /** Host of the page as `hostOf` gives it; null for pages that are no site. */
  readonly host: string | null;
  readonly pageIsSource: boolean;
  readonly items: readonly PageItem[];
};
