/** Tells that a page comes back which the browser kept while others were shown: going back loads nothing and runs nothing anew. */

/** Calls `returned` until the signal is aborted. */
export function watchReturn(view: Window, returned: () => void, signal: AbortSignal): void {
  const look = ({ isTrusted, persisted }: PageTransitionEvent): void => {
    if (isTrusted && persisted) returned();
  };
  view.addEventListener('pageshow', look, { signal });
}
