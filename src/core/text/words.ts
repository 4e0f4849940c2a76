/** Words with their places, for the stages after names: clauses, events, grouping. */
import type { Span } from '../model';

/** A word as printed; `lower` has straight apostrophes and small letters. Hyphens part words, apostrophes do not. */
export type Word = Span & { readonly text: string; readonly lower: string };

const WORD = /[\p{L}\p{N}][\p{L}\p{N}\p{M}]*(?:['’.,](?=[\p{L}\p{N}])[\p{L}\p{N}\p{M}]+)*/gu;
const CURLY = /’/g;

/** Words of the texts read last: the stages ask for the words of one text many times over, and each stage goes through all texts. */
const remembered = new Map<string, readonly Word[]>();
/** Texts remembered before the memory starts anew. */
const MAX_TEXTS = 64;
/** Shorter texts are quotations, longer ones no articles: both are read each time. */
const MIN_REMEMBERED = 400;
const MAX_REMEMBERED = 200_000;
const IN_WORD = /[\p{L}\p{N}\p{M}]/u;

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

/** Whether a border falls inside a word, so that the piece beside it is no word. */
function cutsWord(text: string, border: number): boolean {
  return IN_WORD.test(text.charAt(border - 1)) && IN_WORD.test(text.charAt(border));
}

/** Words inside a span of a text that is not remembered; reads no more of it than the span. */
function readInside(text: string, { start, end }: Span): readonly Word[] {
  const words = readWords(text, start, end);
  const first = words[0]?.start === start && cutsWord(text, start) ? 1 : 0;
  const last = words.at(-1)?.end === end && cutsWord(text, end) ? -1 : words.length;
  return words.slice(first, last);
}

/** Gives the words that lie wholly inside `span` of `text`, sorted. Linear in the span after the first call for a text; never throws. */
export function findWords(text: string, span: Span): readonly Word[] {
  if (text.length > MAX_REMEMBERED || text.length < MIN_REMEMBERED) return readInside(text, span);
  const words = remembered.get(text) ?? readWords(text, 0, text.length);
  if (!remembered.has(text)) {
    if (remembered.size >= MAX_TEXTS) remembered.clear();
    remembered.set(text, words);
  }
  const first = findFirst(words, span.start);
  let end = first;
  while (end < words.length && words[end]!.end <= span.end) end++;
  return words.slice(first, end);
}

/** Tells whether two spans share a character. */
export function overlaps(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end;
}

/** Tells whether `inner` lies within `outer`. */
export function isWithin(inner: Span, outer: Span): boolean {
  return inner.start >= outer.start && inner.end <= outer.end;
}
