/**
 * Claims that no other source's group took. In: groups of claims, and pairs that are alike. Out: the same groups; one of one source alone holds besides
 * what other sources say much like it. A long sentence says two things: it stands in the group of the one, and here beside the other.
 */
import type { ScoredPairs } from './scored-pairs';

/** Measured: of partners from here on nearly all say the same; from 0.46, where pairs join, every other one. */
const MUCH_ALIKE = 0.58;

/** Places of claims. `own` are those that make the group, `places` those with the claims that stand in another group too. */
export type PartneredGroup = { readonly own: readonly number[]; readonly places: readonly number[] };

/** What is to be known of claims by place. */
type Known = {
  readonly compare: (a: number, b: number) => number;
  readonly sourceOf: (at: number) => number;
  /** Whether it is given as somebody's words: what articles tell themselves of the same people in much the same words is often two things. */
  readonly isSaid: (at: number) => boolean;
};

/** Gives the groups in their order. Linear in the pairs. */
export function addPartners(
  groups: readonly (readonly number[])[],
  pairs: ScoredPairs,
  { compare, sourceOf, isSaid }: Known,
): readonly PartneredGroup[] {
  const groupOf = new Map(groups.flatMap((group, at) => group.map((place) => [place, at] as const)));
  const isAlone = groups.map((group) => group.every((place) => sourceOf(place) === sourceOf(group[0]!)));
  const partners = new Map<number, Set<number>>();
  /** Groups of one source that stand in another's already. */
  const placed = new Set<number>();
  const pairUp = (one: number, other: number): void => {
    const [at, home] = [groupOf.get(one)!, groupOf.get(other)!];
    if (at === home || !isAlone[at]! || placed.has(at)) return;
    if (groups[at]!.some((place) => compare(Math.min(place, other), Math.max(place, other)) < 0)) return;
    partners.set(at, (partners.get(at) ?? new Set()).add(other));
    if (isAlone[home]!) placed.add(home);
  };
  for (const pair of pairs.order) {
    if (pairs.scores[pair]! < MUCH_ALIKE) break;
    const [one, other] = [pairs.firsts[pair]!, pairs.seconds[pair]!];
    if (sourceOf(one) === sourceOf(other) || !isSaid(one) || !isSaid(other)) continue;
    pairUp(one, other);
    pairUp(other, one);
  }
  return groups.map((own, at) => {
    const others = partners.get(at);
    return { own, places: others === undefined ? own : [...own, ...others].sort((a, b) => a - b) };
  });
}
