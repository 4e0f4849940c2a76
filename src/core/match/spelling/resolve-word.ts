/** What a word on a page may be, remembered: a word seen before costs one look-up. */
import { bySurface, resolveFresh } from './fuzzy-word';
import {
  followBit,
  INITIAL_RESOLVED,
  type Candidate,
  type Lexicon,
  type Resolution,
} from '../tables/name-lexicon';
import { foldWord } from './letters';
import { stripEndings } from './strip-endings';
import { createWordTable, hashWord, lookUp, store } from '../tables/word-table';

/** Longer runs of letters are no word of any name; reading them would cost their length many times over. */
const MAX_WORD_LENGTH = 48;
/** Resolved words kept before the cache is emptied: some ten large pages' worth. */
const MAX_RESOLVED = 60_000;

/** Lets a known word also be the base form of which it is a case ("Трампа" → "Трамп"). Call once all words are in. */
export const linkInflected = (lexicon: Lexicon, word: string): void => {
  const hash = hashWord(foldWord(word));
  const key = lookUp(lexicon.surfaces, hash[0], hash[1]);
  const stems = stripEndings(word).flatMap(({ stem, languages }) =>
    bySurface(lexicon, foldWord(stem), 1).map((found) => ({ ...found, inflected: languages ?? '' })),
  );
  const [other, ...rest] = stems.filter((stem) => stem.key !== key);
  if (key < 0 || other === undefined) return;
  const groups = [other, ...rest.filter((stem) => stem.key === other.key)].map(({ inflected }) => inflected);
  lexicon.exact[key] = [
    { key, cost: 0 },
    { ...other, inflected: groups.join('|') },
  ];
};

/** A resolution's code: its place doubled, odd when one of its candidates begins a name; 0 for an unknown word. */
const keep = (
  lexicon: Lexicon,
  hash: readonly [number, number],
  candidates: readonly Candidate[],
): number => {
  let code = 0;
  if (candidates.length > 0) {
    const follows = candidates.reduce(
      (all, { key, wholeOnly }) => (wholeOnly === true ? all : all | lexicon.follows[key]!),
      0,
    );
    const bits = candidates.reduce((all, { key }) => all | followBit(key), 0);
    code =
      (lexicon.resolutions.push({ candidates, follows, bits, alone: undefined }) - 1) * 2 +
      (follows === 0 ? 0 : 1);
  }
  store(lexicon.resolved, hash, code);
  return code;
};

const resolveAndKeep = (lexicon: Lexicon, word: string, hash: readonly [number, number]): number => {
  if (word.length > MAX_WORD_LENGTH) return 0;
  if (lexicon.resolved.size > MAX_RESOLVED) resetResolved(lexicon);
  const exact = lookUp(lexicon.surfaces, hash[0], hash[1]);
  if (exact < 0) return keep(lexicon, hash, resolveFresh(lexicon, word));
  return keep(lexicon, hash, lexicon.exact[exact] ?? [{ key: exact, cost: 0 }]);
};

/** What the word at `place` of a text may be, as a code for `resolutionOf` and `beginsName`; 0 for an unknown word. Remembered, and without a copy of a word seen before. */
export const lookUpWord = (
  lexicon: Lexicon,
  text: string,
  place: { readonly start: number; readonly end: number; readonly first: number; readonly second: number },
): number => {
  const { first, second, start, end } = place;
  const known = lookUp(lexicon.resolved, first, second);
  return known >= 0 ? known : resolveAndKeep(lexicon, text.slice(start, end), [first, second]);
};

/** True when a name may begin with the word of this code. */
export const beginsName = (code: number): boolean => (code & 1) === 1;

/** What stands behind a code. */
export const resolutionOf = (lexicon: Lexicon, code: number): Resolution => lexicon.resolutions[code >> 1]!;

/** What a word alone may be, best first. */
export const resolveWord = (lexicon: Lexicon, word: string): readonly Candidate[] => {
  const [first, second] = hashWord(foldWord(word));
  const code = lookUpWord(lexicon, word, { start: 0, end: word.length, first, second });
  return resolutionOf(lexicon, code).candidates;
};

/** Forgets what words resolved to, as on a page whose words were never seen. For measuring. */
export const resetResolved = (lexicon: Lexicon): void => {
  lexicon.resolved = createWordTable(INITIAL_RESOLVED);
  lexicon.resolutions.length = 1;
};
