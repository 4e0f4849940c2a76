/**
 * Where the pointer is, at most once a frame, and where the reader taps. It only listens: nothing is prevented or stopped.
 * Synthetic events are ignored, so a page that fires pointer events all day costs one property read each.
 */

/** What the watcher calls and asks. */
export type PointerCalls = {
  /** A mouse or pen moved, over `target`; viewport pixels. Never for touch, never because the page scrolled under a resting pointer. */
  readonly moved: (x: number, y: number, target: EventTarget | null) => void;
  /** The pointer left the page. */
  readonly left: () => void;
  /** A finger tapped on text that is no link or control. Scrolling and long presses are no taps. */
  readonly tapped: (x: number, y: number, target: EventTarget | null) => void;
  /** True for events inside our own host. */
  readonly isOwn: (event: Event) => boolean;
};

/** Watches until the signal is aborted. */
export function watchPointer(view: Window, calls: PointerCalls, signal: AbortSignal): void {
  let frame = 0;
  let last: PointerEvent | null = null;
  const look = (): void => {
    frame = 0;
    if (last !== null && !signal.aborted) calls.moved(last.clientX, last.clientY, last.target);
  };
  const onMove = (event: PointerEvent): void => {
    // Not even to forget the reader's own movement, that waits for its frame.
    if (!event.isTrusted) return;
    // With a button down the reader selects or drags; a card in the way would be the last thing wanted.
    const isPointing = event.pointerType !== 'touch' && event.buttons === 0;
    last = isPointing && !calls.isOwn(event) ? event : null;
    if (last !== null && frame === 0) frame = view.requestAnimationFrame(look);
  };
  const onOut = (event: PointerEvent): void => {
    if (!event.isTrusted || event.relatedTarget !== null || event.pointerType === 'touch') return;
    last = null;
    calls.left();
  };
  // A click follows a tap only: the browser sends none after a scroll, a pinch or a long press.
  const onClick = (event: MouseEvent): void => {
    const isTouch = (event as PointerEvent).pointerType === 'touch';
    if (!event.isTrusted || !isTouch || calls.isOwn(event) || isControl(event)) return;
    calls.tapped(event.clientX, event.clientY, event.target);
  };
  const options = { capture: true, passive: true, signal };
  view.addEventListener('pointermove', onMove, options);
  view.addEventListener('pointerout', onOut, options);
  view.addEventListener('click', onClick, options);
}

function isControl(event: Event): boolean {
  return event
    .composedPath()
    .some(
      (at) => at instanceof Element && at.matches('a[href], button, input, select, textarea, summary, label'),
    );
}
