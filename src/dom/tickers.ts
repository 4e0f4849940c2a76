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

type Count = { readonly rounds: number; readonly last: number; readonly until: number };

/** The tickers of a page, by a clock that counts milliseconds. */
export class Tickers {
  readonly #now: () => number;
  #counts = new WeakMap<Element, Count>();
  /** At rest: few, so that a change elsewhere costs a walk to the root at most, and nothing where none is. */
  readonly #resting = new Set<Node>();
  /** Of those, the ones that changed meanwhile. */
  readonly #changed = new Set<Element>();

  constructor(now: () => number) {
    this.#now = now;
  }

  /** True while the node stands in a ticker at rest; that it changed is remembered until `takeRested`. */
  holds(node: Node): boolean {
    if (this.#resting.size === 0) return false;
    for (let at: Node | null = node; at !== null; at = at.parentNode) {
      if (!this.#resting.has(at)) continue;
      this.#changed.add(at as Element);
      return true;
    }
    return false;
  }

  /** Counts a round in which this element's own text or children were replaced. */
  count(element: Element): void {
    const now = this.#now();
    const known = this.#counts.get(element);
    const isCalm = known === undefined || now - Math.max(known.last, known.until) > CALM_MS;
    const rounds = isCalm ? 1 : known.rounds + 1;
    const isTicker = rounds >= TICKS && (element.textContent?.length ?? 0) <= MAX_TICKER_TEXT;
    const rest = isTicker ? Math.min(MAX_REST_MS, REST_MS * 2 ** (rounds - TICKS)) : 0;
    this.#counts.set(element, { rounds, last: now, until: now + rest });
    if (rest > 0) this.#resting.add(element);
  }

  /** Ends the rests that are over; gives those that changed meanwhile and still stand in the page. */
  takeRested(): Element[] {
    const now = this.#now();
    const rested = [...this.#resting].filter((each) => !each.isConnected || this.#endOf(each) <= now);
    for (const each of rested) this.#resting.delete(each);
    const changed = [...this.#changed].filter((element) => !this.#resting.has(element));
    for (const element of changed) this.#changed.delete(element);
    return changed.filter((element) => element.isConnected);
  }

  /** Milliseconds until the next rest ends; null while there is none. */
  untilRested(): number | null {
    if (this.#resting.size === 0) return null;
    return Math.max(0, Math.min(...[...this.#resting].map((each) => this.#endOf(each))) - this.#now());
  }

  /** Forgets all of them. */
  clear(): void {
    this.#counts = new WeakMap();
    this.#resting.clear();
    this.#changed.clear();
  }

  #endOf(ticker: Node): number {
    return this.#counts.get(ticker as Element)?.until ?? 0;
  }
}
