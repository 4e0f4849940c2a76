/**
 * What a change of sources changes in the facts. In: the index before and after. Out: counts and the first facts of each kind.
 * Ids move with every source, so claims are known by their file and words, and facts by their claims.
 */
import type { Fact, FactIndex } from '../model';
import type { FactChange, FactChanges, IndexChange } from './index-change';

/** Facts listed of each kind of change: a preview is read, not scrolled. */
const MAX_LISTED = 20;

/** What an equal title adds to the claims shared: less than any claim does. */
const HALF_A_CLAIM = 0.5;

/** Same article under another file (an added source in place of a bundled one): file → file it stands for. */
export type SameFiles = ReadonlyMap<string, string>;

/** The change from `before` to `after`. Time grows with the number of claims. */
export function compareIndexes(
  before: FactIndex,
  after: FactIndex,
  same: SameFiles = new Map(),
): IndexChange {
  const [old, now] = [readFacts(before, same), readFacts(after, same)];
  const pairs = now.facts.map((fact) => ({ fact, prior: findPrior(fact, old.byClaim) }));
  const known = pairs.filter((pair): pair is FactPair => pair.prior !== null);
  return {
    claimsAdded: countMissing(now.claims, old.claims),
    claimsRemoved: countMissing(old.claims, now.claims),
    newFacts: listFacts(pairs.filter(({ prior }) => prior === null)),
    gaining: listFacts(known.filter(({ fact, prior }) => countMissing(fact.files, prior.files) > 0)),
    losing: listFacts(known.filter(({ fact, prior }) => countMissing(prior.files, fact.files) > 0)),
    nowDiffering: listFacts(known.filter(({ fact, prior }) => isDiffering(fact) && !isLike(fact, prior))),
    settled: listFacts(known.filter(({ fact, prior }) => isDiffering(prior) && !isDiffering(fact))),
    gone: listFacts(
      old.facts
        .filter((fact) => fact.claims.every((claim) => !now.claims.has(claim)))
        .map((fact) => ({ fact })),
    ),
  };
}

type KeyedFact = {
  readonly fact: Fact;
  readonly claims: readonly string[];
  readonly files: ReadonlySet<string>;
};
type FactPair = { readonly fact: KeyedFact; readonly prior: KeyedFact };
type KeyedFacts = {
  readonly facts: readonly KeyedFact[];
  readonly claims: ReadonlySet<string>;
  readonly byClaim: ReadonlyMap<string, readonly KeyedFact[]>;
};

function readFacts(index: FactIndex, same: SameFiles): KeyedFacts {
  const files = new Map(index.sources.map(({ id, file }) => [id as string, same.get(file) ?? file]));
  const keys = new Map<string, string>();
  const times = new Map<string, number>();
  for (const claim of index.claims) {
    const words = `${files.get(claim.source) ?? ''}\n${claim.quote}`;
    const time = times.get(words) ?? 0;
    times.set(words, time + 1);
    // A source may say the same twice: the second time is another claim.
    keys.set(claim.id, `${time}\n${words}`);
  }
  const sources = new Map(index.claims.map((claim) => [claim.id as string, files.get(claim.source) ?? '']));
  const facts = index.facts.map((fact) => ({
    fact,
    claims: fact.claims.flatMap((id) => keys.get(id) ?? []),
    files: new Set(fact.claims.flatMap((id) => sources.get(id) ?? [])),
  }));
  const byClaim = new Map<string, KeyedFact[]>();
  for (const fact of facts) {
    for (const claim of fact.claims) byClaim.set(claim, [...(byClaim.get(claim) ?? []), fact]);
  }
  return { facts, claims: new Set(keys.values()), byClaim };
}

/**
 * The fact of before that is most like this one: by claims shared, as a part of both facts' claims (Dice), the first of equals; null when
 * none shares any. A claim may stand in several facts (the length of a meeting in "5 hours / 3 hours" as well as on its own), so the
 * number shared alone would take one for another.
 */
function findPrior(fact: KeyedFact, byClaim: KeyedFacts['byClaim']): KeyedFact | null {
  const shared = new Map<KeyedFact, number>();
  for (const claim of fact.claims) {
    for (const prior of byClaim.get(claim) ?? []) shared.set(prior, (shared.get(prior) ?? 0) + 1);
  }
  let best: KeyedFact | null = null;
  let most = 0;
  for (const [prior, count] of shared) {
    // Two facts of the same claims (what is said, and the number in it) are told apart by their titles.
    const hasTitle = prior.fact.title === fact.fact.title ? HALF_A_CLAIM : 0;
    const likeness = (2 * count + hasTitle) / (fact.claims.length + prior.claims.length);
    if (likeness > most) [best, most] = [prior, likeness];
  }
  return best;
}

const isDiffering = ({ fact }: KeyedFact): boolean => fact.status === 'disputed' || fact.status === 'updated';
const isLike = (one: KeyedFact, other: KeyedFact): boolean =>
  one.fact.status === other.fact.status && one.fact.differs === other.fact.differs;

function countMissing(from: ReadonlySet<string>, other: ReadonlySet<string>): number {
  let missing = 0;
  for (const each of from) if (!other.has(each)) missing += 1;
  return missing;
}

function listFacts(pairs: readonly { readonly fact: KeyedFact }[]): FactChanges {
  const first = pairs.slice(0, MAX_LISTED).map(({ fact: { fact } }): FactChange => {
    const { id, title, status, differs } = fact;
    return { id, title, status, differs };
  });
  return { count: pairs.length, first };
}
