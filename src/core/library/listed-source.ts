/** A source as lists show it: what it is called and how long it is, without its text. In: a source. Out: `ListedSource`. */
import { headlineOf, nameSource } from '../cite/source-name';
import type { Source } from '../model';

/** A source without its text. It has no number where it is switched off, for then it is in no index. */
export type ListedSource = Omit<Source, 'id' | 'text'> & {
  /** What it is called: cite/source-name.ts. */
  readonly name: string;
  /** How its text begins: cite/source-name.ts. */
  readonly headline: string;
  /** Length of the text in words. */
  readonly words: number;
  /** True for a source the reader added, false for a bundled one. */
  readonly added: boolean;
};

/** The source as listed, with no field but those of the type. Takes time of the text's length. */
export function listSource(source: Omit<Source, 'id'>, added: boolean): ListedSource {
  const { file, publisher, url, published, publishedBasis, language, sha256, text } = source;
  return {
    ...{ file, publisher, url, published, publishedBasis, language, sha256 },
    name: nameSource(source),
    headline: headlineOf(source),
    words: text.match(/\S+/g)?.length ?? 0,
    added,
  };
}
