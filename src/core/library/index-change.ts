/** What is different between two indexes, as a preview tells it. */
import type { Difference, FactId, Status } from '../model';

/** One fact of a preview; `id` is of the index after the change, of the one before for facts that go. */
export type FactChange = {
  readonly id: FactId;
  readonly title: string;
  /** What the title's answers answer, as in `Fact`; null where the title is a claim's own words. */
  readonly question: string | null;
  readonly status: Status;
  readonly differs: Difference | null;
};

/** Facts of one kind of change: how many, and the first of them in the index's order. */
export type FactChanges = { readonly count: number; readonly first: readonly FactChange[] };

/** "3 facts gain a source, 1 number differs, 5 new facts". A fact may stand in several lists. */
export type IndexChange = {
  readonly claimsAdded: number;
  readonly claimsRemoved: number;
  /** Facts none of whose claims was known before. */
  readonly newFacts: FactChanges;
  /** Facts that were there and have a source more. */
  readonly gaining: FactChanges;
  /** Facts that were there and have a source less. */
  readonly losing: FactChanges;
  /** Facts that were there and in which the sources differ now: `differs` says in what. */
  readonly nowDiffering: FactChanges;
  /** Facts in which the sources no longer differ. */
  readonly settled: FactChanges;
  /** Facts that go with their last claim. */
  readonly gone: FactChanges;
};
