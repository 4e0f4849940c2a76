/** What the popup is told by the app that holds it. Nothing here knows the browser. */
import type { FactRow } from '../../core/library/fact-row';
import type { LibrarySource } from '../../core/library/library';
import type { FactId, SourceId } from '../../core/model';
import type { PageItem } from '../../core/page/page-report';
import type { FactSearch } from '../../core/search/search';
import type { ChangeActions, ChangeState } from '../sources/change-state';

/**
 * The page in front. loading: not answered yet; blocked: extensions cannot run there; reload: it was open before the extension;
 * revoked: the reader took site access away; other: no article; off and paused: by the reader's own switch.
 */
export type PagePart =
  | { readonly kind: 'marked'; readonly items: readonly PageItem[]; readonly isSource: boolean }
  | {
      readonly kind: 'loading' | 'off' | 'paused' | 'other' | 'blocked' | 'reload' | 'revoked' | 'failed';
    };

/** The library: on its way, all there, or not to be read. */
export type LibraryPart =
  | {
      readonly kind: 'ready';
      readonly rows: readonly FactRow[];
      /** Over these rows. */
      readonly search: FactSearch;
      readonly sources: readonly LibrarySource[];
      readonly factCounts: ReadonlyMap<SourceId, number>;
    }
  | { readonly kind: 'loading' | 'failed' };

/** The site in front; null where there is none. `name` is what its switch is for: the site with all below it, or this host alone. */
export type SitePart = {
  readonly host: string;
  readonly site: string;
  readonly name: string;
  readonly on: boolean;
  /** True when the switch that holds here is this very host's own, without its site. */
  readonly onlyHere: boolean;
} | null;

/** All the popup shows. */
export type PopupState = {
  readonly site: SitePart;
  readonly paused: boolean;
  readonly page: PagePart;
  readonly library: LibraryPart;
  /** The page on its way into the library; null as a rule. */
  readonly change: ChangeState | null;
};

/** All a reader can ask for in the popup. */
export type PopupActions = {
  readonly switchSite: (on: boolean) => void;
  /** Narrows the switch to this host, or widens it to the site. */
  readonly setOnlyHere: (onlyHere: boolean) => void;
  readonly setPaused: (paused: boolean) => void;
  readonly showMention: (mention: number) => void;
  readonly openFact: (fact: FactId) => void;
  readonly openSource: (source: SourceId) => void;
  readonly openLibrary: () => void;
  readonly markAnyway: () => void;
  readonly reloadPage: () => void;
  readonly askAccess: () => void;
  readonly addPage: () => void;
  readonly change: ChangeActions;
};
