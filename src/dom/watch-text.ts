/**
 * Which text of the page changed, batched and told in idle time. Only child lists and text are observed, never attributes, so an
 * animation costs nothing; a place that keeps changing (a ticking ad, a live score) is left alone after a few rounds.
 */
import { containerOf, isUnread, type Reader } from './read-blocks';
import { isInline } from './text-tags';

/** touched: blocks to read again by themselves; added: subtrees to read whole. Neither holds what is never read. */
export type TextChange = {
  readonly touched: ReadonlySet<Element>;
  readonly added: ReadonlySet<Element | ShadowRoot>;
};

/** Between two rounds at least: a live blog's burst becomes one round, and a reader does not notice half a second. */
const QUIET_MS = 400;
/** Idle time may not come on a busy page; the text is read then all the same. */
const LATEST_MS = 2000;
/** A container that changed in this many rounds is a ticker. */
const MAX_ROUNDS = 6;

/** A running watch. */
export type TextWatch = {
  /** Also watches a shadow root. */
  readonly observe: (root: Node) => void;
  /** Tickers are listened to again, after navigation. */
  readonly reset: () => void;
};

/** Calls `changed` after text changed, until the signal is aborted. */
export function watchText(
  view: Window & typeof globalThis,
  reader: Reader,
  changed: (change: TextChange) => void,
  signal: AbortSignal,
): TextWatch {
  let rounds = new WeakMap<Node, number>();
  let records: MutationRecord[] = [];
  let timer = 0;
  const isTicker = (node: Node): boolean => (rounds.get(node) ?? 0) >= MAX_ROUNDS;
  const run = (): void => {
    timer = 0;
    const batch = records;
    records = [];
    if (signal.aborted) return;
    for (const target of new Set(batch.map((record) => record.target)))
      rounds.set(target, (rounds.get(target) ?? 0) + 1);
    const change = sumUp(batch, reader);
    if (change.touched.size > 0 || change.added.size > 0) changed(change);
  };
  const schedule = (): void => {
    if (timer === 0) timer = view.setTimeout(() => whenIdle(view, run), QUIET_MS);
  };
  const observer = new view.MutationObserver((batch) => {
    for (const record of batch)
      if (!isTicker(record.target) && !isOwnRecord(record, reader)) records.push(record);
    if (records.length > 0) schedule();
  });
  const observe = (root: Node): void =>
    observer.observe(root, { childList: true, characterData: true, subtree: true });
  signal.addEventListener('abort', () => {
    observer.disconnect();
    view.clearTimeout(timer);
  });
  return { observe, reset: () => (rounds = new WeakMap()) };
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

function sumUp(records: readonly MutationRecord[], reader: Reader): TextChange {
  const touched = new Set<Element>();
  const added = new Set<Element | ShadowRoot>();
  for (const record of records) {
    const container = record.target.isConnected ? containerOf(record.target) : null;
    if (container === null) continue;
    touched.add(container);
    for (const node of record.addedNodes)
      if (node instanceof Element && node.isConnected) addBlocks(node, added);
  }
  const isCovered = (root: Element | ShadowRoot): boolean =>
    isInside(root, added) || (root instanceof Element && isUnread(root, reader));
  return {
    touched: new Set([...touched].filter((root) => !added.has(root) && !isCovered(root))),
    added: new Set([...added].filter((root) => !isCovered(root))),
  };
}

/** Inline elements are read with the block they stand in; only blocks inside them are read by themselves. */
function addBlocks(element: Element, added: Set<Element | ShadowRoot>): void {
  if (isInline(element)) for (const child of element.children) addBlocks(child, added);
  else added.add(element);
}

function isInside(node: Node, roots: ReadonlySet<Node>): boolean {
  for (let at = node.parentNode; at !== null; at = at.parentNode) if (roots.has(at)) return true;
  return false;
}
