/**
 * Parts of things: "half of the votes", "two-thirds of seats". In: a text and its names and dates. Out: about how many percent they are, for another
 * source may say "33 percent" of "a third".
 */
import type { Quantity, Span } from '../../model';
import numbers from '../../../../assets/numbers.json';
import { makeLookupTable } from '../../text/lookup-table';
import { makeOverlapWalk } from '../../text/span-walk';
import { makeSearch } from '../../text/word-starts';
import { findQualifier } from './qualifier';

const PARTS: Readonly<Record<string, number>> = makeLookupTable(numbers.fractionParts);
const COUNTS: Readonly<Record<string, number>> = makeLookupTable({ ...numbers.cardinals, a: 1 });
/** "Half of the votes", "by a third since May"; "by a third party" is by somebody, and "half of the story" no share. */
const OF =
  / of(?: (?:the|its|their|all|his|her|those|these))* (?!(?:the|its|their|all|his|her|those|these|answer|battle|job|picture|story|truth)(?!\p{L}))\p{Ll}{3,20}(?![\p{L}-])/u;
const END =
  /[.,;:)\n]|$| (?:since|in|on|over|after|from|to|this|last|and|but|as|at|within|compared|while|when|for)(?!\p{L})/u;
const BY =
  /(?<=(?<!\p{L})by (?:(?:about|around|roughly|nearly|almost|more than|over|at least|up to|less than|some) )?)/u;
const PART = `(?:(a|one|two|three|four|five)[ -])?(half|thirds?|quarters?|fifths?|tenths?)`;
const FRACTION = new RegExp(
  `(?<![\\p{L}\\d-])(?:${PART}(?=${OF.source})|${BY.source}${PART}(?=${END.source}))`,
  'giuy',
);
const findParts = makeSearch({
  pattern: FRACTION,
  begins: 'a one two three four five half third thirds quarter quarters fifth fifths tenth tenths',
});

/** Tells whether words of a share are a fraction: "two-thirds", not "66 percent". */
export function isFraction(lower: string): boolean {
  return /half|third|quarter|fifth|tenth/.test(lower);
}

/** The fractions of a text that say of what, sorted, not touching `taken` (sorted). Linear. */
export function findFractions(text: string, taken: readonly Span[]): readonly Quantity[] {
  const touching = makeOverlapWalk(taken);
  return findParts(text).flatMap((match) => {
    const quantity = readFraction(text, match);
    return quantity === null || touching(quantity).length > 0 ? [] : [quantity];
  });
}

/** How many percent a fraction is, or null: "the third of the agreements" is one of them. */
function readShare(count: string | undefined, part: string): number | null {
  const size = PARTS[part.toLowerCase().replace(/s$/, '')];
  if (size === undefined) return null;
  const parts = count === undefined ? null : (COUNTS[count.toLowerCase()] ?? 1);
  return parts === null && size > PARTS.half! ? null : Math.round(((parts ?? 1) / size) * 100);
}

function readFraction(text: string, match: RegExpExecArray): Quantity | null {
  const [whole, partOf, of, partBy, by] = match;
  const value = readShare(partOf ?? partBy, of ?? by ?? '');
  if (value === null) return null;
  const qualifier = findQualifier(text, match.index, '') ?? 'about';
  return { start: match.index, end: match.index + whole.length, value, unit: 'percent', qualifier };
}
