/**
 * Words that are one thing with another: "martial law" is one coincidence, not two. In: the terms of all claims by number. Out: for each word that
 * hardly stands without another, how many claims have that other.
 */
import type { ClaimTerms } from './claim-terms';

/** Terms by number; claim after claim the numbers of its terms, in their order. */
type Counted = {
  readonly names: readonly string[];
  /** In how many claims a term is, and how many sources its topic has. */
  readonly frequency: readonly number[];
  readonly sources: readonly number[];
  readonly own: Int32Array;
};

/** Two words are one thing if they stand side by side in so many claims at least, and in this share of the rarer one's. */
const LEAST_CLAIMS = 6;
const SHARE = 0.75;

const isWord = (term: string): boolean => !term.startsWith('@') && !term.startsWith('#');

/** What each source of a topic says once in the same words is a statement and no name of a thing: only what they come back to is. */
const leastOf = (sources: number): number => Math.max(LEAST_CLAIMS, sources + 1);

/** How many claims have two words side by side, by both their numbers; of words that enough claims have. */
function countNeighbours(
  all: readonly ClaimTerms[],
  { names, frequency, sources, own }: Counted,
): ReadonlyMap<number, number> {
  const counts = new Map<number, number>();
  const isFrequent = (id: number): boolean => frequency[id]! >= leastOf(sources[id]!) && isWord(names[id]!);
  let from = 0;
  for (const { terms } of all) {
    for (let at = from + 1; at < from + terms.length; at++) {
      const [one, other] = [own[at - 1]!, own[at]!];
      if (!isFrequent(one) || !isFrequent(other)) continue;
      const key = one * names.length + other;
      counts.set(key, (counts.get(key) ?? 0) + 1);
    }
    from += terms.length;
  }
  return counts;
}

/** Gives by number in how many claims the word is that a word is bound to; 0 for those that are bound to none. Linear. */
export function bindTerms(all: readonly ClaimTerms[], counted: Counted): readonly number[] {
  const { names, frequency, sources } = counted;
  const bound = names.map(() => 0);
  for (const [key, count] of countNeighbours(all, counted)) {
    const [one, other] = [Math.floor(key / names.length), key % names.length];
    const [few, many] = frequency[one]! < frequency[other]! ? [one, other] : [other, one];
    const isOneThing = count >= leastOf(sources[few]!) && count >= SHARE * frequency[few]!;
    if (isOneThing && bound[many] === 0) bound[few] = frequency[many]!;
  }
  return bound;
}
