/**
 * When a card opens and closes, as a state machine without clock or page; src/dom/hover/hover-timers.ts gives it time.
 *
 *              over m                    dwell ends
 *   nothing ───────────► resting on m ───────────────► m shown ◄──────────────┐
 *      ▲ ◄───────────────── out                          │  ▲                 │ over m again,
 *      │                                        out of m │  │ out: resting    │ or into the card
 *      │                 grace ends          or the card ▼  │ ends, m stays   │
 *      └───────────────────────────────────────────── m leaving ─────────────┘
 *                                          (over n: also resting on n; its dwell ends → n shown)
 *
 * held: opened by key or tap, or used by key: the pointer's leaving does not close it. pinned: nor does another mark replace it.
 * Meets WCAG 1.4.13: dismissible, hoverable, persistent.
 */

/** What is shown, what is rested on, and whether the pointer is on its way out. */
export type HoverState<Target> = {
  readonly shown: Target | null;
  readonly resting: Target | null;
  readonly leaving: boolean;
  readonly keep: 'no' | 'held' | 'pinned';
};

/** What happens to a card, from the pointer, the clock, keys and taps. */
export type HoverEvent<Target> =
  | { readonly kind: 'over'; readonly target: Target }
  | { readonly kind: 'out' | 'enterCard' | 'leaveCard' | 'dwellEnds' | 'graceEnds' | 'close' | 'hold' }
  | { readonly kind: 'open'; readonly target: Target }
  | { readonly kind: 'pin'; readonly on: boolean };

/** Nothing shown, nothing rested on. */
export const NOTHING: HoverState<never> = { shown: null, resting: null, leaving: false, keep: 'no' };

/** The state after an event. Pure; targets are compared by identity. */
export function nextHover<Target>(state: HoverState<Target>, event: HoverEvent<Target>): HoverState<Target> {
  if (event.kind === 'over') return over(state, event.target);
  if (event.kind === 'open') return { ...NOTHING, shown: event.target, keep: 'held' };
  if (event.kind === 'pin') return keep(state, event.on ? 'pinned' : 'held');
  return STEPS[event.kind](state);
}

/** What the events without anything attached do. */
const STEPS: Readonly<
  Record<
    'out' | 'enterCard' | 'leaveCard' | 'dwellEnds' | 'graceEnds' | 'close' | 'hold',
    <Target>(state: HoverState<Target>) => HoverState<Target>
  >
> = {
  out: leave,
  leaveCard: leave,
  enterCard: (state) => ({ ...state, resting: null, leaving: false }),
  dwellEnds: (state) => (state.resting === null ? state : { ...NOTHING, shown: state.resting }),
  graceEnds: (state) => (state.leaving ? { ...NOTHING, resting: state.resting } : state),
  close: () => NOTHING,
  hold: (state) => (state.keep === 'no' ? keep(state, 'held') : state),
};

function leave<Target>(state: HoverState<Target>): HoverState<Target> {
  return { ...state, resting: null, leaving: state.shown !== null && state.keep === 'no' };
}

function keep<Target>(state: HoverState<Target>, how: 'held' | 'pinned'): HoverState<Target> {
  return state.shown === null ? state : { ...state, keep: how, leaving: false };
}

function over<Target>(state: HoverState<Target>, target: Target): HoverState<Target> {
  if (state.keep === 'pinned') return state;
  if (state.shown === target) return { ...state, resting: null, leaving: false };
  return { ...state, resting: target, leaving: state.shown !== null && state.keep === 'no' };
}
