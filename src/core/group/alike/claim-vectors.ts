/**
 * Claims as vectors. In: the terms of all claims. Out: for each its terms as numbers, with the weight of each by how few claims have it (Spärck
 * Jones, 1972). All of them lie in one list, so that comparing tens of thousands of pairs asks no table and leaves no garbage.
 */
import type { ClaimTerms } from './claim-terms';

/** How many of what; times are none. `isRare` where hardly another thing is so many. */
type Count = {
  readonly value: number;
  readonly unit: string;
  readonly weight: number;
  readonly isRare: boolean;
};

/** What a term is: a word, a name, a time, how many of something. */
const WORD = 0;
export const [NAME, TIME, NUMBER] = [1, 2, 3] as const;

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

/** "#14 district"; a time is "#2026-03-11 2026-03-11". */
const COUNT = /^#([\d.]+) (.+)$/;
const DATE = /^#\d{4}-/;
const DAYS = /^#(\S+) (\S+)$/;
/** Claims added to the count, so that in two short articles a word of both still weighs something. */
const PRIOR_CLAIMS = 15;
const LEAST_WEIGHT = 0.05;
/** A number of two digits that count, from here on, is seldom met by chance. */
const MIN_RARE = 100;
/** Such a number weighs so many times what a word does. */
const RARE = 1.5;

/** Tells whether a number is a rare one: 284 and 1,100, not 14, 300 or 1962. */
function isRare(value: number): boolean {
  const digits = String(value).replace(/0+$/, '').replace('.', '');
  return value >= MIN_RARE && digits.length > 1 && !(value > 1900 && value < 2100);
}

/** A document is what a claim is about, as a word is; people and places are who it is about. */
function kindOf(term: string): number {
  if (term.startsWith('@')) return term.startsWith('@document/') ? WORD : NAME;
  if (!term.startsWith('#')) return WORD;
  return DATE.test(term) ? TIME : NUMBER;
}

function readCount(term: string): Omit<Count, 'weight'> | null {
  const [, written, unit] = COUNT.exec(term) ?? [];
  if (written === undefined || unit === undefined) return null;
  const value = Number(written);
  return { value, unit, isRare: isRare(value) };
}

function readDays(terms: readonly string[]): ClaimVector['days'] {
  const time = terms.find((term) => term.startsWith('#') && DATE.test(term));
  const [, from, to] = time === undefined ? [] : (DAYS.exec(time) ?? []);
  return from === undefined || to === undefined ? null : [from, to];
}

/**
 * The number of each term, in the order they are met, and in how many claims it is; claim after claim the numbers of its terms, in their order.
 * `known` says what a term counts.
 */
type Vocabulary = {
  readonly numbers: ReadonlyMap<string, number>;
  readonly frequency: readonly number[];
  readonly known: readonly (Omit<Count, 'weight'> | null)[];
  readonly own: Int32Array;
};

function numberTerms(all: readonly ClaimTerms[]): Vocabulary {
  const numbers = new Map<string, number>();
  const frequency: number[] = [];
  const own = new Int32Array(all.reduce((sum, { terms }) => sum + terms.length, 0));
  let at = 0;
  for (const { terms } of all) {
    for (const term of terms) {
      let number = numbers.get(term);
      if (number === undefined) {
        number = numbers.size;
        numbers.set(term, number);
        frequency.push(0);
      }
      frequency[number]! += 1;
      own[at++] = number;
    }
  }
  const known = [...numbers.keys()].map((term) => (term.startsWith('#') ? readCount(term) : null));
  return { numbers, frequency, known, own };
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

/** Weights are ln((n + 15) / (df + 0.5)), so a term of every claim weighs next to nothing. */
function makeSpace({ numbers, frequency, known, own }: Vocabulary, claims: number): TermSpace {
  const names = [...numbers.keys()];
  const weights = Float64Array.from(frequency, (count, id) => {
    const weight = Math.max(LEAST_WEIGHT, Math.log((claims + PRIOR_CLAIMS) / (count + 0.5)));
    return known[id]?.isRare === true ? RARE * weight : weight;
  });
  return { ids: own.slice(), kinds: Uint8Array.from(names, kindOf), weights, names };
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

/** Gives the vectors of all claims, and the space they lie in. */
export function makeVectors(all: readonly ClaimTerms[]): {
  readonly space: TermSpace;
  readonly vectors: readonly ClaimVector[];
} {
  const vocabulary = numberTerms(all);
  const space = makeSpace(vocabulary, all.length);
  let to = 0;
  const vectors = all.map(({ terms, isNegated, isConditional, by, wording }): ClaimVector => {
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
      by: by.length === 0 ? NO_TERMS : by.map((term) => vocabulary.numbers.get(term)!),
      counts,
      days: readDays(terms),
      wording: wording.length === 0 ? NO_WORDS : new Set(wording),
      phrase: wording.length === 0 ? NO_PHRASE : ` ${wording.join(' ')} `,
    };
  });
  return { space, vectors };
}
