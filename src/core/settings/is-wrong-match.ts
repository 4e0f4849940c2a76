/**
 * Whether the reader said that words do not mean a target. In: the settings, words as printed with their target, the site's host.
 * Who calls "Jared Kushner" wrong means the "Kushner" of the next line too, and "Kushners" and "Кушнер" with it: of the same target, fewer
 * words, other endings and other spellings count as the same. A longer name does not: "Donald Trump" may be right where "Trump" is not, so
 * it is the name that is forgotten and never the target.
 */
import { looseKey } from '../match/spelling/loose-key';
import { romanize } from '../match/spelling/romanize';
import { soundKey } from '../match/spelling/sound-key';
import { fold } from '../text/fold';
import type { Settings } from './settings';

/** What an ending may add or take away: "Ушакова" and "Ушаковым" differ in two letters. */
const MAX_ENDING = 3;
/** Letters that two forms of a word begin with, at least. */
const MIN_STEM = 3;
/** Consonants that say which word is written, where a script tells no more of it. */
const MIN_CONSONANTS = 2;

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
  return text.match(/[\p{L}\p{M}\p{N}'’]+/gu) ?? [];
}

/** True when all of `words` stand in `all`, one behind the other, in whatever form. */
function isPart(words: readonly string[], all: readonly string[]): boolean {
  return (
    words.length > 0 &&
    all.some((_, start) => words.every((word, nth) => isSameWord(word, all[start + nth] ?? '')))
  );
}

/** The same word in another form or spelling; both were taken for the same target, so little is left to tell apart. */
function isSameWord(one: string, other: string): boolean {
  if (isFormOf(fold(one), fold(other))) return true;
  const [latin, otherLatin] = [romanize(one), romanize(other)];
  const consonants = looseKey(latin);
  return (
    isFormOf(soundKey(latin), soundKey(otherLatin)) ||
    (consonants.length >= MIN_CONSONANTS && consonants === looseKey(otherLatin))
  );
}

function isFormOf(one: string, other: string): boolean {
  if (one === other) return one !== '';
  let same = 0;
  while (same < one.length && one[same] === other[same]) same += 1;
  return same >= MIN_STEM && Math.max(one.length, other.length) - same <= MAX_ENDING;
}
