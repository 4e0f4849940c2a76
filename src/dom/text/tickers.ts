/**
 * Places that rewrite their own text again and again: adverts, clocks, live scores. Read like news they would cost a page for ever,
 * so each is left alone for a while, twice as long every time, and looked at once when the while is over.
 * What only grows is never one of them: a live blog may get as many posts as it likes.
 */

/** Rewritten in so many rounds on end, a place is a ticker. */
export const TICKS = 4;
/** The first time it is left alone for so long, */
export const REST_MS = 2_000;
/** and at most for so long: what it shows in the end is read within a minute. */
export const MAX_REST_MS = 60_000;
/** Unchanged for so long it is like any other place. */
export const CALM_MS = 5_000;
/** A ticker is small. More text than this is a story whose page redraws it, and is read. UTF-16 code units, about 500 words. */
export const MAX_TICKER_TEXT = 3_000;

/** `last` and `until` by the clock; `isChanged` when it changed at rest. */
type Count = { readonly rounds: number; readonly last: number; readonly until: number; isChanged: boolean };

/** The tickers of a page, by a clock that counts milliseconds. */
export class Tickers {
  readonly #now: () => number;
  #counts = new WeakMap<Element, Count>();
  /** Few, so that a change elsewhere costs a walk to the root at most, and nothing where none is. */
  readonly #resting = new Map<Node, Count>();

  constructor(now: () => number) {
    this.#now = now;
  }

  /** True while the node stands in a ticker at rest; that it changed is remembered until `takeRested`. */
  holds(node: Node): boolean {
    if (this.#resting.size === 0) return false;
    for (let at: Node | null = node; at !== null; at = at.parentNode) {
      const count = this.#resting.get(at);
      if (count === undefined) continue;
      count.isChanged = true;
      return true;
    }
    return false;
  }

  /** Counts a round in which this element's own text or children were replaced. */
  count(element: Element): void {
    const last = this.#now();
    const known = this.#counts.get(element);
    const isCalm = known === undefined || last - Math.max(known.last, known.until) > CALM_MS;
    const rounds = isCalm ? 1 : known.rounds + 1;
    const isTicker = rounds >= TICKS && (element.textContent?.length ?? 0) <= MAX_TICKER_TEXT;
    const rest = isTicker ? Math.min(MAX_REST_MS, REST_MS * 2 ** (rounds - TICKS)) : 0;
    const count = { rounds, last, until: last + rest, isChanged: false };
    this.#counts.set(element, count);
    if (isTicker) this.#resting.set(element, count);
  }

  /** Ends the rests that are over; gives those that changed meanwhile and still stand in the page. */
  takeRested(): Element[] {
    const changed: Element[] = [];
    for (const [node, { until, isChanged }] of this.#resting) {
      if (node.isConnected && until > this.#now()) continue;
      this.#resting.delete(node);
      if (isChanged && node.isConnected) changed.push(node as Element);
    }
    return changed;
  }

  /** Milliseconds until the next rest ends; null while there is none. */
  untilRested(): number | null {
    if (this.#resting.size === 0) return null;
    return Math.max(0, Math.min(...[...this.#resting.values()].map(({ until }) => until)) - this.#now());
  }

  /** Forgets all of them. */
  clear(): void {
    this.#counts = new WeakMap();
    this.#resting.clear();
  }
}
