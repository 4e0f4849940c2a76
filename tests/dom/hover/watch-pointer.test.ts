import { expect, test, vi } from 'vitest';
import { watchPointer } from '../../../src/dom/hover/watch-pointer';

type Listener = (event: object) => void;

/** A window whose frames come when told, and an event of the mouse over it. */
function makeView() {
  const listeners = new Map<string, Listener>();
  const frames: (() => void)[] = [];
  const view = {
    addEventListener: (kind: string, listener: Listener) => listeners.set(kind, listener),
    requestAnimationFrame: (run: () => void) => frames.push(run),
  } as unknown as Window;
  const move = (clientX: number, more: object = {}): void =>
    listeners.get('pointermove')?.({
      ...{ isTrusted: true, pointerType: 'mouse', buttons: 0, clientX, clientY: 0, target: null },
      ...more,
    });
  return { view, move, draw: () => frames.splice(0).forEach((run) => run()) };
}

function watch() {
  const page = makeView();
  const moved = vi.fn<(x: number) => void>();
  const calls = { moved, left: vi.fn(), tapped: vi.fn(), isOwn: () => false };
  watchPointer(page.view, calls, new AbortController().signal);
  return { ...page, seen: () => moved.mock.calls.map(([x]) => x) };
}

test('tells of the last movement before a frame', () => {
  const { move, draw, seen } = watch();
  move(1);
  move(2);
  draw();
  expect(seen()).toEqual([2]);
});

test('neither hears of events a page made up, nor forgets the reader\u2019s for them', () => {
  const { move, draw, seen } = watch();
  move(1, { isTrusted: false });
  draw();
  expect(seen()).toEqual([]);
  move(2);
  move(3, { isTrusted: false });
  draw();
  expect(seen()).toEqual([2]);
});

test.each([
  ['presses a button', { buttons: 1 }],
  ['touches', { pointerType: 'touch' }],
])('tells of nothing for a reader who then %s', (_what, more) => {
  const { move, draw, seen } = watch();
  move(1);
  move(2, more);
  draw();
  expect(seen()).toEqual([]);
});
