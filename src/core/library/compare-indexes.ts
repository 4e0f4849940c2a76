/**
 * What a change of sources changes in the facts. In: the index before and after. Out: counts and the first facts of each kind.
 * Facts are known by their claims, and claims by their article and words (key-facts.ts).
 */
import type { FactIndex } from '../model';
import type { FactChange, FactChanges, IndexChange } from './index-change';
import { startKeys, type KeyedFact, type KeyedFacts, type SameFiles } from './key-facts';

/** Facts listed of each kind of change: a preview is read, not scrolled. */
const MAX_LISTED = 20;

/** What an equal title adds to the claims shared: less than any claim does. */
const HALF_A_CLAIM = 0.5;

/** The change from `before` to `after`. Time grows with the number of claims. */
export function compareIndexes(
  before: FactIndex,
  after: FactIndex,
  same: SameFiles = new Map(),
): IndexChange {
  const read = readerFor(before, same);
  const [old, now] = [read(before), read(after)];
  const pairs = now.facts.map((fact) => ({
    fact,
    prior: findUnchanged(fact, old.byClaim) ?? findPrior(fact, old.byClaim),
  }));
  const known = pairs.filter((pair): pair is FactPair => pair.prior !== null);
  return {
    claimsAdded: countMissing(now.claims, old.claims),
    claimsRemoved: countMissing(old.claims, now.claims),
    newFacts: listFacts(pairs.filter(({ prior }) => prior === null)),
    gaining: listFacts(known.filter(({ fact, prior }) => hasOther(fact.files, prior.files))),
    losing: listFacts(known.filter(({ fact, prior }) => hasOther(prior.files, fact.files))),
    nowDiffering: listFacts(known.filter(({ fact, prior }) => isDiffering(fact) && !isLike(fact, prior))),
    settled: listFacts(known.filter(({ fact, prior }) => isDiffering(prior) && !isDiffering(fact))),
    gone: listFacts(
      old.facts
        .filter((fact) => fact.claims.every((claim) => !now.claims.has(claim)))
        .map((fact) => ({ fact })),
    ),
  };
}

/** Indexes that are asked for from one reader: it forgets no words that any of them said. */
const MAX_READS = 64;

type ReadKeys = (index: FactIndex) => KeyedFacts;

/** What was read last: what a preview comes to is, once it is kept, what the next one starts from. */
let last: { readonly read: ReadKeys; readonly knows: (index: FactIndex) => boolean } | null = null;

/** A reader that remembers the indexes it read as long as they are there; a new one where it would have to read both. */
function readerFor(before: FactIndex, same: SameFiles): ReadKeys {
  if (same.size === 0 && last?.knows(before) === true) return last.read;
  const startingWith = startKeys(same);
  const known = new WeakMap<FactIndex, KeyedFacts>();
  let reads = 0;
  const read: ReadKeys = (index) => {
    const keyed = known.get(index) ?? startingWith(index);
    known.set(index, keyed);
    reads += 1;
    return keyed;
  };
  // Files that stand for others are others at each change.
  last = same.size === 0 ? { read, knows: (index) => reads < MAX_READS && known.has(index) } : null;
  return read;
}

/** The fact of before of the same title and claims, than which none can be more like it; most facts are as they were. */
function findUnchanged(fact: KeyedFact, byClaim: KeyedFacts['byClaim']): KeyedFact | undefined {
  const [first = NaN] = fact.claims;
  return byClaim.get(first)?.find((prior) => isUnchanged(fact, prior));
}

type FactPair = { readonly fact: KeyedFact; readonly prior: KeyedFact };

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

const isUnchanged = (one: KeyedFact, other: KeyedFact): boolean =>
  one.fact.title === other.fact.title &&
  one.claims.length === other.claims.length &&
  one.claims.every((claim) => other.claims.includes(claim));
const isDiffering = ({ fact }: KeyedFact): boolean => fact.status === 'disputed' || fact.status === 'updated';
const isLike = (one: KeyedFact, other: KeyedFact): boolean =>
  one.fact.status === other.fact.status && one.fact.differs === other.fact.differs;

/** Whether there is one among `from` that is none of `other`: a few files each. */
const hasOther = (from: readonly string[], other: readonly string[]): boolean =>
  from.some((file) => !other.includes(file));

function countMissing(from: ReadonlySet<number>, other: ReadonlySet<number>): number {
  let missing = 0;
  for (const each of from) if (!other.has(each)) missing += 1;
  return missing;
}

function listFacts(pairs: readonly { readonly fact: KeyedFact }[]): FactChanges {
  const first = pairs.slice(0, MAX_LISTED).map(({ fact: { fact } }): FactChange => {
    const { id, title, question, status, differs } = fact;
    return { id, title, question, status, differs };
  });
  return { count: pairs.length, first };
}
