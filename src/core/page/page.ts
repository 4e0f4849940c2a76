/** A page as the matcher sees it, and what it finds there. Offsets are UTF-16 code units into a block's text, end exclusive. */
import type { EntityId, EventId, FactId, Span } from '../model';
import type { HintKind } from '../hint/hint';

/** A block of running text (paragraph, heading, list item). Inline elements are joined; block borders are never crossed. */
export type PageBlock = { readonly text: string; readonly kind: 'heading' | 'body' };

/** The text of a page and what is known about it; `blocks` in document order. */
export type Page = {
  readonly url: string | null;
  /** BCP 47 tag of the document where it says so. */
  readonly language: string | null;
  /** ISO date of publication where the page says so: events are resolved against it. */
  readonly published: string | null;
  readonly blocks: readonly PageBlock[];
};

/** exact: as printed in a source; variant: same after folding; key: same transliteration key; edit: one edit away. */
export type How = 'exact' | 'variant' | 'key' | 'edit' | 'alias' | 'event' | 'descriptor';

/** A place in a page's text that refers to an entity or event of the index. */
export type Mention = Span & {
  /** Place of the block in `Page.blocks`. */
  readonly block: number;
  readonly surface: string;
  readonly target: EntityId | EventId;
  readonly kind: HintKind;
  readonly how: How;
  /** 0..1, 1 best. */
  readonly score: number;
  /** False for mentions that the default settings would not mark (bare countries and the like). */
  readonly shown: boolean;
  /** In words, why it is doubtful; null when it is not. */
  readonly doubt: string | null;
  /** Best facts for the sentence first; may be empty. */
  readonly facts: readonly FactId[];
};
