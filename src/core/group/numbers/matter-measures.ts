/**
 * Numbers with the words they stand among. In: claims of one topic. Out: measures: a claim, its one number of a unit, and the terms near it, by
 * which two sources that count the same thing in other words are found. Numbers that other rules read ("28-point", "the sixth") are left out.
 */
import type { EventDocument } from '../../document';
import type { Claim, EntityId, Quantity, SourceId } from '../../model';
import { toSmall } from '../../text/plain-pattern';
import { findFirst } from '../../text/span-walk';
import { findWords, overlaps } from '../../text/words';
import { termOf } from '../alike/term-of';
import { kindOfUnit, unitOf } from './counted-units';
import type { NumberClaim } from './number-answers';
import { isCompound } from './number-questions';
import { isAside, isOrdinal, isPartOf } from './whole-and-part';

/** A number of a source, the terms around it and the names among them; `unit` is one word for all words of that measure. */
export type Measure = NumberClaim & {
  readonly unit: string;
  readonly terms: ReadonlySet<string>;
  /** Places among the words, and all other names. */
  readonly places: readonly EntityId[];
  readonly others: readonly EntityId[];
};

/** Characters before and after a number in which the words tell what it counts: a clause of some 15 words on either side. */
const REACH = 100;
/** Signs at which another statement begins. */
const BORDER = /[;:()—\n]| – /;
/** Counts that a sentence makes in passing ("the two sides") measure nothing. */
const MIN_COUNT = 3;
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
): ReadonlySet<string> {
  const terms = findWords(doc.source.text, around)
    .filter((word) => !overlaps(word, quantity))
    .map(({ lower }) => termOf(lower))
    .filter((term) => term !== null);
  return new Set(terms);
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
  return !isCompound(printed, quantity) && !isPartOf(before) && !isAside(before);
}

function readMeasure(doc: EventDocument, claim: Claim, quantity: Quantity): Measure {
  const around = readAround(doc, quantity);
  // Of the claim alone: an outlet or a speaker named around it is no part of what is counted.
  const names = doc.names.filter((name) => overlaps(name, around) && overlaps(name, claim));
  const list = (isPlace: boolean): readonly EntityId[] =>
    names.filter(({ kind }) => (kind === 'place') === isPlace).map(({ entity }) => entity);
  const terms = new Set([...readTerms(doc, quantity, around), ...readTwin(doc, claim, quantity)]);
  return { claim, quantity, unit: unitOf(quantity.unit), terms, places: list(true), others: list(false) };
}

/** Gives the measures of claims, each number once with the shortest claim that holds it. Linear in the claims. */
export function listMeasures(
  claims: readonly Claim[],
  documents: ReadonlyMap<SourceId, EventDocument>,
): readonly Measure[] {
  const best = new Map<string, { readonly claim: Claim; readonly quantity: Quantity }>();
  for (const claim of claims) {
    for (const quantity of claim.quantities) {
      const key = `${claim.source} ${quantity.start} ${quantity.value}`;
      const known = best.get(key);
      if (known === undefined || claim.quote.length < known.claim.quote.length)
        best.set(key, { claim, quantity });
    }
  }
  return [...best.values()]
    .filter(({ claim, quantity }) => canMeasure(claim, quantity))
    .map(({ claim, quantity }) => readMeasure(documents.get(claim.source)!, claim, quantity));
}
