/**
 * The words of all names the matcher knows, and what a word on a page may be. Words with one transliteration key are one entry ("key
 * id"); a page's word resolves to the entry of the same folded word, else of the same key, else of keys one edit away.
 */
import { foldWord } from '../spelling/letters';
import { romanize } from '../spelling/romanize';
import { soundKey } from '../spelling/sound-key';
import { looseKey, loosePattern } from '../spelling/loose-key';
import { createWordTable, hashWord, lookUp, store, type WordTable } from './word-table';

/** How a page's word meets an entry: 0 same folded word, 1 same key, 2 one edit away; an inflected form costs 1 at least. */
export type WordCost = 0 | 1 | 2;
/** One entry a word may be, and how near it is. */
export type Candidate = {
  readonly key: number;
  readonly cost: WordCost;
  /** Letters of a prefix written onto the word ("לפוטין"); absent when there is none. */
  readonly lead?: number;
  /** Set when a case ending was taken off: the groups of languages that have it, parted by "|", as in `Stem`; an empty group is all that inflect names. */
  readonly inflected?: string;
  /** Set for an ordinary word and an unlikely slip: a name only as part of a whole one, beside the right given name. */
  readonly wholeOnly?: true;
  /** Set when only the consonants were compared: two such words in a row are as good as one of another spelling. */
  readonly loose?: true;
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
  /** First letters of every key: a word with others has no name's stem. */
  readonly heads: Set<string>;
  /** Key id → what a name that begins with it goes on with, as `WHOLE` and bits of `followBit`; 0 where none begins. */
  readonly follows: number[];
  /** Word → code of what it resolved to, so that each is resolved once. */
  resolved: WordTable;
  readonly resolutions: Resolution[];
};

/** What a word may be, best first, with what its candidates' names go on with and which bits they are themselves. */
export type Resolution = {
  readonly candidates: readonly Candidate[];
  readonly follows: number;
  readonly bits: number;
  /** The best name it is without a word after it, null when none, undefined until asked for. */
  alone?: { readonly node: number; readonly costs: readonly Candidate[] } | null | undefined;
};

/** Set for a key that is a name by itself. */
export const WHOLE = 1 << 29;
/** One of 29 bits for a key: two words whose bits do not meet are no name, and no table of names need be asked. */
export const followBit = (key: number): number => 1 << (key % 29);

/** Letters of a key that its case endings never reach. */
const HEAD_LENGTH = 3;
/** The first letters of a key, as `Lexicon.heads` has them. */
export const headOf = (key: string): string => key.slice(0, HEAD_LENGTH);

/** Makes a name of these keys findable by its first word. */
export const addBeginning = (lexicon: Lexicon, [first, second]: readonly number[]): void => {
  if (first === undefined) return;
  lexicon.follows[first]! |= second === undefined ? WHOLE : followBit(second);
};

/** Keys shorter than this are matched only as printed: "Merz" has too many neighbours. */
export const MIN_KEY_LENGTH_SAME = 4;
export const MIN_KEY_LENGTH_EDIT = 4;
export const MAX_KEY_LENGTH = 24;
/** Words a fresh memory holds. */
export const INITIAL_RESOLVED = 4096;
/** Three consonant classes at least; two are in every other word. */
const MIN_LOOSE_KEY = 3;
/** The resolution of an unknown word. */
const NOTHING: Resolution = { candidates: [], follows: 0, bits: 0, alone: null };

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
  heads: new Set(),
  follows: [],
  resolved: createWordTable(INITIAL_RESOLVED),
  resolutions: [NOTHING],
});

/** A key and the key with each letter but the first left out. */
export const deletionsOf = (key: string): string[] => {
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

const WITH_MARKS = /[äöüøåæßłđðþı]/iu;
const DIGRAPHS: readonly (readonly [letter: RegExp, digraph: string])[] = [
  [/[äæ]/gu, 'ae'],
  [/[öø]/gu, 'oe'],
  [/ü/gu, 'ue'],
  [/å/gu, 'aa'],
];

/** A word in letters without marks, as those write it who lack them: "Boehm" and "Bohm" for Böhm, "Lokke" for Løkke. */
const spelledOut = (word: string): string[] => {
  if (!WITH_MARKS.test(word)) return [];
  const lower = word.toLowerCase();
  const out = DIGRAPHS.reduce((text, [letter, digraph]) => text.replace(letter, digraph), lower);
  return [romanize(lower), romanize(out)];
};

const addSurface = (lexicon: Lexicon, word: string, id: number): void => {
  const hash = hashWord(foldWord(word));
  if (lookUp(lexicon.surfaces, hash[0], hash[1]) < 0) store(lexicon.surfaces, hash, id);
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
  lexicon.heads.add(headOf(sound));
  let id = lexicon.keyIds.get(key);
  if (id === undefined) {
    id = lexicon.keys.push(key) - 1;
    lexicon.keyIds.set(key, id);
    lexicon.follows.push(0);
    if (key.length >= MIN_KEY_LENGTH_EDIT && key.length <= MAX_KEY_LENGTH) indexDeletions(lexicon, key, id);
  }
  store(lexicon.surfaces, hash, id);
  for (const spelt of spelledOut(word)) addSurface(lexicon, spelt, id);
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
