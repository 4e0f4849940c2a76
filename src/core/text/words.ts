/** Words with their places, for the stages after names: clauses, events, grouping. */
import type { Span } from '../model';

/** A word as printed; `lower` has straight apostrophes and small letters. Hyphens part words, apostrophes do not. */
export type Word = Span & { readonly text: string; readonly lower: string };

const WORD = /[\p{L}\p{N}][\p{L}\p{N}\p{M}]*(?:['’.,](?=[\p{L}\p{N}])[\p{L}\p{N}\p{M}]+)*/gu;
const CURLY = /’/g;

/** Gives the words inside `span` of `text`, sorted. Linear; never throws. */
export function findWords(text: string, span: Span): readonly Word[] {
  const words: Word[] = [];
  for (const match of text.slice(span.start, span.end).matchAll(WORD)) {
    const start = span.start + match.index;
    const lower = match[0].toLowerCase().replace(CURLY, "'");
    words.push({ start, end: start + match[0].length, text: match[0], lower });
  }
  return words;
}

/** Tells whether two spans share a character. */
export function overlaps(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end;
}

/** Tells whether `inner` lies within `outer`. */
export function isWithin(inner: Span, outer: Span): boolean {
  return inner.start >= outer.start && inner.end <= outer.end;
}
