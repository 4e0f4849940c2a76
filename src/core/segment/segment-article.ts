/**
 * Stage 1. In: raw text. Out: its sentences and quotations, as offsets into that same text. It changes no character and
 * knows nothing about names.
 */
import type { Quotation, Sentence } from '../document';
import type { Span } from '../model';
import { classifyLine } from './classify-line';
import { findQuotations } from './find-quotations';
import { splitLines, trimSpan, type Line } from './split-lines';
import { splitSentences } from './split-sentences';

/** What segmenting gives: both lists sorted by `start`; sentences do not overlap and are never empty. */
export type Segments = { readonly sentences: readonly Sentence[]; readonly quotations: readonly Quotation[] };

/** A date stamp glued to the front of a sentence ("date 2025-12-04 Kremlin officials said"). */
const GLUED_DATE =
  /^(?:date|dated|published|updated|posted)(?: on)?:?\s+\d{4}-\d{2}-\d{2}(?:[T ]\d{2}:\d{2}(?::\d{2})?)?(?=\s+\S)/iu;
const OPENING = /^["“„«'‘]/u;

/**
 * The sentences and quotations of an article.
 * @param text raw text of any kind and length
 * @returns sentences with their paragraph (lines with text, from 0) and kind; never throws; linear in the length of the text
 */
export function segmentArticle(text: string): Segments {
  const lines = splitLines(text);
  const sentences: Sentence[] = [];
  const quotations: Quotation[] = [];
  lines.forEach((line, paragraph) => {
    for (const sentence of segmentLine(text, line, paragraph)) sentences.push(sentence);
    const next = lines[paragraph + 1];
    const continues = next !== undefined && OPENING.test(text.charAt(next.start));
    for (const quotation of findQuotations(text, line, continues)) quotations.push(quotation);
  });
  return { sentences, quotations };
}

function segmentLine(text: string, line: Line, paragraph: number): Sentence[] {
  const stamp = GLUED_DATE.exec(text.slice(line.start, Math.min(line.end, line.start + 60)));
  const from = line.start + (stamp?.[0].length ?? 0);
  const rest: Span = stamp ? trimSpan(text, from, line.end) : line;
  const kind = classifyLine(text.slice(rest.start, rest.end), line.bullet);
  const whole = kind === 'heading' || kind === 'boilerplate';
  const spans = whole ? [{ start: rest.start, end: rest.end }] : splitSentences(text, rest);
  const sentences = spans.map((span): Sentence => ({ start: span.start, end: span.end, paragraph, kind }));
  if (!stamp) return sentences;
  return [{ start: line.start, end: from, paragraph, kind: 'boilerplate' }, ...sentences];
}
