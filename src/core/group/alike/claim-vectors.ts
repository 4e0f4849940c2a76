/** Claims as vectors. In: the terms of all claims. Out: for each the weight of its terms, by how few claims have them (Spärck Jones, 1972). */
import type { ClaimTerms } from './claim-terms';

/** How many of what; times are none. */
type Count = { readonly value: number; readonly unit: string };

/** "#14 district"; a time is "#2026-03-11 2026-03-11". */
const COUNT = /^#([\d.]+) (.+)$/;

function readCount(term: string): readonly Count[] {
  const [, value, unit] = COUNT.exec(term) ?? [];
  return value === undefined || unit === undefined ? [] : [{ value: Number(value), unit }];
}

/** A claim as a vector: weight of each term, and sums of them. */
export type ClaimVector = {
  /** Its terms in order of the text, numbers left out. */
  readonly terms: readonly string[];
  readonly weights: ReadonlyMap<string, number>;
  readonly length: number;
  readonly total: number;
  readonly isNegated: boolean;
  /** Terms that say who says it, where the source does not name him. */
  readonly by: ReadonlySet<string>;
  /** Weight of each of its numbers with their units: they count only where both have them. */
  readonly numbers: ReadonlyMap<string, number>;
  /** What its numbers count, and how many. */
  readonly counts: readonly Count[];
  /** The words of a quotation as printed, small letters; empty for what is not quoted. */
  readonly wording: ReadonlySet<string>;
  /** The same words in one string, a space before and behind each. */
  readonly phrase: string;
};

/** Claims added to the count, so that in two short articles a word of both still weighs something. */
const PRIOR_CLAIMS = 15;

/** Gives the vectors of all claims. Weights are ln((n + 15) / (df + 0.5)), so a term of every claim weighs next to nothing. */
export function makeVectors(all: readonly ClaimTerms[]): readonly ClaimVector[] {
  const frequency = new Map<string, number>();
  for (const { terms } of all) for (const term of terms) frequency.set(term, (frequency.get(term) ?? 0) + 1);
  return all.map(({ terms, isNegated, by, wording }) => {
    const weights = new Map<string, number>();
    const numbers = new Map<string, number>();
    let squares = 0;
    let total = 0;
    for (const term of terms) {
      const weight = Math.max(0.05, Math.log((all.length + PRIOR_CLAIMS) / (frequency.get(term)! + 0.5)));
      if (term.startsWith('#')) {
        numbers.set(term, weight);
        continue;
      }
      weights.set(term, weight);
      squares += weight * weight;
      total += weight;
    }
    const counts = [...numbers.keys()].flatMap(readCount);
    return {
      terms: [...weights.keys()],
      weights,
      length: Math.sqrt(squares),
      total,
      isNegated,
      by: new Set(by),
      numbers,
      counts,
      wording: new Set(wording),
      phrase: ` ${wording.join(' ')} `,
    };
  });
}
