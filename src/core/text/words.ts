/** Words with their places, for the stages after names: clauses, events, grouping. */
import type { Span } from '../model';
import { remember } from './remember';

/** A word as printed; `lower` has straight apostrophes and small letters. Hyphens part words, apostrophes do not. */
export type Word = Span & { readonly text: string; readonly lower: string };

const WORD = /[\p{L}\p{N}][\p{L}\p{N}\p{M}]*(?:['’.,](?=[\p{L}\p{N}])[\p{L}\p{N}\p{M}]+)*/gu;
const CURLY = /’/g;
/** What joins two parts of a word: "didn't", "1,200", "3.5", "U.S". */
const JOINTS = "'’.,";

/** Words of the texts read last: the stages ask for the words of one text many times over, and each stage goes through all texts. */
const remembered = new Map<string, readonly Word[]>();
/**
 * Characters of text whose words are remembered before the memory starts anew: some 1,000 articles, 60 MB. With fewer each of seven stages reads
 * the words of a large library again, and what they leave behind takes more room.
 */
const MAX_CHARACTERS = 6_250_000;
let rememberedCharacters = 0;
/** Shorter texts are quotations, longer ones no articles: both are read each time. */
const MIN_REMEMBERED = 400;
const MAX_REMEMBERED = 200_000;
const IN_WORD = /[\p{L}\p{N}\p{M}]/u;

/** A word form as printed and in small letters: one object for all its places, so that its strings are hashed once. */
const formOf = remember((text: string): { readonly text: string; readonly lower: string } => ({
  text,
  lower: text.toLowerCase().replace(CURLY, "'"),
}));

function makeWord(printed: string, start: number): Word {
  const { text, lower } = formOf(printed);
  return { start, end: start + printed.length, text, lower };
}

const [UNKNOWN, NO_LETTER, JOINT, MARK, LETTER] = [0, 1, 2, 3, 4];
/** The class of each code unit that was met: looking it up is far quicker than asking a pattern with Unicode classes. */
const classes = new Uint8Array(0x10000);

function readClass(unit: number): number {
  const letter = String.fromCharCode(unit);
  if (/[\p{L}\p{N}]/u.test(letter)) classes[unit] = LETTER;
  else if (/\p{M}/u.test(letter)) classes[unit] = MARK;
  else classes[unit] = JOINTS.includes(letter) ? JOINT : NO_LETTER;
  return classes[unit];
}

function classAt(text: string, at: number): number {
  const unit = text.charCodeAt(at);
  return classes[unit] === UNKNOWN ? readClass(unit) : classes[unit]!;
}

/** The place after the word that begins at `start`. */
function findWordEnd(text: string, start: number, end: number): number {
  let at = start + 1;
  while (at < end) {
    const kind = classAt(text, at);
    const isPart = kind >= MARK || (kind === JOINT && at + 1 < end && classAt(text, at + 1) === LETTER);
    if (!isPart) break;
    at++;
  }
  return at;
}

/** Reads code unit by code unit; a text with letters beyond the first plane is left to the pattern, which says what a word is. */
function readWords(text: string, start: number, end: number): Word[] {
  const part = text.slice(start, end);
  if (/[\ud800-\udfff]/.test(part))
    return Array.from(part.matchAll(WORD), (match) => makeWord(match[0], start + match.index));
  const words: Word[] = [];
  let at = start;
  while (at < end) {
    if (classAt(text, at) !== LETTER) {
      at++;
      continue;
    }
    const stop = findWordEnd(text, at, end);
    words.push(makeWord(text.slice(at, stop), at));
    at = stop;
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

function rememberWords(text: string): readonly Word[] {
  if (rememberedCharacters > MAX_CHARACTERS) {
    remembered.clear();
    rememberedCharacters = 0;
  }
  const words = readWords(text, 0, text.length);
  remembered.set(text, words);
  rememberedCharacters += text.length;
  return words;
}

/** Gives the words that lie wholly inside `span` of `text`, sorted. Linear in the span after the first call for a text; never throws. */
export function findWords(text: string, span: Span): readonly Word[] {
  if (text.length > MAX_REMEMBERED || text.length < MIN_REMEMBERED) return readInside(text, span);
  const words = remembered.get(text) ?? rememberWords(text);
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
