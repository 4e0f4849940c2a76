/** What a reader's own source is on its way into the library and inside it. */
import type { Source } from '../model';

/** An article that is not in a library yet: a source without what the library gives it. */
export type SourceDraft = Omit<Source, 'id' | 'file' | 'sha256'>;

/**
 * A source the reader added, as it is kept. `file` names it for good: it is given once, stays over updates, and never equals a
 * bundled source's. The id is given anew with each index.
 */
export type AddedSource = Omit<Source, 'id'> & {
  /** File of the bundled source that is the same article and stands back while this one is switched on; null as a rule. */
  readonly replaces: string | null;
};

/** Settings as a backup's file says them; src/ext/settings/settings-schema.ts checks them when they are merged. */
export type BackupSettings = Readonly<Record<string, unknown>>;

/** What a reader asks of the library. */
export type LibraryRequest =
  | {
      readonly kind: 'add';
      readonly drafts: readonly SourceDraft[];
      /** Settings of backups, unchecked: they are taken over in the same step as the drafts, or neither is. */
      readonly settings?: readonly BackupSettings[];
    }
  | { readonly kind: 'remove'; readonly files: readonly string[] };

/**
 * add: a new source; update: the same article is there, its text or metadata change; unchanged: it is there word for word;
 * bundled: the extension brings it word for word; remove: it goes; missing: there is no such source to remove.
 */
export type LibraryStepKind = 'add' | 'update' | 'unchanged' | 'bundled' | 'remove' | 'missing';

/** What happens to one article. */
export type LibraryStep = {
  readonly kind: LibraryStepKind;
  readonly file: string;
  readonly publisher: string | null;
  readonly url: string | null;
  /** File of the bundled source it stands in for, or null. */
  readonly replaces: string | null;
};

/** What a request comes to: one step an article in the order asked, and the records to write. Pure data. */
export type LibraryPlan = {
  readonly steps: readonly LibraryStep[];
  readonly puts: readonly AddedSource[];
  readonly deletes: readonly string[];
};

/** Why an article is not taken: every case has its own message in the interface. */
export type ArticleRefusal =
  /** No text, or only marks and numbers. */
  | { readonly why: 'empty' }
  /** The page has no running text that could be an article. */
  | { readonly why: 'not-article' }
  /** A teaser: too few sentences to say anything, as behind a paywall. */
  | { readonly why: 'stub'; readonly sentences: number }
  /** Longer than anything the pipeline reads in reasonable time; lengths in UTF-16 code units. */
  | { readonly why: 'too-long'; readonly length: number; readonly limit: number }
  /** A language the pipeline does not read, as a BCP 47 primary tag. */
  | { readonly why: 'language'; readonly language: string };

/** An article ready to be added, or why not. */
export type ArticleReading =
  | { readonly ok: true; readonly draft: SourceDraft }
  | { readonly ok: false; readonly refusal: ArticleRefusal };
