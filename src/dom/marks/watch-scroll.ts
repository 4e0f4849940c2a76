/** Tells, at most once a frame, that marks may have moved: the page or a part of it scrolled, or the window changed size. */

/** Calls `moved` until the signal is aborted. */
export function followScrolling(view: Window, moved: () => void, signal: AbortSignal): void {
  let frame = 0;
  const look = (): void => {
    frame = 0;
    if (!signal.aborted) moved();
  };
  const schedule = (): void => {
    if (frame === 0) frame = view.requestAnimationFrame(look);
  };
  const options = { capture: true, passive: true, signal };
  view.addEventListener('scroll', schedule, options);
  view.addEventListener('resize', schedule, options);
}
