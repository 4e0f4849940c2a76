/** In: the documents' words with linked names. Out: the plans, treaties and bills they name, as names of kind document. */
import type { TokenDocument } from '../../extract/names/collect-surfaces';
import type { LinkedName } from '../link-names';
import { groupBySentence } from '../roles/collect-roles';
import { findDocumentPhrases, type DocumentPhrase } from './find-phrases';
import { linkPhrases } from './link-phrases';

/** A document phrase with its group. */
export type NamedPaper = DocumentPhrase & { readonly group: string };

/** How many places tell what an article is about; the superpowers are named in every one. */
const MAX_PLACES = 3;
const EVERYWHERE = new Set(['US']);

/**
 * The document phrases of each article, sorted by start, with their groups.
 * @param sides the country of a group, where titles tell ("US President")
 */
export function namePapers(
  documents: readonly TokenDocument[],
  linked: readonly (readonly LinkedName[])[],
  sides: ReadonlyMap<string, string>,
): NamedPaper[][] {
  const found = documents.map((document, place) => {
    const names = linked[place] ?? [];
    const bySentence = groupBySentence(names.filter(({ kind }) => kind !== 'document'));
    const phrases = document.foreign
      ? []
      : document.sentences.flatMap(({ tokens }, at) => findDocumentPhrases(tokens, bySentence.get(at) ?? []));
    return {
      phrases,
      sideOf: (issuer: string): string => sides.get(issuer) ?? issuer,
      places: commonPlaces(names),
    };
  });
  const groups = linkPhrases(found);
  return found.map(({ phrases }, place) =>
    phrases
      .map((phrase, at) => ({ ...phrase, group: groups[place]?.[at] ?? '' }))
      .filter(({ group }) => group !== '')
      .map((phrase) => ({ ...phrase, group: `document ${phrase.group}` })),
  );
}

function commonPlaces(names: readonly LinkedName[]): string[] {
  const counts = new Map<string, number>();
  for (const { kind, group, country } of names) {
    if (kind === 'place' && !EVERYWHERE.has(country ?? ''))
      counts.set(country ?? group, (counts.get(country ?? group) ?? 0) + 1);
  }
  const ranked = [...counts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1));
  return ranked.slice(0, MAX_PLACES).map(([key]) => key);
}
