/**
 * Stage 2. In: segmented documents. Out: their names, linked over the whole corpus, and the entities they mean. One pass collects
 * what may be a name and what speaks for its kind, a second finds every known name everywhere.
 */
import type { NamedDocument, SegmentedDocument } from '../document';
import type { Entity } from '../model';
import { collectSurfaces, tokenizeDocument } from '../extract/names/collect-surfaces';
import { decideSurfaces } from '../extract/names/decide-surfaces';
import { findNames, makeNameTable } from '../extract/names/find-names';
import { findKnown } from '../lexicon/gazetteer';
import { detectLanguage } from '../text/detect-language';
import { fold } from '../text/fold';
import { readDocumentNames } from './entities/document-names';
import { linkPeople } from './entities/link-people';
import { makeEntities, type LinkedName } from './entities/make-entities';

/**
 * The documents with their names, in the order given, and all entities, sorted by id.
 * @param documents any number, also none; their order decides nothing but the order of equals
 * @returns never throws; time grows with the length of the texts, not with its square
 */
export function nameDocuments(documents: readonly SegmentedDocument[]): {
  documents: NamedDocument[];
  entities: Entity[];
} {
  const tokenized = documents.map((document) => tokenizeDocument(document, !isEnglish(document)));
  const names = decideSurfaces(collectSurfaces(tokenized));
  const table = makeNameTable(names);
  const counted = tokenized.map((document) => readDocumentNames(findNames(document, table), names));
  const personOf = linkPeople(counted);
  const linked = counted.map((document, place) =>
    document.found.map((name): LinkedName => {
      const entry = findKnown(name.key);
      const kind = names.get(name.key)?.kind ?? entry?.kind ?? 'unknown';
      if (kind === 'person')
        return { ...name, kind, group: `person ${personOf(place, name.key)}`, preferred: null };
      const known = entry?.kind === kind ? entry.name : null;
      return { ...name, kind, group: `${kind} ${fold(known ?? name.key)}`, preferred: known };
    }),
  );
  return makeEntities(documents, linked);
}

function isEnglish({ source }: SegmentedDocument): boolean {
  return (source.language ?? detectLanguage(source.text) ?? 'en').startsWith('en');
}
