/**
 * A word by its consonants alone, for scripts that cannot write a foreign name's sounds apart: p/b/f/v, t/d, k/g/h, s/sh/z/j, l/r. Far too
 * loose for an alphabet that can; used for kana, Hangul, Devanagari, Arabic and Hebrew, and believed only on a page with other evidence.
 */

const CLASSES: Readonly<Record<string, string>> = {
  b: 'P',
  p: 'P',
  f: 'P',
  v: 'P',
  w: 'P',
  d: 'T',
  t: 'T',
  g: 'K',
  h: 'K',
  k: 'K',
  q: 'K',
  c: 'K',
  j: 'S',
  s: 'S',
  x: 'S',
  z: 'S',
  l: 'L',
  r: 'L',
  m: 'M',
  n: 'N',
};
const VOWELS: Readonly<Record<string, string>> = { a: 'a', e: 'i', i: 'i', y: 'i', o: 'u', u: 'u' };
const CLUSTERS: readonly (readonly [RegExp, string])[] = [
  [/sch|shch|sh|ch|zh|cz|sz|ts|tz/g, 's'],
  [/kh/g, 'k'],
  [/th/g, 't'],
  [/ph/g, 'f'],
];

/** Consonant classes of a romanised word, doubles once, a closing or covered r left out ("Kushner" = クシュナー). */
export const looseKey = (latin: string): string => {
  let word = latin;
  for (const [pattern, letter] of CLUSTERS) word = word.replace(pattern, letter);
  word = word.replace(/(?<=[aeiouy])r(?![aeiouy])/g, '');
  let key = '';
  for (const letter of word) {
    const sound = CLASSES[letter];
    if (sound !== undefined && !key.endsWith(sound)) key += sound;
  }
  return key;
};

/** The word with classes for consonants and three vowels, to compare lengths and vowels. */
export const loosePattern = (latin: string): string => {
  let word = latin;
  for (const [pattern, letter] of CLUSTERS) word = word.replace(pattern, letter);
  let key = '';
  for (const letter of word) {
    const sound = CLASSES[letter] ?? VOWELS[letter] ?? '';
    if (!key.endsWith(sound)) key += sound;
  }
  return key;
};
