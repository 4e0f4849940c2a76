/** Parts of things: "half of the votes", "two-thirds of seats". In: a text and its names and dates. Out: quantities below 1. */
import type { Quantity, Span } from '../../model';
import numbers from '../../../../assets/numbers.json';
import { makeLookupTable } from '../../text/lookup-table';
import { makeSearch } from '../../text/word-starts';
import { findQualifier } from './qualifier';
import { singularOf } from './unit-noun';

const PARTS: Readonly<Record<string, number>> = makeLookupTable(numbers.fractionParts);
const COUNTS: Readonly<Record<string, number>> = makeLookupTable({ ...numbers.cardinals, a: 1 });
const FRACTION =
  /(?<![\p{L}\d-])(?:(a|one|two|three|four|five)[ -])?(half|thirds?|quarters?|fifths?|tenths?)(?= )(?: of)(?: (?:the|its|their|all|his|her|those|these))*(?: (?!the |its |their |all |his |her |those |these )(\p{Ll}{3,20}))(?![\p{L}-])/giuy;
const findParts = makeSearch({
  pattern: FRACTION,
  begins: 'a one two three four five half third thirds quarter quarters fifth fifths tenth tenths',
});

/** The fractions of a text that say of what, sorted, not touching `taken` (sorted). Linear. */
export function findFractions(text: string, taken: readonly Span[]): readonly Quantity[] {
  const found: Quantity[] = [];
  let cursor = 0;
  for (const match of findParts(text)) {
    const quantity = readFraction(text, match);
    if (quantity === null) continue;
    while (cursor < taken.length && (taken[cursor]?.end ?? 0) <= quantity.start) cursor += 1;
    if ((taken[cursor]?.start ?? Infinity) >= quantity.end) found.push(quantity);
  }
  return found;
}

function readFraction(text: string, match: RegExpExecArray): Quantity | null {
  const [whole, count = 'a', part = '', noun = ''] = match;
  const size = PARTS[part.toLowerCase().replace(/s$/, '')];
  if (size === undefined) return null;
  const value = Math.round(((COUNTS[count.toLowerCase()] ?? 1) / size) * 1000) / 1000;
  return {
    start: match.index,
    end: match.index + whole.length,
    value,
    unit: singularOf(noun.toLowerCase()),
    qualifier: findQualifier(text, match.index, ''),
  };
}
