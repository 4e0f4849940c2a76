/** Segmented documents from bare texts, for tests of names; ids are s1, s2, … in the order given. */
import type { SegmentedDocument } from '../../../src/core/document';
import { segmentArticle } from '../../../src/core/segment/segment-article';
import { makeSource } from './make-source';

/** The texts as documents. */
export function makeSegmented(texts: readonly string[]): SegmentedDocument[] {
  return texts.map((text, at) => ({
    source: makeSource(text, at + 1, { publisher: null, language: null }),
    ...segmentArticle(text),
  }));
}
