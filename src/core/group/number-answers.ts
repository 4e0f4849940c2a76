/** Numbers of claims side by side. In: claims with the quantity each answers by. Out: answers, one for each value that cannot be another one. */
import type { Claim, Fact, Qualifier, Quantity } from '../model';
import { canBeSame } from './compare-quantities';
import { isTimeUnit } from './number-questions';

/** A claim and the one number in it that answers the question. */
export type NumberClaim = { readonly claim: Claim; readonly quantity: Quantity };

const SIGNS: Readonly<Partial<Record<Qualifier, string>>> = {
  nearly: 'nearly ',
  about: 'about ',
  'more-than': 'more than ',
  'less-than': 'less than ',
};
/** A version ("trimmed to about 20 points") hides that the number is rough as well. */
const ROUGHLY = /(?:about|around|roughly|approximately|some)\s+$/iu;

/** Gives the plural of an English noun. */
export function pluralOf(noun: string): string {
  if (noun === 'person') return 'people';
  if (/(?:s|x|z|ch|sh)$/.test(noun)) return `${noun}es`;
  return /[^aeiou]y$/.test(noun) ? `${noun.slice(0, -1)}ies` : `${noun}s`;
}

/** Gives the quantity as it is to be compared and shown: a rough one is rough, whichever version it is of. */
function readRough({ claim, quantity }: NumberClaim): Quantity {
  if (quantity.qualifier !== null && SIGNS[quantity.qualifier] !== undefined) return quantity;
  const isRough = ROUGHLY.test(claim.quote.slice(0, quantity.start - claim.start));
  return { ...quantity, qualifier: isRough ? 'about' : null };
}

function showNumber(value: number): string {
  const [whole, part] = String(value).split('.');
  const grouped = value >= 10_000 ? whole!.replace(/\B(?=(\d{3})+$)/g, ',') : whole!;
  return part === undefined ? grouped : `${grouped}.${part}`;
}

/** A value as read by people: "about 20", "nearly 4 years"; units other than times are in the question. */
function showValue({ value, qualifier, unit }: Quantity): string {
  const noun = !isTimeUnit(unit) ? '' : ` ${value === 1 ? unit : pluralOf(unit)}`;
  return `${(qualifier && SIGNS[qualifier]) ?? ''}${showNumber(value)}${noun}`;
}

/** Gives the answers: one for each value that cannot be another, most given first, then by value. One answer means agreement. */
export function answerNumbers(given: readonly NumberClaim[]): Fact['answers'] {
  const read = given.map((one) => ({ id: one.claim.id, quantity: readRough(one) }));
  // An exact number stands for the rough ones that may be the same.
  const exactFirst = [...read].sort(
    (a, b) => Number(a.quantity.qualifier !== null) - Number(b.quantity.qualifier !== null),
  );
  const groups: { readonly by: Quantity; readonly ids: Set<string> }[] = [];
  for (const { id, quantity } of exactFirst) {
    const group = groups.find(({ by }) => canBeSame(by, quantity));
    if (group === undefined) groups.push({ by: quantity, ids: new Set([id]) });
    else group.ids.add(id);
  }
  return groups
    .sort((a, b) => b.ids.size - a.ids.size || a.by.value - b.by.value)
    .map(({ by, ids }) => {
      const claims = [...new Set(read.map(({ id }) => id))].filter((id) => ids.has(id));
      return { label: showValue(by), value: showValue(by), claims };
    });
}
