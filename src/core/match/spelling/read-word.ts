/** Words of a page's text, one after the other: where they are and what they hash to. */
import { IGNORED, LETTER, LETTER_CLASS, LETTER_FOLD } from './letters';
import { mixFirst, mixSecond } from '../tables/word-table';

/** A word; `first`/`second` hash its folded letters. Offsets are UTF-16 code units, end exclusive. */
export type Word = { start: number; end: number; first: number; second: number };

const isIgnored = (text: string, at: number): boolean => (LETTER_CLASS[text.charCodeAt(at)]! & IGNORED) !== 0;

/** Reads the word that begins at `start` into `into`; its length is 0 when there is no letter. Linear in the word. */
export const readWord = (text: string, start: number, into: Word): void => {
  const { length } = text;
  let first = 1;
  let second = 1;
  let end = start;
  for (let at = start; at < length; at++) {
    const unit = text.charCodeAt(at);
    const folded = LETTER_FOLD[unit]!;
    if (folded !== 0) {
      first = mixFirst(first, folded);
      second = mixSecond(second, folded);
      end = at + 1;
    } else if ((LETTER_CLASS[unit]! & IGNORED) === 0) break;
  }
  into.start = start;
  into.end = end;
  into.first = first;
  into.second = second;
};

/** Characters that may stand between the words of one name. */
const JOINTS = new Set([
  0x20, 0xa0, 0x26, 0x2d, 0x2010, 0x2011, 0x27, 0x2019, 0xb7, 0x30fb, 0x0a, 0x22, 0x5f4, 0x5f3, 0x202f,
  0x2009,
]);
const FULL_STOP = 0x2e;
const MAX_JOINT = 3;

const isJoint = (text: string, at: number): boolean =>
  at < text.length && (JOINTS.has(text.charCodeAt(at)) || isIgnored(text, at));

/** Behind the characters dropped inside a word, and the stop of an initial. */
const endOfWord = (text: string, word: Word): number => {
  let at = word.end;
  while (at < text.length && isIgnored(text, at)) at++;
  return text.charCodeAt(at) === FULL_STOP && word.end - word.start <= 2 ? at + 1 : at;
};

/** Where the next word of the same name may begin after `word`, or -1: only spaces, hyphens, apostrophes and ampersands, and a stop after an initial. */
export const nextInName = (text: string, word: Word): number => {
  const begin = endOfWord(text, word);
  let at = begin;
  while (at < begin + MAX_JOINT && isJoint(text, at)) at++;
  const joined = at > begin || text.charCodeAt(at - 1) === FULL_STOP;
  return joined && at < text.length && (LETTER_CLASS[text.charCodeAt(at)]! & LETTER) !== 0 ? at : -1;
};
