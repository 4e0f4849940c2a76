/**
 * Which numbers of a topic may be of one matter. In: measures, and what their terms weigh. Out: the pairs with one unit that share enough,
 * found without comparing all with all.
 */
import { kindOfUnit, type UnitKind } from './counted-units';
import type { Measure } from './matter-measures';

/** The measures of one topic; a term weighs 0 to 1, less the more often the sources use it. */
export type Topic = { readonly measures: readonly Measure[]; readonly weigh: (term: string) => number };

/**
 * How much two measures must share: a term that each source uses once counts 1, one used five times a fifth. Tractors of which each source
 * gives one number need little; people, percentages and days are counted all over an article. Set on pairs of 20 made topics: at these, pairs
 * that differ are of one matter; below, mostly of two.
 */
export const LEAST_SHARED: Readonly<Record<UnitKind | 'alone', number>> = {
  alone: 0.6,
  thing: 1.25,
  sum: 1.25,
  people: 2,
  time: 2,
  vague: 2,
};
/** Terms that more measures share tell nothing, and comparing them all would take time. */
const MAX_BUCKET = 24;

/**
 * The terms of which two measures must share one to share enough: all but the most common ones, which together weigh too little.
 * The prefix filter of set similarity joins: https://doi.org/10.1145/1242572.1242591
 */
function listTelling({ terms, unit }: Measure, weigh: Topic['weigh']): readonly string[] {
  const kind = kindOfUnit(unit);
  const least = LEAST_SHARED[kind === 'thing' ? 'alone' : kind];
  const rarest = [...terms.keys()]
    .map((term) => ({ term, weight: weigh(term) }))
    .sort((a, b) => b.weight - a.weight || (a.term < b.term ? -1 : 1));
  let rest = 0;
  while (rarest.length > 0 && rest + rarest.at(-1)!.weight < least) rest += rarest.pop()!.weight;
  return rarest.map(({ term }) => term);
}

function addOthers(met: Set<Measure>, bucket: readonly Measure[], { claim }: Measure): void {
  for (const other of bucket) if (other.claim.source !== claim.source) met.add(other);
}

/** Pairs of measures of two sources with one unit that share a telling term, each once. */
export function visitPairs({ measures, weigh }: Topic, visit: (a: Measure, b: Measure) => void): void {
  const buckets = new Map<string, Measure[]>();
  for (const measure of measures) {
    const met = new Set<Measure>();
    for (const term of listTelling(measure, weigh)) {
      const key = `${measure.unit} ${term}`;
      const bucket = buckets.get(key) ?? [];
      buckets.set(key, bucket);
      if (bucket.length < MAX_BUCKET) bucket.push(measure);
      addOthers(met, bucket, measure);
    }
    for (const other of met) visit(other, measure);
  }
}
