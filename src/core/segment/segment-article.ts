/**
 * Stage 1. In: raw text. Out: its sentences and quotations, as offsets into that same text. It changes no character and
 * knows nothing about names.
 */
import type { Quotation, Sentence } from '../document';
import type { Span } from '../model';
import { classifyLine } from './classify-line';
import { findDashSpeech } from './dash-speech';
import { findQuotations } from './find-quotations';
import { stampLength } from '../text/date-stamp';
import { splitLines, trimSpan, type Line } from './split-lines';
import { splitSentences } from './split-sentences';

/** What segmenting gives: both lists sorted by `start`; sentences do not overlap and are never empty. */
export type Segments = { readonly sentences: readonly Sentence[]; readonly quotations: readonly Quotation[] };

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
  const dashes = findDashSpeech(text, lines);
  lines.forEach((line, paragraph) => {
    const said = dashes.get(paragraph) ?? [];
    const speaks = said[0]?.start === line.start;
    for (const sentence of segmentLine(text, line, paragraph, speaks)) sentences.push(sentence);
    const next = lines[paragraph + 1];
    const continues = next !== undefined && OPENING.test(text.charAt(next.start));
    const marked = findQuotations(text, line, continues);
    for (const quotation of said.length === 0 ? marked : join(marked, said)) quotations.push(quotation);
  });
  return { sentences, quotations };
}

/** Both, sorted, an outer one first; speech between dashes that a quotation in marks holds or crosses is left out. */
function join(marked: readonly Quotation[], dashed: readonly Quotation[]): readonly Quotation[] {
  const free = dashed.filter(({ start, end }) =>
    marked.every((one) => one.end <= start || one.start >= end || (start <= one.start && one.end <= end)),
  );
  return [...marked, ...free].sort((a, b) => a.start - b.start || b.end - a.end);
}

/** `speaks`: a dash opens somebody's words there, so that the line is no item of a list. */
function segmentLine(text: string, line: Line, paragraph: number, speaks: boolean): Sentence[] {
  const from = line.start + stampLength(text.slice(line.start, line.end));
  const isStamped = from > line.start;
  const rest: Span = isStamped ? trimSpan(text, from, line.end) : line;
  const kind = speaks ? 'body' : classifyLine(text.slice(rest.start, rest.end), line.bullet);
  const whole = kind === 'heading' || kind === 'boilerplate';
  const spans = whole ? [{ start: rest.start, end: rest.end }] : splitSentences(text, rest);
  const sentences = spans.map((span): Sentence => ({ start: span.start, end: span.end, paragraph, kind }));
  if (!isStamped) return sentences;
  return [{ start: line.start, end: from, paragraph, kind: 'boilerplate' }, ...sentences];
}
