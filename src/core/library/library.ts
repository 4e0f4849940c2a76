/**
 * What lists, matrix and timeline are drawn from: the index without the sources' texts, which only the pipeline needs.
 * In: the index, which sources are switched off or the reader's own. Out: `Library`.
 */
import type { Claim, FactIndex, Source } from '../model';
import { linkToWords } from '../cite/text-fragment';
import { listSource, type ListedSource } from './listed-source';

/** A source as the reader sees it in lists. */
export type LibrarySource = Pick<Source, 'id'> & ListedSource;

/** A claim with the address that opens its source at the words; null when the source has none. */
export type LibraryClaim = Claim & { readonly url: string | null };

/** The index without texts. Order of everything as in the index. */
export type Library = Omit<FactIndex, 'sources' | 'claims'> & {
  readonly sources: readonly LibrarySource[];
  readonly claims: readonly LibraryClaim[];
};

/** The index as a library; `added` says which files are the reader's own. */
export function makeLibrary(index: FactIndex, added: ReadonlySet<string> = new Set()): Library {
  const sources = new Map(index.sources.map((source) => [source.id, source]));
  const linkOf = (claim: Claim): string | null => {
    const source = sources.get(claim.source);
    return source === undefined ? null : linkToWords(source, claim);
  };
  return {
    ...index,
    sources: index.sources.map((source) => ({
      id: source.id,
      ...listSource(source, added.has(source.file)),
    })),
    claims: index.claims.map((claim) => ({ ...claim, url: linkOf(claim) })),
  };
}

/** Display name of who speaks: the entity's name, else the source's words for them; null for the source's own voice. */
export function speakerName(
  claim: Pick<Claim, 'speaker' | 'speakerText'>,
  names: ReadonlyMap<string, string>,
): string | null {
  return (claim.speaker === null ? undefined : names.get(claim.speaker)) ?? claim.speakerText;
}
