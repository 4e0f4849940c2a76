/** Words of a page's text, one after the other: where they are and what they hash to. */
import { IGNORED, LETTER, LETTER_CLASS, LETTER_FOLD, TABLE_SIZE } from './letters';
import { mixFirst, mixSecond } from './word-table';

/** A word; `first`/`second` hash its folded letters. Offsets are UTF-16 code units, end exclusive. */
export type Word = { start: number; end: number; first: number; second: number };

const classAt = (text: string, at: number): number => {
  const unit = text.charCodeAt(at);
  return unit < TABLE_SIZE ? LETTER_CLASS[unit]! : 0;
};

/** Reads the word that begins at `start` into `into`; its length is 0 when there is no letter. Linear in the word. */
export const readWord = (text: string, start: number, into: Word): void => {
  let first = 1;
  let second = 1;
  let at = start;
  let end = start;
  for (; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    const bits = unit < TABLE_SIZE ? LETTER_CLASS[unit]! : 0;
    if (bits & LETTER) {
      const folded = LETTER_FOLD[unit]!;
      first = mixFirst(first, folded);
      second = mixSecond(second, folded);
      end = at + 1;
    } else if ((bits & IGNORED) === 0) break;
  }
  into.start = start;
  into.end = end;
  into.first = first;
  into.second = second;
};

/** Characters that may stand between the words of one name. */
const JOINTS = new Set([
  0x20, 0xa0, 0x2d, 0x2010, 0x2011, 0x27, 0x2019, 0xb7, 0x30fb, 0x0a, 0x22, 0x5f4, 0x5f3, 0x202f, 0x2009,
]);
const FULL_STOP = 0x2e;
const MAX_JOINT = 3;

const isJoint = (text: string, at: number): boolean =>
  at < text.length && (JOINTS.has(text.charCodeAt(at)) || (classAt(text, at) & IGNORED) !== 0);

/** Behind the characters dropped inside a word, and the stop of an initial. */
const endOfWord = (text: string, word: Word): number => {
  let at = word.end;
  while (at < text.length && (classAt(text, at) & IGNORED) !== 0) at++;
  return text.charCodeAt(at) === FULL_STOP && word.end - word.start <= 2 ? at + 1 : at;
};

/** Where the next word of the same name may begin after `word`, or -1: only spaces, hyphens and apostrophes, and a stop after an initial. */
export const nextInName = (text: string, word: Word): number => {
  const begin = endOfWord(text, word);
  let at = begin;
  while (at < begin + MAX_JOINT && isJoint(text, at)) at++;
  const joined = at > begin || text.charCodeAt(at - 1) === FULL_STOP;
  return joined && at < text.length && (classAt(text, at) & LETTER) !== 0 ? at : -1;
};

/** Where the word that `start` is in ends. */
export const skipWord = (text: string, start: number): number => {
  let at = start + 1;
  for (; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    if (unit >= TABLE_SIZE || (LETTER_CLASS[unit]! & (LETTER | IGNORED)) === 0) break;
  }
  return at;
};
