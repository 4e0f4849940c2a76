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

function keysOf(vector: ClaimVector, speaker: string | null): string[] {
  const heavy = [...vector.weights]
    .sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))
    .slice(0, KEY_TERMS)
    .map(([term]) => term);
  const keys = heavy.map((term) => term);
  for (let first = 0; first < heavy.length; first++) {
    for (let second = first + 1; second < heavy.length; second++) {
      keys.push([heavy[first]!, heavy[second]!].sort().join('\u0001'));
    }
  }
  // What one speaker says is compared by any of its weighty words.
  if (speaker !== null) for (const term of heavy) keys.push(`${speaker}\u0001${term}`);
  return keys;
}

/** Gives the pairs as places in `vectors`, first below second, each once, in order. Linear in claims times `MAX_DOUBLE`. */
export function findCandidatePairs(
  vectors: readonly ClaimVector[],
  speakerOf: (at: number) => string | null,
): readonly (readonly [number, number])[] {
  const lists = new Map<string, number[]>();
  vectors.forEach((vector, at) => {
    for (const key of keysOf(vector, speakerOf(at))) {
      const list = lists.get(key);
      if (list === undefined) lists.set(key, [at]);
      else list.push(at);
    }
  });
  const partners: Set<number>[] = vectors.map(() => new Set());
  for (const [key, list] of lists) {
    if (list.length > (key.includes('\u0001') ? MAX_DOUBLE : MAX_SINGLE)) continue;
    for (let first = 0; first < list.length; first++) {
      for (let second = first + 1; second < list.length; second++) partners[list[first]!]!.add(list[second]!);
    }
  }
  return partners.flatMap((set, first) =>
    [...set].sort((a, b) => a - b).map((second) => [first, second] as const),
  );
}
