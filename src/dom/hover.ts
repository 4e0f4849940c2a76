/**
 * When a card opens and closes, as a state machine without clock or page; src/dom/hover-timers.ts gives it time.
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
export type HoverState<Target> = {
  readonly shown: Target | null;
  readonly resting: Target | null;
  readonly leaving: boolean;
  readonly keep: 'no' | 'held' | 'pinned';
};

export type HoverEvent<Target> =
  | { readonly kind: 'over'; readonly target: Target }
  | { readonly kind: 'out' | 'enterCard' | 'leaveCard' | 'dwellEnds' | 'graceEnds' | 'close' | 'hold' }
  | { readonly kind: 'open'; readonly target: Target }
  | { readonly kind: 'pin'; readonly on: boolean };

/** Nothing shown, nothing rested on. */
export const NOTHING: HoverState<never> = { shown: null, resting: null, leaving: false, keep: 'no' };

/** The state after an event. Pure; targets are compared by identity. */
export function nextHover<Target>(state: HoverState<Target>, event: HoverEvent<Target>): HoverState<Target> {
  switch (event.kind) {
    case 'over':
      return over(state, event.target);
    case 'out':
    case 'leaveCard':
      return { ...state, resting: null, leaving: state.shown !== null && state.keep === 'no' };
    case 'enterCard':
      return { ...state, resting: null, leaving: false };
    case 'dwellEnds':
      return state.resting === null
        ? state
        : { shown: state.resting, resting: null, leaving: false, keep: 'no' };
    case 'graceEnds':
      return state.leaving ? { ...NOTHING, resting: state.resting } : state;
    case 'open':
      return { shown: event.target, resting: null, leaving: false, keep: 'held' };
    case 'close':
      return NOTHING;
    case 'hold':
      return state.shown === null || state.keep !== 'no' ? state : { ...state, keep: 'held', leaving: false };
    case 'pin':
      return state.shown === null ? state : { ...state, keep: event.on ? 'pinned' : 'held', leaving: false };
  }
}

function over<Target>(state: HoverState<Target>, target: Target): HoverState<Target> {
  if (state.keep === 'pinned') return state;
  if (state.shown === target) return { ...state, resting: null, leaving: false };
  return { ...state, resting: target, leaving: state.shown !== null && state.keep === 'no' };
}
