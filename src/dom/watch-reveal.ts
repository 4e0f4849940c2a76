/** Text that was on the page all along and comes into view: a dialog, a popover, a folded part. No mutation of text tells of it. */
import { whenIdle } from './watch-text';

/** What precedes it: something opened, something was pressed, something finished moving. */
const SIGNS = ['toggle', 'click', 'transitionend'] as const;

/** Calls back, once the page is idle, after anything that may have brought text into view. Until the signal is aborted. */
export function watchReveal(view: Window, revealed: () => void, signal: AbortSignal): void {
  let isWaiting = false;
  const look = (): void => {
    isWaiting = false;
    if (!signal.aborted) revealed();
  };
  const notice = (): void => {
    if (isWaiting) return;
    isWaiting = true;
    whenIdle(view, look);
  };
  for (const sign of SIGNS)
    view.document.addEventListener(sign, notice, { capture: true, passive: true, signal });
}
