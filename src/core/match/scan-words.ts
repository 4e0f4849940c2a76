/**
 * One pass over a block's text: every capitalised word (or word of a script without case) that begins a name of the index. A native
 * regular expression finds the capitals, so a page without names costs little more than reading it.
 */
import type { Candidate } from './lexicon';
import { resolveWord } from './lexicon';
import { CASELESS, isLetter, LETTER_CLASS, UPPER } from './letters';
import type { Matcher } from './matcher';
import { step } from './phrase-trie';
import { nextInName, readWord, type Word } from './read-word';

/** A name found, before anybody asked whether it is the right one. */
export type Hit = {
  readonly start: number;
  readonly end: number;
  /** Ids of the forms that end here, see `Matcher.forms`. */
  readonly forms: readonly number[];
  /** Cost of each word. */
  readonly costs: readonly Candidate[];
};

const CAPITAL =
  /[A-Z\u00c0-\u00de\u0100-\u024f\u0370-\u03ab\u0400-\u042f\u0460-\u052f\u0590-\u05ea\u0620-\u06ff\u0904-\u0939\u0958-\u0961\u1e00-\u1fff]/g;
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
  for (const candidate of resolveWord(matcher.lexicon, text.slice(at, word.end), [word.first, word.second])) {
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

const beginsWord = (text: string, at: number): boolean => {
  const bits = LETTER_CLASS[text.charCodeAt(at)]!;
  return (bits & (UPPER | CASELESS)) !== 0 && (at === 0 || !isLetter(text.charCodeAt(at - 1)));
};

/** The names in a block, left to right, longest first at each place, without overlaps. Linear in the text for names of bounded length. */
export const scanWords = (matcher: Matcher, text: string): Hit[] => {
  const hits: Hit[] = [];
  const word: Word = { start: 0, end: 0, first: 0, second: 0 };
  CAPITAL.lastIndex = 0;
  for (let found = CAPITAL.exec(text); found !== null; found = CAPITAL.exec(text)) {
    const at = found.index;
    if (!beginsWord(text, at)) continue;
    readWord(text, at, word);
    CAPITAL.lastIndex = Math.max(word.end, at + 1);
    const candidates = resolveWord(matcher.lexicon, text.slice(at, word.end), [word.first, word.second]);
    if (candidates.length === 0) continue;
    const first = candidates.flatMap((candidate): Path[] => {
      const node = step(matcher.trie, 0, candidate.key);
      return node > 0 ? [{ node, word: { ...word }, costs: [candidate] }] : [];
    });
    const best = longestFrom(matcher, text, first);
    if (best === null) continue;
    hits.push({
      start: at + (best.costs[0]!.lead ?? 0),
      end: best.word.end,
      forms: matcher.trie.ends[best.node]!,
      costs: best.costs,
    });
    CAPITAL.lastIndex = best.word.end;
  }
  return hits;
};
