/** The words around a place in a text, for the guards. Offsets are UTF-16 code units, end exclusive. */
import { LETTER, IGNORED, LETTER_CLASS, TABLE_SIZE, isUpper } from '../spelling/letters';

/** A neighbouring word and whether it is capitalised. */
export type Neighbour = {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly isCapital: boolean;
};

const isWordUnit = (unit: number): boolean =>
  unit < TABLE_SIZE && (LETTER_CLASS[unit]! & (LETTER | IGNORED)) !== 0;
const isSpace = (unit: number): boolean => unit === 0x20 || unit === 0xa0 || unit === 0x0a || unit === 0x202f;
const FULL_STOP = 0x2e;

const toNeighbour = (text: string, start: number, end: number): Neighbour | null =>
  end > start
    ? { start, end, text: text.slice(start, end), isCapital: isUpper(text.charCodeAt(start)) }
    : null;

/** The word before `start` when only one space (and the stop of an initial) lies between; else null. */
export const wordBefore = (text: string, start: number): Neighbour | null => {
  let end = start - 1;
  if (end < 1 || !isSpace(text.charCodeAt(end))) return null;
  if (text.charCodeAt(end - 1) === FULL_STOP) end--;
  let from = end;
  while (from > 0 && isWordUnit(text.charCodeAt(from - 1))) from--;
  const isInitial = end - from === 1;
  if (text.charCodeAt(end) === FULL_STOP && !isInitial && end - from > 5) return null;
  return toNeighbour(text, from, end);
};

/** The word after `end` when only one space or hyphen lies between; else null. */
export const wordAfter = (text: string, end: number): Neighbour | null => {
  const unit = text.charCodeAt(end);
  if (!isSpace(unit) && unit !== 0x2d) return null;
  let to = end + 1;
  while (to < text.length && isWordUnit(text.charCodeAt(to))) to++;
  return toNeighbour(text, end + 1, to);
};

const INSIDE = /[\p{L}\p{N},;:–—-]\s["“«„(]?$/u;

const AFTER_WORD = /[\p{L}\p{N},;]\s$/u;
/** A capital at `start` is no first letter of a sentence, nor of one behind a colon or within quotation marks. */
export const isBehindWord = (text: string, start: number): boolean =>
  AFTER_WORD.test(text.slice(Math.max(0, start - 2), start));

/** A capital at `start` is no sentence's first letter. */
export const isInsideSentence = (text: string, start: number): boolean =>
  INSIDE.test(text.slice(Math.max(0, start - 3), start));
