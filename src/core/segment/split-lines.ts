/** In: raw text. Out: its lines with text in them. A line break always ends a paragraph. */
import type { Span } from '../model';

/** A line without the white space around it; `bullet` is true when a line holding nothing but a bullet stands before it. */
export type Line = Span & { readonly bullet: boolean };

const BREAK = /\r\n|[\n\r\v\f\u0085\u2028\u2029]/gu;
const HAS_TEXT = /[\p{L}\p{N}]/u;
const BULLET_ONLY = /^[-–—•*·▪‣◦●■□→>]$/u;
/** What JavaScript's `trim` leaves standing: control characters and zero-width marks. */
const EDGE = /[\s\0-\x1f\x7f\u200b-\u200f\u2060\ufeff\u00ad]/u;

/**
 * The lines of a text that hold at least one letter or digit, trimmed, in order.
 * @param text raw text, any string
 * @returns lines whose first and last characters are not white space; never throws; linear
 */
export function splitLines(text: string): Line[] {
  const lines: Line[] = [];
  let from = 0;
  let bullet = false;
  const take = (to: number): void => {
    const { start, end } = trimSpan(text, from, to);
    const line = text.slice(start, end);
    if (HAS_TEXT.test(line)) {
      lines.push({ start, end, bullet });
      bullet = false;
    } else if (line !== '') bullet = BULLET_ONLY.test(line);
  };
  for (const found of text.matchAll(BREAK)) {
    take(found.index);
    from = found.index + found[0].length;
  }
  take(text.length);
  return lines;
}

/** The same stretch without white space and invisible characters at its edges; empty at `start` when nothing is left. */
export function trimSpan(text: string, start: number, end: number): Span {
  let from = start;
  let to = end;
  while (from < to && EDGE.test(text.charAt(from))) from++;
  while (to > from && EDGE.test(text.charAt(to - 1))) to--;
  return { start: from, end: to };
}
