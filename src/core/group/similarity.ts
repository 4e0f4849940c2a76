/**
 * How much two claims say the same, from their terms and voices. The mix and its weights come from a comparison on 96 labelled pairs: half cosine, half
 * containment, both over inverse document frequency, and the speaker, was better than any lexical resource alone.
 */
import type { ClaimTerms } from './claim-terms';
import type { Accord } from './voice';

/** A claim as a vector: weight of each term, and sums of them. */
export type ClaimVector = {
  /** Its terms in order of the text, numbers left out. */
  readonly terms: readonly string[];
  readonly weights: ReadonlyMap<string, number>;
  readonly length: number;
  readonly total: number;
  readonly isNegated: boolean;
  /** Weight of each of its numbers with their units: they count only where both have them. */
  readonly numbers: ReadonlyMap<string, number>;
  /** What its numbers count. */
  readonly units: readonly string[];
  /** The words of a quotation as printed, small letters; empty for what is not quoted. */
  readonly wording: ReadonlySet<string>;
};

/** Added for the voices. The measured values: the same speaker .12, another person -.25. */
const ACCORD: Readonly<Record<Accord, number>> = { same: 0.12, open: 0, doubtful: -0.25, apart: -1 };
/** Added when both state the same number of the same thing (measured). */
const SAME_NUMBER = 0.06;
/** Added when both are about one event that is not what everything is about. */
const SAME_EVENT = 0.1;
/** Added when both count the same thing, whatever the number: 14 complaints and 17 complaints answer one question. */
const SAME_UNIT = 0.12;
/** Taken off when one denies and the other does not. */
const OPPOSITE = 0.12;
/** Two claims about the same names need a word in common as well, one that not every other claim has. */
const MIN_SHARED_WORDS = 1.2;
/** Taken off when one source says it twice: it must repeat itself nearly word for word to be one claim. */
const SAME_SOURCE = 0.15;

/** What two claims have in common, in weights; `numbers` are those both have. */
type Overlap = { dot: number; shared: number; words: number; count: number; numbers: number };

function findOverlap(small: ClaimVector, large: ClaimVector): Overlap {
  const overlap = { dot: 0, shared: 0, words: 0, count: 0, numbers: 0 };
  for (const term of small.terms) {
    const weight = large.weights.get(term);
    if (weight === undefined) continue;
    // A document is what a claim is about, as a word is; people and places are who it is about.
    const isName = term.startsWith('@') && !term.startsWith('@document/');
    overlap.dot += weight * weight;
    overlap.shared += weight;
    overlap.count += isName ? 0 : 1;
    overlap.words += isName ? 0 : weight;
  }
  for (const [number, weight] of small.numbers) {
    if (!large.numbers.has(number)) continue;
    overlap.dot += weight * weight;
    overlap.shared += weight;
    overlap.count += 1;
    overlap.words += weight;
    overlap.numbers += weight;
  }
  return overlap;
}

/** Claims added to the count, so that in two short articles a word of both still weighs something. */
const PRIOR_CLAIMS = 15;

/** Gives the vectors of all claims. Weights are ln((n + 15) / (df + 0.5)), so a term of every claim weighs next to nothing. */
export function makeVectors(all: readonly ClaimTerms[]): readonly ClaimVector[] {
  const frequency = new Map<string, number>();
  for (const { terms } of all) for (const term of terms) frequency.set(term, (frequency.get(term) ?? 0) + 1);
  return all.map(({ terms, isNegated, wording }) => {
    const weights = new Map<string, number>();
    const numbers = new Map<string, number>();
    let squares = 0;
    let total = 0;
    for (const term of terms) {
      const weight = Math.max(0.05, Math.log((all.length + PRIOR_CLAIMS) / (frequency.get(term)! + 0.5)));
      if (term.startsWith('#')) {
        numbers.set(term, weight);
        continue;
      }
      weights.set(term, weight);
      squares += weight * weight;
      total += weight;
    }
    const units = [...numbers.keys()].map((term) => term.slice(term.indexOf(' ') + 1));
    return {
      terms: [...weights.keys()],
      weights,
      length: Math.sqrt(squares),
      total,
      isNegated,
      numbers,
      units,
      wording: new Set(wording),
    };
  });
}

/** How two claims stand to each other, besides their words. */
export type Relation = {
  readonly accord: Accord;
  readonly isSameSource: boolean;
  /** Both are about one event that few claims are about. */
  readonly isSameEvent: boolean;
};

/**
 * Gives how alike two claims are: about 0..1, more is more alike; -1 where they cannot be one. A single word in common proves little, and then as much as it
 * is of both. Linear in the shorter.
 */
export function compareClaims(a: ClaimVector, b: ClaimVector, relation: Relation): number {
  if (relation.accord === 'apart') return -1;
  const overlap = a.weights.size <= b.weights.size ? findOverlap(a, b) : findOverlap(b, a);
  const isSameUnit = a.units.some((unit) => b.units.includes(unit));
  // One word is enough beside one speaker, or where both count it and name somebody in common.
  const isBacked = relation.accord === 'same' || (isSameUnit && overlap.shared > overlap.words);
  if (isOneWording(a, b)) return SAME_WORDING + weighRelation(relation);
  if (overlap.words < MIN_SHARED_WORDS || (overlap.count < 2 && !isBacked)) return 0;
  return compareWords(a, b, overlap) + weighRelation(relation) + (isSameUnit ? SAME_UNIT : 0);
}

/** Words that two quotations share at least, and the share of all their words, to be one utterance whatever the words are. */
const MIN_WORDING = 3;
const WORDING_SHARE = 0.75;
/** What one utterance scores: enough to join where the speakers are one or one is not named. */
const SAME_WORDING = 0.6;

/** Whether two quotations are word for word the same but for a few small words (Dice, 1945). */
function isOneWording(a: ClaimVector, b: ClaimVector): boolean {
  if (a.wording.size < MIN_WORDING || b.wording.size < MIN_WORDING) return false;
  let shared = 0;
  for (const word of a.wording) if (b.wording.has(word)) shared++;
  return shared >= MIN_WORDING && 2 * shared >= WORDING_SHARE * (a.wording.size + b.wording.size);
}

function lengthWith({ length }: ClaimVector, numbers: number): number {
  return numbers === 0 ? length : Math.sqrt(length ** 2 + numbers ** 2);
}

/** Half cosine, half containment; numbers count only where both have them, and denial against no denial counts off. */
function compareWords(a: ClaimVector, b: ClaimVector, { dot, shared, count, numbers }: Overlap): number {
  const cosine = dot / (lengthWith(a, numbers) * lengthWith(b, numbers));
  const containment = count < 2 ? cosine : shared / (Math.min(a.total, b.total) + numbers);
  const denial = a.isNegated === b.isNegated ? 0 : OPPOSITE;
  return cosine / 2 + containment / 2 + (numbers > 0 ? SAME_NUMBER : 0) - denial;
}

function weighRelation({ accord, isSameSource, isSameEvent }: Relation): number {
  return ACCORD[accord] + (isSameEvent ? SAME_EVENT : 0) - (isSameSource ? SAME_SOURCE : 0);
}
