/**
 * Words by hash in one typed array: open addressing, two hashes a word kept inside 31 bits so that no number is boxed, each word's three
 * cells side by side so that a look-up reads one line of memory. Two different words share both hashes with a chance near n / 2^52,
 * which we accept.
 */

const EMPTY = 0;
const MASK = 0x3ffffff;
/** Cells of a word: first hash, second hash, value plus one (0 where the slot is free). */
const CELLS = 3;
const VALUE = 2;

/** Mixes one more code unit into the first hash. */
export const mixFirst = (hash: number, unit: number): number => ((hash << 5) - hash + unit) & MASK;
/** Mixes one more code unit into the second hash; another multiplier, so that both rarely collide together. */
export const mixSecond = (hash: number, unit: number): number =>
  ((hash << 4) + hash * 3 + unit * 7 + 1) & MASK;

/** Open-addressing table. `capacity` is a power of two. */
export type WordTable = { cells: Int32Array; capacity: number; size: number };

/** An empty table that holds `expected` words without growing. */
export const createWordTable = (expected: number): WordTable => {
  let capacity = 64;
  while (capacity < expected * 2) capacity *= 2;
  return { cells: new Int32Array(capacity * CELLS), capacity, size: 0 };
};

/** Where a word's cells begin, or those it would take. */
const placeOf = (table: WordTable, first: number, second: number): number => {
  const { cells } = table;
  const mask = table.capacity - 1;
  let slot = (first ^ (second >>> 7)) & mask;
  for (;;) {
    const place = slot * CELLS;
    if (cells[place + VALUE] === EMPTY || (cells[place] === first && cells[place + 1] === second))
      return place;
    slot = (slot + 1) & mask;
  }
};

const put = (table: WordTable, first: number, second: number, kept: number): void => {
  const place = placeOf(table, first, second);
  const { cells } = table;
  if (cells[place + VALUE] === EMPTY) table.size++;
  cells[place] = first;
  cells[place + 1] = second;
  cells[place + VALUE] = kept;
};

const grow = (table: WordTable): void => {
  const { cells, capacity } = table;
  Object.assign(table, createWordTable(capacity));
  for (let place = 0; place < cells.length; place += CELLS)
    if (cells[place + VALUE] !== EMPTY) put(table, cells[place]!, cells[place + 1]!, cells[place + VALUE]!);
};

/** The value stored for a word's two hashes, or -1. */
export const lookUp = (table: WordTable, first: number, second: number): number =>
  table.cells[placeOf(table, first, second) + VALUE]! - 1;

/** Stores a value (0 or more) for a word's two hashes, in place of an earlier one. Amortised constant. */
export const store = (table: WordTable, hash: readonly [number, number], value: number): void => {
  if (table.size * 2 >= table.capacity) grow(table);
  put(table, hash[0], hash[1], value + 1);
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
