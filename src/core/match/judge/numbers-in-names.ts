/** Names that a number is part of: "G7" is not "G20", "Flight MH17" goes on behind its letters. Offsets are UTF-16 code units. */
import type { Span } from '../../model';

const NUMBER_BEFORE = /(?<!\p{N}|\p{N}[.,])(\p{N}+)[ \u00a0.\u2010\u2011-]?$/u;
const NUMBER_BEHIND = /^[ \u00a0\u2010\u2011-]?(\p{N}+)(?![.,]?\p{N})/u;
/** No name has a longer number. */
const REACH = 12;

/** The number of the name at its beginning or end ("10 Downing Street", "G7"); null where it has none there. */
const leadingOf = (name: string): string | null => /^\P{L}*?(\p{N}+)/u.exec(name)?.[1] ?? null;
const trailingOf = (name: string): string | null => /(\p{N}+)[^\p{L}\p{N}]*$/u.exec(name)?.[1] ?? null;

/** Where the name's own number begins before its letters; -1 where another one or none stands there. */
const startWith = (number: string | null, text: string, start: number): number => {
  if (number === null) return start;
  const found = NUMBER_BEFORE.exec(text.slice(Math.max(0, start - REACH), start));
  return found?.[1] === number ? start - found[0].length : -1;
};

const endWith = (number: string | null, text: string, end: number): number => {
  if (number === null) return end;
  const found = NUMBER_BEHIND.exec(text.slice(end, end + REACH));
  return found?.[1] === number ? end + found[0].length : -1;
};

/**
 * Where a name stands with its numbers, whose letters stand from `at.start` to `at.end`; null when the text has other numbers there or
 * none. A number in the midst of a name parts its letters, so such a name is never found.
 */
export const spanWithNumbers = (name: string, text: string, at: Span): Span | null => {
  if (!/\p{N}/u.test(name)) return at;
  if (/\p{L}[^\p{L}]*\p{N}[^\p{L}]*\p{L}/u.test(name)) return null;
  const start = startWith(leadingOf(name), text, at.start);
  const end = endWith(trailingOf(name), text, at.end);
  return start < 0 || end < 0 ? null : { start, end };
};
