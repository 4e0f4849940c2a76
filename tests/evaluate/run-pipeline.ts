/** What a scorer looks at: the articles as read, the index made of them, and a way to show where an error stands. */
import { compileIndex, readDocuments } from '../../src/core/compile';
import type { EventDocument } from '../../src/core/document';
import type { Editorial } from '../../src/core/editorial/editorial';
import type { FactIndex, Source, Span } from '../../src/core/model';

/** `quote` gives the sentence around a span of a file, the span's own words in brackets. */
export type Run = {
  readonly documents: readonly EventDocument[];
  readonly index: FactIndex;
  readonly quote: (file: string, span: Span) => string;
};

const tidy = (text: string): string => text.replace(/\s+/gu, ' ');

const makeQuoter = (documents: readonly EventDocument[]): Run['quote'] => {
  const byFile = new Map(documents.map((doc) => [doc.source.file, doc]));
  return (file, { start, end }) => {
    const doc = byFile.get(file);
    if (doc === undefined) return `${file} is not among the articles`;
    const touching = doc.sentences.filter((sentence) => sentence.start < end && start < sentence.end);
    const from = Math.min(start, ...touching.map((sentence) => sentence.start));
    const to = Math.max(end, ...touching.map((sentence) => sentence.end));
    const { text } = doc.source;
    return tidy(`${file}: ${text.slice(from, start)}[${text.slice(start, end)}]${text.slice(end, to)}`);
  };
};

/** Gives one run of the pipeline over the sources, with human corrections where they are given. */
export const runPipeline = (sources: readonly Source[], editorial?: Editorial): Run => {
  const { documents } = readDocuments(sources);
  return { documents, index: compileIndex(sources, editorial), quote: makeQuoter(documents) };
};
