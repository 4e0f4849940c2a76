/** The nouns of the reader's library: what it is made of, what it is now, and what a change of it comes to. Types alone. */
import type { LibraryStep } from '../../core/library/added-source';
import type { LastingMemory } from '../../core/document-memory';
import type { FactRow } from '../../core/library/fact-row';
import type { IndexChange } from '../../core/library/index-change';
import type { LibrarySource } from '../../core/library/library';
import type { ListedSource } from '../../core/library/listed-source';
import type { FactIndex, Source } from '../../core/model';

/** What the store is made of. */
export type LibraryParts = {
  /** The index that comes with the extension. */
  readonly bundled: FactIndex;
  /** The pipeline. Deterministic: the same sources give the same index. */
  readonly compile: (sources: readonly Source[]) => FactIndex;
  /** The extension's version: an index kept by another version is compiled anew. */
  readonly version: string;
  /** What `compile` knows of each source: with it that is laid by, and brought back for a background that was stopped. */
  readonly memory?: LastingMemory;
};

/** Where added sources live, and why only in memory. */
export type LibraryState =
  | { readonly kind: 'stored' }
  | {
      readonly kind: 'memory';
      /** refused: no IndexedDB here (private windows); newer: a later version of the extension wrote it; broken: it does not open. */
      readonly why: 'refused' | 'newer' | 'broken';
      readonly message: string;
    };

/** A stored record that is not a whole source any more: left where it is, out of the index, removable by its file. */
export type DamagedSource = { readonly file: string; readonly what: string };

/** The library as it is now. */
export type LibraryNow = {
  /** Raised by every change of added sources. */
  readonly revision: number;
  readonly index: FactIndex;
  /** Files of the sources that are the reader's own, switched off or not. */
  readonly added: ReadonlySet<string>;
  /** Sources, bundled or added, that are switched off and so not in `index`; sorted by file. */
  readonly switchedOff: readonly ListedSource[];
  readonly damaged: readonly DamagedSource[];
  readonly state: LibraryState;
  /** Why `index` is not of the whole library (the pipeline or the disk failed), in English for a report; null as a rule. */
  readonly problem: string | null;
};

/** What a request would change, or did. */
export type LibraryPreview = {
  readonly steps: readonly LibraryStep[];
  readonly change: IndexChange;
  /** False when nothing would be written: everything is there already. */
  readonly changesAnything: boolean;
};

/**
 * full: the disk or the browser's quota is used up; limit: the library would hold more than it can; invalid: a draft is not what
 * a source may be; broken: the database failed; failed: the pipeline threw. In every case the library is as it was before.
 */
export type LibraryFailure = 'full' | 'limit' | 'invalid' | 'broken' | 'failed';

/** The value, or why there is none: `message` is for people, in English, and names what and where. */
export type LibraryOutcome<Value> =
  | { readonly ok: true; readonly value: Value }
  | { readonly ok: false; readonly reason: LibraryFailure; readonly message: string };

/** How far long work is; `done` of `of` articles in `step`. */
export type LibraryProgress = {
  readonly step: 'check' | 'compile' | 'write';
  readonly done: number;
  readonly of: number;
};

/** Lets long work report and be cancelled; once the write began it is no longer cancelled. */
export type LibraryWork = {
  readonly signal?: AbortSignal;
  readonly onProgress?: (progress: LibraryProgress) => void;
};

/** The library as lists show it; a quarter of what the whole library weighs. */
export type LibraryLists = {
  readonly rows: readonly FactRow[];
  readonly sources: readonly LibrarySource[];
  /** In how many facts each source takes part, in the order of the sources. */
  readonly factCounts: readonly number[];
};
