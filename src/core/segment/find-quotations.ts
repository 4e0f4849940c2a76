/**
 * In: one paragraph. Out: the stretches in quotation marks, nested ones too. Marks that do not pair are left out, with one
 * exception: a quotation that runs on in the next paragraph is not closed at the end of this one.
 */
import type { Quotation } from '../document';
import type { Span } from '../model';
import { closesSingle, opensSingle, readSingleMarks, type SingleMarks } from './single-quotes';

type Open = { readonly at: number; readonly closers: string };

/** Which marks end a quotation that begins with the key. Writers mix straight and curly marks, so either ends either. */
const CLOSERS: Readonly<Record<string, string>> = {
  '“': '”"',
  '„': '“”"',
  '«': '»',
  '»': '«',
  '"': '"”',
  '‘': "’'",
  "'": "'’",
  '‹': '›',
};
const MARK = /["“”„«»‹›‘’']/gu;
/** Quotations deeper than this are not quotations but noise. */
const MAX_DEPTH = 4;

/**
 * The quotations of one paragraph, sorted by start (an outer one before the ones inside it).
 * @param text the whole text
 * @param line the paragraph
 * @param continues true when the next paragraph opens with a quotation mark: then an unclosed quotation runs to the end of this one
 */
export function findQuotations(text: string, line: Span, continues: boolean): Quotation[] {
  const words = text.slice(line.start, line.end);
  const marks = readSingleMarks(words);
  const found: Quotation[] = [];
  const open: Open[] = [];
  for (const mark of words.matchAll(MARK)) {
    const at = mark.index;
    const closed = findOpen(open, marks, at);
    if (closed >= 0) {
      const from = (open[closed] as Open).at;
      open.length = closed;
      if (at > from + 1) found.push(quotation(line.start, from, at));
    } else if (open.length < MAX_DEPTH && opens(marks, at)) {
      open.push({ at, closers: CLOSERS[words.charAt(at)] ?? '' });
    }
  }
  const first = open.find((mark) => !"'‘".includes(words.charAt(mark.at)));
  if (first && continues && words.length > first.at + 1) {
    const end = line.end;
    found.push({ start: line.start + first.at, end, inner: { start: line.start + first.at + 1, end } });
  }
  return found.sort((a, b) => a.start - b.start || b.end - a.end);
}

function quotation(base: number, from: number, at: number): Quotation {
  return { start: base + from, end: base + at + 1, inner: { start: base + from + 1, end: base + at } };
}

/** Place in `open` of the innermost quotation that the mark at `at` ends, or -1. */
function findOpen(open: readonly Open[], marks: SingleMarks, at: number): number {
  const { words } = marks;
  const mark = words.charAt(at);
  for (let i = open.length - 1; i >= 0; i--) {
    const start = open[i] as Open;
    if (!start.closers.includes(mark)) continue;
    if ("'’".includes(mark)) return closesSingle(marks, at) ? i : -1;
    if (mark === '"' && looksOpening(words, at) && words.charAt(start.at) === '"') return -1;
    return i;
  }
  return -1;
}

function opens(marks: SingleMarks, at: number): boolean {
  const { words } = marks;
  const mark = words.charAt(at);
  if (!(mark in CLOSERS)) return false;
  if ("'‘".includes(mark)) return opensSingle(marks, at);
  if (mark === '"' || mark === '»') return looksOpening(words, at);
  return true;
}

/** A mark with a space, bracket, dash or nothing before it and a character after it. */
function looksOpening(words: string, at: number): boolean {
  const before = words.charAt(at - 1);
  const after = words.charAt(at + 1);
  return (before === '' || /[\s([{—–:;,/-]/u.test(before)) && after !== '' && !/[\s.,;:!?)]/u.test(after);
}
