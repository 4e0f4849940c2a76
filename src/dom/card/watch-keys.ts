/** Escape closes the card, and only the card: the page's own dialog stays where the browser allows it. */

/** Calls `close` on Escape while `isOpen`; the key then goes no further. Until the signal is aborted. */
export function closeByKey(
  view: Window,
  isOpen: () => boolean,
  close: () => void,
  signal: AbortSignal,
): void {
  const onKey = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape' || !event.isTrusted || event.isComposing || !isOpen()) return;
    // Prevented, or a modal dialog of the page would take it as its own close request.
    event.preventDefault();
    event.stopImmediatePropagation();
    close();
  };
  view.addEventListener('keydown', onKey, { capture: true, signal });
}
