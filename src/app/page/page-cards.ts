/**
 * When cards open and close on a page: by pointer, tap and key, one at a time. In: the pointer, keys, and the marks painted.
 * Out: a card shown or hidden. What it shows is src/app/page/page-card.ts.
 */
import { createHitTester, type Hit, type HitTester } from '../../dom/hover/hit-test';
import { createHover, type Hover } from '../../dom/hover/hover-timers';
import { closeByKey } from '../../dom/card/watch-keys';
import { watchPointer } from '../../dom/hover/watch-pointer';
import { followScrolling } from '../../dom/marks/watch-scroll';
import type { PageCommand } from '../../ext/messages/messages';
import type { CardActions, CardShape } from '../../ui/card/card-actions';
import { listenInCard } from './card-events';
import type { CardsOptions } from './cards-options';
import { PageCard } from './page-card';
import { isVisible, type PageMark } from './page-marks';
import { describeMark, nextMark, reachable, scrollToMark } from './page-steps';

/** The cards of a page, until the signal is aborted. */
export class PageCards {
  readonly #options: CardsOptions;
  readonly #hover: Hover<PageMark>;
  readonly #card: PageCard;
  readonly #tester: HitTester;
  #marks: readonly PageMark[] = [];
  /** The mark last shown: where stepping goes on from. */
  #current: PageMark | null = null;
  /** Where the card is to stand: the line pointed at, null for the mark's first. */
  #line: DOMRect | null = null;
  #shape: CardShape = 'card';
  #language = '';

  constructor(options: CardsOptions) {
    this.#options = options;
    const { view, signal } = options;
    this.#tester = createHitTester(view.document, options.shadowRootOf);
    this.#hover = createHover({ dwellMs: options.dwellMs, show: (mark) => this.#show(mark) });
    this.#card = new PageCard({
      page: view.document,
      host: options.host,
      pageIsSource: options.pageIsSource,
      isPinned: () => this.#hover.state().keep === 'pinned',
      actions: (mark) => this.#actionsFor(mark),
      created: (root) => {
        root.lang = this.#language;
        listenInCard(root, this.#hover.send, signal);
      },
    });
    this.#listen();
  }

  #listen(): void {
    const { view, signal } = this.#options;
    watchPointer(
      view,
      {
        moved: (x, y, target) => this.#pointAt(this.#tester.hitAt(x, y, target)),
        left: () => this.#pointAt(null),
        tapped: (x, y, target) => this.#tapAt(this.#tester.hitAt(x, y, target)),
        isOwn: (event) => this.isOwn(event.target),
      },
      signal,
    );
    closeByKey(
      view,
      () => this.#isShown(),
      () => this.close(),
      signal,
    );
    followScrolling(view, () => this.#follow(), signal);
    signal.addEventListener('abort', () => this.close());
  }

  /** Replaces the marks that can be stepped through and, unless `isQuiet`, pointed at; closes the card of one that is gone, unless pinned. */
  setMarks(marks: readonly PageMark[], isQuiet: boolean): void {
    // Only pages with marks pay for texts, and before the extension may be gone.
    if (marks.length > 0 && this.#language === '') this.#language = this.#options.startTexts();
    this.#marks = marks;
    this.#tester.setMarks(isQuiet ? [] : marks);
    const { shown, keep } = this.#hover.state();
    if (shown === null) return;
    if (marks.includes(shown) || keep === 'pinned') this.#options.painter.paintOpen(shown.range);
    else this.close();
  }

  /** Does what a key command asks; true when something happened. */
  run(command: PageCommand): boolean {
    if (command === 'next' || command === 'previous') return this.#step(command === 'next' ? 1 : -1);
    if (command === 'open') return this.#openOrEnter();
    const wasShown = this.#isShown();
    this.close();
    return wasShown;
  }

  /** Scrolls to a mark and opens its card; false when it is gone. */
  showMark(id: number): boolean {
    const mark = this.#marks.find((each) => each.id === id);
    if (mark === undefined || !isVisible(mark)) return false;
    scrollToMark(mark, this.#options.view);
    this.#open(mark, null, 'card');
    return true;
  }

  /** Closes the card, if one is open. */
  close(): void {
    this.#hover.send({ kind: 'close' });
  }

  /** True for our host element. */
  isOwn(target: EventTarget | null): boolean {
    return this.#card.isOwn(target);
  }

  /** The card's root, once there is one. */
  root(): HTMLElement | null {
    return this.#card.root();
  }

  #isShown(): boolean {
    return this.#hover.state().shown !== null;
  }

  /** Called by the hover machine. A mark that went away while it was rested on shows nothing. */
  #show(mark: PageMark | null): void {
    const { painter } = this.#options;
    if (mark !== null && isVisible(mark) && this.#card.show(mark, this.#line, this.#shape)) {
      this.#current = mark;
      painter.paintOpen(mark.range);
      return;
    }
    this.#card.hide();
    painter.paintOpen(null);
    if (mark !== null) this.close();
  }

  #open(mark: PageMark, line: DOMRect | null, shape: CardShape): void {
    this.#line = line;
    this.#shape = shape;
    this.#hover.send({ kind: 'open', target: mark });
  }

  #pointAt(hit: Hit | null): void {
    const { shown, resting } = this.#hover.state();
    if (hit === null) {
      if (shown !== null || resting !== null) this.#hover.send({ kind: 'out' });
      return;
    }
    const mark = hit.mark as PageMark;
    if (shown !== mark) {
      this.#line = hit.line;
      this.#shape = 'card';
    }
    this.#hover.send({ kind: 'over', target: mark });
  }

  #tapAt(hit: Hit | null): void {
    if (hit === null) this.close();
    else this.#open(hit.mark as PageMark, hit.line, 'sheet');
  }

  #follow(): void {
    const { shown, keep } = this.#hover.state();
    if (shown !== null && !this.#card.follow() && keep !== 'pinned') this.close();
  }

  #actionsFor(mark: PageMark): CardActions {
    return {
      ...this.#options.actions(mark),
      close: () => this.close(),
      setPinned: (on) => {
        this.#hover.send({ kind: 'pin', on });
        this.#card.redraw();
      },
    };
  }

  #step(by: 1 | -1): boolean {
    const { view } = this.#options;
    const marks = reachable(this.#marks, view.document);
    const next = nextMark(marks, this.#current, by, view);
    if (next === null) return false;
    scrollToMark(next, view);
    this.#open(next, null, 'card');
    this.#card.announce(describeMark(next, marks));
    return true;
  }

  /** Opens the nearest card where none is, else goes into it, and from within it back to the page. */
  #openOrEnter(): boolean {
    if (!this.#isShown() && !this.#step(1)) return false;
    if (this.#card.hasFocus()) this.#card.blur();
    else {
      this.#hover.send({ kind: 'hold' });
      this.#card.focus();
    }
    return true;
  }
}
