/**
 * Whether the reader said that words do not mean a target. In: the settings, words as printed with their target, the page's host.
 * Who calls "Jared Kushner" wrong means the "Kushner" of the next line too, and "Kushners" with it: of the same target, fewer words
 * and other endings count as the same. A longer name does not: "Donald Trump" may be right where "Trump" is not.
 */
import { fold } from '../text/fold';
import type { Settings } from './settings';

/** What an ending may add or take away: "Ушакова" and "Ушаковым" differ in two letters. */
const MAX_ENDING = 3;
/** Letters that two forms of a word begin with, at least. */
const MIN_STEM = 3;

/** Tells whether these words are a match that the reader rejected on this host, or everywhere. */
export function isWrongMatch(
  { wrongMatches }: Pick<Settings, 'wrongMatches'>,
  { surface, target }: { readonly surface: string; readonly target: string },
  host: string,
): boolean {
  return wrongMatches.some(
    (each) =>
      each.target === target &&
      (each.host === null || each.host === host) &&
      isPart(wordsOf(surface), wordsOf(each.surface)),
  );
}

function wordsOf(text: string): readonly string[] {
  return fold(text).match(/[\p{L}\p{N}']+/gu) ?? [];
}

/** True when all of `words` stand in `all`, one behind the other, in whatever form. */
function isPart(words: readonly string[], all: readonly string[]): boolean {
  return (
    words.length > 0 &&
    all.some((_, start) => words.every((word, nth) => isFormOf(word, all[start + nth] ?? '')))
  );
}

function isFormOf(one: string, other: string): boolean {
  if (one === other) return true;
  let same = 0;
  while (same < one.length && one[same] === other[same]) same += 1;
  return same >= MIN_STEM && Math.max(one.length, other.length) - same <= MAX_ENDING;
}
