/** Numbers of claims side by side. In: claims with the quantity each answers by. Out: answers, one for each value that cannot be another one. */
import numbers from '../../../../assets/numbers.json';
import type { Claim, Fact, Qualifier, Quantity } from '../../model';
import { canBeSame } from './compare-quantities';
import { alignTimes, isTimeUnit } from './time-units';
import { isOrdinal } from './whole-and-part';

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

/** Nouns with a plural of their own, or none: "18 men", "20 million yen". */
const PLURALS: ReadonlyMap<string, string> = new Map([
  ...Object.entries(numbers.irregularPlurals).map(([plural, noun]): [string, string] => [noun, plural]),
  ...'yen yuan renminbi won baht ringgit rand birr tenge kyat dong dead injured missing'
    .split(' ')
    .map((noun): [string, string] => [noun, noun]),
]);

/** Gives the plural of an English noun. */
export function pluralOf(noun: string): string {
  const known = PLURALS.get(noun);
  if (known !== undefined) return known;
  if (/(?:s|x|z|ch|sh)$/.test(noun)) return `${noun}es`;
  return /[^aeiou]y$/.test(noun) ? `${noun.slice(0, -1)}ies` : `${noun}s`;
}

/** "At least four" is not "more than four"; what adds up to four is four. */
const AT_LEAST =
  /(?:at least|(?:no|not) (?:fewer|less) than|as many as|(?<!(?:add|adds|added|adding) )up to)(?= $)/iu;
const LEAST = /(?:at least|(?:no|not) (?:fewer|less) than) $/iu;
const UP_TO = /(?<!(?:add|adds|added|adding) )up to $/iu;
/** "At least 41" was counted; "at least 40" may be rounded. */
const ROUND = 10;

function isCounted({ claim, quantity }: NumberClaim): boolean {
  const isExact = Number.isInteger(quantity.value) && quantity.value % ROUND !== 0;
  return isExact && LEAST.test(claim.quote.slice(0, quantity.start - claim.start));
}

/** Gives the quantity as it is to be compared and shown: a rough one is rough, whichever version it is of. */
function readRough(given: NumberClaim): Quantity {
  const { claim, quantity } = given;
  if (isCounted(given)) return { ...quantity, qualifier: null };
  // "Waves of up to four metres" were no three metres high.
  if (UP_TO.test(claim.quote.slice(0, quantity.start - claim.start)))
    return { ...quantity, qualifier: 'nearly' };
  if (quantity.qualifier !== null && SIGNS[quantity.qualifier] !== undefined) return quantity;
  const isRough = ROUGHLY.test(claim.quote.slice(0, quantity.start - claim.start));
  return { ...quantity, qualifier: isRough ? 'about' : null };
}

/** "1.4 billion" is read, "1,400,000,000" is counted. */
const SCALES: readonly (readonly [value: number, word: string])[] = [
  [1e12, 'trillion'],
  [1e9, 'billion'],
  [1e6, 'million'],
];

function showNumber(value: number): string {
  const scale = SCALES.find(([least]) => value >= least);
  if (scale !== undefined) return `${Math.round((value / scale[0]) * 1000) / 1000} ${scale[1]}`;
  const [whole, part] = String(value).split('.');
  const grouped = value >= 10_000 ? whole!.replace(/\B(?=(\d{3})+$)/g, ',') : whole!;
  return part === undefined ? grouped : `${grouped}.${part}`;
}

/** What stands behind the number in an answer; `isNamed` where no question tells the unit. */
function showUnit({ value, unit }: Quantity, isNamed: boolean): string {
  if (unit === 'percent') return '%';
  return isNamed || isTimeUnit(unit) ? ` ${value === 1 ? unit : pluralOf(unit)}` : '';
}

function showSign({ claim, quantity }: NumberClaim): string {
  const printed = AT_LEAST.exec(claim.quote.slice(0, quantity.start - claim.start))?.[0];
  return printed === undefined
    ? ((quantity.qualifier && SIGNS[quantity.qualifier]) ?? '')
    : `${printed.toLowerCase()} `;
}

/** A value as read by people: "about 20", "at least 61", "nearly 4 years". */
function showValue(given: NumberClaim, isNamed: boolean): string {
  return `${showSign(given)}${showNumber(given.quantity.value)}${showUnit(given.quantity, isNamed)}`;
}

type Group = { readonly by: NumberClaim; readonly ids: Set<string> };

/** Of the values that a number may be the nearest: "about 66%" is 66.4% before it is 67%. */
function findNearest(groups: readonly Group[], quantity: Quantity): Group | undefined {
  const distance = ({ by }: Group): number => {
    const [a, b] = alignTimes(by.quantity, quantity);
    return Math.abs(a.value - b.value);
  };
  const same = groups.filter(({ by }) => canBeSame(by.quantity, quantity));
  return same.sort((a, b) => distance(a) - distance(b))[0];
}

/** Of several numbers in a claim the unit tells which is meant: "22 kilometres / 25 kilometres". A sixth visit is no six visits. */
function needUnit(given: readonly NumberClaim[]): boolean {
  return (
    given.some(({ claim }) => claim.quantities.length > 1) &&
    !given.some(({ claim, quantity }) => isOrdinal(claim, quantity))
  );
}

/**
 * Gives the answers: one for each value that cannot be another, most given first, then by value. One answer means agreement. `isAsked` where a
 * question will stand before them.
 */
export function answerNumbers(given: readonly NumberClaim[], isAsked = true): Fact['answers'] {
  const isNamed = !isAsked && needUnit(given);
  const read = given.map((one) => ({ claim: one.claim, id: one.claim.id, quantity: readRough(one) }));
  // An exact number stands for the rough ones that may be the same.
  const exactFirst = [...read].sort(
    (a, b) => Number(a.quantity.qualifier !== null) - Number(b.quantity.qualifier !== null),
  );
  const groups: Group[] = [];
  for (const one of exactFirst) {
    const group = findNearest(groups, one.quantity);
    if (group === undefined) groups.push({ by: one, ids: new Set([one.id]) });
    else group.ids.add(one.id);
  }
  const all = [...new Set(read.map(({ id }) => id))];
  return groups
    .sort((a, b) => b.ids.size - a.ids.size || a.by.quantity.value - b.by.quantity.value)
    .map(({ by, ids }) => {
      const shown = showValue(by, isNamed);
      return { label: shown, value: shown, claims: all.filter((id) => ids.has(id)) };
    });
}
