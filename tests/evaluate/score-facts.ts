/** The facts made by hand: are their claims together in one fact, and is its status right? */
import type { Fact, FactIndex } from '../../src/core/model';
import type { Gold, GoldFacts } from './gold-shape';
import type { Run } from './run-pipeline';
import { covers, makeFactFinder } from './score-pairs';
import type { Row } from './score-row';

type GoldFact = GoldFacts[number];
type Passage = GoldFact['claims'][number];
const LEAST = 0.9;

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
  let best: { readonly fact: Fact; readonly hits: number } | null = null;
  for (const fact of index.facts) {
    const own = hits(fact);
    const better = own - (best?.hits ?? 0);
    const isTighter = best !== null && better === 0 && fact.claims.length < best.fact.claims.length;
    if (own > 0 && (better > 0 || isTighter)) best = { fact, hits: own };
  }
  return best?.fact ?? null;
};

type Pair = { readonly a: Passage; readonly b: Passage; readonly of: readonly [GoldFact, GoldFact] };

/** Pairs of passages of two different facts of the gold. */
const listApart = (facts: GoldFacts): readonly Pair[] =>
  facts.flatMap((fact, at) =>
    facts
      .slice(at + 1)
      .flatMap((other) =>
        fact.claims.flatMap((a) => other.claims.map((b): Pair => ({ a, b, of: [fact, other] }))),
      ),
  );

/** Tells whether one fact of the index holds a claim of `a` alone and a claim of `b` alone: one claim over passages of both facts joins nothing. */
const makeJoinFinder = (index: FactIndex): ((pair: Pair) => boolean) => {
  const files = new Map(index.sources.map(({ id, file }) => [id, file]));
  const claims = new Map(index.claims.map((claim) => [claim.id, claim]));
  const isIn = (id: string, passage: Passage): boolean => {
    const claim = claims.get(id)!;
    return files.get(claim.source) === passage.source && covers(claim, passage);
  };
  const isOnlyIn = (id: string, passage: Passage, other: GoldFact): boolean =>
    isIn(id, passage) && !other.claims.some((one) => isIn(id, one));
  return ({ a, b, of: [factA, factB] }) =>
    index.facts.some(
      (fact) =>
        fact.claims.some((id) => isOnlyIn(id, a, factB)) && fact.claims.some((id) => isOnlyIn(id, b, factA)),
    );
};

/** Gives one row of claim pairs in one fact: wanted are those of one fact of the gold, found those and pairs of two facts put into one. */
export const scoreFacts = ({ index, quote }: Run, { facts }: Gold): Row => {
  const factsIn = makeFactFinder(index);
  const show = (passage: Passage): string => `\n      ${quote(passage.source, passage)}`;
  const isJoined = (a: Passage, b: Passage): boolean => {
    const inA = factsIn(a.source, a);
    return [...factsIn(b.source, b)].some((id) => inA.has(id));
  };
  const pairs = facts.flatMap((fact) =>
    fact.claims.flatMap((a, at) => fact.claims.slice(at + 1).map((b) => ({ id: fact.id, a, b }))),
  );
  const missed = pairs.filter(({ a, b }) => !isJoined(a, b));
  const wrong = listApart(facts).filter(makeJoinFinder(index));
  const right = pairs.length - missed.length;
  return {
    stage: 'facts',
    right,
    found: right + wrong.length,
    wanted: pairs.length,
    target: { figure: 'recall', least: LEAST },
    errors: [
      ...missed.map(({ id, a, b }) => `${id} apart:${show(a)}${show(b)}`),
      ...wrong.map(({ a, b, of: [one, other] }) => `JOINED ${one.id} with ${other.id}:${show(a)}${show(b)}`),
    ],
  };
};

/** Gives one row of statuses; a fact that is not found has none. */
export const scoreStatuses = ({ index, quote }: Run, { facts }: Gold): Row => {
  const errors: string[] = [];
  let found = 0;
  for (const fact of facts) {
    const best = findBest(index, fact);
    if (best !== null) found++;
    if (best !== null && fact.status.split('-or-').includes(best.status)) continue;
    const where = fact.claims.map((passage) => `\n      ${quote(passage.source, passage)}`).join('');
    errors.push(
      `${fact.id}: wants ${fact.status}, got ${best?.status ?? 'no fact'} ${best?.id ?? ''}:${where}`,
    );
  }
  const right = facts.length - errors.length;
  return {
    stage: 'statuses',
    right,
    found,
    wanted: facts.length,
    target: { figure: 'recall', least: LEAST },
    errors,
  };
};
