/**
 * Pairs into groups. In: scored pairs. Out: groups of claims, joined greedily from the best pair down, only where the groups agree on
 * average (average link), so that no chain of half-alike claims forms.
 */

/** Two claims by place, and how alike they are. */
export type ScoredPair = { readonly a: number; readonly b: number; readonly score: number };

/** A pair joins from here. Measured on the labelled pairs: the lowest value that joins no "different" pair. */
export const MIN_SIMILARITY = 0.5;
/** All pairs of two groups must reach this share of it on average. */
const AVERAGE_SHARE = 0.75;
/** Members of a group that are compared: more would not change the average much and would cost squares. */
const MAX_COMPARED = 5;

type Compare = (a: number, b: number) => number;

function averageLink(left: readonly number[], right: readonly number[], compare: Compare): number {
  let sum = 0;
  let count = 0;
  for (const a of left.slice(0, MAX_COMPARED)) {
    for (const b of right.slice(0, MAX_COMPARED)) {
      const score = compare(a, b);
      if (score < 0) return -1;
      sum += score;
      count++;
    }
  }
  return sum / count;
}

/**
 * Gives the groups as sorted lists of places below `size`, singles included, in order of their first member.
 * `compare` scores any pair; below 0 forbids the pair to be in one group.
 */
export function clusterClaims(
  size: number,
  pairs: readonly ScoredPair[],
  compare: Compare,
): readonly (readonly number[])[] {
  const groupOf: number[] = Array.from({ length: size }, (_, at) => at);
  const groups: (readonly number[])[] = groupOf.map((at) => [at]);
  const ordered = pairs
    .filter(({ score }) => score >= MIN_SIMILARITY)
    .sort((x, y) => y.score - x.score || x.a - y.a || x.b - y.b);
  for (const { a, b } of ordered) {
    const left = groupOf[a]!;
    const right = groupOf[b]!;
    if (left === right) continue;
    if (averageLink(groups[left]!, groups[right]!, compare) < AVERAGE_SHARE * MIN_SIMILARITY) continue;
    for (const member of groups[right]!) groupOf[member] = left;
    groups[left] = [...groups[left]!, ...groups[right]!].sort((x, y) => x - y);
    groups[right] = [];
  }
  return groups.filter((group) => group.length > 0).sort((x, y) => x[0]! - y[0]!);
}
