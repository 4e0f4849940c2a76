/** Numbers that leave their noun to the reader: "about 20 points, compared with the earlier 28". */
import type { DateMention, NamedDocument } from '../../document';
import type { Qualifier, Quantity, Span } from '../../model';
import numbers from '../../../../assets/numbers.json';
import { CARDINAL_PATTERN, readCardinal } from './number-words';
import { makeLookupTable } from '../../text/lookup-table';
import { makeSearch } from '../../text/word-starts';

const QUALIFIERS = makeLookupTable(numbers.qualifiers as Readonly<Record<string, Qualifier>>);
const VERSION_WORDS = Object.keys(QUALIFIERS).filter((word) =>
  ['original', 'earlier', 'updated'].includes(QUALIFIERS[word] ?? ''),
);
const CHANGES = numbers.changeVerbs.join('|');

// A bare number must be marked as a version, or be one end of a change; the sign after it must end its phrase.
const BARE = new RegExp(
  `(?<!\\p{L})(?:(?:the|its|an?) (${VERSION_WORDS.join('|')})|(?:${CHANGES}) (?:up |down )?(from|to)|(?:up|down) (from)) (${CARDINAL_PATTERN})(?=[.,;:)\\n]|$| (?:to|from|in|after|and|last|this)(?!\\p{L}))`,
  'giuy',
);
const findBare = makeSearch({
  pattern: BARE,
  begins: `the its a an up down ${numbers.changeVerbs.join(' ')}`,
});

/** The quantities with such numbers added; each takes the unit of the nearest quantity of its sentence, else is left out. Sorted. */
export function addBareNumbers(
  doc: NamedDocument,
  dates: readonly DateMention[],
  quantities: readonly Quantity[],
): readonly Quantity[] {
  const read = { sentences: doc.sentences, dates, quantities, sentence: 0, near: 0, date: 0 };
  const added = findBareNumbers(doc.source.text).flatMap((number): Quantity[] => {
    const end = moveTo(read, number);
    const unit = end === null ? null : findUnitNearby(quantities, read.near, { number, end });
    return unit === null ? [] : [{ ...number, unit }];
  });
  return added.length === 0 ? quantities : [...quantities, ...added].sort((a, b) => a.start - b.start);
}

/** Places in the sorted lists, moved along with the numbers, so that time stays linear. */
type Reading = {
  readonly sentences: readonly Span[];
  readonly dates: readonly Span[];
  readonly quantities: readonly Span[];
  sentence: number;
  near: number;
  date: number;
};

/** The end of the number's sentence, with `near` at its first quantity; null when it is part of a date or in no sentence. */
function moveTo(read: Reading, number: Span): number | null {
  read.sentence = skipWhile(read.sentences, read.sentence, ({ end }) => end <= number.start);
  const within = read.sentences[read.sentence];
  if (within === undefined) return null;
  read.near = skipWhile(read.quantities, read.near, ({ start }) => start < within.start);
  read.date = skipWhile(read.dates, read.date, ({ end }) => end <= number.start);
  const date = read.dates[read.date];
  return date !== undefined && date.start < number.end ? null : within.end;
}

function skipWhile(spans: readonly Span[], from: number, skips: (span: Span) => boolean): number {
  let place = from;
  for (let span = spans[place]; span !== undefined && skips(span); span = spans[place]) place += 1;
  return place;
}

type BareNumber = Omit<Quantity, 'unit'>;

function findBareNumbers(text: string): BareNumber[] {
  return findBare(text).flatMap((match) => {
    const written = match[4] ?? '';
    const end = match.index + match[0].length;
    const value = readCardinal(written);
    return value === null ? [] : [{ start: end - written.length, end, value, qualifier: qualifierOf(match) }];
  });
}

function qualifierOf(match: RegExpExecArray): Qualifier {
  const [, version, direction, from] = match;
  if (version !== undefined) return QUALIFIERS[version.toLowerCase()] ?? 'earlier';
  return (direction ?? from)?.toLowerCase() === 'to' ? 'updated' : 'earlier';
}

/** The unit of the quantity closest to the number among those from place `from` up to the sentence's end; null when they overlap. */
function findUnitNearby(
  quantities: readonly Quantity[],
  from: number,
  { number, end }: { number: BareNumber; end: number },
): string | null {
  let best: Quantity | null = null;
  // A sentence with more numbers than this is a table.
  for (const quantity of quantities.slice(from, from + 40)) {
    if (quantity.start >= end) break;
    if (quantity.start < number.end && quantity.end > number.start) return null;
    if (best === null || distance(quantity, number) < distance(best, number)) best = quantity;
  }
  return best?.unit ?? null;
}

const distance = (a: { start: number }, b: { start: number }): number => Math.abs(a.start - b.start);
