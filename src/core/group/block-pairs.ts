/**
 * Which pairs of claims are worth comparing. In: vectors. Out: pairs that share a rare term, two of their weightiest, or one and the
 * speaker. Never all pairs: each list of
 * claims under a key is bounded, so the number of pairs grows with the number of claims.
 */
import type { ClaimVector } from './similarity';

/** A term in more claims than this is no key of its own. */
const MAX_SINGLE = 12;
/** Two terms together may be in this many; a phrase in more is a refrain. */
const MAX_DOUBLE = 24;
/** Weightiest terms of a claim that make keys: 5 give 5 single and 10 double ones. */
const KEY_TERMS = 5;

/** Two terms make one number: terms are counted from 0, and an index has fewer than two million. */
const PAIR_BASE = 2 ** 21;

/** Numbers for terms and speakers, in the order they are met. */
function makeNumbering(): (name: string) => number {
  const numbers = new Map<string, number>();
  return (name) => {
    const known = numbers.get(name);
    if (known !== undefined) return known;
    numbers.set(name, numbers.size);
    return numbers.size - 1;
  };
}

/** Keys of a claim: below 0 for one term, else for two, or for a term and the speaker. Numbers, because there are twenty for each claim. */
function keysOf(vector: ClaimVector, speaker: string | null, numberOf: (name: string) => number): number[] {
  const heavy = [...vector.weights]
    .sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))
    .slice(0, KEY_TERMS)
    .map(([term]) => numberOf(term));
  const keys = heavy.map((term) => -1 - term);
  heavy.forEach((first, at) => {
    for (const second of heavy.slice(at + 1)) {
      keys.push(Math.min(first, second) * PAIR_BASE + Math.max(first, second));
    }
    // What one speaker says is compared by any of its weighty words.
    if (speaker !== null) keys.push(numberOf(`\u0001${speaker}`) * PAIR_BASE + first);
  });
  return keys;
}

/** Claims by key. Most keys have one claim, which needs no list. */
function listByKey(
  vectors: readonly ClaimVector[],
  speakerOf: (at: number) => string | null,
): ReadonlyMap<number, number | number[]> {
  const numberOf = makeNumbering();
  const lists = new Map<number, number | number[]>();
  vectors.forEach((vector, at) => {
    for (const key of keysOf(vector, speakerOf(at), numberOf)) {
      const known = lists.get(key);
      if (known === undefined) lists.set(key, at);
      else if (typeof known === 'number') lists.set(key, [known, at]);
      else if (known.length <= MAX_DOUBLE) known.push(at);
    }
  });
  return lists;
}

/** Gives the pairs as places in `vectors`, first below second, each once, in order. Linear in claims times `MAX_DOUBLE`. */
export function findCandidatePairs(
  vectors: readonly ClaimVector[],
  speakerOf: (at: number) => string | null,
): readonly (readonly [number, number])[] {
  const partners = new Map<number, Set<number>>();
  for (const [key, list] of listByKey(vectors, speakerOf)) {
    if (typeof list === 'number' || list.length > (key < 0 ? MAX_SINGLE : MAX_DOUBLE)) continue;
    list.forEach((first, at) => {
      const set = partners.get(first) ?? new Set();
      for (const second of list.slice(at + 1)) if (second !== first) set.add(second);
      partners.set(first, set);
    });
  }
  return [...partners]
    .sort((a, b) => a[0] - b[0])
    .flatMap(([first, set]) => [...set].sort((a, b) => a - b).map((second) => [first, second] as const));
}
