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
};

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
      return {
        firsts: firsts.subarray(0, used),
        seconds: seconds.subarray(0, used),
        scores: scores.subarray(0, used),
        offsets,
      };
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

/** Gives the places of the pairs, best first, equal ones by their claims. */
export function orderPairs({ firsts, seconds, scores }: ScoredPairs): Int32Array {
  const places = new Int32Array(firsts.length);
  for (let at = 0; at < places.length; at++) places[at] = at;
  return places.sort((x, y) => {
    const [one, other] = [scores[x]!, scores[y]!];
    // No difference of scores: engines put each into a box.
    if (one !== other) return one > other ? -1 : 1;
    return firsts[x]! - firsts[y]! || seconds[x]! - seconds[y]!;
  });
}
