/** The status of claims that say the same. In: their claims. Out: single, agreed, disputed or updated, and what differs. */
import table from '../../../assets/counted-matters.json';
import { CARDINAL_PATTERN, readCardinal } from '../extract/quantities/number-words';
import type { Claim, Quantity, SourceId } from '../model';
import { makeAnswer } from './answers';
import type { Verdict } from './draft-fact';
import { answerNumbers, type NumberClaim } from './numbers/number-answers';
import { isAllowed, isAside, isOrdinal, isPartOf } from './numbers/whole-and-part';
import { plainPattern, toSmall } from '../text/plain-pattern';
import { countTexts } from './origins';
import { areFar } from './numbers/compare-quantities';
import { unitOf } from './numbers/counted-units';
import { valueInScale } from './numbers/time-units';
import { isCompound } from './numbers/number-questions';
import { hasWordingDispute } from './alike/wording';

/** Counts that a sentence makes in passing ("the two sides", "one of them") are no answers, unless others say three. */
const MIN_VALUE = 2;
const MIN_LARGEST = 3;

/** How many in the finest unit of two: a week is no count made in passing, nor are forty minutes. */
const sizeOf = (quantity: Quantity): number => Math.max(quantity.value, valueInScale(quantity));

const isBelow = (quantity: Quantity, least: number): boolean =>
  sizeOf(quantity) < least && Number.isInteger(quantity.value);

const isUpdate = ({ qualifier }: Quantity): boolean => qualifier === 'updated';

const CLIMB = plainPattern(`(?<!\\p{L})(?:${table.climbs})(?!\\p{L})`);
const FALL = plainPattern(`(?<!\\p{L})(?:${table.falls})(?!\\p{L})`);

/** Characters before a number that say what it is. */
const REACH = 60;

function readBefore({ quote, start }: Claim, quantity: Quantity): string {
  const from = quantity.start - start;
  return toSmall(quote.slice(Math.max(0, from - REACH), from));
}

/** "28-point" measures something else than the claim is about; such numbers have facts of their own (number-facts.ts). */
function isPlain(claim: Claim, quantity: Quantity): boolean {
  const printed = claim.quote.slice(quantity.start - claim.start, quantity.end - claim.start);
  const before = readBefore(claim, quantity);
  return !isCompound(printed, quantity) && !isPartOf(before) && !isAside(before);
}

const OF = plainPattern('(?<!\\p{L})of (?:\\p{L}+ )?$');
/** "11 of 16 points": the part answers, the whole is what it is part of. */
const PART = plainPattern(
  `(?<![\\p{L}\\d.,-])(${CARDINAL_PATTERN}) (?:out )?of (?:the |its |their |her |his )?$`,
);

/** The number that a number of the text is the whole of, or null. */
function readPart(claim: Claim, whole: Quantity): Quantity | null {
  const before = readBefore(claim, whole);
  // Asked first, for the pattern of all numbers is slow.
  const [printed, written = ''] = OF.test(before) ? (PART.exec(before) ?? []) : [];
  const value = readCardinal(written);
  if (printed === undefined || value === null) return null;
  const start = whole.start - printed.length;
  return { ...whole, start, end: start + written.length, value, qualifier: null };
}

/** A number that can answer; `whole` is how many it is a part of, where that is said. */
type PartOrWhole = { readonly quantity: Quantity; readonly whole: number | null };

/** A sixth visit is no answer to how many visits, nor is how many a ferry may carry to how many it carried. */
function readStance(claim: Claim, quantity: Quantity): 'nth ' | 'allowed ' | '' {
  if (isOrdinal(claim, quantity)) return 'nth ';
  return isAllowed(readBefore(claim, quantity)) ? 'allowed ' : '';
}

