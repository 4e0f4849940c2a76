/**
 * Pairs into groups. In: scored pairs. Out: groups of claims, joined greedily from the best pair down, only where the groups agree on
 * average (average link), so that no chain of half-alike claims forms.
 */
import { scoreOf, type ScoredPairs } from './scored-pairs';
import { APART } from './similarity';

/** A pair joins from here. Measured on the labelled pairs: the lowest value that joins none of the seeds' "different" pairs. */
export const MIN_SIMILARITY = 0.46;
/** All pairs of two groups must reach this share of it on average. */
const AVERAGE_SHARE = 0.75;
/** Members of a group that are compared: more would not change the average much and would cost squares. */
const MAX_COMPARED = 5;

type Compare = (a: number, b: number) => number;

/** What is to be known of claims by place: how alike two are, and which are one statement (a clause and the words quoted in it). */
export type ClaimPairs = {
  readonly size: number;
  /** Below 0 forbids the pair to be in one group. */
  readonly compare: Compare;
  /** The same number for claims of one statement. */
  readonly statementOf: (at: number) => number;
};

/**
 * The average over pairs of statements, each by its most alike claims: quoted words alone are less like than the clause they stand in, and may be
 * another's than the clause is. Below 0 where all claims of two statements are apart, or two claims speak against each other.
 */
function averageLink(left: readonly number[], right: readonly number[], pairs: ClaimPairs): number {
  // Most groups are of one claim.
  if (left.length === 1 && right.length === 1) return pairs.compare(left[0]!, right[0]!);
  const keys: number[] = [];
  const best: number[] = [];
  const lefts = Math.min(left.length, MAX_COMPARED);
  const rights = Math.min(right.length, MAX_COMPARED);
  for (let at = 0; at < lefts * rights; at++) {
    const a = left[Math.floor(at / rights)]!;
    const b = right[at % rights]!;
    const score = pairs.compare(a, b);
    if (score < 0 && score > APART) return score;
    const key = pairs.statementOf(a) * pairs.size + pairs.statementOf(b);
    const known = keys.indexOf(key);
    if (known >= 0) best[known] = Math.max(score, best[known]!);
    else {
      keys.push(key);
      best.push(score);
    }
  }
  let sum = 0;
  for (const score of best) {
    if (score < 0) return score;
    sum += score;
  }
  return sum / best.length;
}

/** The numbers of both lists, ascending as they are. */
function mergeSorted(left: readonly number[], right: readonly number[]): readonly number[] {
  const merged: number[] = [];
  let next = 0;
  for (const each of left) {
    while (next < right.length && right[next]! < each) merged.push(right[next++]!);
    merged.push(each);
  }
  while (next < right.length) merged.push(right[next++]!);
  return merged;
}

/** Gives the groups as sorted lists of places below `claims.size`, singles included, in order of their first member. */
export function clusterClaims(pairs: ScoredPairs, claims: ClaimPairs): readonly (readonly number[])[] {
  const groupOf: number[] = Array.from({ length: claims.size }, (_, at) => at);
  const groups: (readonly number[])[] = groupOf.map((at) => [at]);
  const compare: Compare = (a, b) => (a < b ? scoreOf(pairs, a, b) : null) ?? claims.compare(a, b);
  const known = { ...claims, compare };
  const apart = new Map<readonly number[], Set<readonly number[]>>();
  for (const pair of pairs.order) {
    const left = groupOf[pairs.firsts[pair]!]!;
    const right = groupOf[pairs.seconds[pair]!]!;
    // Two groups that did not fit do not fit by another pair while they are what they were.
    if (left === right || apart.get(groups[left]!)?.has(groups[right]!)) continue;
    if (averageLink(groups[left]!, groups[right]!, known) < AVERAGE_SHARE * MIN_SIMILARITY) {
      apart.set(groups[left]!, (apart.get(groups[left]!) ?? new Set()).add(groups[right]!));
      continue;
    }
    for (const member of groups[right]!) groupOf[member] = left;
    groups[left] = mergeSorted(groups[left]!, groups[right]!);
    groups[right] = [];
  }
  return groups.filter((group) => group.length > 0).sort((x, y) => x[0]! - y[0]!);
}
