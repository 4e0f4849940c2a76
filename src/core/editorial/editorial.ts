/**
 * Human corrections to an index (`seeds/editorial.json`). Claims are named by file and quote, never by id: ids move when a source is
 * added, words do not. Every entry must still find what it names, or the build fails: a stale correction is an error.
 */

/** Names a claim: the words must be a claim's quote, or stand inside exactly one claim of that file. */
export type ClaimName = { readonly file: string; readonly quote: string };

/** A correction of facts names a claim, one of entities an entity by its id. */
type ClaimOrEntity = { readonly claim: ClaimName } | { readonly entity: string };

type Why = { readonly why?: string };

/** Corrections by kind; an absent list is an empty one. `why` is for people. */
export type Editorial = {
  /** The facts that hold these claims become one; or the entities become the first of them. */
  readonly merge?: readonly (Why &
    ({ readonly claims: readonly ClaimName[] } | { readonly entities: readonly string[] }))[];
  /** The claim leaves its facts and stands alone; with `from`, it leaves the facts it shares with that claim and keeps the others. */
  readonly split?: readonly (Why & { readonly claim: ClaimName; readonly from?: ClaimName })[];
  /** The plain facts of this claim, those without answers side by side, are titled by its words. */
  readonly lead?: readonly (Why & { readonly claim: ClaimName })[];
  /** The entity is shown under another of its printed variants. */
  readonly rename?: readonly (Why & { readonly entity: string; readonly name: string })[];
  /** A spelling the texts do not print leads to the entity as well. */
  readonly alias?: readonly (Why & { readonly entity: string; readonly text: string })[];
  /** The facts of this claim, or those that name the entity, come first. */
  readonly pin?: readonly (Why & ClaimOrEntity)[];
  /** The claim is taken out of the index, with any fact that is left without claims; or the entity, which nothing then names. */
  readonly suppress?: readonly (Why & ClaimOrEntity)[];
};

/** Gives the error of corrections that no longer fit the texts: one line for each, with the entry it is about. */
export class EditorialError extends Error {
  readonly stale: readonly string[];

  constructor(stale: readonly string[]) {
    super(stale.map((line) => `editorial.json: ${line}`).join('\n'));
    this.name = 'EditorialError';
    this.stale = stale;
  }
}
