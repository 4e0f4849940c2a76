/**
 * The one element of ours on the page, there only while a card is open: a popover in the top layer with a closed shadow root.
 * The page's style sheets end at the root, its scripts see an empty element, and its markup is as before once the card closes.
 */
import type { Place } from './place';

/** Our element and what can be done with it. */
export type CardHost = {
  /** What is drawn into; stays the same for the life of the page. */
  readonly root: HTMLElement;
  readonly element: HTMLElement;
  /** Puts the card on top of the page, near a node: inside the modal dialog or full-screen element that holds it. */
  readonly show: (near: Node) => void;
  /** Takes the host off the page. */
  readonly hide: () => void;
  /** Moves the card. */
  readonly moveTo: (place: Place) => void;
  /** Lays it along an edge of the window. */
  readonly moveToEdge: (edge: 'top' | 'bottom') => void;
};

/** Set through CSSOM, which no content security policy forbids; important, since the page's sheets reach a host. */
const HOST_STYLE = [
  // Every property there is, those below and a popover's own included.
  'all:initial',
  'display:block',
  'position:fixed',
  'inset:0 auto auto 0',
  'width:max-content',
  'z-index:2147483647',
].join('!important;');

/** A host for `page`, not yet in it. `css` styles the shadow tree. */
export function createCardHost(page: Document, css: string): CardHost {
  // `createElement` makes an HTML element in XHTML too, the only other kind of page that has a body.
  const element = page.createElement('div');
  const shadow = element.attachShadow({ mode: 'closed' });
  addStyles(shadow, css);
  const root = page.createElement('div');
  root.className = 'whosaid';
  shadow.append(root);
  element.style.cssText = `${HOST_STYLE}!important`;
  return {
    root,
    element,
    show: (near) => {
      const parent = parentFor(page, near);
      if (parent === null) return;
      if (element.parentNode !== parent) parent.append(element);
      // A page that is zoomed by its own sheet would zoom the card, and every distance it is placed by.
      element.style.setProperty('zoom', `${1 / (parent.currentCSSZoom || 1)}`, 'important');
      openPopover(element);
    },
    hide: () => {
      element.remove();
    },
    moveTo: (place) => {
      const [top, bottom] = 'top' in place ? [`${place.top}px`, 'auto'] : ['auto', `${place.bottom}px`];
      element.style.setProperty('inset', `${top} auto ${bottom} ${place.x}px`, 'important');
    },
    moveToEdge: (edge) => {
      element.style.setProperty('inset', edge === 'top' ? '0 0 auto 0' : 'auto 0 0 0', 'important');
    },
  };
}

/** The top layer beats any z-index of the page; where it is missing the z-index has to do. */
function openPopover(element: HTMLElement): void {
  try {
    element.popover = 'manual';
    // Shown again, it moves above what the page has opened since.
    if (element.matches(':popover-open')) element.hidePopover();
    element.showPopover();
  } catch {
    element.removeAttribute('popover');
  }
}

/** A modal dialog makes everything outside it inert, also what is above it: the card has to live inside. So has one over what fills the screen. */
function parentFor(page: Document, near: Node): Element | null {
  return modalAround(near) ?? [...page.querySelectorAll(':modal')].at(-1) ?? page.documentElement;
}

/** The modal dialog, or the element that fills the screen, that a node stands in. */
export function modalAround(near: Node): Element | null {
  for (let at: Node | null = near; at !== null; at = at instanceof ShadowRoot ? at.host : at.parentNode)
    if (at instanceof Element && at.matches(':modal')) return at;
  return null;
}

function addStyles(shadow: ShadowRoot, css: string): void {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(css);
  shadow.adoptedStyleSheets = [sheet];
}
