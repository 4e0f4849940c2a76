/**
 * The terms of all claims by number. In: terms, claim after claim, with the topic of each. Out: for each term of a topic how many of its claims have it.
 * A word is as rare as it is on its own topic: counted over all, every article about something else would make the words of this one rarer,
 * until two claims were alike by the name in all of them.
 */
import { kindOfUnit } from '../numbers/counted-units';
import { bindTerms } from './bound-terms';
import type { ClaimTerms } from './claim-terms';

/** How many of what; times are none. `isRare` where hardly another thing is so many. */
export type Count = {
  readonly value: number;
  readonly unit: string;
  readonly weight: number;
  readonly isRare: boolean;
};

/** "#14 district"; a time is "#2026-03-11 2026-03-11". */
const COUNT = /^#([\d.]+) (.+)$/;
/** A number of two digits that count, from here on, is seldom met by chance. */
const MIN_RARE = 100;

/** Tells whether a number is a rare one: 284 and 1,100, not 14, 300 or 1962. */
function isRare(value: number): boolean {
  const digits = String(value).replace(/0+$/, '').replace('.', '');
  return value >= MIN_RARE && digits.length > 1 && !(value > 1900 && value < 2100);
}

function readCount(term: string): Omit<Count, 'weight'> | null {
  const [, written, unit] = COUNT.exec(term) ?? [];
  if (written === undefined || unit === undefined) return null;
  const value = Number(written);
  // Ten years are told as 120 months, and are no rare number of them.
  return { value, unit, isRare: isRare(value) && kindOfUnit(unit) !== 'time' };
}

/** Terms by number, in the order they are met; two topics number one term twice. */
export type Vocabulary = {
  /** By topic, the number of each term. */
  readonly numbers: readonly ReadonlyMap<string, number>[];
  readonly names: readonly string[];
  /** In how many claims a term is, of how many on its topic. */
  readonly frequency: readonly number[];
  readonly claims: readonly number[];
  /** What a term counts. */
  readonly known: readonly (Omit<Count, 'weight'> | null)[];
  /** For a word that hardly stands without another, how many claims have that other ("martial law"); 0 for others. */
  readonly bound: readonly number[];
  /** Claim after claim the numbers of its terms, in their order. */
  readonly own: Int32Array;
};

function countByTopic(topicOf: Int32Array): readonly number[] {
  const counts: number[] = [];
  for (const topic of topicOf) counts[topic] = (counts[topic] ?? 0) + 1;
  return counts;
}

/** How many sources each topic has. The claims of a source stand together. */
function countSources(topicOf: Int32Array, sourceOf: Int32Array): readonly number[] {
  const counts: number[] = [];
  topicOf.forEach((topic, at) => {
    if (at === 0 || sourceOf[at] !== sourceOf[at - 1]) counts[topic] = (counts[topic] ?? 0) + 1;
  });
  return counts;
}

/** Numbers the terms of all claims; `topicOf` and `sourceOf` give the topic and the source of each by number, from 0 on. Linear. */
export function numberTerms(
  all: readonly ClaimTerms[],
  topicOf: Int32Array,
  sourceOf: Int32Array,
): Vocabulary {
  const sizes = countByTopic(topicOf);
  const numbers = sizes.map(() => new Map<string, number>());
  const inTopic = countSources(topicOf, sourceOf);
  const [names, frequency, claims, sources]: [string[], number[], number[], number[]] = [[], [], [], []];
  const own = new Int32Array(all.reduce((sum, { terms }) => sum + terms.length, 0));
  let at = 0;
  for (const [claim, { terms }] of all.entries()) {
    const topic = topicOf[claim]!;
    for (const term of terms) {
      let number = numbers[topic]!.get(term);
      if (number === undefined) {
        number = names.length;
        numbers[topic]!.set(term, number);
        names.push(term);
        frequency.push(0);
        claims.push(sizes[topic]!);
        sources.push(inTopic[topic]!);
      }
      frequency[number]! += 1;
      own[at++] = number;
    }
  }
  const known = names.map((term) => (term.startsWith('#') ? readCount(term) : null));
  const bound = bindTerms(all, { names, frequency, sources, own });
  return { numbers, names, frequency, claims, known, bound, own };
}
