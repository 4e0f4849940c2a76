/** Texts taken through the stages before events, so that the later stages can be tested by themselves on real input. */
import type { AttributedDocument } from '../../../src/core/document';
import { attributeSpeech } from '../../../src/core/extract/attribute-speech';
import { measureDocument } from '../../../src/core/extract/measure-document';
import { nameDocuments } from '../../../src/core/link/name-documents';
import type { Entity } from '../../../src/core/model';
import { segmentArticle } from '../../../src/core/segment/segment-article';
import { makeSource } from './make-source';

/** Documents with names, measures and speakers, one for each text, all published on `published`. */
export function makeSpoken(
  texts: readonly string[],
  published: string,
): { readonly documents: readonly AttributedDocument[]; readonly entities: readonly Entity[] } {
  const named = nameDocuments(
    texts.map((text, at) => ({
      source: makeSource(text, at + 1, { url: null, published, publishedBasis: 'stated in the text' }),
      ...segmentArticle(text),
    })),
  );
  const documents = named.documents.map((doc) => attributeSpeech(measureDocument(doc), named.entities));
  return { documents, entities: named.entities };
}
