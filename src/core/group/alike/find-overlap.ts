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
    // What two speakers are called says nothing of what they say.
    if (weight === undefined || (small.by.has(term) && large.by.has(term))) continue;
    if (isName(term)) addName(sums, weight);
    else addWord(sums, weight);
  }
}

/** A number of two digits that count, from here on, is seldom met by chance. */
const MIN_RARE = 100;
/** Such a number weighs so many times what a word does. */
const RARE = 1.5;

/** Tells whether a number is a rare one: 284 and 1,100, not 14, 300 or 1962. */
function isRare(value: number): boolean {
  const digits = String(value).replace(/0+$/, '').replace('.', '');
  return value >= MIN_RARE && digits.length > 1 && !(value > 1900 && value < 2100);
}

function addNumbers(sums: Sums, small: ClaimVector, large: ClaimVector): void {
  for (const [number, weight] of small.numbers) {
    if (!large.numbers.has(number)) continue;
    if (DATE.test(number)) {
      sums.times += 1;
      sums.numbers += weight;
      addName(sums, weight);
      continue;
    }
    const known = isRare(parseFloat(number.slice(1))) ? RARE * weight : weight;
    sums.numbers += known;
    addWord(sums, known);
  }
}

/** 1,100 operations and 1,100 surgeries: one rare number is one thing counted, whatever it is called. */
function addSameCounts(sums: Sums, small: ClaimVector, large: ClaimVector): void {
  for (const { value, unit } of small.counts) {
    if (!isRare(value) || large.counts.some((other) => other.value === value && other.unit === unit))
      continue;
    if (!large.counts.some((other) => other.value === value)) continue;
    const weight = RARE * (small.numbers.get(`#${value} ${unit}`) ?? 0);
    sums.numbers += weight;
    addWord(sums, weight);
  }
}

/** Gives what the claims share. Linear in the smaller. */
export function findOverlap(a: ClaimVector, b: ClaimVector): Overlap {
  const [small, large] = a.weights.size <= b.weights.size ? [a, b] : [b, a];
  const sums: Sums = { words: 0, wordDot: 0, names: 0, nameDot: 0, count: 0, numbers: 0, times: 0 };
  addTerms(sums, small, large);
  addNumbers(sums, small, large);
  addSameCounts(sums, small, large);
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
