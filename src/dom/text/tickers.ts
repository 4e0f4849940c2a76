/**
 * Places that rewrite their own text again and again: adverts, clocks, live scores. Read like news they would cost a page for ever,
 * so each is left alone for a while, twice as long every time, and looked at once when the while is over.
 * What only grows is never one of them: a live blog may get as many posts as it likes.
 */

import { isInside } from './text-change';

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

/** `last` and `until` by the clock. */
type Count = { readonly rounds: number; readonly last: number; readonly until: number };

/** The tickers of a page; `now` is a clock's, in milliseconds. */
export class Tickers {
  #counts = new WeakMap<Element, Count>();
  /** Few, so that a change elsewhere costs a walk to the root at most, and nothing where none is. */
  readonly #resting = new Map<Node, Count>();

  /** True while the node stands in a ticker at rest. */
  holds(node: Node | null): boolean {
    return this.#resting.size > 0 && isInside(node, this.#resting);
  }

  /** What stands around those at rest, up to their roots. */
  around(): Set<Node> {
    const around = new Set<Node>();
    for (const ticker of this.#resting.keys())
      for (let at = ticker.parentNode; at !== null; at = at.parentNode) around.add(at);
    return around;
  }

  /** Counts a round in which this element's own text or children were replaced; once however often it is told. */
  count(element: Element, now: number): void {
    const known = this.#counts.get(element);
    if (known?.last === now) return;
    const isCalm = known === undefined || now - Math.max(known.last, known.until) > CALM_MS;
    const rounds = isCalm ? 1 : known.rounds + 1;
    const isTicker = rounds >= TICKS && (element.textContent ?? '').length <= MAX_TICKER_TEXT;
    const rest = isTicker ? Math.min(MAX_REST_MS, REST_MS * 2 ** (rounds - TICKS)) : 0;
    const count = { rounds, last: now, until: now + rest };
    this.#counts.set(element, count);
    if (isTicker) this.#resting.set(element, count);
  }

  /** Ends the rests that are over; gives those that still stand in the page: what happened in them was not noted. */
  takeRested(now: number): Element[] {
    const rested: Element[] = [];
    for (const [node, { until }] of this.#resting) {
      if (node.isConnected && until > now) continue;
      this.#resting.delete(node);
      if (node.isConnected) rested.push(node as Element);
    }
    return rested;
  }

  /** Milliseconds until the next rest ends, less than none where it is over; Infinity while there is none. */
  untilRested(now: number): number {
    let first = Infinity;
    for (const { until } of this.#resting.values()) first = Math.min(first, until);
    return first - now;
  }

  /** Forgets all of them. */
  clear(): void {
    this.#counts = new WeakMap();
    this.#resting.clear();
  }
}
