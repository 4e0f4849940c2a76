/** What two claims have in common. In: their vectors. Out: sums over the terms that both have. */
import { BOUND, NAME, NUMBER, TIME, type ClaimVector, type TermSpace } from './claim-vectors';

/** In weights; `words` leaves out names and times, `numbers` is the share of numbers, `count` the words and numbers in common. */
export type Overlap = {
  dot: number;
  shared: number;
  words: number;
  count: number;
  numbers: number;
  /** How many words, names, times and numbers in common tell claims apart; a number counts twice, for how many and for what. */
  telling: number;
  /** The time that both give; 0 where they give none, or two. */
  time: number;
  rarestName: number;
};

/** Names and days may weigh so many times what the words do: of three countries that two claims name, each may be told anything. */
const NAMES_TO_WORDS = 1.7;

/** A term that weighs less is in so many claims that it tells none of them apart. */
const LEAST_TELLING = 1.2;

/** Weights and squares of them: of words and numbers, and of names and times. */
type Sums = {
  words: number;
  wordDot: number;
  names: number;
  nameDot: number;
  count: number;
  numbers: number;
  time: number;
  rarestName: number;
  telling: number;
};

/** One of each for all pairs: there are hundreds of thousands, and nothing is kept of one when the next comes. */
const sums: Sums = {
  words: 0,
  wordDot: 0,
  names: 0,
  nameDot: 0,
  count: 0,
  numbers: 0,
  time: 0,
  rarestName: 0,
  telling: 0,
};
const overlap: Overlap = {
  dot: 0,
  shared: 0,
  words: 0,
  count: 0,
  numbers: 0,
  telling: 0,
  time: 0,
  rarestName: 0,
};

function startSums(): void {
  sums.words = 0;
  sums.wordDot = 0;
  sums.names = 0;
  sums.nameDot = 0;
  sums.count = 0;
  sums.numbers = 0;
  sums.time = 0;
  sums.rarestName = 0;
  sums.telling = 0;
}

function addTerm(kind: number, weight: number): void {
  if (weight >= LEAST_TELLING) sums.telling += kind === NUMBER ? 2 : 1;
  if (kind >= TIME) sums.numbers += weight;
  if (kind === TIME) sums.time = weight;
  if (kind === NAME && weight > sums.rarestName) sums.rarestName = weight;
  if (kind === NAME || kind === TIME) {
    sums.names += weight;
    sums.nameDot += weight * weight;
  } else {
    sums.words += weight;
    sums.wordDot += weight * weight;
    if (kind !== BOUND) sums.count += 1;
  }
}

/** Whether both claims have a term only for what their speakers are called: it says nothing of what they say. */
function isOfSpeakers(a: ClaimVector, b: ClaimVector, id: number): boolean {
  return a.by.length > 0 && b.by.length > 0 && a.by.includes(id) && b.by.includes(id);
}

/** Goes through the terms of both, which ascend. */
function addTerms({ ids, kinds, weights }: TermSpace, a: ClaimVector, b: ClaimVector): void {
  let left = a.from;
  let right = b.from;
  while (left < a.to && right < b.to) {
    const id = ids[left]!;
    const other = ids[right]!;
    if (id <= other) left++;
    if (other <= id) right++;
    if (id !== other || isOfSpeakers(a, b, id)) continue;
    addTerm(kinds[id]!, weights[id]!);
  }
}

/** 1,100 operations and 1,100 surgeries: one rare number is one thing counted, whatever it is called. */
function addSameCounts(a: ClaimVector, b: ClaimVector): void {
  for (const { value, unit, weight, isRare } of a.counts) {
    if (!isRare || !b.counts.some((other) => other.value === value)) continue;
    if (!b.counts.some((other) => other.value === value && other.unit === unit)) addTerm(NUMBER, weight);
  }
}

/** Gives what the claims share, until the next two are asked for. Linear in both. */
export function findOverlap(space: TermSpace, a: ClaimVector, b: ClaimVector): Readonly<Overlap> {
  startSums();
  addTerms(space, a, b);
  if (a.counts.length > 0 && b.counts.length > 0) addSameCounts(a, b);
  const most = NAMES_TO_WORDS * sums.words;
  const share = sums.names > most ? most / sums.names : 1;
  overlap.dot = sums.wordDot + share * sums.nameDot;
  overlap.shared = sums.words + share * sums.names;
  overlap.words = sums.words;
  overlap.count = sums.count;
  overlap.numbers = sums.numbers;
  overlap.telling = sums.telling;
  overlap.time = sums.time;
  overlap.rarestName = sums.rarestName;
  return overlap;
}
