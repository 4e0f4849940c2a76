/** Names as paths of key ids: exact transitions in one hash table, the root as a plain array. */
import { createWordTable, lookUp, store, type WordTable } from './word-table';

/** Paths of key ids; plain data, typed where it is hot. */
export type PhraseTrie = {
  /** Key id → node, from the root; 0 where there is none (node 0 is the root). */
  root: number[];
  readonly steps: WordTable;
  nodes: number;
  /** Node → 1 when some phrase goes on from it. */
  goesOn: number[];
  /** Node → form ids that end there. */
  readonly ends: (number[] | undefined)[];
};

const MASK = 0x3ffffff;
/** Odd, so that node → hash is one to one for a given key: a step is never mistaken for another. */
const SPREAD = 0x9e375;

const stepHash = (node: number, key: number): readonly [number, number] => [
  (Math.imul(node, SPREAD) + Math.imul(key, 0x85ebd)) & MASK,
  key & MASK,
];

/** A trie without phrases. */
export const createPhraseTrie = (expected: number): PhraseTrie => ({
  root: [],
  steps: createWordTable(expected),
  nodes: 1,
  goesOn: [1],
  ends: [],
});

/** The node reached from `node` by `key`, or 0. */
export const step = (trie: PhraseTrie, node: number, key: number): number => {
  if (node === 0) return trie.root[key] ?? 0;
  const hash = stepHash(node, key);
  return Math.max(0, lookUp(trie.steps, hash[0], hash[1]));
};

/** True when some phrase is longer than the path to this node: most names end where they end. */
export const hasNext = (trie: PhraseTrie, node: number): boolean => trie.goesOn[node] === 1;

const stepOrAdd = (trie: PhraseTrie, node: number, key: number): number => {
  const known = step(trie, node, key);
  if (known > 0) return known;
  const added = trie.nodes++;
  trie.goesOn[added] = 0;
  trie.goesOn[node] = 1;
  if (node === 0) trie.root[key] = added;
  else store(trie.steps, stepHash(node, key), added);
  return added;
};

/** Adds a path of key ids that ends with `form`. */
export const addPhrase = (trie: PhraseTrie, keys: readonly number[], form: number): void => {
  let node = 0;
  for (const key of keys) node = stepOrAdd(trie, node, key);
  const ends = (trie.ends[node] ??= []);
  if (!ends.includes(form)) ends.push(form);
};
