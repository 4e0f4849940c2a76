/**
 * Which pairs of claims are worth comparing. In: vectors. Out: pairs that share a rare term, two of their weightiest, or one and the
 * speaker. Never all pairs: each list of claims under a key is bounded, so the number of pairs grows with the number of claims.
 */
import type { ClaimVector } from './claim-vectors';

/** A term in more claims than this is no key of its own. */
const MAX_SINGLE = 12;
/** Two terms together may be in this many; a phrase in more is a refrain. */
const MAX_DOUBLE = 24;
/** Weightiest terms of a claim that make keys: 5 give 5 single and 10 double ones. */
const KEY_TERMS = 10;

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

/** The weightiest terms of a claim, equal ones in order of their letters; kept sorted while they are found, for a claim has few. */
function findHeavy({ terms, weights }: ClaimVector): readonly string[] {
  const heavy: string[] = [];
  const isBefore = (a: string, b: string): boolean => {
    const [left, right] = [weights.get(a)!, weights.get(b)!];
    return left === right ? a < b : left > right;
  };
  for (const term of terms) {
    let at = heavy.length;
    while (at > 0 && isBefore(term, heavy[at - 1]!)) at--;
    if (at < KEY_TERMS) heavy.splice(at, 0, term);
    if (heavy.length > KEY_TERMS) heavy.pop();
  }
  return heavy;
}

/** Words of a quotation that make keys two by two: its beginning is enough. */
const PHRASE_WORDS = 8;

/** Neighbouring words of a quotation. */
function listPhrases({ wording }: ClaimVector): readonly string[] {
  const words = [...wording].slice(0, PHRASE_WORDS);
  return words.slice(1).map((word, at) => `\u0002${words[at]} ${word}`);
}

/** Keys of a claim: below 0 for one term, else for two, or for a term and the speaker. Numbers, because there are twenty for each claim. */
function keysOf(vector: ClaimVector, speaker: string | null, numberOf: (name: string) => number): number[] {
  const heavy = findHeavy(vector).map(numberOf);
  const keys = heavy.map((term) => -1 - term);
  // What one speaker says is compared by any of its weighty words.
  const voice = speaker === null ? -1 : numberOf(`\u0001${speaker}`);
  heavy.forEach((first, at) => {
    for (let next = at + 1; next < heavy.length; next++) {
      const second = heavy[next]!;
      keys.push(Math.min(first, second) * PAIR_BASE + Math.max(first, second));
    }
    if (voice >= 0) keys.push(voice * PAIR_BASE + first);
  });
  for (const phrase of listPhrases(vector)) keys.push(-1 - numberOf(phrase));
  return keys;
}

/** Claims by key. Most keys have one claim, which needs no list. */
function listByKey(keysByClaim: readonly (readonly number[])[]): ReadonlyMap<number, number | number[]> {
  const lists = new Map<number, number | number[]>();
  keysByClaim.forEach((keys, at) => {
    for (const key of keys) {
      const known = lists.get(key);
      if (known === undefined) lists.set(key, at);
      else if (typeof known === 'number') lists.set(key, [known, at]);
      else if (known.length <= MAX_DOUBLE) known.push(at);
    }
  });
  return lists;
}

/** Calls `visit` with each pair as places in `vectors`, first below second, each once, in order. Linear in claims times `MAX_DOUBLE`. */
export function visitCandidatePairs(
  vectors: readonly ClaimVector[],
  speakerOf: (at: number) => string | null,
  visit: (first: number, second: number) => void,
): void {
  const numberOf = makeNumbering();
  const keysByClaim = vectors.map((vector, at) => keysOf(vector, speakerOf(at), numberOf));
  const lists = listByKey(keysByClaim);
  const seenBy = new Int32Array(vectors.length).fill(-1);
  keysByClaim.forEach((keys, first) => {
    const partners: number[] = [];
    for (const key of keys) {
      const list = lists.get(key)!;
      if (typeof list === 'number' || list.length > (key < 0 ? MAX_SINGLE : MAX_DOUBLE)) continue;
      for (const second of list) {
        if (second <= first || seenBy[second] === first) continue;
        seenBy[second] = first;
        partners.push(second);
      }
    }
    partners.sort((a, b) => a - b);
    for (const second of partners) visit(first, second);
  });
}
