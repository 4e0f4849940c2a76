/** Numbers as written: "28", "1,500", "19.5", "twenty-eight", "two dozen", "1.5bn", "sixth", "6th", "three-and-a-half". */
import numbers from '../../../../assets/numbers.json';
import type { Span } from '../../model';
import { makeLookupTable } from '../../text/lookup-table';
import { makeStartFinder } from '../../text/word-starts';

/** Lower-case number words → value. */
const CARDINALS: Readonly<Record<string, number>> = makeLookupTable(numbers.cardinals);
const SCALES: Readonly<Record<string, number>> = makeLookupTable(numbers.scales);
const SHORT_SCALES: Readonly<Record<string, number>> = makeLookupTable(numbers.shortScales);
const ORDINALS: Readonly<Record<string, number>> = makeLookupTable(numbers.ordinals);

const FRACTIONS: Readonly<Record<string, number>> = makeLookupTable({ half: 0.5, quarter: 0.25 });

const UNITS = Object.keys(CARDINALS).join('|');
const SCALE = Object.keys(SCALES).join('|');
const ORDINAL = Object.keys(ORDINALS).join('|');
const DIGITS = '\\d{1,3}(?:,\\d{3}){1,5}(?:\\.\\d{1,6})?|\\d{1,15}(?:\\.\\d{1,6})?(?!\\d)';
const GAP = '[ \\u00a0-]';

/** "40km": such letters may stand right behind digits. */
const MEASURE = Object.keys(numbers.unitAbbreviations).join('|');

/** A cardinal: digits with an optional scale, or words. For use inside a pattern without case. */
export const CARDINAL_PATTERN =
  `(?:(?:${DIGITS})(?=(?:${MEASURE})(?![\\p{L}\\d]))|(?:(?:${DIGITS})(?:${GAP}?(?:${SCALE})|(?:${Object.keys(SHORT_SCALES).join('|')})(?![\\p{L}\\d]))?` +
  `|(?:half a|quarter of a|a|an) (?:${SCALE})(?!s?\\p{L})` +
  `|(?:${UNITS})(?:${GAP}(?:and${GAP})?(?:${UNITS}|${SCALE})){0,5}(?:${GAP}and${GAP}a${GAP}half)?)(?!\\p{L}))`;

/** An ordinal: "6th", "sixth", "twenty-first". */
export const ORDINAL_PATTERN = `(?:\\d{1,4}(?:st|nd|rd|th)|(?:(?:${UNITS})-)?(?:${ORDINAL}))(?!\\p{L})`;

/** What cardinals and ordinals begin with: words parted by spaces, # for a digit. Scales too stand in every cardinal that begins otherwise. */
export const CARDINAL_WORDS = `# ${Object.keys(CARDINALS).join(' ')} half quarter a an`;
export const ORDINAL_WORDS = `# ${Object.keys(CARDINALS).join(' ')} ${Object.keys(ORDINALS).join(' ')}`;
/** Words and digits of which every cardinal holds at least one. */
const NUMBER_WORDS = `# ${Object.keys(CARDINALS).join(' ')} ${Object.keys(SCALES).join(' ')}`;

const findNumberWords = makeStartFinder([NUMBER_WORDS]);
let lastText = '';
let lastPlaces: readonly number[] | null = [];

/** Tells whether a span of a text may hold a cardinal: false is certain. Quick for many spans of one text, one after the other. */
export function mayHoldNumber(text: string, { start, end }: Span): boolean {
  if (text !== lastText) [lastText, lastPlaces] = [text, findNumberWords(text)?.[0] ?? null];
  if (lastPlaces === null) return true;
  let [low, high] = [0, lastPlaces.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (lastPlaces[middle]! < start) low = middle + 1;
    else high = middle;
  }
  // A number that the span cuts is found from its first place on.
  return (lastPlaces[low] ?? Infinity) < end || /^[\p{L}\d]/u.test(text.charAt(start - 1));
}

/** The value of a cardinal as matched by `CARDINAL_PATTERN`, or null when the words make no number ("five two"). */
export function readCardinal(written: string): number | null {
  const sum = { total: 0, current: 0, last: Number.POSITIVE_INFINITY };
  for (const word of splitNumber(written)) if (!addWord(sum, word)) return null;
  return round(sum.total + sum.current);
}

/** "1.5bn" → "1.5", "bn"; "twenty-eight" → "twenty", "eight". */
function splitNumber(written: string): string[] {
  const words = written
    .toLowerCase()
    .replaceAll(',', '')
    .split(/[ \u00a0-]+/);
  return words.flatMap((word) => word.match(/[\d.]+|[^\d.]+/g) ?? []);
}

type Sum = { total: number; current: number; last: number };

/** Takes one more word into the sum; false when it cannot follow. */
function addWord(sum: Sum, word: string): boolean {
  const unit = CARDINALS[word] ?? FRACTIONS[word] ?? (/^\d/.test(word) ? Number(word) : undefined);
  if (unit !== undefined) return addUnit(sum, unit);
  const scale = SCALES[word] ?? SHORT_SCALES[word];
  if (scale === undefined) return true;
  sum.current = (sum.current === 0 ? 1 : sum.current) * scale;
  if (scale >= 1000) [sum.total, sum.current] = [sum.total + sum.current, 0];
  return true;
}

/** "twenty eight" adds up, "five two" is two numbers. */
function addUnit(sum: Sum, unit: number): boolean {
  const afterTens = sum.last >= 20 && sum.last < 100 && sum.last % 10 === 0 && unit < 10;
  if (sum.current % 100 !== 0 && !afterTens && unit >= 1) return false;
  sum.current += unit;
  sum.last = unit;
  return true;
}

/** The value of an ordinal as matched by `ORDINAL_PATTERN`. */
export function readOrdinal(written: string): number | null {
  const digits = /^\d+/.exec(written);
  if (digits !== null) return Number(digits[0]);
  const [first, second] = written.toLowerCase().split('-');
  const tens = second === undefined ? 0 : (CARDINALS[first ?? ''] ?? 0);
  const last = ORDINALS[second ?? first ?? ''];
  return last === undefined ? null : tens + last;
}

/** Takes away what binary fractions add: 2.3 × 1,000,000 is 2,300,000. */
function round(value: number): number {
  return Math.round(value * 1e6) / 1e6;
}
