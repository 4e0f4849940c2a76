/** What each fact of an index is about, made once an index: its words, numbers, targets. In: an index. Out: profiles in the index's order. */
import { termOf } from '../group/alike/term-of';
import type { Claim, Fact, FactIndex } from '../model';

/** A claim as ranking sees it: terms of its words and of its fact's question, ids of whom and what it names and of who speaks. */
export type ClaimProfile = { readonly terms: ReadonlySet<string>; readonly targets: ReadonlySet<string> };

/** A fact as ranking sees it. */
export type FactProfile = {
  readonly fact: Fact;
  /** Place in the index: the order of last resort. */
  readonly order: number;
  /** Terms of its claims' words and of its question. */
  readonly terms: ReadonlySet<string>;
  /** Each of its claims by itself: a sentence is as near to a fact as to the nearest of them. */
  readonly claims: readonly ClaimProfile[];
  /** Ids of entities and events its claims name, and of their speakers. */
  readonly targets: ReadonlySet<string>;
  readonly speakers: ReadonlySet<string>;
  /** Numbers its claims state. */
  readonly numbers: ReadonlySet<number>;
  /** Sources behind it. */
  readonly sources: number;
};

/** All profiles of an index, and by target. */
export type Profiles = {
  readonly all: readonly FactProfile[];
  readonly byTarget: ReadonlyMap<string, readonly FactProfile[]>;
  /** Weight of a term or target: rare ones say more. */
  readonly weightOf: (term: string) => number;
};

const WORD = /[\p{L}\p{M}]+(?:['’-][\p{L}\p{M}]+)*/gu;

/** The terms of a text in English; a text in another language has hardly any in common with them. */
export const termsOf = (text: string): Set<string> => {
  const terms = new Set<string>();
  for (const [word] of text.matchAll(WORD)) {
    for (const part of word.split('-')) {
      const term = termOf(part.toLowerCase().replaceAll('’', "'"));
      if (term !== null) terms.add(term);
    }
  }
  return terms;
};

const profileClaim = (
  { quote, entities, events, speaker, via }: Claim,
  question: ReadonlySet<string>,
): ClaimProfile => ({
  terms: new Set([...termsOf(quote), ...question]),
  targets: new Set<string>([...entities, ...events, ...[speaker, via].filter((id) => id !== null)]),
});

const profileFacts = (index: FactIndex): FactProfile[] => {
  const byId = new Map(index.claims.map((claim) => [claim.id, claim]));
  return index.facts.map((fact, order) => {
    const own = fact.claims.flatMap((id) => byId.get(id) ?? []);
    const question = termsOf(fact.question ?? '');
    const claims = own.map((claim) => profileClaim(claim, question));
    return {
      fact,
      order,
      terms: new Set(claims.flatMap(({ terms }) => [...terms])),
      claims,
      targets: new Set(claims.flatMap(({ targets }) => [...targets])),
      speakers: new Set(own.flatMap(({ speaker, via }) => [speaker, via].filter((id) => id !== null))),
      numbers: new Set(own.flatMap(({ quantities }) => quantities.map(({ value }) => value))),
      sources: new Set(own.map(({ source }) => source)).size,
    };
  });
};

const countBy = (all: readonly FactProfile[]): Map<string, number> => {
  const counts = new Map<string, number>();
  for (const { terms, targets } of all)
    for (const term of [...terms, ...targets]) counts.set(term, (counts.get(term) ?? 0) + 1);
  return counts;
};

const makeProfiles = (index: FactIndex): Profiles => {
  const all = profileFacts(index);
  const counts = countBy(all);
  const byTarget = new Map<string, FactProfile[]>();
  for (const profile of all) {
    for (const target of profile.targets) byTarget.set(target, [...(byTarget.get(target) ?? []), profile]);
  }
  return {
    all,
    byTarget,
    weightOf: (term) => Math.log((all.length + 1) / ((counts.get(term) ?? all.length) + 0.5)),
  };
};

const known = new WeakMap<FactIndex, Profiles>();

/** The profiles of an index; made at the first call. */
export const profilesOf = (index: FactIndex): Profiles => {
  const made = known.get(index) ?? makeProfiles(index);
  known.set(index, made);
  return made;
};
