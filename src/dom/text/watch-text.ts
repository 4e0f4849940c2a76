/**
 * Which text of the page changed, batched and told in idle time. Only child lists and text are observed, never attributes, so an
 * animation costs nothing; places that keep rewriting themselves are left alone for a while (tickers.ts).
 */
import type { Reader } from './read-blocks';
import { sumUp, type TextChange } from './text-change';
import { Tickers } from './tickers';

/** A burst of changes becomes one round: what a framework draws arrives within a few frames, and a fifth of a second is no wait. */
const QUIET_MS = 200;
/** Idle time may not come on a busy page: with the above, text that came late is read within 0.6 s all the same. */
const LATEST_MS = 400;
/** A round may cost this share of the time at most, however busy the page: after a long one the next waits longer. */
const MAX_SHARE = 0.02;

/** A running watch. */
export type TextWatch = {
  /** Also watches a shadow root. */
  readonly observe: (root: Node) => void;
  /** Tickers are listened to again, after navigation. */
  readonly reset: () => void;
};

type View = Window & typeof globalThis;
type Options = {
  readonly reader: Reader;
  readonly changed: (change: TextChange) => void;
  readonly signal: AbortSignal;
};

/** Calls `changed` after text changed, until the signal is aborted. */
export function watchText(
  view: View,
  reader: Reader,
  changed: (change: TextChange) => void,
  signal: AbortSignal,
): TextWatch {
  const rounds = new Rounds(view, { reader, changed, signal });
  const observer = new view.MutationObserver((batch) => rounds.note(batch));
  signal.addEventListener('abort', () => observer.disconnect());
  return {
    observe: (root) => observer.observe(root, { childList: true, characterData: true, subtree: true }),
    reset: () => rounds.tickers.clear(),
  };
}

/** Gathers what changed and tells of it in rounds. Holds no timer while nothing changes. */
class Rounds {
  readonly tickers: Tickers;
  readonly #view: View;
  readonly #options: Options;
  #records: MutationRecord[] = [];
  #isDue = false;
  #isWaking = false;
  #pause = QUIET_MS;

  constructor(view: View, options: Options) {
    this.#view = view;
    this.#options = options;
    this.tickers = new Tickers(() => view.performance.now());
  }

  note(batch: readonly MutationRecord[]): void {
    for (const record of batch)
      if (!this.tickers.holds(record.target) && !isOwnRecord(record, this.#options.reader))
        this.#records.push(record);
    if (this.#records.length > 0) this.#schedule();
  }

  #schedule(): void {
    if (this.#isDue) return;
    this.#isDue = true;
    this.#view.setTimeout(() => whenIdle(this.#view, () => this.#run()), this.#pause);
  }

  #scheduleRested(): void {
    const ms = this.#isWaking ? null : this.tickers.untilRested();
    if (ms === null) return;
    this.#isWaking = true;
    this.#view.setTimeout(() => {
      this.#isWaking = false;
      this.#schedule();
    }, ms);
  }

  #run(): void {
    const { reader, changed, signal } = this.#options;
    const batch = this.#records;
    this.#records = [];
    this.#isDue = false;
    if (signal.aborted) return;
    const start = this.#view.performance.now();
    const change = sumUp(batch, this.tickers.takeRested(), reader);
    for (const element of rewritten(batch)) this.tickers.count(element);
    if (change.touched.size > 0 || change.added.size > 0) changed(change);
    this.#scheduleRested();
    this.#pause = Math.max(QUIET_MS, (this.#view.performance.now() - start) / MAX_SHARE);
  }
}

/** Elements whose own text or children were replaced, not only added to. */
function rewritten(records: readonly MutationRecord[]): Set<Element> {
  const found = new Set<Element>();
  for (const { type, target, removedNodes } of records) {
    const element = target instanceof Element ? target : target.parentElement;
    if (element !== null && (type === 'characterData' || removedNodes.length > 0)) found.add(element);
  }
  return found;
}

/** Runs `run` when the page has nothing else to do, soon in any case. */
export function whenIdle(view: Window, run: () => void): void {
  if (typeof view.requestIdleCallback === 'function') view.requestIdleCallback(run, { timeout: LATEST_MS });
  else view.setTimeout(run, 0);
}

/** Our host coming and going is no change of the page. */
function isOwnRecord(record: MutationRecord, reader: Reader): boolean {
  if (record.type !== 'childList' || record.addedNodes.length + record.removedNodes.length !== 1)
    return false;
  const node = record.addedNodes[0] ?? record.removedNodes[0];
  return node instanceof Element && reader.isOwn(node);
}
