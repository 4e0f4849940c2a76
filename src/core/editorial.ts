/**
 * Human corrections to an index (`seeds/editorial.json`). Claims are named by file and quote, never by id: ids move when a source is
 * added, words do not. Every entry must still find what it names, or the build fails: a stale correction is an error.
 */

/** Names a claim: the words must be a claim's quote, or stand inside exactly one claim of that file. */
export type ClaimName = { readonly file: string; readonly quote: string };

/** Corrections by kind; an absent list is an empty one. `why` is for people. */
export type Editorial = {
  /** The facts that hold these claims become one. */
  readonly merge?: readonly { readonly claims: readonly ClaimName[]; readonly why?: string }[];
  /** The claim leaves its facts and stands alone. */
  readonly split?: readonly { readonly claim: ClaimName; readonly why?: string }[];
  /** The entity is shown under another of its printed variants. */
  readonly rename?: readonly { readonly entity: string; readonly name: string; readonly why?: string }[];
  /** A spelling the texts do not print leads to the entity as well. */
  readonly alias?: readonly { readonly entity: string; readonly text: string; readonly why?: string }[];
  /** The facts of this claim come first. */
  readonly pin?: readonly { readonly claim: ClaimName; readonly why?: string }[];
  /** The claim is taken out of the index, with any fact that is left without claims. */
  readonly suppress?: readonly { readonly claim: ClaimName; readonly why?: string }[];
};

/** Gives the error of corrections that no longer fit the texts: one line for each. */
export class EditorialError extends Error {
  readonly stale: readonly string[];

  constructor(stale: readonly string[]) {
    super(stale.map((line) => `editorial.json: ${line}`).join('\n'));
    this.name = 'EditorialError';
    this.stale = stale;
  }
}
