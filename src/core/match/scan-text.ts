/**
 * One pass over a block's text: every capitalised word (or word of a script without case) that begins a name of the index. What a word may
 * be is remembered, so a word seen before costs its letters and one look-up; a page without names costs little more than reading it.
 */
import { WHOLE, type Candidate, type Resolution } from './tables/name-lexicon';
import { CASELESS, IGNORED, LETTER, LETTER_CLASS, UPPER, WIDE } from './spelling/letters';
import type { Matcher } from './matcher';
import { hasNext, step } from './tables/phrase-trie';
import { nextInName, readWord, type Word } from './spelling/read-word';
import { beginsName, lookUpWord, resolutionOf } from './spelling/resolve-word';
import { scanCharacters } from './scan-characters';

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

/** Shortest keys for a word that stands alone: same key, one edit. Names of several words may have shorter ones. From 130 real pages. */
const MIN_ALONE = { same: 5, edit: 6 } as const;

/** Letters of a word's key, or of its base form's: a case ending makes no name longer ("Darens" is no longer than "Daren"). */
const shortestKey = ({ lexicon }: Matcher, { key }: Candidate): number =>
  Math.min(...(lexicon.exact[key] ?? [{ key }]).map((one) => lexicon.keys[one.key]!.length));

const isLongEnough = (matcher: Matcher, costs: readonly Candidate[]): boolean => {
  const [only] = costs;
  if (only?.wholeOnly === true && costs.length === 1) return false;
  if (only === undefined || costs.length > 1 || only.cost === 0 || only.inflected !== undefined) return true;
  return only.cost === 1
    ? matcher.lexicon.keys[only.key]!.length >= MIN_ALONE.same
    : shortestKey(matcher, only) >= MIN_ALONE.edit;
};

const totalCost = (costs: readonly Candidate[]): number => {
  let sum = 0;
  for (const { cost, loose } of costs) sum += loose === true ? 1 : cost;
  return sum;
};

type Best = { readonly end: number; readonly node: number; readonly costs: readonly Candidate[] };
/** The search from one word; `costs` is the path walked so far. */
type Search = { readonly matcher: Matcher; readonly text: string; costs: Candidate[]; best: Best | null };

const consider = (search: Search, node: number, end: number): void => {
  const { best, costs, matcher } = search;
  if (matcher.trie.ends[node] === undefined || !isLongEnough(matcher, costs)) return;
  const total = totalCost(costs);
  if (total > HIGHEST_TOTAL(costs.length)) return;
  if (best === null || end > best.end || (end === best.end && total < totalCost(best.costs)))
    search.best = { end, node, costs: [...costs] };
};

/** Walks every path that the words from here may take, the longest and nearest kept. */
const follow = (
  search: Search,
  node: number,
  word: Readonly<Word>,
  candidates: readonly Candidate[],
): void => {
  const { matcher, text, costs } = search;
  for (const candidate of candidates) {
    const reached = step(matcher.trie, node, candidate.key);
    if (reached === 0) continue;
    costs.push(candidate);
    consider(search, reached, word.end);
    const at = hasNext(matcher.trie, reached) && costs.length < MAX_WORDS ? nextInName(text, word) : -1;
    if (at >= 0) {
      const next: Word = { start: 0, end: 0, first: 0, second: 0 };
      readWord(text, at, next);
      const known = lookUpWord(matcher.lexicon, text, next);
      if (next.end > at && known > 0)
        follow(search, reached, next, resolutionOf(matcher.lexicon, known).candidates);
    }
    costs.pop();
  }
};

/** The best name among those that begin with a word; null when none does. */
const bestFrom = (
  matcher: Matcher,
  text: string,
  word: Readonly<Word>,
  candidates: readonly Candidate[],
): Best | null => {
  const search: Search = { matcher, text, costs: [], best: null };
  follow(search, 0, word, candidates);
  return search.best;
};

/** The word being read and the one after it: made once, for blocks are short and many. */
const WORD: Word = { start: 0, end: 0, first: 0, second: 0 };
const NEXT: Word = { start: 0, end: 0, first: 0, second: 0 };
const NO_HITS: readonly Hit[] = [];

/** Bits of what the word after this one may be; 0 when no word of a name follows. */
const nextBits = ({ lexicon }: Matcher, text: string): number => {
  const at = nextInName(text, WORD);
  if (at < 0) return 0;
  readWord(text, at, NEXT);
  const next = lookUpWord(lexicon, text, NEXT);
  return next > 0 ? resolutionOf(lexicon, next).bits : 0;
};

/** The best name that the word is by itself, remembered with the word. */
const aloneOf = (matcher: Matcher, resolution: Resolution): Best | null => {
  if (resolution.alone === undefined) {
    const found = bestFrom(matcher, '', WORD, resolution.candidates);
    resolution.alone = found === null ? null : { node: found.node, costs: found.costs };
  }
  const { alone } = resolution;
  return alone === null ? null : { ...alone, end: WORD.end };
};

/** The name that begins with the word just read. Most words that begin some name of a large index end here at the price of one look-up. */
const nameHere = (matcher: Matcher, text: string, known: number): Hit | null => {
  // Taken now: reading ahead may empty the memory the code points into.
  const resolution = resolutionOf(matcher.lexicon, known);
  const { candidates, follows } = resolution;
  const goesOn = (follows & ~WHOLE) !== 0 && (nextBits(matcher, text) & follows) !== 0;
  if (!goesOn && (follows & WHOLE) === 0) return null;
  const best = goesOn ? bestFrom(matcher, text, WORD, candidates) : aloneOf(matcher, resolution);
  if (best === null) return null;
  const start = WORD.start + (best.costs[0]!.lead ?? 0);
  return { start, end: best.end, forms: matcher.trie.ends[best.node]!, costs: best.costs };
};

/**
 * The names in a block, longest first at each place, without overlaps: those between spaces left to right, then those in Han, kana and
 * Hangul. Linear in the text for names of bounded length. One loop over the code units: a table look-up each, and hashes only for words
 * that may begin a name.
 */
export const scanText = (matcher: Matcher, text: string): readonly Hit[] => {
  let hits: Hit[] | null = null;
  const { lexicon } = matcher;
  const { length } = text;
  let previous = 0;
  let seen = 0;
  for (let at = 0; at < length;) {
    const bits = LETTER_CLASS[text.charCodeAt(at)]!;
    if ((bits & (UPPER | CASELESS)) === 0 || (previous & LETTER) !== 0) {
      if ((bits & IGNORED) === 0) previous = bits;
      seen |= bits;
      at++;
      continue;
    }
    readWord(text, at, WORD);
    at = WORD.end;
    previous = LETTER;
    const known = lookUpWord(lexicon, text, WORD);
    const hit = beginsName(known) ? nameHere(matcher, text, known) : null;
    if (hit === null) continue;
    (hits ??= []).push(hit);
    at = hit.end;
  }
  const found = hits ?? NO_HITS;
  return (seen & WIDE) === 0 ? found : [...found, ...scanCharacters(matcher, text)];
};
