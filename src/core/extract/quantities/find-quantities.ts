/**
 * In: a document with names and dates. Out: its numbers with what they count. A number without a noun is left out, and so are
 * places in time ("three hours later"), clock times, scores and numbers in names and dates.
 */
import type { DateMention, NamedDocument } from '../../document';
import type { Quantity, Span } from '../../model';
import { keepPlainNames } from '../plain-names';
import numbers from '../../../../assets/numbers.json';
import {
  CARDINAL_PATTERN,
  CARDINAL_WORDS,
  ORDINAL_PATTERN,
  ORDINAL_WORDS,
  readCardinal,
  readOrdinal,
} from './number-words';
import { makeLookupTable } from '../../text/lookup-table';
import { makeOverlapWalk } from '../../text/span-walk';
import { makeSearch } from '../../text/word-starts';
import { findFractions } from './find-fractions';
import { findLengths } from './find-lengths';
import { findQualifier } from './qualifier';
import {
  findCountedEvent,
  findPluralNoun,
  isNounStop,
  singularOf,
  TIME_UNITS,
  type UnitNoun,
} from './unit-noun';

const CURRENCIES: Readonly<Record<string, string>> = numbers.currencySymbols;
const DISPLACEMENTS: ReadonlySet<string> = new Set(numbers.displacements);
const SYMBOLS = Object.keys(CURRENCIES).join('');
/** "Rs 85 billion", "USD 40": letters in place of a sign. */
const LETTERED: Readonly<Record<string, string>> = makeLookupTable(numbers.currencyLetters);
const LETTERS = Object.keys(LETTERED).join('|');
const RANGE = `(?:[-–—]| to | and | or )`;

const NUMBER = new RegExp(
  `(?<![\\p{L}\\d.,:/#]|\\d[-–]|\\p{L}-)(?:(?:US|A|C|HK)?([${SYMBOLS}])|(${LETTERS})(?:\\. ?|[ \\u00a0]?)(?=\\d))?(?:(${ORDINAL_PATTERN})|(${CARDINAL_PATTERN})(?:${RANGE}[${SYMBOLS}]?(${CARDINAL_PATTERN}))?)`,
  'giuy',
);
const findNumbers = makeSearch({
  pattern: NUMBER,
  begins: `${CARDINAL_WORDS} ${ORDINAL_WORDS} us a c hk ${[...Object.keys(CURRENCIES), ...Object.keys(LETTERED)].join(' ')}`,
});
const COMPOUND =
  /^(?:-|(?= year-old))[ ]?(year-old|\p{L}{2,20})(?:[ -](year|hour|day|week|month|minute)(?!\p{L}))?/iu;
