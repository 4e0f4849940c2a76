/**
 * When cards open and close on a page: by pointer, tap and key, one at a time. In: the pointer, keys, and the marks painted.
 * Out: a card shown or hidden. What it shows is src/app/page-card.tsx.
 */
import type { CardActions, CardShape } from '../ui/card/card-actions';
import { createHitTester, type Hit } from '../dom/hit-test';
import { createHover } from '../dom/hover-timers';
import type { Painter } from '../dom/paint-marks';
import { closeByKey } from '../dom/watch-keys';
import { watchPointer } from '../dom/watch-pointer';
import { followScrolling } from '../dom/watch-scroll';
import type { PageCommand } from '../ext/messages';
import { listenInCard } from './card-events';
import { createPageCard, type PageCard } from './page-card';
import { isVisible, type PageMark } from './page-marks';
import { describeMark, nextMark, scrollToMark } from './page-steps';

export type Cards = {
  /** The marks that can be pointed at and stepped through. */
  readonly setMarks: (marks: readonly PageMark[]) => void;
  readonly run: (command: PageCommand) => boolean;
  /** Scrolls to a mark and opens its card; false when it is gone. */
  readonly showMark: (id: number) => boolean;
  readonly close: () => void;
  readonly isOwn: (target: EventTarget | null) => boolean;
  /** The card's root, once there is one. */
  readonly root: () => HTMLElement | null;
};

type Options = {
  readonly view: Window;
  readonly painter: Painter;
  readonly shadowRoots: () => readonly ShadowRoot[];
  readonly site: string;
  readonly dwellMs: () => number;
  readonly actions: (mark: PageMark) => Omit<CardActions, 'close' | 'setPinned'>;
  readonly pageIsSource: () => boolean;
  readonly signal: AbortSignal;
};

/** Cards for a page, until the signal is aborted. */
export function startCards(options: Options): Cards {
  const { view, painter } = options;
  let marks: readonly PageMark[] = [];
  let current: PageMark | null = null;
  let line: DOMRect | null = null;
  let shape: CardShape = 'card';

  const tester = createHitTester(view.document, options.shadowRoots);
  const hover = createHover<PageMark>({
    dwellMs: options.dwellMs,
    show: (mark) => {
      if (mark === null || !isVisible(mark) || !card.show(mark, line, shape)) {
        card.hide();
        painter.paintOpen(null);
        if (mark !== null) hover.send({ kind: 'close' });
        return;
      }
      current = mark;
      painter.paintOpen(mark.range);
    },
  });
  const close = (): void => hover.send({ kind: 'close' });
  const card: PageCard = createPageCard({
    page: view.document,
    site: options.site,
    pageIsSource: options.pageIsSource,
    isPinned: () => hover.state().keep === 'pinned',
    actions: () => ({
      ...options.actions(expectShown()),
      close,
      setPinned: (on) => {
        hover.send({ kind: 'pin', on });
        card.redraw();
      },
    }),
    created: (root) => listenInCard(root, hover.send, options.signal),
  });
  const expectShown = (): PageMark => hover.state().shown ?? (current as PageMark);
  const open = (mark: PageMark, at: DOMRect | null, as: CardShape): void => {
    line = at;
    shape = as;
    hover.send({ kind: 'open', target: mark });
  };
  const pointAt = (hit: Hit | null): void => {
    if (hit === null) {
      if (hover.state().shown !== null || hover.state().resting !== null) hover.send({ kind: 'out' });
      return;
    }
    const mark = hit.mark as PageMark;
    if (hover.state().shown !== mark) {
      line = hit.line;
      shape = 'card';
    }
    hover.send({ kind: 'over', target: mark });
  };
  watchPointer(
    view,
    {
      moved: (x, y) => pointAt(tester.hitAt(x, y)),
      left: () => pointAt(null),
      tapped: (x, y) => {
        const hit = tester.hitAt(x, y);
        if (hit === null) close();
        else open(hit.mark as PageMark, hit.line, 'sheet');
      },
      isOwn: (event) => card.isOwn(event.target),
    },
    options.signal,
  );
  closeByKey(view, () => hover.state().shown !== null, close, options.signal);
  followScrolling(
    view,
    () => {
      if (hover.state().shown !== null && !card.follow() && hover.state().keep !== 'pinned') close();
    },
    options.signal,
  );
  options.signal.addEventListener('abort', close);

  const step = (by: 1 | -1): boolean => {
    const visible = marks.filter(isVisible);
    const next = nextMark(visible, current, by, view);
    if (next === null) return false;
    scrollToMark(next, view);
    open(next, null, 'card');
    card.announce(describeMark(next, visible));
    return true;
  };
  const openOrEnter = (): boolean => {
    if (hover.state().shown === null && !step(1)) return false;
    if (card.hasFocus()) card.blur();
    else {
      hover.send({ kind: 'hold' });
      card.focus();
    }
    return true;
  };
  return {
    setMarks: (painted) => {
      marks = painted;
      tester.setMarks(painted);
      const { shown, keep } = hover.state();
      if (shown !== null && keep !== 'pinned' && !painted.includes(shown)) close();
      else if (shown !== null) painter.paintOpen(shown.range);
    },
    run: (command) => {
      if (command === 'next' || command === 'previous') return step(command === 'next' ? 1 : -1);
      if (command === 'open') return openOrEnter();
      const wasShown = hover.state().shown !== null;
      close();
      return wasShown;
    },
    showMark: (id) => {
      const mark = marks.find((each) => each.id === id);
      if (mark === undefined || !isVisible(mark)) return false;
      scrollToMark(mark, view);
      open(mark, null, 'card');
      return true;
    },
    close,
    isOwn: card.isOwn,
    root: card.root,
  };
}
