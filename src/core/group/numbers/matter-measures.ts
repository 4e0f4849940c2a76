/**
 * Numbers with the words they stand among. In: claims of one topic. Out: measures: a claim, its one number of a unit, and the terms near it, by
 * which two sources that count the same thing in other words are found. Numbers that other rules read ("28-point", "the sixth") are left out.
 */
import type { EventDocument } from '../../document';
import { isFraction } from '../../extract/quantities/find-fractions';
import type { Claim, EntityId, Quantity } from '../../model';
import { plainPattern, toSmall } from '../../text/plain-pattern';
import { findFirst } from '../../text/span-walk';
import { findWords, overlaps } from '../../text/words';
import { visitSources, type ClaimSetting } from '../alike/recall-claims';
import { termOf } from '../alike/term-of';
import { kindOfUnit, unitOf } from './counted-units';
import type { NumberClaim } from './number-answers';
import { isCompound } from './number-questions';
import { isAllowed, isAside, isOrdinal, isPartOf } from './whole-and-part';

/** The terms around a number and the names among them; `unit` is one word for all words of that measure. */
type Telling = {
  readonly unit: string;
  /** Each with how many words it is away, the nearest 1. */
  readonly terms: ReadonlyMap<string, number>;
  /** Places among the words, and all other names. */
  readonly places: readonly EntityId[];
  readonly others: readonly EntityId[];
  /** What stands to the number: somebody asked for so many, or allowed them. */
  readonly stance: 'asked' | 'allowed' | null;
};

/** A number of a source, and what stands around it. */
export type Measure = NumberClaim & Telling;

/** Characters before and after a number in which the words tell what it counts: a clause of some 15 words on either side. */
const REACH = 100;
/** Signs at which another statement begins. */
const BORDER = /[;:()—\n]| – /;
/** Counts that a sentence makes in passing ("the two sides") measure nothing. */
const MIN_COUNT = 3;
/** "Prosecutors had sought 15 years": not what the court gave. */
const ASKED = plainPattern(
  '(?<!\\p{L})(?:sought|seeks?|seeking|demand(?:s|ed|ing)?|request(?:ed|ing)|(?:ask|call|push|plead)(?:s|ed|ing)? for)(?!\\p{L})',
);
/** What a number was before, or shall have been at first, is another number. */
const OTHER_VERSIONS: ReadonlySet<string | null> = new Set(['earlier', 'original']);

/** The words around a number that tell what it counts, without its own. */
function readAround(
  doc: EventDocument,
  { start, end }: Quantity,
): { readonly start: number; readonly end: number } {
  const { text } = doc.source;
  const nearest = doc.sentences[findFirst(doc.sentences, start)];
  const sentence = nearest !== undefined && nearest.start <= start ? nearest : undefined;
  const before = text.slice(Math.max(sentence?.start ?? 0, start - REACH), start);
  const after = text.slice(end, Math.min(sentence?.end ?? text.length, end + REACH));
  return { start: start - before.split(BORDER).at(-1)!.length, end: end + after.split(BORDER)[0]!.length };
}

function readTerms(
  doc: EventDocument,
  quantity: Quantity,
  around: { start: number; end: number },
): Map<string, number> {
  const words = findWords(doc.source.text, around).filter((word) => !overlaps(word, quantity));
  const after = words.findIndex(({ start }) => start >= quantity.end);
  const first = after < 0 ? words.length : after;
  const terms = new Map<string, number>();
  words.forEach(({ lower }, at) => {
    const term = termOf(lower);
    const away = at < first ? first - at : at - first + 1;
    if (term !== null) terms.set(term, Math.min(away, terms.get(term) ?? away));
  });
  return terms;
}

const AND = /^ and (?:about |some |around )?$/;

/**
 * "84 people and 31 companies" beside "86 individuals and 31 enterprises": the number that a source counts in one breath with another tells what is counted
 * as well as two rare words do.
 */
function readTwin(doc: EventDocument, claim: Claim, quantity: Quantity): readonly string[] {
  const { text } = doc.source;
  const twin = claim.quantities.find(
    (other) =>
      AND.test(text.slice(quantity.end, other.start)) || AND.test(text.slice(other.end, quantity.start)),
  );
  if (twin === undefined || unitOf(twin.unit) === unitOf(quantity.unit)) return [];
  return ['with', 'and'].map((word) => `${word} ${String(twin.value)} ${unitOf(twin.unit)}`);
}

function canMeasure(claim: Claim, quantity: Quantity): boolean {
  const { value, qualifier, unit } = quantity;
  if (OTHER_VERSIONS.has(qualifier) || isOrdinal(claim, quantity)) return false;
  if (Number.isInteger(value) && value < MIN_COUNT && kindOfUnit(unitOf(unit)) !== 'sum') return false;
  const from = quantity.start - claim.start;
  const before = toSmall(claim.quote.slice(Math.max(0, from - REACH), from));
  const printed = claim.quote.slice(from, quantity.end - claim.start);
  // "A third" is said of anything.
  if (unit === 'percent' && isFraction(printed.toLowerCase())) return false;
  return !isCompound(printed, quantity) && !isPartOf(before) && !isAside(before);
}

function readTelling(doc: EventDocument, claim: Claim, quantity: Quantity): Telling {
  const around = readAround(doc, quantity);
  // Of the claim alone: an outlet or a speaker named around it is no part of what is counted.
  const names = doc.names.filter((name) => overlaps(name, around) && overlaps(name, claim));
  const list = (isPlace: boolean): readonly EntityId[] =>
    names.filter(({ kind }) => (kind === 'place') === isPlace).map(({ entity }) => entity);
  const terms = readTerms(doc, quantity, around);
  for (const term of readTwin(doc, claim, quantity)) terms.set(term, 1);
  const before = toSmall(doc.source.text.slice(around.start, quantity.start));
  return {
    unit: unitOf(quantity.unit),
    terms,
    places: list(true),
    others: list(false),
    stance: ASKED.test(before) ? 'asked' : isAllowed(before) ? 'allowed' : null,
  };
}

/** A number by its place: the claim among those of its source, the number among those of the claim. */
type Placed = { readonly claim: number; readonly quantity: number };

/** The numbers of a source that measure something, each once, in the shortest claim that holds it. */
function readOwn(claims: readonly Claim[], doc: EventDocument): readonly (Placed & { telling: Telling })[] {
  const best = new Map<string, Placed>();
  claims.forEach(({ quantities, quote }, claim) => {
    for (const [quantity, { start, value }] of quantities.entries()) {
      const known = best.get(`${start} ${value}`);
      if (known === undefined || quote.length < claims[known.claim]!.quote.length)
        best.set(`${start} ${value}`, { claim, quantity });
    }
  });
  return [...best.values()].flatMap((placed) => {
    const claim = claims[placed.claim]!;
    const quantity = claim.quantities[placed.quantity]!;
    return canMeasure(claim, quantity) ? [{ ...placed, telling: readTelling(doc, claim, quantity) }] : [];
  });
}

/** Gives the measures of claims, each number once with the shortest claim that holds it. Linear in the claims. */
export function listMeasures(claims: readonly Claim[], setting: ClaimSetting): readonly Measure[] {
  const measures: Measure[] = [];
  const reader = { stage: 'numberTerms', others: () => [], read: readOwn } as const;
  visitSources(claims, setting, reader, (own, numbers) => {
    for (const { claim, quantity, telling } of numbers)
      measures.push({ claim: own[claim]!, quantity: own[claim]!.quantities[quantity]!, ...telling });
  });
  return measures;
}
