/**
 * Claims as vectors. In: the terms of all claims. Out: for each its terms as numbers, with the weight of each by how few claims have it (Spärck
 * Jones, 1972). All of them lie in one list, so that comparing tens of thousands of pairs asks no table and leaves no garbage.
 */
import type { ClaimTerms } from './claim-terms';
import type { Mood } from './mood';
import { numberTerms, type Count, type Vocabulary } from './vocabulary';

/** What a term is: a word, one that hardly stands without another, a name, a time, how many of something. */
const WORD = 0;
export const [BOUND, NAME, TIME, NUMBER] = [1, 2, 3, 4] as const;

/** The terms of all claims: claim after claim the numbers of its terms, ascending; by number what they are, what they weigh, what they read. */
export type TermSpace = {
  readonly ids: Int32Array;
  readonly kinds: Uint8Array;
  readonly weights: Float64Array;
  readonly names: readonly string[];
};

/** A claim as a vector: where its terms stand in the space, and sums of their weights, those of numbers and times left out. */
export type ClaimVector = {
  readonly from: number;
  readonly to: number;
  readonly length: number;
  readonly total: number;
  readonly isNegated: boolean;
  readonly isConditional: boolean;
  readonly mood: Mood;
  readonly poles: readonly number[];
  /** Terms that say who says it, where the source does not name him. */
  readonly by: readonly number[];
  readonly counts: readonly Count[];
  /** The first and the last day of its time, as ISO dates; null where it gives none. */
  readonly days: readonly [from: string, to: string] | null;
  /** The words of a quotation as printed, small letters; empty for what is not quoted. */
  readonly wording: ReadonlySet<string>;
  /** The same words in one string, a space before and behind each. */
  readonly phrase: string;
};

const DATE = /^#\d{4}-/;
const DAYS = /^#(\S+) (\S+)$/;
/** Claims added to the count, so that in two short articles a word of both still weighs something. */
const PRIOR_CLAIMS = 15;
const LEAST_WEIGHT = 0.05;
/** A number that is seldom met by chance weighs so many times what a word does. */
const RARE = 1.5;

/** A document is what a claim is about, as a word is; people and places are who it is about. */
function kindOf(term: string): number {
  if (term.startsWith('@')) return term.startsWith('@document/') ? WORD : NAME;
  if (!term.startsWith('#')) return WORD;
  return DATE.test(term) ? TIME : NUMBER;
}

function readDays(terms: readonly string[]): ClaimVector['days'] {
  const time = terms.find((term) => term.startsWith('#') && DATE.test(term));
  const [, from, to] = time === undefined ? [] : (DAYS.exec(time) ?? []);
  return from === undefined || to === undefined ? null : [from, to];
}

/** Sorts the numbers of a claim's terms in place, ascending; a claim has few. */
function sortPart(ids: Int32Array, from: number, to: number): void {
  for (let at = from + 1; at < to; at++) {
    const id = ids[at]!;
    let place = at;
    for (; place > from && ids[place - 1]! > id; place--) ids[place] = ids[place - 1]!;
    ids[place] = id;
  }
}

/**
 * Weights are ln((n + 15) / (df + 0.5)), so a term of every claim weighs next to nothing. A word that hardly stands without another weighs what it tells
 * besides that other: "martial law" is one thing, not two.
 */
function makeSpace({ names, frequency, claims, known, bound, own }: Vocabulary): TermSpace {
  const weights = Float64Array.from(frequency, (count, id) => {
    if (bound[id]! > 0) return Math.max(LEAST_WEIGHT, Math.log((bound[id]! + 0.5) / (count + 0.5)));
    const weight = Math.max(LEAST_WEIGHT, Math.log((claims[id]! + PRIOR_CLAIMS) / (count + 0.5)));
    return known[id]?.isRare === true ? RARE * weight : weight;
  });
  return {
    ids: own.slice(),
    kinds: Uint8Array.from(names, (name, id) => (bound[id]! > 0 ? BOUND : kindOf(name))),
    weights,
    names,
  };
}

/** Of claims that are not quoted, and of those that count nothing: most of them. */
const NO_WORDS: ReadonlySet<string> = new Set();
const NO_PHRASE = '  ';
const NO_COUNTS: readonly Count[] = [];
const NO_TERMS: readonly number[] = [];

type Sums = Pick<ClaimVector, 'length' | 'total' | 'counts'>;

/** What the terms of a claim weigh together, added up in the order of its text. */
function sumTerms({ weights, kinds }: TermSpace, { own, known }: Vocabulary, from: number, to: number): Sums {
  let squares = 0;
  let total = 0;
  let counts: Count[] | null = null;
  for (let at = from; at < to; at++) {
    const id = own[at]!;
    const weight = weights[id]!;
    const count = known[id] ?? null;
    if (count !== null) (counts ??= []).push({ ...count, weight });
    if (kinds[id]! >= TIME) continue;
    squares += weight * weight;
    total += weight;
  }
  return { length: Math.sqrt(squares), total, counts: counts ?? NO_COUNTS };
}

/** Gives the vectors of all claims, and the space they lie in; `topicOf` and `sourceOf` say by number which topic and source each is of. */
export function makeVectors(
  all: readonly ClaimTerms[],
  topicOf: Int32Array,
  sourceOf: Int32Array,
): {
  readonly space: TermSpace;
  readonly vectors: readonly ClaimVector[];
} {
  const vocabulary = numberTerms(all, topicOf, sourceOf);
  const space = makeSpace(vocabulary);
  let to = 0;
  const vectors = all.map(
    ({ terms, isNegated, isConditional, mood, poles, by, wording }, claim): ClaimVector => {
      const from = to;
      to += terms.length;
      const { length, total, counts } = sumTerms(space, vocabulary, from, to);
      sortPart(space.ids, from, to);
      return {
        from,
        to,
        length,
        total,
        isNegated,
        isConditional,
        mood,
        poles,
        by: by.length === 0 ? NO_TERMS : by.map((term) => vocabulary.numbers[topicOf[claim]!]!.get(term)!),
        counts,
        days: readDays(terms),
        wording: wording.length === 0 ? NO_WORDS : new Set(wording),
        phrase: wording.length === 0 ? NO_PHRASE : ` ${wording.join(' ')} `,
      };
    },
  );
  return { space, vectors };
}
