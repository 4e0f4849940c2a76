import { describe, expect, test, vi } from 'vitest';
import { watchReveal } from '../../../src/dom/marks/watch-reveal';

describe('watchReveal', () => {
  test.each(['toggle', 'click', 'transitionend'])('calls back once for many events: %s', async (type) => {
    const stop = new AbortController();
    const revealed = vi.fn();
    watchReveal(window, revealed, stop.signal).setHidden([document.body]);
    for (let nth = 0; nth < 5; nth++) document.body.dispatchEvent(new Event(type, { bubbles: false }));
    await vi.waitFor(() => expect(revealed).toHaveBeenCalledTimes(1));
    stop.abort();
  });

  test('looks at nothing while no text is hidden', async () => {
    const stop = new AbortController();
    const [revealed, other] = [vi.fn(), vi.fn()];
    watchReveal(window, revealed, stop.signal).setHidden([]);
    watchReveal(window, other, stop.signal).setHidden([document.body]);
    document.body.dispatchEvent(new Event('click'));
    await vi.waitFor(() => expect(other).toHaveBeenCalledTimes(1));
    expect(revealed).not.toHaveBeenCalled();
    stop.abort();
  });

  test('is silent after its end, also about what happened before', async () => {
    const [stop, other] = [new AbortController(), new AbortController()];
    const [revealed, later] = [vi.fn(), vi.fn()];
    watchReveal(window, revealed, stop.signal).setHidden([document.body]);
    watchReveal(window, later, other.signal).setHidden([document.body]);
    document.body.dispatchEvent(new Event('click'));
    stop.abort();
    await vi.waitFor(() => expect(later).toHaveBeenCalledTimes(1));
    expect(revealed).not.toHaveBeenCalled();
    other.abort();
  });
});
