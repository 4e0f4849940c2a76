/**
 * Finds facts by words, tolerant of typing errors. In: rows and a query. Out: hits, best first, with the characters that matched.
 * A word finds the rows that hold a word beginning with it or holding it; where hardly any row does, fuse.js says which words may
 * have been meant (search-words.ts).
 */
import Fuse from 'fuse.js';
import type { FactRow } from '../library/fact-row';
import type { Span } from '../model';
import { foldInPlace, wordsOf } from './fold-in-place';
import { WordIndex, WRONG_LETTERS, type NearWord } from './search-words';
import { findRanges, meantWords } from './title-ranges';

/** A row that matches. */
export type FactHit = {
  readonly row: FactRow;
  /** The matching stretches of its title, sorted, apart, possibly empty; found when asked for, since few hits are ever seen. */
  readonly ranges: () => readonly Span[];
};

/** A search over a list of rows. */
export type FactSearch = {
  /** The hits of a query; all rows in their order for one without a letter or digit. */
  readonly find: (query: string) => FactHit[];
  /** Makes ready for the next so many rows; false once nothing is left. `find` does the rest itself. */
  readonly prepare: (rows: number) => boolean;
};

/** Of quotes, what is searched: the opening says what it is about. UTF-16 units. */
const SEARCHED_QUOTE = 400;
/** Rows that hold the words as typed; with fewer, words that may have been meant are looked for too. */
const ENOUGH = 20;
/** Letters from which a word that is there may still be another misspelt: "Wikoff" beside Witkoff, but not "peace" beside "place". */
const LONG_WORD = 6;

/** A guess is never as near as a word that holds the letters typed. */
const GUESS_NEARNESS = 0.3;

/** What is searched of a row and what a word in it counts, most first. */
const FIELDS: readonly (readonly [weight: number, textsOf: (row: FactRow) => readonly string[]])[] = [
  [4, (row) => [row.title]],
  [2, (row) => row.answers.map((answer) => answer.value)],
  [2, (row) => row.entities],
  [2, (row) => row.speakers],
  [1, (row) => row.publishers],
  [1, (row) => row.quotes.map((quote) => quote.slice(0, SEARCHED_QUOTE))],
];

/** A search over these rows; what it needs is made with the first query or by `prepare`, not before. */
export function startSearch(rows: readonly FactRow[]): FactSearch {
  const index = new WordIndex();
  let indexed = 0;
  const prepare = (count: number): boolean => {
    for (const end = Math.min(indexed + count, rows.length); indexed < end; indexed += 1) {
      const row = rows[indexed];
      if (row !== undefined) addRow(index, indexed, row);
    }
    return indexed < rows.length;
  };
  // Typing on changes the last word only.
  const held = new Map<string, readonly NearWord[]>();
  const holding = (word: string): readonly NearWord[] => {
    const near = held.get(word) ?? index.holding(word);
    held.set(word, near);
    return near;
  };
  const find = (query: string): FactHit[] => {
    const words = wordsOf(query);
    if (words.length === 0) return rows.map((row) => ({ row, ranges: () => [] }));
    prepare(rows.length);
    const asTyped = words.map(holding);
    const sure = scoreRows(index, rows.length, asTyped);
    const ranked =
      sure.found.length < ENOUGH ? withGuesses(index, rows.length, { words, asTyped, sure }) : null;
    const { found, near } = ranked ?? { found: sure.found, near: asTyped };
    return found.flatMap((at) => makeHit(rows[at], index, words, near));
  };
  return { find, prepare };
}

function addRow(index: WordIndex, at: number, row: FactRow): void {
  for (const [weight, textsOf] of FIELDS)
    for (const text of textsOf(row)) index.add(at, foldInPlace(text), weight);
}

type Scored = { readonly found: readonly number[]; readonly scores: Float64Array };

/** The rows that hold a near word of every word, best first; equals keep their order. */
function scoreRows(index: WordIndex, size: number, near: readonly (readonly NearWord[])[]): Scored {
  const scores = new Float64Array(size);
  const best = new Float64Array(size);
  let kept: number[] | null = null;
  for (const words of near) {
    best.fill(0);
    const touched: number[] = [];
    for (const { word, nearness } of words) takeBest(best, touched, index.rowsOf(word), nearness);
    kept = kept === null ? touched : kept.filter((row) => (best[row] ?? 0) > 0);
    for (const row of kept) scores[row] = (scores[row] ?? 0) + (best[row] ?? 0);
  }
  const found = (kept ?? []).sort((a, b) => (scores[b] ?? 0) - (scores[a] ?? 0) || a - b);
  return { found, scores };
}

function takeBest(best: Float64Array, touched: number[], rows: readonly number[], nearness: number): void {
  for (let at = 0; at < rows.length; at += 2) {
    const row = rows[at] ?? 0;
    const before = best[row] ?? 0;
    if (before === 0) touched.push(row);
    best[row] = Math.max(before, nearness * (rows[at + 1] ?? 0));
  }
}

type Sure = {
  readonly words: readonly string[];
  readonly asTyped: readonly (readonly NearWord[])[];
  readonly sure: Scored;
};

/** The sure rows, and after them those that hold what may have been meant. */
function withGuesses(index: WordIndex, size: number, { words, asTyped, sure }: Sure) {
  const near = words.map((word, place) => {
    const typed = asTyped[place] ?? [];
    return typed.length === 0 || word.length >= LONG_WORD ? joinWords(typed, guess(index, word)) : typed;
  });
  const known = new Set(sure.found);
  const more = scoreRows(index, size, near).found.filter((row) => !known.has(row));
  return { found: [...sure.found, ...more], near };
}

/** Words that may be meant by a slip of the keys. */
function guess(index: WordIndex, typed: string): NearWord[] {
  const places = index.alike(typed);
  const fuse = new Fuse(
    places.map((place) => index.words[place] ?? ''),
    { includeScore: true, ignoreLocation: true, threshold: WRONG_LETTERS, minMatchCharLength: 2 },
  );
  return fuse.search(typed).flatMap(({ refIndex, score }): NearWord[] => {
    const word = places[refIndex];
    return word === undefined ? [] : [{ word, nearness: GUESS_NEARNESS * (1 - (score ?? 1)) }];
  });
}

function joinWords(typed: readonly NearWord[], guessed: readonly NearWord[]): NearWord[] {
  const known = new Set(typed.map(({ word }) => word));
  return [...typed, ...guessed.filter(({ word }) => !known.has(word))];
}

function makeHit(
  row: FactRow | undefined,
  index: WordIndex,
  words: readonly string[],
  near: readonly (readonly NearWord[])[],
): FactHit[] {
  if (row === undefined) return [];
  return [{ row, ranges: () => findRanges(row.title, words, meantWords(index, near)) }];
}
