/** In: the documents' words with linked names. Out: the plans, treaties and bills they name, as names of kind document. */
import type { TokenDocument } from '../../extract/names/token-document';
import type { LinkedName } from '../link-names';
import { groupBySentence, makeNamedWords } from '../named-words';
import { findDocumentPhrases, type DocumentPhrase } from './find-phrases';
import { linkPhrases, type DocumentPhrases } from './link-phrases';

/** A document phrase with its group. */
export type NamedPaper = DocumentPhrase & { readonly group: string };

/** How many places tell what an article is about; the superpowers are named in every one. */
const MAX_PLACES = 3;
const EVERYWHERE = new Set(['US']);

/**
 * The document phrases of each article, sorted by start, with their groups.
 * @param documents the words of the articles
 * @param linked their names
 * @param sides the country of a group, where titles tell ("US President")
 */
export function namePapers(
  documents: readonly TokenDocument[],
  linked: readonly (readonly LinkedName[])[],
  sides: ReadonlyMap<string, string>,
): NamedPaper[][] {
  const found = documents.map((document, place): DocumentPhrases => {
    const names = linked[place] ?? [];
    const sideOf = (issuer: string): string => sides.get(issuer) ?? issuer;
    const own = document.recall('papers', [names], () => ({
      phrases: findAll(document, names),
      places: commonPlaces(names),
    }));
    return { ...own, sideOf };
  });
  const groups = linkPhrases(found);
  return found.map(({ phrases }, place) =>
    phrases.flatMap((phrase, at) => {
      const group = groups[place]?.[at] ?? '';
      return group === '' ? [] : [{ ...phrase, group: `document ${group}` }];
    }),
  );
}

function findAll(document: TokenDocument, names: readonly LinkedName[]): DocumentPhrase[] {
  if (document.foreign) return [];
  const bySentence = groupBySentence(names.filter(({ kind }) => kind !== 'document'));
  return document.sentences.flatMap(({ tokens }, at) =>
    findDocumentPhrases(makeNamedWords(tokens, bySentence.get(at) ?? [])),
  );
}

function commonPlaces(names: readonly LinkedName[]): string[] {
  const counts = new Map<string, number>();
  for (const { kind, group, country } of names) {
    if (kind !== 'place' || EVERYWHERE.has(country ?? '')) continue;
    counts.set(country ?? group, (counts.get(country ?? group) ?? 0) + 1);
  }
  const ranked = [...counts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1));
  return ranked.slice(0, MAX_PLACES).map(([key]) => key);
}
