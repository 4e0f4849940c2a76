/** Claims by where they stand, to find those that hold or stand within one. */
import type { Claim, SourceId } from '../../model';
import { isWithin } from '../../text/words';

/** Tells whether one of two claims of a source stands within the other. */
export function isNested(a: Claim, b: Claim): boolean {
  return a.source === b.source && (isWithin(a, b) || isWithin(b, a));
}

/** Characters of a text that are looked through together. */
const STRETCH = 2048;

/** The number of the stretch in which an offset lies. */
const stretchOf = (offset: number): number => Math.floor(offset / STRETCH);

function isNestedInAny(claim: Claim, others: readonly Claim[]): boolean {
  for (const other of others) if (isNested(claim, other)) return true;
  return false;
}

/** Asks in the stretches that a claim touches. */
function isShelved(shelf: readonly (readonly Claim[] | undefined)[], claim: Claim): boolean {
  for (let at = stretchOf(claim.start); at <= stretchOf(claim.end); at++) {
    const others = shelf[at];
    if (others !== undefined && isNestedInAny(claim, others)) return true;
  }
  return false;
}

/** Gives an empty shelf: claims by source and stretch, so that a claim is looked for among its neighbours alone. */
export function startShelf(): {
  readonly keep: (claim: Claim) => void;
  readonly isKept: (claim: Claim) => boolean;
} {
  const kept = new Map<SourceId, Claim[][]>();
  return {
    keep: (claim) => {
      const own = kept.get(claim.source) ?? [];
      kept.set(claim.source, own);
      for (let at = stretchOf(claim.start); at <= stretchOf(claim.end); at++) (own[at] ??= []).push(claim);
    },
    isKept: (claim) => {
      const own = kept.get(claim.source);
      return own !== undefined && isShelved(own, claim);
    },
  };
}
