/**
 * The whole pipeline on one screen: texts in, index out. Each stage is a pure function of what is before it; nothing else is read.
 *
 *   segment → name → measure → attribute → link events → claim → group
 */
import { draftClaims } from './claim/draft-claims';
import { isReadable, makeClaims } from './claim/extract-claims';
import { applyEditorial } from './editorial/apply-editorial';
import type { AttributedDocument, EventDocument, NamedDocument } from './document';
import { NO_MEMORY, type DocumentMemory, type Recall } from './document-memory';
import { EditorialError, type Editorial } from './editorial/editorial';
import { attributeSpeech } from './extract/attribute-speech';
import { measureDocument } from './extract/measure-document';
import { groupFacts } from './group/group-facts';
import { checkReferences } from './index/check-references';
import { linkEvents } from './link/link-events';
import { nameDocuments } from './link/name-documents';
import { INDEX_FORMAT, type Entity, type FactIndex, type NewsEvent, type Source } from './model';
import { segmentArticle } from './segment/segment-article';
import { compareText } from './text/compare-text';
import { detectLanguage } from './text/detect-language';

/** What the stages before claims know about the sources. */
export type ReadSources = {
  readonly documents: readonly EventDocument[];
  readonly entities: readonly Entity[];
  readonly events: readonly NewsEvent[];
};

/** The memory of each document, by the id of its source. */
type Recalls = ReadonlyMap<string, Recall>;

/** What the rules for speech may know of an entity: no more, so that the same names with the same roles give the same speakers. */
function asSpeaker({ id, kind, name, roles }: Entity): Entity {
  const stated = roles.map(({ text }) => ({ text, source: '', start: 0, end: 0 }));
  return { id, kind, name, variants: [], roles: stated };
}

/** Numbers, times and speakers of a document. Only those it names speak in it: "the minister" is nobody from another article. */
function readDocument(
  doc: NamedDocument,
  speakers: ReadonlyMap<string, Entity>,
  recall: Recall,
): AttributedDocument {
  const { names } = doc;
  const { dates, quantities } = recall('measures', [names], () => measureDocument(doc));
  const measured = { ...doc, dates, quantities };
  const own = [...new Set(names.map(({ entity }) => entity))].sort().map((id) => speakers.get(id)!);
  const attributions = recall('speech', [names, own], () => attributeSpeech(measured, own).attributions);
  return { ...measured, attributions };
}

function readAll(sources: readonly Source[], recalls: Recalls): ReadSources {
  const segmented = sources.map((source) => ({
    source,
    ...recalls.get(source.id)!('segments', [], () => segmentArticle(source.text)),
  }));
  const recallOf = ({ id }: Source): Recall => recalls.get(id)!;
  const { documents, entities } = nameDocuments(segmented, recallOf);
  const speakers = new Map(entities.map((entity) => [entity.id, asSpeaker(entity)]));
  const spoken = documents.map((doc) => {
    const recall = recalls.get(doc.source.id)!;
    // The names as the object they were last time, so that what depends on them need not look into them.
    const names = recall('names', [doc.names], () => doc.names);
    return readDocument({ ...doc, names }, speakers, recall);
  });
  return { ...linkEvents(spoken, entities, recallOf), entities };
}

function openSources(
  given: readonly Source[],
  memory: DocumentMemory,
): { readonly sources: readonly Source[]; readonly recalls: Recalls } {
  const opened = [...given]
    .sort((a, b) => compareText(a.file, b.file))
    .map((source) => {
      const recall = memory.open(source);
      const language = source.language ?? recall('language', [], () => detectLanguage(source.text));
      return { source: { ...source, language }, recall };
    });
  const recalls = new Map(opened.map(({ source, recall }) => [source.id, recall]));
  return { sources: opened.map(({ source }) => source), recalls };
}

/** Gives the sources in order of file name, read as far as events: names, times, numbers, speakers. Never throws on text. */
export function readDocuments(sources: readonly Source[]): ReadSources {
  const opened = openSources(sources, NO_MEMORY);
  return readAll(opened.sources, opened.recalls);
}

/** How to compile. */
export type CompileOptions = {
  /** Kept between compiles, it makes the next one quicker and its index no different. */
  readonly memory?: DocumentMemory;
  /** Leaves out corrections that fit no text: a reader may switch off the article they are about. Else they are an error. */
  readonly skipsStale?: boolean;
};

function correct(index: FactIndex, editorial: Editorial, skipsStale: boolean): FactIndex {
  const corrected = applyEditorial(index, editorial);
  if (corrected.stale.length > 0 && !skipsStale) throw new EditorialError(corrected.stale);
  return corrected.index;
}

/**
 * Gives the index of `given`, whatever their order, with the human corrections in `editorial`. Time grows with the length of the texts.
 * Never throws on text; every quotation is checked against its text before it is given.
 * @throws {EditorialError} when a correction fits no text any more
 */
export function compileIndex(
  given: readonly Source[],
  editorial?: Editorial,
  { memory = NO_MEMORY, skipsStale = false }: CompileOptions = {},
): FactIndex {
  const { sources, recalls } = openSources(given, memory);
  const { documents, entities, events } = readAll(sources, recalls);
  const recallOf = ({ id }: Source): Recall => recalls.get(id)!;
  const claims = documents.filter(isReadable).flatMap((doc) => {
    const { attributions, names, source } = doc;
    const drafts = recallOf(source)('claims', [attributions, names], () => draftClaims(doc));
    return makeClaims(doc, drafts, recallOf(source));
  });
  const facts = groupFacts(claims, documents, { entities, events, sources, recallOf });
  memory.endCompile();
  const index: FactIndex = { format: INDEX_FORMAT, sources, entities, events, claims, facts };
  const corrected = editorial === undefined ? index : correct(index, editorial, skipsStale);
  checkReferences(corrected);
  return corrected;
}
