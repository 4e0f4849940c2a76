/** When what was drawn is on the screen: work that waits for it, and marks on the browser's own clock, which the bench reads. */
import type { PopupState } from '../../ui/popup/popup-state';

/** Names of the moments at which the first screen has been painted and answers keys, and at which all lists have. */
const USABLE = 'whosaid-usable';
const COMPLETE = 'whosaid-complete';

/** Resolves once what was drawn is painted; not before the popup is shown. */
export function afterPaint(): Promise<void> {
  return new Promise((resolve) => {
    requestAnimationFrame(() => setTimeout(resolve, 0));
  });
}

/** Marks what the state lets the reader do, the first time it does; to be called after each drawing. */
export function markUsable({ page, library }: PopupState): void {
  if (page.kind === 'loading') return;
  markPainted(USABLE);
  if (library.kind === 'ready' || library.kind === 'failed') markPainted(COMPLETE);
}

const marked = new Set<string>();

function markPainted(name: string): void {
  if (marked.has(name)) return;
  marked.add(name);
  void afterPaint().then(() => performance.mark(name));
}