/** The numbers of a claim that can answer, by what they count: those that measure nothing else, and parts in place of their wholes. */
function listByUnit(claim: Claim): ReadonlyMap<string, readonly PartOrWhole[]> {
  const byUnit = new Map<string, readonly PartOrWhole[]>();
  const plain = claim.quantities
    .map((quantity): PartOrWhole => {
      const part = readPart(claim, quantity);
      return part === null ? { quantity, whole: null } : { quantity: part, whole: quantity.value };
    })
    .filter(({ quantity }) => isPlain(claim, quantity))
    .filter(({ quantity }) => !isBelow(quantity, MIN_VALUE));
  for (const given of plain) {
    const { quantity } = given;
    const unit = `${readStance(claim, quantity)}${unitOf(quantity.unit)}`;
    byUnit.set(unit, [...(byUnit.get(unit) ?? []), given]);
  }
  return byUnit;
}

/** A number that something rose to is no update of a larger one, nor one that it fell to of a smaller one. */
function isLatest({ claim, quantity }: NumberClaim, numbers: readonly NumberClaim[]): boolean {
  const before = toSmall(claim.quote.slice(0, quantity.start - claim.start));
  const values = numbers.map((other) => other.quantity.value);
  if (CLIMB.test(before)) return quantity.value >= Math.max(...values);
  return !FALL.test(before) || quantity.value <= Math.min(...values);
}

/** Claims by unit, where the claim has just one number of it: with two, which one answers is a guess. */
function readNumbers(claims: readonly Claim[]): ReadonlyMap<string, (NumberClaim & PartOrWhole)[]> {
  const byUnit = new Map<string, (NumberClaim & PartOrWhole)[]>();
  for (const claim of claims) {
    if (claim.quantities.length === 0) continue;
    for (const [unit, own] of listByUnit(claim)) {
      const large = own.filter(({ quantity }) => sizeOf(quantity) >= MIN_LARGEST);
      const [number, second] = large.length > 0 ? large : own;
      if (number === undefined || second !== undefined) continue;
      const known = byUnit.get(unit);
      if (known === undefined) byUnit.set(unit, [{ claim, ...number }]);
      else known.push({ claim, ...number });
    }
  }
  return byUnit;
}

/** "Four of the six people seized" beside "six people were seized": the first may tell of the six, so its four is no answer. */
function dropParts(numbers: readonly (NumberClaim & PartOrWhole)[]): readonly NumberClaim[] {
  return numbers.filter(
    ({ whole }) => whole === null || numbers.every(({ quantity }) => quantity.value !== whole),
  );
}

/** Gives what numbers make of claims: null where they do not contradict each other. */
function judgeNumbers(numbers: readonly NumberClaim[]): Verdict | null {
  if (new Set(numbers.map(({ claim }) => claim.source)).size < 2) return null;
  const answers = answerNumbers(numbers, false);
  if (answers.length < 2 || numbers.some((a) => numbers.some((b) => areFar(a.quantity, b.quantity))))
    return null;
  if (numbers.every(({ quantity }) => isBelow(quantity, MIN_LARGEST))) return null;
  const updates = numbers
    .filter((one) => isUpdate(one.quantity) && isLatest(one, numbers))
    .map(({ claim }) => claim.id);
  // Two values that are both said to have risen to are no update of one another.
  const later = answers.filter(({ claims }) => claims.some((id) => updates.includes(id)));
  const isUpdated = later.length === 1 && later[0]!.claims.every((id) => updates.includes(id));
  return { status: isUpdated ? 'updated' : 'disputed', differs: 'number', answers };
}

function judgeWording(claims: readonly Claim[]): Verdict | null {
  if (!hasWordingDispute(claims)) return null;
  const quoted = claims.filter(({ mode }) => mode === 'direct' || mode === 'partial');
  const answers = quoted.map((claim) => makeAnswer(claim.quote.replace(/[.,]$/u, ''), [claim]));
  return { status: 'disputed', differs: 'wording', answers };
}

/** Gives the verdict on claims that say the same. `originals` makes one text of a text printed twice. */
export function judgeClaims(claims: readonly Claim[], originals: ReadonlyMap<SourceId, SourceId>): Verdict {
  if (countTexts(claims, originals) < 2) return { status: 'single', differs: null, answers: [] };
  for (const numbers of readNumbers(claims).values()) {
    const verdict = judgeNumbers(dropParts(numbers));
    if (verdict !== null) return verdict;
  }
  return judgeWording(claims) ?? { status: 'agreed', differs: null, answers: [] };
}
