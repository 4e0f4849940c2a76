import { describe, expect, test, vi } from 'vitest';
import { watchReveal } from '../../src/dom/watch-reveal';

describe('watchReveal', () => {
  test.each(['toggle', 'click', 'transitionend'])('calls back once for many events: %s', async (type) => {
    const stop = new AbortController();
    const revealed = vi.fn();
    watchReveal(window, revealed, stop.signal);
    for (let nth = 0; nth < 5; nth++) document.body.dispatchEvent(new Event(type, { bubbles: false }));
    await vi.waitFor(() => expect(revealed).toHaveBeenCalledTimes(1));
    stop.abort();
  });

  test('is silent after its end, also about what happened before', async () => {
    const [stop, other] = [new AbortController(), new AbortController()];
    const [revealed, later] = [vi.fn(), vi.fn()];
    watchReveal(window, revealed, stop.signal);
    watchReveal(window, later, other.signal);
    document.body.dispatchEvent(new Event('click'));
    stop.abort();
    await vi.waitFor(() => expect(later).toHaveBeenCalledTimes(1));
    expect(revealed).not.toHaveBeenCalled();
    other.abort();
  });
});
