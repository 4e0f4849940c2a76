/** What a source brings to the library: its claims in order, what only it says, what it leaves out. In: a lookup. Out: a report. */
import { claimsOf, type LibraryLookup } from './library-lookup';
import type { LibraryClaim } from './library';
import type { Fact, SourceId } from '../model';

/** Sources that must speak of a fact before its absence elsewhere says anything. */
const WIDELY_TOLD = 2;

/** What a source brings. */
export type SourceReport = {
  /** In order of the source's text. */
  readonly claims: readonly LibraryClaim[];
  readonly facts: readonly Fact[];
  readonly only: readonly Fact[];
  /** Facts that at least two others tell and this one does not. */
  readonly leavesOut: readonly Fact[];
};

/** The report on one source; all empty for an unknown one. */
export function reportSource(lookup: LibraryLookup, source: SourceId): SourceReport {
  const facts = lookup.factsOf.get(source) ?? [];
  const told = new Set(facts.map((fact) => fact.id));
  return {
    claims: lookup.library.claims
      .filter((claim) => claim.source === source)
      .sort((a, b) => a.start - b.start || a.end - b.end),
    facts,
    only: facts.filter((fact) => voices(lookup, fact) === 1),
    leavesOut: lookup.library.facts.filter(
      (fact) => !told.has(fact.id) && voices(lookup, fact) >= WIDELY_TOLD,
    ),
  };
}

function voices(lookup: LibraryLookup, fact: Fact): number {
  return new Set(claimsOf(lookup, fact).map((claim) => claim.source)).size;
}
