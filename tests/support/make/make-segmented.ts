/** Segmented documents from bare texts, for tests of names; ids are s1, s2, … in the order given. */
import type { SegmentedDocument } from '../../../src/core/document';
import { segmentArticle } from '../../../src/core/segment/segment-article';
import { makeSource } from './make-document';

/** The texts as documents. */
export function makeSegmented(texts: readonly string[]): SegmentedDocument[] {
  return texts.map((text, at) => {
    const id = `s${String(at + 1)}`;
    return { source: makeSource({ id, file: `${id}.txt`, language: null, text }), ...segmentArticle(text) };
  });
}
