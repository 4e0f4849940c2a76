/**
 * One pass over a block's text: every capitalised word (or word of a script without case) that begins a name of the index. A native
 * regular expression finds the capitals, so a page without names costs little more than reading it.
 */
import type { Candidate } from './lexicon';
import { lookUpWord } from './lexicon';
import { CASELESS, LETTER, LETTER_CLASS, TABLE_SIZE, UPPER } from './letters';
import type { Matcher } from './matcher';
import { step } from './phrase-trie';
import { nextInName, readWord, skipWord, type Word } from './read-word';

/** A name found, before anybody asked whether it is the right one. */
export type Hit = {
  readonly start: number;
  readonly end: number;
  /** Ids of the forms that end here, see `Matcher.forms`. */
  readonly forms: readonly number[];
  /** Cost of each word. */
  readonly costs: readonly Candidate[];
};

/** No name of news has more words; bounds the search on text that repeats one name. */
const MAX_WORDS = 9;
const HIGHEST_TOTAL = (words: number): number => words + 1;

type Path = { readonly node: number; readonly word: Word; readonly costs: readonly Candidate[] };

const extend = (matcher: Matcher, text: string, path: Path): Path[] => {
  if (path.costs.length >= MAX_WORDS) return [];
  const at = path.costs.length === 0 ? path.word.start : nextInName(text, path.word);
  if (at < 0) return [];
  const word: Word = { start: 0, end: 0, first: 0, second: 0 };
  readWord(text, at, word);
  if (word.end === at) return [];
  const longer: Path[] = [];
  for (const candidate of lookUpWord(matcher.lexicon, text, word)) {
    const node = step(matcher.trie, path.node, candidate.key);
    if (node > 0) longer.push({ node, word, costs: [...path.costs, candidate] });
  }
  return longer;
};

const totalCost = (costs: readonly Candidate[]): number => costs.reduce((sum, { cost }) => sum + cost, 0);

/** Shortest keys for a word that stands alone: same key, one edit. Names of several words may have shorter ones. From 130 real pages. */
const MIN_ALONE = { same: 5, edit: 6 } as const;

const isLongEnough = (matcher: Matcher, costs: readonly Candidate[]): boolean => {
  const [only] = costs;
  if (only === undefined || costs.length > 1 || only.cost === 0 || only.inflected === true) return true;
  const { length } = matcher.lexicon.keys[only.key]!;
  return length >= (only.cost === 1 ? MIN_ALONE.same : MIN_ALONE.edit);
};

const isBetter = (path: Path, best: Path | null): boolean => {
  if (totalCost(path.costs) > HIGHEST_TOTAL(path.costs.length)) return false;
  if (best === null || path.word.end > best.word.end) return true;
  return path.word.end === best.word.end && totalCost(path.costs) < totalCost(best.costs);
};

const longestFrom = (matcher: Matcher, text: string, first: readonly Path[]): Path | null => {
  let best: Path | null = null;
  let open = [...first];
  while (open.length > 0) {
    for (const path of open)
      if (
        matcher.trie.ends[path.node] !== undefined &&
        isLongEnough(matcher, path.costs) &&
        isBetter(path, best)
      )
        best = path;
    open = open.flatMap((path) => extend(matcher, text, path));
  }
  return best;
};

/** Most words of names begin none: asked before anything is made for the search. */
const beginsName = ({ trie }: Matcher, candidates: readonly Candidate[]): boolean => {
  for (const { key } of candidates) if (trie.root[key] !== undefined) return true;
  return false;
};

const firstPaths = (matcher: Matcher, word: Word, candidates: readonly Candidate[]): Path[] =>
  candidates.flatMap((candidate): Path[] => {
    const node = step(matcher.trie, 0, candidate.key);
    return node > 0 ? [{ node, word, costs: [candidate] }] : [];
  });

const hitAt = (matcher: Matcher, text: string, word: Word, candidates: readonly Candidate[]): Hit | null => {
  const best = longestFrom(matcher, text, firstPaths(matcher, { ...word }, candidates));
  if (best === null) return null;
  const start = word.start + (best.costs[0]!.lead ?? 0);
  return { start, end: best.word.end, forms: matcher.trie.ends[best.node]!, costs: best.costs };
};

/**
 * The names in a block, left to right, longest first at each place, without overlaps. Linear in the text for names of bounded length. One
 * loop over the code units: a table look-up each, and hashes only for words that may begin a name.
 */
export const scanWords = (matcher: Matcher, text: string): Hit[] => {
  const hits: Hit[] = [];
  const word: Word = { start: 0, end: 0, first: 0, second: 0 };
  const { lexicon } = matcher;
  const { length } = text;
  for (let at = 0; at < length;) {
    const unit = text.charCodeAt(at);
    const bits = unit < TABLE_SIZE ? LETTER_CLASS[unit]! : 0;
    if ((bits & LETTER) === 0) {
      at++;
      continue;
    }
    if ((bits & (UPPER | CASELESS)) === 0) {
      at = skipWord(text, at);
      continue;
    }
    readWord(text, at, word);
    at = Math.max(word.end, at + 1);
    const candidates = lookUpWord(lexicon, text, word);
    if (candidates.length === 0 || !beginsName(matcher, candidates)) continue;
    const hit = hitAt(matcher, text, word, candidates);
    if (hit === null) continue;
    hits.push(hit);
    at = hit.end;
  }
  return hits;
};
