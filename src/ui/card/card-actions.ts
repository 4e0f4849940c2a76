/** What a reader can do from a card. The card calls; the page's side acts. */
import type { Hint } from '../../core/hint';
import type { CitationStyle } from '../../core/citation';

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
  /** Never marks these words as this target again; null where it cannot be saved. */
  readonly rejectMatch: ((hint: Hint, scope: WrongScope) => void) | null;
};

/** How the card stands on the page: beside the mark, or at the foot of a touch screen. */
export type CardShape = 'card' | 'sheet';
