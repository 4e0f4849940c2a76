/** An index's values by id, and how many facts speak of each entity and event. Built once per index, in one pass. */
import type { Claim, Entity, Fact, FactIndex, NewsEvent, Source } from '../model';

/** Maps from id to value. */
export type IndexLookup = {
  readonly sources: ReadonlyMap<string, Source>;
  readonly entities: ReadonlyMap<string, Entity>;
  readonly events: ReadonlyMap<string, NewsEvent>;
  readonly claims: ReadonlyMap<string, Claim>;
  readonly facts: ReadonlyMap<string, Fact>;
  /** Entity or event id → number of facts with a claim that names it or that it speaks. */
  readonly factCounts: ReadonlyMap<string, number>;
};

/** Indexes are immutable and long-lived; a page asks for the same one hundreds of times. */
const known = new WeakMap<FactIndex, IndexLookup>();

/** The lookup of an index, the same object for the same index. Where an id stands twice the first holds. */
export function indexLookup(index: FactIndex): IndexLookup {
  const found = known.get(index);
  if (found !== undefined) return found;
  const claims = byId(index.claims);
  const made: IndexLookup = {
    sources: byId(index.sources),
    entities: byId(index.entities),
    events: byId(index.events),
    claims,
    facts: byId(index.facts),
    factCounts: countFacts(index.facts, claims),
  };
  known.set(index, made);
  return made;
}

function byId<Item extends { readonly id: string }>(items: readonly Item[]): Map<string, Item> {
  return new Map([...items].reverse().map((item) => [item.id, item]));
}

function countFacts(facts: readonly Fact[], claims: ReadonlyMap<string, Claim>): Map<string, number> {
  const counts = new Map<string, number>();
  for (const fact of facts) {
    const targets = new Set<string>();
    for (const id of fact.claims) {
      const claim = claims.get(id);
      if (claim === undefined) continue;
      for (const target of [...claim.entities, ...claim.events]) targets.add(target);
      if (claim.speaker !== null) targets.add(claim.speaker);
    }
    for (const target of targets) counts.set(target, (counts.get(target) ?? 0) + 1);
  }
  return counts;
}
