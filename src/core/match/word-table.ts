/**
 * Words by hash in typed arrays: open addressing, two hashes a word kept inside 31 bits so that no number is boxed. A look-up reads three
 * array cells. Two different words share both hashes with a chance near n / 2^52, which we accept.
 */

const EMPTY = 0;
const MASK = 0x3ffffff;

/** Mixes one more code unit into the first hash. */
export const mixFirst = (hash: number, unit: number): number => ((hash << 5) - hash + unit) & MASK;
/** Mixes one more code unit into the second hash; another multiplier, so that both rarely collide together. */
export const mixSecond = (hash: number, unit: number): number =>
  ((hash << 4) + hash * 3 + unit * 7 + 1) & MASK;

/** Open-addressing table; parallel arrays of one capacity. */
export type WordTable = {
  firsts: Int32Array;
  seconds: Int32Array;
  /** Value plus one; 0 where the slot is free. */
  values: Int32Array;
  size: number;
};

/** An empty table that holds `expected` words without growing. */
export const createWordTable = (expected: number): WordTable => {
  let capacity = 64;
  while (capacity < expected * 2) capacity *= 2;
  return {
    firsts: new Int32Array(capacity),
    seconds: new Int32Array(capacity),
    values: new Int32Array(capacity),
    size: 0,
  };
};

const slotOf = (table: WordTable, first: number, second: number): number => {
  const mask = table.values.length - 1;
  let slot = (first ^ (second >>> 7)) & mask;
  while (table.values[slot] !== EMPTY && (table.firsts[slot] !== first || table.seconds[slot] !== second))
    slot = (slot + 1) & mask;
  return slot;
};

const grow = (table: WordTable): void => {
  const { firsts, seconds, values } = table;
  Object.assign(table, createWordTable(values.length));
  for (let slot = 0; slot < values.length; slot++) {
    if (values[slot] === EMPTY) continue;
    const free = slotOf(table, firsts[slot]!, seconds[slot]!);
    table.firsts[free] = firsts[slot]!;
    table.seconds[free] = seconds[slot]!;
    table.values[free] = values[slot]!;
    table.size++;
  }
};

/** The value stored for a word's two hashes, or -1. */
export const lookUp = (table: WordTable, first: number, second: number): number =>
  table.values[slotOf(table, first, second)]! - 1;

/** Stores a value (0 or more) for a word's two hashes, in place of an earlier one. Amortised constant. */
export const store = (table: WordTable, hash: readonly [number, number], value: number): void => {
  if (table.size * 2 >= table.values.length) grow(table);
  const slot = slotOf(table, hash[0], hash[1]);
  if (table.values[slot] === EMPTY) table.size++;
  table.firsts[slot] = hash[0];
  table.seconds[slot] = hash[1];
  table.values[slot] = value + 1;
};

/** Both hashes of a folded word. */
export const hashWord = (word: string): readonly [number, number] => {
  let first = 1;
  let second = 1;
  for (let at = 0; at < word.length; at++) {
    const unit = word.charCodeAt(at);
    first = mixFirst(first, unit);
    second = mixSecond(second, unit);
  }
  return [first, second];
};
