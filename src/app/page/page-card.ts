/** The card on the page: drawn, placed, moved with its mark, taken away. When it opens and closes is decided elsewhere (hover). */
import type { Hint } from '../../core/hint/hint';
import { createCardHost, type CardHost } from '../../dom/card/card-host';
import { focusedIn } from '../../dom/card/focused-in';
import { isRtl, themeBehind } from '../../dom/card/page-theme';
import {
  chooseSheetSide,
  chooseSide,
  isInView,
  linesToKeepOff,
  placeCard,
  viewportOf,
} from '../../dom/card/place';
import { wordsOf } from '../../dom/marks/mark';
import { Card } from '../../ui/card/card';
import type { CardActions, CardProps, CardShape } from '../../ui/card/card-actions';
import { CARD_CSS } from './card-css';
import { elementOf, hintOf, type PageMark } from './page-marks';

type Options = {
  readonly page: Document;
  readonly host: string;
  readonly actions: (mark: PageMark) => CardActions;
  readonly isPinned: () => boolean;
  readonly pageIsSource: () => boolean;
  /** Called once, when the host is made: to listen on it. */
  readonly created: (root: HTMLElement) => void;
};

type Shown = {
  readonly mark: PageMark;
  readonly hint: Hint;
  readonly line: number;
  readonly shape: CardShape;
};

/** Host, where the card is drawn, and the live region beside it, which must outlive the card to be heard. */
type Parts = {
  readonly host: CardHost;
  readonly element: HTMLElement;
  readonly card: Card;
  readonly live: HTMLElement;
};

/** A card for the page; its host is made when first shown. */
export class PageCard {
  readonly #options: Options;
  #parts: Parts | null = null;
  #shown: Shown | null = null;
  #focused: Element | null = null;

  constructor(options: Options) {
    this.#options = options;
  }

  /** Draws the mark's card beside `line`, or beside its own first line. False when the mark has nothing to show. */
  show(mark: PageMark, line: DOMRect | null, shape: CardShape): boolean {
    const near = mark.range.startContainer;
    const element = elementOf(mark);
    const hint = hintOf(mark);
    if (element === null || hint === null) return false;
    const { host, card } = (this.#parts ??= this.#createParts());
    const hadFocus = this.hasFocus();
    this.#shown = { mark, hint, line: lineIndex(mark.range, line), shape };
    // The height this mark's card would like to have is not the last one's.
    host.root.style.removeProperty('--room');
    host.root.dataset['theme'] = themeBehind(element);
    card.open(this.#propsFor(this.#shown));
    host.show(near);
    if (shape === 'sheet') this.#laySheet(mark, line, this.#parts);
    else this.follow();
    // Whoever steps on from within a card stays within.
    if (hadFocus) this.#enter();
    return true;
  }

  /** Takes the card off the page; focus goes back to where it was. */
  hide(): void {
    this.#shown = null;
    if (this.#parts === null) return;
    const { host, card, live } = this.#parts;
    const hadFocus = this.hasFocus();
    host.hide();
    card.close();
    live.textContent = '';
    if (hadFocus) this.blur();
    this.#focused = null;
  }

  /** Draws again, after something the card shows changed. */
  redraw(): void {
    if (this.#shown !== null) this.#parts?.card.update(this.#propsFor(this.#shown));
  }

  /** Moves with the mark after scrolling; false when the mark is no longer in view. */
  follow(): boolean {
    if (this.#shown === null || this.#parts === null) return false;
    if (this.#shown.shape === 'sheet') return true;
    const { mark, line: index } = this.#shown;
    const lines = mark.range.getClientRects();
    const line = lines[Math.min(index, lines.length - 1)];
    if (line === undefined || !isInView(line, this.#options.page)) return false;
    this.#moveBeside(line, mark, this.#parts);
    return true;
  }

  /** Focus into the card; where it was is remembered. */
  focus(): void {
    if (this.#parts === null || this.hasFocus()) return;
    this.#focused = focusedIn(this.#options.page);
    this.#enter();
  }

  #enter(): void {
    this.#parts?.element.querySelector<HTMLElement>('[role="dialog"]')?.focus({ preventScroll: true });
  }

  /** Focus back to where it was before `focus`. */
  blur(): void {
    if (this.#focused instanceof HTMLElement && this.#focused.isConnected)
      this.#focused.focus({ preventScroll: true });
    this.#focused = null;
  }

  /** True while the focus is in the card. */
  hasFocus(): boolean {
    return this.#parts?.host.element.matches(':focus-within') ?? false;
  }

  /** Says it to screen readers, while the card is shown. */
  announce(words: string): void {
    if (this.#shown !== null && this.#parts !== null) this.#parts.live.textContent = words;
  }

  /** True for our host element. */
  isOwn(target: EventTarget | null): boolean {
    return this.#parts !== null && target === this.#parts.host.element;
  }

  /** The card's root, once there is one. */
  root(): HTMLElement | null {
    return this.#parts?.host.root ?? null;
  }

  /** Asks for layout twice: before and after the card's height is bounded. */
  #moveBeside(read: DOMRect, mark: PageMark, { host, element: card }: Parts): void {
    const reading = elementOf(mark);
    const viewport = viewportOf(this.#options.page);
    const line = linesToKeepOff(read, mark.range, viewport);
    const side = chooseSide(line, card.getBoundingClientRect(), viewport);
    host.root.style.setProperty('--room', `${side.room}px`);
    const place = { isBelow: side.isBelow, isRtl: reading !== null && isRtl(reading) };
    host.moveTo(placeCard(line, card.getBoundingClientRect(), viewport, place));
  }

  /** It stays where it is while the page scrolls under it: the line it must not cover is the one that was tapped. */
  #laySheet(mark: PageMark, tapped: DOMRect | null, { host }: Parts): void {
    const viewport = viewportOf(this.#options.page);
    const line = linesToKeepOff(tapped ?? mark.range.getBoundingClientRect(), mark.range, viewport);
    const { isBelow, room } = chooseSheetSide(line, viewport);
    host.root.style.setProperty('--room', `${room}px`);
    host.root.dataset['edge'] = isBelow ? 'bottom' : 'top';
    host.moveToEdge(isBelow ? 'bottom' : 'top');
  }

  #propsFor({ mark, hint, shape }: Shown): CardProps {
    const { pageIsSource, isPinned, host, actions } = this.#options;
    return {
      hint,
      shape,
      host,
      words: wordsOf(mark),
      pageIsSource: pageIsSource(),
      isPinned: isPinned(),
      actions: actions(mark),
    };
  }

  #createParts(): Parts {
    const { page } = this.#options;
    const host = createCardHost(page, CARD_CSS);
    const element = page.createElement('div');
    const live = page.createElement('div');
    live.className = 'hidden-words';
    live.setAttribute('role', 'status');
    host.root.append(element, live);
    this.#options.created(host.root);
    return { host, element, card: new Card(element), live };
  }
}

function lineIndex(range: Range, line: DOMRect | null): number {
  if (line === null) return 0;
  const lines = [...range.getClientRects()];
  return Math.max(
    0,
    lines.findIndex((rect) => rect.top === line.top && rect.left === line.left),
  );
}
