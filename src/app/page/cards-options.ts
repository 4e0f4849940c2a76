/** What the cards of a page are told of the page and its reader. */
import type { Painter } from '../../dom/marks/paint-marks';
import type { ShadowRootOf } from '../../dom/text/reading';
import type { CardActions } from '../../ui/card/card-actions';
import type { PageMark } from './page-marks';

/** What the cards of a page need; `actions` are what a reader can do from the card of a mark. */
export type CardsOptions = {
  readonly view: Window;
  readonly painter: Painter;
  readonly shadowRootOf: ShadowRootOf;
  readonly host: string;
  readonly dwellMs: () => number;
  readonly actions: (mark: PageMark) => Omit<CardActions, 'close' | 'setPinned'>;
  readonly pageIsSource: () => boolean;
  /** Connects the texts; gives their language. */
  readonly startTexts: () => string;
  readonly signal: AbortSignal;
};
