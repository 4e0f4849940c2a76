/** A fact before its status, origins and title are known. */
import type { Claim, Difference, Fact, Status } from '../model';

/** Claims that belong together and why. `key` becomes the id and is unique. */
export type DraftFact = {
  readonly key: string;
  /** Sorted as in the index. */
  readonly claims: readonly Claim[];
  /** The question they answer, or null where they simply say the same. */
  readonly question: string | null;
  readonly answers: Fact['answers'];
};

/** What a fact is found to be. */
export type Verdict = {
  readonly status: Status;
  readonly differs: Difference | null;
  readonly answers: Fact['answers'];
};
