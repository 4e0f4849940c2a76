/** Gives the hover state machine its two clocks and tells when something is to be shown or hidden. */
import { nextHover, NOTHING, type HoverEvent, type HoverState } from './hover';

/** Time to reach the card, or to come back: Wikipedia's previews use the same. */
export const GRACE_MS = 300;

/** A running machine. */
export type Hover<Target> = {
  readonly send: (event: HoverEvent<Target>) => void;
  readonly state: () => HoverState<Target>;
};

type Options<Target> = {
  /** ms of rest before a card opens. */
  readonly dwellMs: () => number;
  /** Called when what is shown changes; null to hide. */
  readonly show: (target: Target | null) => void;
};

/** A running machine; `send` may be called from `show`. It holds no timer while nothing is rested on or left. */
export function createHover<Target>(options: Options<Target>): Hover<Target> {
  let state: HoverState<Target> = NOTHING;
  let dwell: ReturnType<typeof setTimeout> | undefined;
  let grace: ReturnType<typeof setTimeout> | undefined;
  const send = (event: HoverEvent<Target>): void => {
    const before = state;
    state = nextHover(state, event);
    if (state.resting !== before.resting) {
      clearTimeout(dwell);
      if (state.resting !== null) dwell = setTimeout(() => send({ kind: 'dwellEnds' }), options.dwellMs());
    }
    if (state.leaving !== before.leaving) {
      clearTimeout(grace);
      if (state.leaving) grace = setTimeout(() => send({ kind: 'graceEnds' }), GRACE_MS);
    }
    if (state.shown !== before.shown) options.show(state.shown);
  };
  return { send, state: () => state };
}
