/**
 * What lists, matrix and timeline are drawn from: the index without the sources' texts, which only the pipeline needs.
 * In: the index, which sources are switched off or the reader's own. Out: `Library`.
 */
import type { Claim, FactIndex, Source } from '../model';
import { headlineOf, nameSource } from '../cite/source-name';
import { linkToWords } from '../cite/text-fragment';

/** A source as the reader sees it in lists. */
export type LibrarySource = Omit<Source, 'text'> & {
  /** What it is called: cite/source-name.ts. */
  readonly name: string;
  /** How its text begins: cite/source-name.ts. */
  readonly headline: string;
  /** Length of the text in words. */
  readonly words: number;
  /** True for a source the reader added, false for a bundled one. */
  readonly added: boolean;
};

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
    sources: index.sources.map((source) => describeSource(source, added)),
    claims: index.claims.map((claim) => ({ ...claim, url: linkOf(claim) })),
  };
}

function describeSource(source: Source, added: ReadonlySet<string>): LibrarySource {
  const { text, ...rest } = source;
  const words = text.match(/\S+/g)?.length ?? 0;
  return {
    ...rest,
    name: nameSource(source),
    headline: headlineOf(source),
    words,
    added: added.has(rest.file),
  };
}

/** Display name of who speaks: the entity's name, else the source's words for them; null for the source's own voice. */
export function speakerName(
  claim: Pick<Claim, 'speaker' | 'speakerText'>,
  names: ReadonlyMap<string, string>,
): string | null {
  return (claim.speaker === null ? undefined : names.get(claim.speaker)) ?? claim.speakerText;
}
