/** Words with their places, for the stages after names: clauses, events, grouping. */
import type { Span } from '../model';
import { remember } from './remember';

/** A word as printed and in small letters with straight apostrophes. Hyphens part words, apostrophes do not. */
type Form = { readonly text: string; readonly lower: string };

/** A word in its place. */
export type Word = Span & Form;

const WORD = /[\p{L}\p{N}][\p{L}\p{N}\p{M}]*(?:['’.,](?=[\p{L}\p{N}])[\p{L}\p{N}\p{M}]+)*/gu;
const CURLY = /’/g;
/** What joins two parts of a word: "didn't", "1,200", "3.5", "U.S". */
const JOINTS = "'’.,";

/** One object for all places of a form, so that its strings are hashed once. */
const formOf = remember((text: string): Form => ({ text, lower: text.toLowerCase().replace(CURLY, "'") }));

/** The words of a text, in order: where each starts, and its form. A fifth of the room that an object for each word would take. */
type TextWords = { readonly starts: Uint32Array; readonly forms: readonly Form[] };

/** Words of the texts read last: the stages ask for the words of one text many times over, and each stage goes through all texts. */
const remembered = new Map<string, TextWords>();
/**
 * Characters of text whose words are remembered before the memory starts anew: some 1,000 articles, 12 MB. With fewer each of seven stages reads
 * the words of a large library again, and what they leave behind takes more room.
 */
const MAX_CHARACTERS = 6_250_000;
let rememberedCharacters = 0;
/** Shorter texts are quotations, longer ones no articles: both are read each time. */
const MIN_REMEMBERED = 400;
const MAX_REMEMBERED = 200_000;
const IN_WORD = /[\p{L}\p{N}\p{M}]/u;

function makeWord({ text, lower }: Form, start: number): Word {
  return { start, end: start + text.length, text, lower };
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
function visitWords(text: string, { start, end }: Span, visit: (form: Form, start: number) => void): void {
  const part = text.slice(start, end);
  if (/[\ud800-\udfff]/.test(part)) {
    for (const match of part.matchAll(WORD)) visit(formOf(match[0]), start + match.index);
    return;
  }
  let at = start;
  while (at < end) {
    if (classAt(text, at) !== LETTER) {
      at++;
      continue;
    }
    const stop = findWordEnd(text, at, end);
    visit(formOf(text.slice(at, stop)), at);
    at = stop;
  }
}

/** Place of the first word that does not start before `offset`, by binary search. */
function findFirst(starts: Uint32Array, offset: number): number {
  let low = 0;
  let high = starts.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (starts[middle]! < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Whether a border falls inside a word, so that the piece beside it is no word. */
function cutsWord(text: string, border: number): boolean {
  return IN_WORD.test(text.charAt(border - 1)) && IN_WORD.test(text.charAt(border));
}

/** Words inside a span of a text that is not remembered; reads no more of it than the span. */
function readInside(text: string, span: Span): readonly Word[] {
  const words: Word[] = [];
  visitWords(text, span, (form, start) => words.push(makeWord(form, start)));
  const first = words[0]?.start === span.start && cutsWord(text, span.start) ? 1 : 0;
  const last = words.at(-1)?.end === span.end && cutsWord(text, span.end) ? -1 : words.length;
  return words.slice(first, last);
}

function rememberWords(text: string): TextWords {
  if (rememberedCharacters > MAX_CHARACTERS) {
    remembered.clear();
    rememberedCharacters = 0;
  }
  const starts: number[] = [];
  const forms: Form[] = [];
  visitWords(text, { start: 0, end: text.length }, (form, start) => {
    starts.push(start);
    forms.push(form);
  });
  const words = { starts: Uint32Array.from(starts), forms };
  remembered.set(text, words);
  rememberedCharacters += text.length;
  return words;
}

const isRemembered = ({ length }: string): boolean => length >= MIN_REMEMBERED && length <= MAX_REMEMBERED;

/** Gives the words of a whole text without their places, in order. Linear in the text; never throws. */
export function listForms(text: string): readonly Form[] {
  if (isRemembered(text)) return (remembered.get(text) ?? rememberWords(text)).forms;
  const forms: Form[] = [];
  visitWords(text, { start: 0, end: text.length }, (form) => forms.push(form));
  return forms;
}

/** Gives the words that lie wholly inside `span` of `text`, sorted. Linear in the span after the first call for a text; never throws. */
export function findWords(text: string, span: Span): readonly Word[] {
  if (!isRemembered(text)) return readInside(text, span);
  const { starts, forms } = remembered.get(text) ?? rememberWords(text);
  const words: Word[] = [];
  for (let at = findFirst(starts, span.start); at < starts.length; at++) {
    const word = makeWord(forms[at]!, starts[at]!);
    if (word.end > span.end) break;
    words.push(word);
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
