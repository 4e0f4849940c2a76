/** Words with their places, for the stages after names: clauses, events, grouping. */
import type { Span } from '../model';

/** A word as printed; `lower` has straight apostrophes and small letters. Hyphens part words, apostrophes do not. */
export type Word = Span & { readonly text: string; readonly lower: string };

const WORD = /[\p{L}\p{N}][\p{L}\p{N}\p{M}]*(?:['’.,](?=[\p{L}\p{N}])[\p{L}\p{N}\p{M}]+)*/gu;
const CURLY = /’/g;

type Read = { readonly text: string; readonly words: readonly Word[] };
/** The text read last: the stages ask for one text's words many times over, then go on to the next text. */
let last: Read = { text: '', words: [] };
/** Texts longer than this are read piece by piece: no memory of all their words is kept. */
const MAX_REMEMBERED = 200_000;

function readWords(text: string, start: number, end: number): Word[] {
  const words: Word[] = [];
  for (const match of text.slice(start, end).matchAll(WORD)) {
    const at = start + match.index;
    const lower = match[0].toLowerCase().replace(CURLY, "'");
    words.push({ start: at, end: at + match[0].length, text: match[0], lower });
  }
  return words;
}

/** Place of the first word that does not end before `offset`, by binary search. */
function findFirst(words: readonly Word[], offset: number): number {
  let low = 0;
  let high = words.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (words[middle]!.start < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Gives the words that lie wholly inside `span` of `text`, sorted. Linear in the span after the first call for a text; never throws. */
export function findWords(text: string, span: Span): readonly Word[] {
  if (text.length > MAX_REMEMBERED) return readWords(text, span.start, span.end);
  if (last.text !== text) last = { text, words: readWords(text, 0, text.length) };
  const first = findFirst(last.words, span.start);
  let end = first;
  while (end < last.words.length && last.words[end]!.end <= span.end) end++;
  return last.words.slice(first, end);
}

/** Tells whether two spans share a character. */
export function overlaps(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end;
}

/** Tells whether `inner` lies within `outer`. */
export function isWithin(inner: Span, outer: Span): boolean {
  return inner.start >= outer.start && inner.end <= outer.end;
}
