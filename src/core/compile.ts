/**
 * The whole pipeline on one screen: texts in, index out. Each stage is a pure function of what is before it; nothing else is read.
 *
 *   segment → name → measure → attribute → link events → claim → group
 */
import { extractClaims } from './claim/extract-claims';
import { applyEditorial } from './apply-editorial';
import type { EventDocument } from './document';
import type { Editorial } from './editorial';
import { attributeSpeech } from './extract/attribute-speech';
import { measureDocument } from './extract/measure-document';
import { groupFacts } from './group/group-facts';
import { checkReferences } from './index/check-references';
import { linkEvents } from './link/link-events';
import { nameDocuments } from './link/name-documents';
import { INDEX_FORMAT, type Entity, type FactIndex, type NewsEvent, type Source } from './model';
import { segmentArticle } from './segment/segment-article';
import { detectLanguage } from './text/detect-language';

const byFile = (a: Source, b: Source): number => (a.file < b.file ? -1 : a.file > b.file ? 1 : 0);

/** What the stages before claims know about the sources. */
export type ReadSources = {
  readonly documents: readonly EventDocument[];
  readonly entities: readonly Entity[];
  readonly events: readonly NewsEvent[];
};

/** Gives the sources in order of file name, read as far as events: names, times, numbers, speakers. Never throws on text. */
export function readDocuments(sources: readonly Source[]): ReadSources {
  const sorted = [...sources]
    .sort(byFile)
    .map((source) => ({ ...source, language: source.language ?? detectLanguage(source.text) }));
  const named = nameDocuments(sorted.map((source) => ({ source, ...segmentArticle(source.text) })));
  const spoken = named.documents.map((doc) => attributeSpeech(measureDocument(doc), named.entities));
  return { ...linkEvents(spoken, named.entities), entities: named.entities };
}

/**
 * Gives the index of `sources`, whatever their order, with the human corrections in `editorial`.
 * Time grows with the length of the texts. Never throws on text; every quotation is checked against its text before it is given.
 * @throws {EditorialError} when a correction fits no text any more
 */
export function compileIndex(sources: readonly Source[], editorial?: Editorial): FactIndex {
  const { documents, entities, events } = readDocuments(sources);
  const claims = documents.flatMap(extractClaims);
  const facts = groupFacts(claims, documents, entities, events);
  const read = documents.map(({ source }) => source);
  const index: FactIndex = { format: INDEX_FORMAT, sources: read, entities, events, claims, facts };
  const corrected = editorial === undefined ? index : applyEditorial(index, editorial);
  checkReferences(corrected);
  return corrected;
}
