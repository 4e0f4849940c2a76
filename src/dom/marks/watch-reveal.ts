/** Text that was on the page all along and comes into view: a dialog, a popover, a folded part. No mutation of text tells of it. */
import { whenIdle } from '../text/watch-text';

/** What precedes it: something opened, something was pressed, something finished moving. */
const SIGNS = ['toggle', 'click', 'transitionend'] as const;

/** A running watch. `setHidden` names the elements that hold text out of view: without one, nothing is looked at. */
export type RevealWatch = { readonly setHidden: (elements: Iterable<Element>) => void };

/**
 * Calls back, once the page is idle, after anything that may have brought hidden text into view. Until the signal is aborted.
 * Displaying is told by an IntersectionObserver, at no cost while nothing changes; `visibility` only by the signs.
 */
export function watchReveal(
  view: Window & typeof globalThis,
  revealed: () => void,
  signal: AbortSignal,
): RevealWatch {
  let hidden = new Set<Element>();
  let isWaiting = false;
  const look = (): void => {
    isWaiting = false;
    if (!signal.aborted) revealed();
  };
  const notice = (): void => {
    if (isWaiting || hidden.size === 0) return;
    isWaiting = true;
    whenIdle(view, look);
  };
  const observer = new view.IntersectionObserver((entries) => {
    if (entries.some((entry) => entry.isIntersecting)) notice();
  });
  for (const sign of SIGNS)
    view.document.addEventListener(sign, notice, { capture: true, passive: true, signal });
  signal.addEventListener('abort', () => observer.disconnect());
  return {
    setHidden: (elements) => {
      const wanted = new Set(elements);
      for (const element of hidden) if (!wanted.has(element)) observer.unobserve(element);
      for (const element of wanted) if (!hidden.has(element)) observer.observe(element);
      hidden = wanted;
    },
  };
}
