/** A change of the library on its way: read, previewed, kept or given up. What the app tells the views. */
import type { ArticleRefusal, LibraryStep, SourceDraft } from '../../core/library/added-source';
import type { IndexChange } from '../../core/library/index-change';

/** What a change would do, or did. */
export type ChangePreview = {
  readonly steps: readonly LibraryStep[];
  readonly change: IndexChange;
  readonly changesAnything: boolean;
};

/** `done` of `of` articles in a step; null while it is not known. */
export type ChangeProgress = {
  readonly step: 'check' | 'compile' | 'write';
  readonly done: number;
  readonly of: number;
} | null;

/** gone: the page went away or cannot be asked; the rest is why an article is not taken. */
export type Refusal =
  ArticleRefusal | { readonly why: 'gone' } | { readonly why: 'file'; readonly message: string };

/** Where a change is. */
export type ChangeState =
  | { readonly kind: 'reading' }
  | {
      readonly kind: 'refused';
      readonly refusal: Refusal;
      /** Which of several files it was; empty where there was but one thing to read. */
      readonly file: string;
    }
  | { readonly kind: 'working'; readonly progress: ChangeProgress; readonly keeping: boolean }
  | {
      readonly kind: 'ready';
      readonly drafts: readonly SourceDraft[];
      /** Files that would go; empty when something is added. */
      readonly removes: readonly string[];
      readonly preview: ChangePreview;
      /** Settings of a backup come with it. */
      readonly mergesSettings: boolean;
    }
  | {
      readonly kind: 'done';
      readonly preview: ChangePreview;
      readonly mergesSettings: boolean;
      /** Why the settings could not be merged, though the sources are kept; null as a rule. */
      readonly trouble: string | null;
    }
  | { readonly kind: 'failed'; readonly message: string };

/** What a reader can do about it. */
export type ChangeActions = {
  readonly keep: () => void;
  readonly cancel: () => void;
  /** Publisher or date of a single article, as the reader corrects them; previewed anew. */
  readonly edit: (draft: SourceDraft) => void;
};
