/**
 * The words of all names the matcher knows, and what a word on a page may be. Words with one transliteration key are one entry ("key
 * id"); a page's word resolves to the entry of the same folded word, else of the same key, else of keys one edit away.
 */
import { isLikelySlip } from './edit-distance';
import { foldWord } from './letters';
import { romanize } from './romanize';
import { soundKey } from './sound-key';
import { looseKey, loosePattern } from './loose-key';
import { otherReadings } from './other-readings';
import { prefixLengths, stripEndings } from './strip-endings';
import { createWordTable, hashWord, lookUp, store, type WordTable } from './word-table';

/** How a page's word meets an entry: 0 same folded word, 1 same key, 2 one edit away; an inflected form costs 1 at least. */
export type WordCost = 0 | 1 | 2;
/** One entry a word may be, and how near it is. */
export type Candidate = {
  readonly key: number;
  readonly cost: WordCost;
  /** Letters of a prefix written onto the word ("לפוטין"); absent when there is none. */
  readonly lead?: number;
  /** Set when a case ending was taken off: the groups of languages that have it, parted by "|", as in `Stem`; empty for all that inflect names. */
  readonly inflected?: string;
  /** Set for an ordinary word: it is a slip in a whole name beside the right given name, and never a name alone. */
  readonly ordinary?: true;
};

/** The words of all names, by hash, by key and by keys with a letter left out. */
export type Lexicon = {
  /** Folded word → key id. */
  readonly surfaces: WordTable;
  /** Transliteration key by key id. */
  readonly keys: string[];
  readonly keyIds: Map<string, number>;
  /** Hash of a key with one letter left out → first place in `nextDeletion`/`deletionKey`. */
  readonly deletions: WordTable;
  readonly deletionKeys: number[];
  readonly deletionNext: number[];
  /** What a known word may be besides itself: "Трампа" of an office's name is the man's too. */
  readonly exact: (readonly Candidate[])[];
  /** Consonant key → words of persons' names, for the scripts read loosely. */
  readonly loose: Map<string, { readonly key: number; readonly pattern: string }[]>;
  /** Folded words that must never be taken for a misspelt name. */
  readonly isOrdinary: (folded: string) => boolean;
  /** Key ids that begin a name. */
  readonly beginnings: boolean[];
  /** Word → code of what it resolved to, so that each is resolved once. */
  resolved: WordTable;
  readonly resolutions: (readonly Candidate[])[];
};

/** Keys shorter than this are matched only as printed: "Merz" has too many neighbours. */
const MIN_KEY_LENGTH_SAME = 4;
const MIN_KEY_LENGTH_EDIT = 4;
/** Read as another language does, a short word is too many words. */
const MIN_KEY_OTHER = 5;
const MAX_KEY_LENGTH = 24;
/** Longer runs of letters are no word of any name; reading them would cost their length many times over. */
const MAX_WORD_LENGTH = 48;
/** Resolved words kept before the cache is emptied: some ten large pages' worth. */
const MAX_RESOLVED = 60_000;
const MAX_CANDIDATES = 4;
const INITIAL_RESOLVED = 4096;
/** Three consonant classes at least; two are in every other word. */
const MIN_LOOSE_KEY = 3;
/** "クシュナー" has a vowel more than "Kushner" and lacks its r. */
const MAX_LOOSE_GAP = 2;
/** Kana put one more vowel into a name for about every three consonants. */
const VOWELS_PER_CONSONANTS = 3;
const LOOSE_SCRIPT = /^[\u0590-\u06ff\u0900-\u097f]/;

/** A lexicon without words. */
export const createLexicon = (expected: number, isOrdinary: (folded: string) => boolean): Lexicon => ({
  surfaces: createWordTable(expected),
  keys: [],
  keyIds: new Map(),
  deletions: createWordTable(expected * 4),
  deletionKeys: [],
  deletionNext: [],
  exact: [],
  loose: new Map(),
  isOrdinary,
  beginnings: [],
  resolved: createWordTable(INITIAL_RESOLVED),
  resolutions: [[]],
});

const deletionsOf = (key: string): string[] => {
  const found = new Set<string>([key]);
  for (let at = 1; at < key.length; at++) found.add(key.slice(0, at) + key.slice(at + 1));
  return [...found];
};

