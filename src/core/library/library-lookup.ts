/** A library's values by id and the ways between them, made once for all views. */
import { makeFactRows, type FactRow } from './fact-row';
import { type Library, type LibraryClaim, type LibrarySource } from './library';
import type { Entity, Fact, NewsEvent } from '../model';

/** Everything the views look up. Lists are in the library's order and without repeats. */
export type LibraryLookup = {
  readonly library: Library;
  readonly rows: readonly FactRow[];
  readonly rowOf: ReadonlyMap<string, FactRow>;
  readonly facts: ReadonlyMap<string, Fact>;
  readonly claims: ReadonlyMap<string, LibraryClaim>;
  readonly sources: ReadonlyMap<string, LibrarySource>;
  readonly entities: ReadonlyMap<string, Entity>;
  readonly events: ReadonlyMap<string, NewsEvent>;
  /** Display names of entities, events and sources by id. */
  readonly names: ReadonlyMap<string, string>;
  /** Facts by entity, event, speaker or source id. */
  readonly factsOf: ReadonlyMap<string, readonly Fact[]>;
};

/** The lookup of a library. References to what is missing are left out. */
export function makeLookup(library: Library): LibraryLookup {
  const claims = byId(library.claims);
  const rows = makeFactRows(library);
  return {
    library,
    rows,
    rowOf: byId(rows),
    facts: byId(library.facts),
    claims,
    sources: byId(library.sources),
    entities: byId(library.entities),
    events: byId(library.events),
    names: new Map([
      ...library.entities.map((each): [string, string] => [each.id, each.name]),
      ...library.events.map((each): [string, string] => [each.id, each.name]),
      ...library.sources.map((each): [string, string] => [each.id, each.name]),
    ]),
    factsOf: factsByTarget(library.facts, claims),
  };
}

/** A fact's claims, in its order. */
export function claimsOf(lookup: LibraryLookup, fact: Fact): LibraryClaim[] {
  return fact.claims.flatMap((id) => lookup.claims.get(id) ?? []);
}

function byId<Item extends { readonly id: string }>(items: readonly Item[]): Map<string, Item> {
  return new Map(items.map((item) => [item.id, item]));
}

function factsByTarget(
  facts: readonly Fact[],
  claims: ReadonlyMap<string, LibraryClaim>,
): Map<string, Fact[]> {
  const found = new Map<string, Fact[]>();
  for (const fact of facts) {
    const targets = fact.claims.flatMap((id) => {
      const claim = claims.get(id);
      if (claim === undefined) return [];
      return [
        claim.source,
        ...claim.entities,
        ...claim.events,
        ...(claim.speaker === null ? [] : [claim.speaker]),
      ];
    });
    for (const target of new Set<string>(targets)) found.set(target, [...(found.get(target) ?? []), fact]);
  }
  return found;
}
