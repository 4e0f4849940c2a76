import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { nextHover, NOTHING, type HoverEvent, type HoverState } from '../../../src/dom/hover/hover';
import { createHover, GRACE_MS } from '../../../src/dom/hover/hover-timers';

const DWELL_MS = 400;

type Step = HoverEvent<string>;
const over = (target: string): Step => ({ kind: 'over', target });
const open = (target: string): Step => ({ kind: 'open', target });
const pin = (on: boolean): Step => ({ kind: 'pin', on });
const plain = (
  kind: 'out' | 'enterCard' | 'leaveCard' | 'dwellEnds' | 'graceEnds' | 'close' | 'hold',
): Step => ({ kind });

const after = (...steps: readonly Step[]): HoverState<string> =>
  steps.reduce((state, step) => nextHover(state, step), NOTHING as HoverState<string>);

describe('nextHover', () => {
  test.each<[string, readonly Step[], string | null]>([
    ['opens after the rest', [over('m'), plain('dwellEnds')], 'm'],
    ['opens nothing when only passed over', [over('m'), plain('out'), plain('dwellEnds')], null],
    ['stays while the pointer is on its way', [over('m'), plain('dwellEnds'), plain('out')], 'm'],
    ['closes after the grace', [over('m'), plain('dwellEnds'), plain('out'), plain('graceEnds')], null],
    [
      'stays while the pointer is in the card',
      [over('m'), plain('dwellEnds'), plain('out'), plain('enterCard'), plain('graceEnds')],
      'm',
    ],
    [
      'stays when the pointer comes back',
      [over('m'), plain('dwellEnds'), plain('out'), over('m'), plain('graceEnds')],
      'm',
    ],
    ['goes over to the next mark', [over('m'), plain('dwellEnds'), over('n'), plain('dwellEnds')], 'n'],
    ['closes at once when told to', [over('m'), plain('dwellEnds'), plain('close')], null],
    ['stays open when opened by key', [open('m'), plain('out'), plain('graceEnds')], 'm'],
    [
      'stays open when used by key',
      [over('m'), plain('dwellEnds'), plain('hold'), plain('leaveCard'), plain('graceEnds')],
      'm',
    ],
    ['lets another mark take over from a key’s', [open('m'), over('n'), plain('dwellEnds')], 'n'],
    ['lets nothing take over when pinned', [open('m'), pin(true), over('n'), plain('dwellEnds')], 'm'],
    ['closes when pinned and told to', [open('m'), pin(true), plain('close')], null],
    ['cannot be pinned when nothing is shown', [pin(true), over('m'), plain('dwellEnds')], 'm'],
  ])('%s', (_what, steps, shown) => {
    expect(after(...steps).shown).toBe(shown);
  });
});

describe('createHover', () => {
  beforeEach(() => void vi.useFakeTimers());
  afterEach(() => void vi.useRealTimers());
  const start = () => {
    const shown: (string | null)[] = [];
    const hover = createHover<string>({ dwellMs: () => DWELL_MS, show: (target) => shown.push(target) });
    return { hover, shown };
  };

  test('shows after the dwell, not before', () => {
    const { hover, shown } = start();
    hover.send(over('m'));
    vi.advanceTimersByTime(DWELL_MS - 1);
    expect(shown).toEqual([]);
    vi.advanceTimersByTime(1);
    expect(shown).toEqual(['m']);
  });

  test('begins the dwell anew on another mark', () => {
    const { hover, shown } = start();
    hover.send(over('m'));
    vi.advanceTimersByTime(DWELL_MS - 1);
    hover.send(over('n'));
    vi.advanceTimersByTime(DWELL_MS - 1);
    expect(shown).toEqual([]);
    vi.advanceTimersByTime(1);
    expect(shown).toEqual(['n']);
  });

  test('does not begin the dwell anew while moving over one mark', () => {
    const { hover, shown } = start();
    for (let nth = 0; nth < 10; nth += 1) {
      hover.send(over('m'));
      vi.advanceTimersByTime(DWELL_MS / 10);
    }
    expect(shown).toEqual(['m']);
  });

  test('hides after the grace, not before', () => {
    const { hover, shown } = start();
    hover.send(open('m'));
    hover.send(plain('close'));
    hover.send(over('m'));
    vi.advanceTimersByTime(DWELL_MS);
    hover.send(plain('out'));
    vi.advanceTimersByTime(GRACE_MS - 1);
    expect(shown).toEqual(['m', null, 'm']);
    vi.advanceTimersByTime(1);
    expect(shown).toEqual(['m', null, 'm', null]);
  });

  test('holds no timer while nothing is pointed at', () => {
    const { hover } = start();
    hover.send(over('m'));
    hover.send(plain('out'));
    expect(vi.getTimerCount()).toBe(0);
    hover.send(open('m'));
    hover.send(plain('close'));
    expect(vi.getTimerCount()).toBe(0);
  });
});
