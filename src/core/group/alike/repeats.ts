/**
 * What one source says twice. In: claims of one source that were found alike. Out: the same, parted where they are not nearly word for word the same: alike
 * words of two articles are two reports of one thing, within one article they are what its story is made of.
 */
import type { ClaimVector, TermSpace } from './claim-vectors';
import { isOneWording, isPartOf } from './same-utterance';

/** Words, names and numbers that both have at least, and the share of all of theirs (Dice, 1945). */
const MIN_TERMS = 3;
const TERMS_SHARE = 0.7;

/** Terms of a claim ascend, so that one pass finds what two have in common. */
function countCommon({ ids }: TermSpace, a: ClaimVector, b: ClaimVector): number {
  let common = 0;
  for (let i = a.from, j = b.from; i < a.to && j < b.to;) {
    if (ids[i] === ids[j]) common++;
    if (ids[i]! <= ids[j]!) i++;
    else j++;
  }
  return common;
}

function isRepeated(space: TermSpace, a: ClaimVector, b: ClaimVector): boolean {
  if (isOneWording(a, b) || isPartOf(a, b)) return true;
  const common = countCommon(space, a, b);
  return common >= MIN_TERMS && 2 * common >= TERMS_SHARE * (a.to - a.from + (b.to - b.from));
}

/** What is known of claims by place: their vectors, and which are one statement (a clause and the words quoted in it). */
type Known = {
  readonly space: TermSpace;
  readonly vectors: readonly ClaimVector[];
  readonly statementOf: (at: number) => number;
};

/** Gives the claims of one source in groups of what is one statement or repeats it, each in order. Square in the claims, which are few. */
export function partUnrepeated(
  places: readonly number[],
  { space, vectors, statementOf }: Known,
): readonly (readonly number[])[] {
  const belong = (a: number, b: number): boolean =>
    statementOf(a) === statementOf(b) || isRepeated(space, vectors[a]!, vectors[b]!);
  const groups: number[][] = [];
  for (const place of places) {
    const own = groups.filter((group) => group.some((member) => belong(member, place)));
    const [first, ...others] = own;
    if (first === undefined) groups.push([place]);
    else {
      first.push(...others.flatMap((group) => group.splice(0)), place);
      first.sort((a, b) => a - b);
    }
  }
  return groups.filter(({ length }) => length > 0);
}
