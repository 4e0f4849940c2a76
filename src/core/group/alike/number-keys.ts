/**
 * Numbers for keys, in the order they are met. In: whole numbers, millions of them. Out: 0, 1, 2, …, the same for the same key. A hash table with
 * linear probing over typed arrays (Knuth, The Art of Computer Programming 3, section 6.4): a Map of as many numbers leaves garbage by the tens
 * of megabytes.
 */

/** Slots at least; a power of two, doubled when two thirds are taken. */
const LEAST_SLOTS = 1 << 12;
const MAX_LOAD = 2 / 3;

/** Both halves of a key mixed (the multipliers are those of MurmurHash3's last step). */
function hash(key: number): number {
  const low = key | 0;
  const high = Math.floor(key / 0x1_0000_0000) | 0;
  let mixed = Math.imul(low ^ Math.imul(high, 0x85ebca6b), 0xc2b2ae35);
  mixed = Math.imul(mixed ^ (mixed >>> 16), 0x85ebca6b);
  return (mixed ^ (mixed >>> 13)) >>> 0;
}

type Slots = { readonly keys: Float64Array; readonly numbers: Int32Array };

const makeSlots = (size: number): Slots => ({ keys: new Float64Array(size), numbers: new Int32Array(size) });

/** The slot of a key, or the empty one where it belongs. Numbers are kept one higher, so that 0 says empty. */
function findSlot({ keys, numbers }: Slots, key: number): number {
  const mask = keys.length - 1;
  let slot = hash(key) & mask;
  while (numbers[slot] !== 0 && keys[slot] !== key) slot = (slot + 1) & mask;
  return slot;
}

function put({ keys, numbers }: Slots, slot: number, key: number, number: number): void {
  keys[slot] = key;
  numbers[slot] = number;
}

function grow(slots: Slots): Slots {
  const larger = makeSlots(2 * slots.keys.length);
  slots.numbers.forEach((number, slot) => {
    const key = slots.keys[slot]!;
    if (number !== 0) put(larger, findSlot(larger, key), key, number);
  });
  return larger;
}

/** Gives a function that numbers safe integers, equal ones alike, from 0 in the order they are first asked for; `expected` of them, about. */
export function numberKeys(expected = 0): (key: number) => number {
  let slots = makeSlots(Math.max(LEAST_SLOTS, 2 ** Math.ceil(Math.log2(1 + expected / MAX_LOAD))));
  let count = 0;
  return (key) => {
    const slot = findSlot(slots, key);
    const known = slots.numbers[slot]!;
    if (known !== 0) return known - 1;
    put(slots, slot, key, ++count);
    if (count > MAX_LOAD * slots.keys.length) slots = grow(slots);
    return count - 1;
  };
}
