/** Days of what was put off, moved or called off. In: the words around a date. Out: whether it is to come or may be over. It reads English. */
import type { Tense } from './date-rules';

/** "moved to Friday", "put off from Thursday to next week". */
const MOVED =
  /^(?:move[sd]?|slip(?:s|ped)?|postpone[sd]?|delay(?:s|ed)?|reschedule[sd]?|push(?:es|ed)?|puts?|defer(?:s|red)?|shift(?:s|ed)?)$/;
const MOVED_REACH = 14;

/** Gives that what is moved to a day has not been, and that the day it is moved from may be over; null for all others. */
export function readMoved(words: readonly string[], after: string): Tense | null {
  const last = words.at(-1) ?? '';
  const near = last === 'to' ? words.slice(-4) : words.slice(-MOVED_REACH);
  if (!near.some((word) => MOVED.test(word))) return null;
  if (last === 'to') return 'future';
  return last === 'from' && /^ to (?:the |next |later )?\p{L}/u.test(after) ? 'close' : null;
}

const CALLED_OFF = '(?:cancell?ed|scrapped|postponed|abandoned|shelved|called off|put off)';
/** "A dinner planned for Monday was cancelled", "scrapped a trip planned for Monday": the day may be over or not. */
const THEN_OFF = new RegExp(
  `^,?(?:\\s[\\p{L}-]+){0,3}\\s(?:was|were|been)\\s(?:\\p{L}+\\s)?${CALLED_OFF}(?!\\p{L})`,
  'u',
);
const NOT_HELD = /^, (?:did not|never) (?:take place|happen|go ahead|begin|start)(?!\p{L})/u;
const OFF_BEFORE = new RegExp(
  `${CALLED_OFF}\\s(?:[\\p{L}-]+\\s){1,6}(?:planned|scheduled|set|due)\\s(?:for|on)\\s$`,
  'iu',
);

/** Tells whether what was planned for a day is said not to have been. @param after the characters behind the date */
export const isOff = (sentence: string, after: string): boolean =>
  THEN_OFF.test(after) || NOT_HELD.test(after) || OFF_BEFORE.test(sentence);
