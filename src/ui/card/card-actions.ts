/** What a card shows and what a reader can do from it. The card calls; the page's side acts. */
import type { Hint } from '../../core/hint/hint';
import type { CitationStyle } from '../../core/cite/citation';

/** Where a wrong match is to be forgotten. */
export type WrongScope = 'site' | 'everywhere';

/** Callbacks of a card; those that are null have no button. */
export type CardActions = {
  readonly close: () => void;
  /** Opens the facts page on the hint's target; null where it cannot be opened (after an update). */
  readonly openFacts: ((hint: Hint) => void) | null;
  /** Gives true once the text is on the clipboard. */
  readonly copy: (text: string, style: CitationStyle) => Promise<boolean>;
  readonly setPinned: (pinned: boolean) => void;
  /** Switches this site off; null where it cannot be saved. */
  readonly switchSiteOff: (() => void) | null;
  /** Never marks these words, however they are bent, as this target again; null where it cannot be saved. */
  readonly rejectMatch: ((hint: Hint, scope: WrongScope) => void) | null;
};

/** How the card stands on the page: beside the mark, or at the foot of a touch screen. */
export type CardShape = 'card' | 'sheet';

/** Everything a card shows and can do. */
export type CardProps = {
  readonly hint: Hint;
  /** What is marked, as it stands on the page. */
  readonly words: string;
  readonly pageIsSource: boolean;
  readonly shape: CardShape;
  readonly isPinned: boolean;
  /** The site's name as the reader knows it ("example.com"). */
  readonly host: string;
  readonly actions: CardActions;
};

/** What a reader has opened in a card. */
export type CardState = {
  /** Place of the open fact. */
  readonly current: number;
  /** All quotations of the open fact, not only those that fit. */
  readonly isWhole: boolean;
  /** The row open in the foot. */
  readonly panel: 'copy' | 'site' | null;
  /** What came of copying, in words. */
  readonly outcome: string | null;
  /** The question where a wrong match is wrong is open in the head. */
  readonly isRejecting: boolean;
};

/** A card as it stands, for the parts of it; `set` changes what is open and draws again. */
export type Scene = CardProps & {
  readonly state: CardState;
  readonly set: (change: Partial<CardState>) => void;
};
