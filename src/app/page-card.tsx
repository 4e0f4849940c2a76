/** The card on the page: drawn, placed, moved with its mark, taken away. When it opens and closes is decided elsewhere (hover). */
import { render } from 'preact';
import { createCardHost, type CardHost } from '../dom/card-host';
import { isRtl, themeBehind } from '../dom/page-theme';
import { placeCard } from '../dom/place';
import { Card } from '../ui/card/Card';
import type { CardActions, CardShape } from '../ui/card/card-actions';
import { CARD_CSS } from './card-css';
import { hintOf, type PageMark } from './page-marks';

export type PageCard = {
  /** Draws the mark's card beside `line`, or beside its own first line. False when the mark has nothing to show. */
  readonly show: (mark: PageMark, line: DOMRect | null, shape: CardShape) => boolean;
  readonly hide: () => void;
  /** Moves with the mark after scrolling; false when the mark is no longer in view. */
  readonly follow: () => boolean;
  /** Draws again, after something the card shows changed. */
  readonly redraw: () => void;
  /** Focus into the card, and back to where it was. */
  readonly focus: () => void;
  readonly blur: () => void;
  readonly hasFocus: () => boolean;
  /** Says it to screen readers; the card must be shown. */
  readonly announce: (words: string) => void;
  readonly isOwn: (target: EventTarget | null) => boolean;
  readonly root: () => HTMLElement | null;
};

type Options = {
  readonly page: Document;
  readonly site: string;
  readonly actions: () => CardActions;
  readonly isPinned: () => boolean;
  readonly pageIsSource: () => boolean;
  /** Called once, when the host is made: to listen on it. */
  readonly created: (root: HTMLElement) => void;
};

type Shown = { readonly mark: PageMark; readonly line: number; readonly shape: CardShape };

/** A card for the page; its host is made when first shown. */
export function createPageCard(options: Options): PageCard {
  let host: CardHost | null = null;
  let shown: Shown | null = null;
  let before: Element | null = null;
  const expectHost = (): CardHost => {
    if (host === null) {
      host = createCardHost(options.page, CARD_CSS);
      options.created(host.root);
    }
    return host;
  };
  const parts = (): Parts => partsOf(expectHost().root);
  const draw = (): boolean => {
    const hint = shown === null ? null : hintOf(shown.mark);
    if (shown === null || hint === null) return false;
    render(
      <Card
        key={shown.mark.id}
        hint={hint}
        pageIsSource={options.pageIsSource()}
        shape={shown.shape}
        isPinned={options.isPinned()}
        site={options.site}
        actions={options.actions()}
      />,
      parts().card,
    );
    return true;
  };
  const follow = (): boolean => {
    if (shown === null || host === null) return false;
    if (shown.shape === 'sheet') return true;
    const lines = shown.mark.range.getClientRects();
    const line = lines[Math.min(shown.line, lines.length - 1)];
    if (line === undefined || !isInView(line, options.page)) return false;
    void moveBeside(host, line, parts().card, shown.mark);
    return true;
  };
  const blur = (): void => {
    if (before instanceof HTMLElement && before.isConnected) before.focus({ preventScroll: true });
    before = null;
  };
  return {
    show: (mark, line, shape) => {
      const near = mark.range.startContainer;
      const element = near.parentElement;
      if (element === null) return false;
      shown = { mark, line: lineIndex(mark.range, line), shape };
      const { root, element: own } = expectHost();
      root.dataset['theme'] = themeBehind(element);
      if (!draw()) return false;
      expectHost().show(near);
      if (shape === 'sheet') own.style.setProperty('inset', 'auto 0 0 0', 'important');
      else follow();
      return true;
    },
    hide: () => {
      shown = null;
      if (host === null) return;
      const hadFocus = isFocused(host);
      host.hide();
      render(null, parts().card);
      parts().live.textContent = '';
      if (hadFocus) blur();
      before = null;
    },
    follow,
    redraw: () => void draw(),
    focus: () => {
      if (host === null || isFocused(host)) return;
      before = options.page.activeElement;
      parts().card.querySelector<HTMLElement>('[role="dialog"]')?.focus({ preventScroll: true });
    },
    blur,
    hasFocus: () => host !== null && isFocused(host),
    announce: (words) => {
      if (shown !== null) parts().live.textContent = words;
    },
    isOwn: (target) => host !== null && target === host.element,
    root: () => host?.root ?? null,
  };
}

type Parts = { readonly card: HTMLElement; readonly live: HTMLElement };

/** Where the card is drawn, and the live region beside it, which must outlive the card to be heard. */
function partsOf(root: HTMLElement): Parts {
  const [card, live] = root.children;
  if (card instanceof HTMLElement && live instanceof HTMLElement) return { card, live };
  const made = [root.ownerDocument.createElement('div'), root.ownerDocument.createElement('div')] as const;
  made[1].className = 'hidden-words';
  made[1].setAttribute('role', 'status');
  root.replaceChildren(...made);
  return { card: made[0], live: made[1] };
}

async function moveBeside(host: CardHost, line: DOMRect, card: HTMLElement, mark: PageMark): Promise<void> {
  const element = mark.range.startContainer.parentElement;
  const setRoom = (px: number): void => host.root.style.setProperty('--room', `${px}px`);
  const place = await placeCard({ line, card, isRtl: element !== null && isRtl(element), setRoom });
  host.moveTo(place.x, place.y);
}

function lineIndex(range: Range, line: DOMRect | null): number {
  if (line === null) return 0;
  return Math.max(
    0,
    [...range.getClientRects()].findIndex((rect) => rect.top === line.top && rect.left === line.left),
  );
}

function isInView(line: DOMRect, page: Document): boolean {
  const view = page.defaultView;
  return (
    view !== null &&
    line.bottom > 0 &&
    line.top < view.innerHeight &&
    line.right > 0 &&
    line.left < view.innerWidth
  );
}

function isFocused(host: CardHost): boolean {
  return host.element.ownerDocument.activeElement === host.element || host.element.matches(':focus-within');
}
