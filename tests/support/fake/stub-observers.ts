import { vi } from 'vitest';

class SilentObserver {
  observe(): void {}
  disconnect(): void {}
}

/** Gives happy-dom the two observers it lacks; both only tell when to draw more, and these never do. */
export function stubObservers(): void {
  vi.stubGlobal('IntersectionObserver', SilentObserver);
  vi.stubGlobal('ResizeObserver', SilentObserver);
}
