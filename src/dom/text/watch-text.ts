/**
 * Which text of the page changed, batched and told in idle time. Only child lists and text are observed, never attributes, so an
 * animation costs nothing; places that keep rewriting themselves are left alone for a while (tickers.ts).
 */
import type { Reader } from './reading';
import { sumUp, type TextChange } from './text-change';
import { Tickers } from './tickers';

/** A burst of changes becomes one round: what a framework draws arrives within a few frames, and a fifth of a second is no wait. */
const QUIET_MS = 200;
/** Idle time may not come on a busy page: with the above, text that came late is read within 0.6 s all the same. */
const LATEST_MS = 400;
/** A round may cost this share of the time at most, however busy the page: after a long one the next waits longer. */
const MAX_SHARE = 0.02;

/** All of a subtree's text. */
const WHOLE: MutationObserverInit = { childList: true, characterData: true, subtree: true };

/** A running watch. */
export type TextWatch = {
  /** Also watches the page or a shadow root. */
  readonly observe: (root: Node) => void;
  /** What is watched; the caller takes out what has left the page. */
  readonly roots: Set<Node>;
  /** Tickers are listened to again, after navigation. */
  readonly reset: () => void;
};

type View = Window & typeof globalThis;
type Told = (change: TextChange) => void;

/** Calls `changed` after text of what is observed changed, until the signal is aborted. */
export function watchText(view: View, reader: Reader, changed: Told, signal: AbortSignal): TextWatch {
  return new Rounds(view, reader, changed, signal);
}

/** Gathers what changed and tells of it in rounds. Holds no timer while nothing changes. */
class Rounds implements TextWatch {
  readonly roots = new Set<Node>();
  readonly #tickers = new Tickers();
  readonly #observer: MutationObserver;
  readonly #view: View;
  readonly #reader: Reader;
  readonly #changed: Told;
  readonly #signal: AbortSignal;
  #records: MutationRecord[] = [];
  #isDue = false;
  #isWaking = false;
  #pause = QUIET_MS;

  constructor(view: View, reader: Reader, changed: Told, signal: AbortSignal) {
    this.#view = view;
    this.#reader = reader;
    this.#changed = changed;
    this.#signal = signal;
    this.#observer = new view.MutationObserver((batch) => this.#note(batch));
    signal.addEventListener('abort', () => this.#observer.disconnect());
  }

  observe(root: Node): void {
    this.roots.add(root);
    this.#observer.observe(root, WHOLE);
  }

  reset(): void {
    this.#tickers.clear();
  }

  /**
   * An observer cannot leave out a part of what it observes, and is called for whatever an advert does. So while one rests, all that stands
   * around it is observed by itself. Called in rounds alone: a neighbour that came was read in this one, and nothing waits to be told.
   */
  #part(): void {
    const around = this.#tickers.around();
    this.#observer.disconnect();
    for (const root of this.roots) if (!around.has(root)) this.#observer.observe(root, WHOLE);
    for (const node of around) {
      this.#observer.observe(node, { childList: true });
      for (let child = node.firstChild; child !== null; child = child.nextSibling)
        if (!around.has(child) && !this.#tickers.holds(child)) this.#observer.observe(child, WHOLE);
    }
  }

  #note(batch: readonly MutationRecord[]): void {
    for (const record of batch)
      if (!this.#tickers.holds(record.target) && !isOwnRecord(record, this.#reader))
        this.#records.push(record);
    if (this.#records.length > 0) this.#schedule();
  }

  #schedule(): void {
    if (this.#isDue) return;
    this.#isDue = true;
    this.#view.setTimeout(() => whenIdle(this.#view, () => this.#run()), this.#pause);
  }

  #scheduleRested(now: number): void {
    const ms = this.#tickers.untilRested(now);
    if (this.#isWaking || ms === Infinity) return;
    this.#isWaking = true;
    this.#view.setTimeout(() => {
      this.#isWaking = false;
      this.#schedule();
    }, ms);
  }

  #run(): void {
    const batch = this.#records;
    this.#records = [];
    this.#isDue = false;
    if (this.#signal.aborted) return;
    const { performance } = this.#view;
    const now = performance.now();
    const change = sumUp(batch, this.#tickers.takeRested(now), this.#reader);
    for (const record of batch) {
      const element = rewrittenIn(record);
      if (element !== null) this.#tickers.count(element, now);
    }
    if (change.touched.size > 0 || change.added.size > 0) this.#changed(change);
    this.#part();
    this.#scheduleRested(now);
    this.#pause = Math.max(QUIET_MS, (performance.now() - now) / MAX_SHARE);
  }
}

/** The element whose own text or children were replaced, not only added to. */
function rewrittenIn({ type, target, removedNodes }: MutationRecord): Element | null {
  if (type !== 'characterData' && removedNodes.length === 0) return null;
  return target instanceof Element ? target : target.parentElement;
}

/** Runs `run` when the page has nothing else to do, soon in any case. */
export function whenIdle(view: Window, run: () => void): void {
  if (typeof view.requestIdleCallback === 'function') view.requestIdleCallback(run, { timeout: LATEST_MS });
  else view.setTimeout(run, 0);
}

/** Our host coming and going is no change of the page. */
function isOwnRecord({ addedNodes, removedNodes }: MutationRecord, reader: Reader): boolean {
  if (addedNodes.length + removedNodes.length !== 1) return false;
  const node = addedNodes[0] ?? removedNodes[0];
  return node instanceof Element && reader.isOwn(node);
}