const PERCENT = /^ ?(?:%|percent(?:age)?(?!\p{L})|per cent(?!\p{L})|pc(?!\p{L}))( points?)?/iu;
const NOT_A_COUNT = /^(?: ?(?:[ap]\.?m\.?(?!\p{L})|o['’]clock|[°:]\d?)|[/:.]\d|[-–]\d)/iu;

const ABBREVIATIONS: Readonly<Record<string, string>> = makeLookupTable(numbers.unitAbbreviations);
const ABBREVIATION = /^[ \u00a0]?(km|kg|mph|kph|ha|gw|mw|bpd)(?![\p{L}\d])/iu;
const STATES: Readonly<Record<string, string>> = makeLookupTable(numbers.states);
const STATE = /^[ \u00a0](\p{L}{4,9})(?![\p{L}-])/u;
/** Fractions are read apart from numbers. */
const FRACTION_NOUN = /^(?:half|third|quarter|fifth|sixth|seventh|eighth|ninth|tenth)s?$/i;

const LASTED = /\b(?:for|lasted|lasting|took|taking|spent|spending|wait(?:ed|ing)?|by)(?: \w+){0,2} $/i;

type Figure = Span & {
  readonly values: readonly number[];
  readonly currency: string | null;
  readonly ordinal: boolean;
};

/** The document's quantities, sorted by place, not overlapping names or dates. Linear in the text; never throws. */
export function findQuantities(doc: NamedDocument, dates: readonly DateMention[]): readonly Quantity[] {
  const { text } = doc.source;
  const taken = [...keepPlainNames(doc.names), ...dates].sort((a, b) => a.start - b.start);
  const found: Quantity[] = [];
  const touching = makeOverlapWalk(taken);
  for (const match of findNumbers(text)) {
    const number = readNumber(match);
    if (number === null || touching(number).length > 0) continue;
    found.push(...measure(text, number));
  }
  return [...found, ...findFractions(text, taken), ...findLengths(text, taken)].sort(
    (a, b) => a.start - b.start,
  );
}

function readNumber(match: RegExpExecArray): Figure | null {
  const [whole, symbol, letters, ordinal, first = '', last = ''] = match;
  const currency = readCurrency(symbol, letters);
  // "4K" is a resolution, "$4k" a sum.
  if (currency === null && /\dk$/i.test(first)) return null;
  const values = ordinal === undefined ? readRange(first, last) : [readOrdinal(ordinal)];
  const known = values.filter((value) => value !== null);
  return known.length < values.length
    ? null
    : {
        start: match.index,
        end: match.index + whole.length,
        values: known,
        currency,
        ordinal: ordinal !== undefined,
      };
}

function readCurrency(symbol: string | undefined, letters: string | undefined): string | null {
  if (symbol !== undefined) return CURRENCIES[symbol] ?? null;
  return letters === undefined ? null : (LETTERED[letters.toLowerCase()] ?? null);
}

/** One value or two; null where the words make no number. */
function readRange(first: string, last: string): (number | null)[] {
  const low = readCardinal(first);
  if (last === '') return [low];
  const high = readCardinal(last);
  if (low === null || high === null) return [null];
  // "$20-30 million": the scale belongs to both.
  return [low < high && high >= 1e6 && low < 1000 ? low * scaleOf(high) : low, high];
}

function scaleOf(value: number): number {
  return [1e12, 1e9, 1e6].find((scale) => value >= scale) ?? 1;
}

function measure(text: string, number: Figure): Quantity[] {
  const noun = findUnit(text, number);
  if (noun === null) return [];
  const qualifier = findQualifier(text, number.start, text.slice(number.end, noun.end));
  return number.values.map((value, at) => ({
    start: number.start,
    end: noun.end,
    value,
    unit: noun.unit,
    qualifier: at > 0 && qualifier === 'earlier' ? 'updated' : (qualifier ?? readRangeQualifier(number)),
  }));
}

function readNoun(text: string, rest: string, { start, end, values }: Figure): UnitNoun | null {
  const noun = readAbbreviation(rest, end) ?? findPluralNoun(text, end, values.at(-1)!);
  if (noun === null) return readState(rest, end);
  return isDisplaced(text, start, noun) || FRACTION_NOUN.test(noun.unit) ? null : noun;
}

/** Each end of a range is only a bound of the value. */
function readRangeQualifier({ values }: Figure): Quantity['qualifier'] {
  return values.length > 1 ? 'about' : null;
}

function findUnit(text: string, number: Figure): UnitNoun | null {
  const { end } = number;
  const rest = text.slice(end, end + 60);
  if (number.currency !== null) return { unit: number.currency, end };
  const percent = PERCENT.exec(rest);
  if (percent !== null) return readPercent(percent, end);
  if (NOT_A_COUNT.test(rest)) return null;
  if (number.ordinal) return findCountedEvent(text, end);
  const compound = COMPOUND.exec(rest);
  if (compound !== null) return isNoCompound(compound[1] ?? '') ? null : readCompound(compound, end);
  return readNoun(text, rest, number);
}

/** "3 km" */
function readAbbreviation(rest: string, end: number): UnitNoun | null {
  const [whole = '', written = ''] = ABBREVIATION.exec(rest) ?? [];
  const unit = ABBREVIATIONS[written.toLowerCase()];
  return unit === undefined ? null : { unit, end: end + whole.length };
}

/** "100 injured", "almost 200 dead". */
function readState(rest: string, end: number): UnitNoun | null {
  const [whole = '', written = ''] = STATE.exec(rest) ?? [];
  const unit = STATES[written.toLowerCase()];
  return unit === undefined ? null : { unit, end: end + whole.length };
}

/** "19%", "two percentage points". */
function readPercent([whole, points]: RegExpExecArray, end: number): UnitNoun {
  return { unit: points === undefined ? 'percent' : 'percentage-point', end: end + whole.length };
}

function isNoCompound(word: string): boolean {
  return isNounStop(word) || FRACTION_NOUN.test(word);
}

/** "28-point", "five-hour", "53-year-old", "three-and-a-half year". */
function readCompound(compound: RegExpExecArray, end: number): UnitNoun {
  const [whole, word] = compound;
  const unit = singularOf((word ?? '').toLowerCase());
  return {
    unit,
    end: end + (compound[2] === undefined ? whole.length : whole.length - compound[2].length - 1),
  };
}

/** "three hours later", "two days before the vote" say when, not how long. */
function isDisplaced(text: string, start: number, noun: UnitNoun): boolean {
  if (!TIME_UNITS.has(noun.unit)) return false;
  const next = /^[ \u00a0](\p{L}+)/u.exec(text.slice(noun.end, noun.end + 20));
  const word = (next?.[1] ?? '').toLowerCase();
  // "deliberated for nine hours before" says how long all the same.
  const lasted =
    /^(?:before|after|on|into|ahead)$/.test(word) && LASTED.test(text.slice(Math.max(0, start - 24), start));
  return DISPLACEMENTS.has(word) && !lasted;
}