const indexDeletions = (lexicon: Lexicon, key: string, id: number): void => {
  for (const part of deletionsOf(key)) {
    const hash = hashWord(part);
    lexicon.deletionKeys.push(id);
    lexicon.deletionNext.push(lookUp(lexicon.deletions, hash[0], hash[1]));
    store(lexicon.deletions, hash, lexicon.deletionKeys.length - 1);
  }
};

/** The key id of a name's word, added if new. */
export const addWord = (lexicon: Lexicon, word: string): number => {
  const folded = foldWord(word);
  const hash = hashWord(folded);
  const known = lookUp(lexicon.surfaces, hash[0], hash[1]);
  if (known >= 0) return known;
  // Scripts the key cannot read keep their own letters as the key; so do words too short to be known by sound ("ΕΕ" is not "E").
  const sound = soundKey(romanize(word.replace(/[^\p{L}\p{M}]/gu, '')));
  const key = sound.length < MIN_KEY_LENGTH_SAME ? folded : sound;
  let id = lexicon.keyIds.get(key);
  if (id === undefined) {
    id = lexicon.keys.push(key) - 1;
    lexicon.keyIds.set(key, id);
    if (key.length >= MIN_KEY_LENGTH_EDIT && key.length <= MAX_KEY_LENGTH) indexDeletions(lexicon, key, id);
  }
  store(lexicon.surfaces, hash, id);
  return id;
};

/** Makes a word findable by its consonants alone; for words of persons' names. */
export const addLooseWord = (lexicon: Lexicon, word: string, key: number): void => {
  const latin = romanize(word);
  const skeleton = looseKey(latin);
  if (skeleton.length < MIN_LOOSE_KEY) return;
  const words = lexicon.loose.get(skeleton) ?? [];
  lexicon.loose.set(skeleton, words);
  if (!words.some((known) => known.key === key)) words.push({ key, pattern: loosePattern(latin) });
};

/** What a word read from a script with few sounds may be: the same consonants, and about as many vowels. */
export const resolveLoosely = (lexicon: Lexicon, latin: string): readonly Candidate[] => {
  const pattern = loosePattern(latin);
  const skeleton = looseKey(latin);
  const gap = MAX_LOOSE_GAP + Math.floor(skeleton.length / VOWELS_PER_CONSONANTS);
  return (lexicon.loose.get(skeleton) ?? [])
    .filter((word) => word.pattern[0] === pattern[0] && Math.abs(word.pattern.length - pattern.length) <= gap)
    .map(({ key }): Candidate => ({ key, cost: 2 }));
};

const neighbours = (lexicon: Lexicon, key: string): number[] => {
  const found = new Set<number>();
  for (const part of deletionsOf(key)) {
    const hash = hashWord(part);
    for (let at = lookUp(lexicon.deletions, hash[0], hash[1]); at >= 0; at = lexicon.deletionNext[at]!) {
      const id = lexicon.deletionKeys[at]!;
      if (!found.has(id) && isLikelySlip(key, lexicon.keys[id]!)) found.add(id);
    }
  }
  return [...found];
};

const bySurface = (lexicon: Lexicon, folded: string, cost: WordCost): Candidate[] => {
  const hash = hashWord(folded);
  const key = lookUp(lexicon.surfaces, hash[0], hash[1]);
  return key < 0 ? [] : [{ key, cost }];
};

const bySound = (lexicon: Lexicon, key: string): Candidate[] => {
  if (key.length < MIN_KEY_LENGTH_SAME || key.length > MAX_KEY_LENGTH) return [];
  const id = lexicon.keyIds.get(key);
  return id === undefined ? [] : [{ key: id, cost: 1 }];
};

const resolveCaseless = (lexicon: Lexicon, word: string, key: string): readonly Candidate[] => {
  for (const lead of prefixLengths(word)) {
    const [found] = bySurface(lexicon, foldWord(word.slice(lead)), 0);
    if (found !== undefined) return [{ ...found, lead }];
  }
  const close = key.length >= MIN_KEY_LENGTH_EDIT + 2 ? neighbours(lexicon, key) : [];
  if (close.length > 0) return close.slice(0, 1).map((id): Candidate => ({ key: id, cost: 2 }));
  return resolveLoosely(lexicon, romanize(word)).slice(0, 1);
};

