/** What two claims have in common. In: their vectors. Out: sums over the terms that both have. */
import type { ClaimVector } from './claim-vectors';

/** In weights; `words` leaves out names and times, `numbers` is the share of numbers, `count` the words and numbers in common. */
export type Overlap = {
  readonly dot: number;
  readonly shared: number;
  readonly words: number;
  readonly count: number;
  readonly numbers: number;
  /** Both give the same time. */
  readonly isSameTime: boolean;
};

/** A term of a time: a day is when it is, not what is claimed. */
const DATE = /^#\d{4}-/;
/** Names and days may weigh so many times what the words do: of three countries that two claims name, each may be told anything. */
const NAMES_TO_WORDS = 2;

/** A document is what a claim is about, as a word is; people and places are who it is about. */
const isName = (term: string): boolean => term.startsWith('@') && !term.startsWith('@document/');

/** Weights and squares of them: of words and numbers, and of names and times. */
type Sums = {
  words: number;
  wordDot: number;
  names: number;
  nameDot: number;
  count: number;
  numbers: number;
  times: number;
};

function addName(sums: Sums, weight: number): void {
  sums.names += weight;
  sums.nameDot += weight * weight;
}

function addWord(sums: Sums, weight: number): void {
  sums.words += weight;
  sums.wordDot += weight * weight;
  sums.count += 1;
}

function addTerms(sums: Sums, small: ClaimVector, large: ClaimVector): void {
  for (const term of small.terms) {
    const weight = large.weights.get(term);
    if (weight === undefined) continue;
    if (isName(term)) addName(sums, weight);
    else addWord(sums, weight);
  }
}

function addNumbers(sums: Sums, small: ClaimVector, large: ClaimVector): void {
  for (const [number, weight] of small.numbers) {
    if (!large.numbers.has(number)) continue;
    sums.numbers += weight;
    if (DATE.test(number)) {
      sums.times += 1;
      addName(sums, weight);
    } else addWord(sums, weight);
  }
}

/** Gives what the claims share. Linear in the smaller. */
export function findOverlap(a: ClaimVector, b: ClaimVector): Overlap {
  const [small, large] = a.weights.size <= b.weights.size ? [a, b] : [b, a];
  const sums: Sums = { words: 0, wordDot: 0, names: 0, nameDot: 0, count: 0, numbers: 0, times: 0 };
  addTerms(sums, small, large);
  addNumbers(sums, small, large);
  const { words, names, count, numbers } = sums;
  const most = NAMES_TO_WORDS * words;
  const share = names > most ? most / names : 1;
  return {
    dot: sums.wordDot + share * sums.nameDot,
    shared: words + share * names,
    words,
    count,
    numbers,
    isSameTime: sums.times > 0,
  };
}
