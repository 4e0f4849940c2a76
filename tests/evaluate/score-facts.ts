/** The facts made by hand: are their claims together in one fact, and is its status right? */
import type { Fact, FactIndex } from '../../src/core/model';
import { covers, makeFactFinder } from './score-pairs';

/** gold/facts.json. */
export type GoldFact = {
  readonly id: string;
  readonly status: string;
  readonly claims: readonly {
    readonly source: string;
    readonly start: number;
    readonly end: number;
    readonly quote: string;
  }[];
};

/** Pairs of claims found in one fact, and statuses right; a line for each miss. */
export type FactScore = {
  readonly pairs: number;
  readonly pairsTogether: number;
  readonly facts: number;
  readonly statusesRight: number;
  readonly errors: readonly string[];
};

/** The fact that holds most of the claims; of equals the one with fewest others. */
const findBest = (index: FactIndex, gold: GoldFact): Fact | null => {
  const files = new Map(index.sources.map(({ id, file }) => [id, file]));
  const claims = new Map(index.claims.map((claim) => [claim.id, claim]));
  const hits = (fact: Fact): number =>
    gold.claims.filter((passage) =>
      fact.claims.some((id) => {
        const claim = claims.get(id)!;
        return files.get(claim.source) === passage.source && covers(claim, passage);
      }),
    ).length;
  let best: Fact | null = null;
  for (const fact of index.facts) {
    const better = hits(fact) - (best === null ? 0 : hits(best));
    if (
      better > 0 ||
      (best !== null && better === 0 && hits(fact) > 0 && fact.claims.length < best.claims.length)
    )
      best = fact;
  }
  return best;
};

/** Gives the score of an index on the facts made by hand. */
export const scoreFacts = (index: FactIndex, gold: readonly GoldFact[]): FactScore => {
  const factsIn = makeFactFinder(index);
  const errors: string[] = [];
  let [pairs, pairsTogether, statusesRight] = [0, 0, 0];
  for (const fact of gold) {
    fact.claims.forEach((a, at) =>
      fact.claims.slice(at + 1).forEach((b) => {
        pairs++;
        const inA = factsIn(a.source, a);
        if ([...factsIn(b.source, b)].some((id) => inA.has(id))) pairsTogether++;
        else errors.push(`${fact.id}: apart\n      ${a.quote}\n      ${b.quote}`);
      }),
    );
    const best = findBest(index, fact);
    const wanted = fact.status.split('-or-');
    if (best !== null && wanted.includes(best.status)) statusesRight++;
    else
      errors.push(
        `${fact.id}: status ${best?.status ?? 'none'}, not ${fact.status} (${best?.id ?? 'no fact'})`,
      );
  }
  return { pairs, pairsTogether, facts: gold.length, statusesRight, errors };
};
