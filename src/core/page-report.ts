/** What a page says of itself to the popup: what it is doing, and its marks as a list. */
import type { HintKind, MarkStatus } from './hint';
import type { EntityId, EventId, FactId } from './model';

/** What the page is doing. off: by switch, pause or setting; other: it does not look like an article. */
export type PageState = 'working' | 'marked' | 'off' | 'other' | 'failed';

/** A mark, as the popup lists it; `mention` is what `showMention` takes back. In page order. */
export type PageItem = {
  readonly mention: number;
  readonly surface: string;
  readonly target: EntityId | EventId;
  readonly kind: HintKind;
  readonly name: string;
  readonly status: MarkStatus;
  /** Title of the best fact, or null. */
  readonly fact: { readonly id: FactId; readonly title: string } | null;
};

/** The page's account of itself. `items` holds only mentions that are marked. */
export type PageReport = {
  readonly state: PageState;
  /** Host of the page as `hostOf` gives it; null for pages that are no site. */
  readonly host: string | null;
  readonly pageIsSource: boolean;
  readonly items: readonly PageItem[];
};