/** The same key after reading the letters as another language does: "Oemerov" is Dutch for Umerov. */
const byOtherReading = (lexicon: Lexicon, latin: string): readonly Candidate[] => {
  for (const reading of otherReadings(latin)) {
    const key = soundKey(reading);
    const found = key.length < MIN_KEY_OTHER ? [] : bySound(lexicon, key);
    if (found.length > 0) return found;
  }
  return [];
};

/** The nearest base form and every group of languages with an ending that leaves it. */
const resolveInflected = (lexicon: Lexicon, word: string): readonly Candidate[] => {
  let best: Candidate | undefined;
  const groups: string[] = [];
  for (const { stem, languages } of stripEndings(word)) {
    const latin = romanize(stem);
    const [found] = [
      ...bySurface(lexicon, foldWord(stem), 1),
      ...bySound(lexicon, soundKey(latin)),
      ...byOtherReading(lexicon, latin),
    ];
    best ??= found;
    if (found === undefined || found.key !== best?.key) continue;
    if (languages === null) return [{ ...best, inflected: '' }];
    groups.push(languages);
  }
  return best === undefined ? [] : [{ ...best, inflected: groups.join('|') }];
};

const bySpelling = (lexicon: Lexicon, word: string): readonly Candidate[] => {
  const latin = romanize(word);
  const key = soundKey(latin);
  const same = bySound(lexicon, key);
  if (same.length > 0) return same;
  const inflected = resolveInflected(lexicon, word);
  if (LOOSE_SCRIPT.test(word)) return resolveCaseless(lexicon, word, key);
  const read = byOtherReading(lexicon, latin);
  if (read.length > 0) return [...inflected, ...read];
  if (key.length < MIN_KEY_LENGTH_EDIT || key.length > MAX_KEY_LENGTH) return inflected;
  const slips = neighbours(lexicon, key).map((id): Candidate => ({ key: id, cost: 2 }));
  return [...inflected, ...slips].slice(0, MAX_CANDIDATES);
};

const resolveFresh = (lexicon: Lexicon, word: string): readonly Candidate[] => {
  const found = bySpelling(lexicon, word);
  if (found.length === 0 || !lexicon.isOrdinary(foldWord(word))) return found;
  return found.map((candidate): Candidate => ({ ...candidate, ordinary: true }));
};

/** Lets a known word also be the base form of which it is a case ("Трампа" → "Трамп"). Call once all words are in. */
export const linkInflected = (lexicon: Lexicon, word: string): void => {
  const hash = hashWord(foldWord(word));
  const key = lookUp(lexicon.surfaces, hash[0], hash[1]);
  const stems = stripEndings(word).flatMap(({ stem }) => bySurface(lexicon, foldWord(stem), 1));
  const others = stems.filter((stem) => stem.key !== key).slice(0, 1);
  if (key >= 0 && others.length > 0) {
    lexicon.exact[key] = [
      { key, cost: 0 },
      ...others.map((other): Candidate => ({ ...other, inflected: '' })),
    ];
  }
};

/** A resolution's code: its place doubled, odd when one of its candidates begins a name; 0 for an unknown word. */
const keep = (lexicon: Lexicon, hash: readonly [number, number], found: readonly Candidate[]): number => {
  const begins = found.some(({ key, ordinary }) => ordinary !== true && lexicon.beginnings[key] === true)
    ? 1
    : 0;
  const code = found.length === 0 ? 0 : (lexicon.resolutions.push(found) - 1) * 2 + begins;
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

/** What the word at `place` of a text may be, as a code for `candidatesOf` and `beginsName`; 0 for an unknown word. Remembered, and without a copy of a word seen before. */
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

/** The entries behind a code, best first; empty for an unknown word. */
export const candidatesOf = (lexicon: Lexicon, code: number): readonly Candidate[] =>
  lexicon.resolutions[code >> 1]!;

/** What a word alone may be, best first. */
export const resolveWord = (lexicon: Lexicon, word: string): readonly Candidate[] => {
  const [first, second] = hashWord(foldWord(word));
  return candidatesOf(lexicon, lookUpWord(lexicon, word, { start: 0, end: word.length, first, second }));
};

/** Forgets what words resolved to, as on a page whose words were never seen. For measuring. */
export const resetResolved = (lexicon: Lexicon): void => {
  lexicon.resolved = createWordTable(INITIAL_RESOLVED);
  lexicon.resolutions.length = 1;
};
