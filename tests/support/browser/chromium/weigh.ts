/** What a page weighs in Chromium, by the engine's own counts and heap snapshots. */
import type { CDPSession, Page } from 'puppeteer-core';

/** What a page of Chromium holds after the garbage has gone. */
export type Weight = {
  /** Bytes of all the engine holds for the page: values, compiled code, and what the browser itself notes of a long visit. */
  readonly heap: number;
  /** Bytes of values alone: the compiler's code grows for as long as a page is used, and the browser keeps an entry for each paint and click. */
  readonly values: number;
  readonly nodes: number;
  readonly listeners: number;
};

/** Kinds of a heap snapshot that no script made: compiled code, and the browser's own objects. DOM nodes are counted apart. */
export const NOT_VALUES: ReadonlySet<string> = new Set(['code', 'native', 'hidden', 'synthetic']);

type Snapshot = {
  readonly snapshot: {
    readonly meta: {
      readonly node_fields: readonly string[];
      readonly node_types: readonly (readonly string[])[];
    };
  };
  readonly nodes: readonly number[];
};

/** Weighs a page. Chromium only: what Firefox tells is in firefox/weigh.ts. */
export async function weighPage(page: Page): Promise<Weight> {
  const client = await page.createCDPSession();
  const { nodes, jsEventListeners } = await collectAll(client);
  const { usedSize } = await client.send('Runtime.getHeapUsage');
  const values = sumKinds(await weighKinds(client), NOT_VALUES);
  await client.detach();
  return { heap: usedSize, values, nodes, listeners: jsEventListeners };
}

/** Rounds of collecting at most. */
const ROUNDS = 10;

/** Collects until a round frees no node: what a finalizer, or a task that held a node, lets go of in one round is gone after the next. */
async function collectAll(client: CDPSession): Promise<{ nodes: number; jsEventListeners: number }> {
  await client.send('HeapProfiler.collectGarbage');
  let last = await client.send('Memory.getDOMCounters');
  for (let round = 1; round < ROUNDS; round++) {
    await client.send('HeapProfiler.collectGarbage');
    const next = await client.send('Memory.getDOMCounters');
    if (next.nodes >= last.nodes) return next;
    last = next;
  }
  return last;
}

/**
 * Bytes in use after a collection, by kind. All worlds of a page share one heap.
 * Format: https://developer.chrome.com/docs/devtools/memory-problems/heap-snapshots
 */
export async function weighKinds(client: CDPSession): Promise<ReadonlyMap<string, number>> {
  const chunks: string[] = [];
  const take = ({ chunk }: { readonly chunk: string }): void => void chunks.push(chunk);
  client.on('HeapProfiler.addHeapSnapshotChunk', take);
  await client.send('HeapProfiler.takeHeapSnapshot', { reportProgress: false });
  client.off('HeapProfiler.addHeapSnapshotChunk', take);
  const { snapshot, nodes } = JSON.parse(chunks.join('')) as Snapshot;
  const { node_fields: fields, node_types: types } = snapshot.meta;
  const [type, size] = [fields.indexOf('type'), fields.indexOf('self_size')];
  const kinds = new Map<string, number>();
  for (let at = 0; at < nodes.length; at += fields.length) {
    const kind = types[type]?.[nodes[at + type] ?? 0] ?? '';
    kinds.set(kind, (kinds.get(kind) ?? 0) + (nodes[at + size] ?? 0));
  }
  return kinds;
}

/** Bytes of a weighed heap, without those of the kinds left out. */
export function sumKinds(kinds: ReadonlyMap<string, number>, leftOut: ReadonlySet<string>): number {
  return [...kinds].reduce((sum, [kind, size]) => (leftOut.has(kind) ? sum : sum + size), 0);
}
