/**
 * Pairs of claims with how alike they are, by the hundred thousand: columns, for an object each would be most of what grouping leaves behind.
 * In: pairs in order of their first claim. Out: the same, to be gone through and looked up.
 */
import { widen } from './widen';

/** Pairs by place: those of the first claim `a` stand from `offsets[a]` to `offsets[a + 1]`. */
export type ScoredPairs = {
  readonly firsts: Int32Array;
  readonly seconds: Int32Array;
  readonly scores: Float64Array;
  readonly offsets: Int32Array;
  /** The places of the pairs, best first. */
  readonly order: Int32Array;
};

type UnorderedPairs = Omit<ScoredPairs, 'order'>;

/** Room at first. */
const PAIRS = 1024;

/** Gives a collector of pairs among `size` claims; `put` wants them in order of their first. */
export function startPairs(size: number): {
  readonly put: (first: number, second: number, score: number) => void;
  readonly end: () => ScoredPairs;
} {
  let [firsts, seconds, scores] = [new Int32Array(PAIRS), new Int32Array(PAIRS), new Float64Array(PAIRS)];
  let used = 0;
  return {
    put: (first, second, score) => {
      if (used === firsts.length) {
        firsts = widen(firsts, new Int32Array(2 * used));
        seconds = widen(seconds, new Int32Array(2 * used));
        scores = widen(scores, new Float64Array(2 * used));
      }
      firsts[used] = first;
      seconds[used] = second;
      scores[used++] = score;
    },
    end: () => {
      const offsets = new Int32Array(size + 1);
      for (let at = 0; at < used; at++) offsets[firsts[at]! + 1]! += 1;
      for (let at = 0; at < size; at++) offsets[at + 1]! += offsets[at]!;
      const pairs: UnorderedPairs = {
        firsts: firsts.subarray(0, used),
        seconds: seconds.subarray(0, used),
        scores: scores.subarray(0, used),
        offsets,
      };
      return { ...pairs, order: orderPairs(pairs) };
    },
  };
}

/** Gives the score of a pair, or null where it is not among them. Linear in the pairs of its first. */
export function scoreOf(
  { seconds, scores, offsets }: ScoredPairs,
  first: number,
  second: number,
): number | null {
  for (let at = offsets[first]!; at < offsets[first + 1]!; at++)
    if (seconds[at] === second) return scores[at]!;
  return null;
}

function isBefore({ firsts, seconds, scores }: UnorderedPairs, x: number, y: number): boolean {
  if (scores[x]! !== scores[y]!) return scores[x]! > scores[y]!;
  return firsts[x]! === firsts[y]! ? seconds[x]! < seconds[y]! : firsts[x]! < firsts[y]!;
}

/** Merges the sorted runs from `start` to `middle` and from there to `end`. */
function mergeRuns(
  pairs: UnorderedPairs,
  [from, to]: readonly [from: Int32Array, to: Int32Array],
  [start, middle, end]: readonly [start: number, middle: number, end: number],
): void {
  let left = start;
  let right = middle;
  for (let at = start; at < end; at++) {
    const isRight = left >= middle || (right < end && isBefore(pairs, from[right]!, from[left]!));
    to[at] = isRight ? from[right++]! : from[left++]!;
  }
}

/**
 * Gives the places of the pairs, best first, equal ones by their claims. By merging (Knuth, The Art of Computer Programming 3, 5.2.4): the
 * engines' own sort calls a function for each two, and puts their scores into boxes.
 */
function orderPairs(pairs: UnorderedPairs): Int32Array {
  const size = pairs.firsts.length;
  let [from, to] = [new Int32Array(size), new Int32Array(size)];
  for (let at = 0; at < size; at++) from[at] = at;
  for (let run = 1; run < size; run *= 2) {
    for (let start = 0; start < size; start += 2 * run)
      mergeRuns(pairs, [from, to], [start, Math.min(start + run, size), Math.min(start + 2 * run, size)]);
    [from, to] = [to, from];
  }
  return from;
}
