/** Numbers that leave their noun to the reader: "about 20 points, compared with the earlier 28". */
import type { DateMention, NamedDocument } from '../../document';
import type { Qualifier, Quantity } from '../../model';
import numbers from '../../../../assets/numbers.json';
import { CARDINAL_PATTERN, readCardinal } from './number-words';

const QUALIFIERS = numbers.qualifiers as Readonly<Record<string, Qualifier>>;
const VERSION_WORDS = Object.keys(QUALIFIERS).filter((word) =>
  ['original', 'earlier', 'updated'].includes(QUALIFIERS[word] ?? ''),
);
const CHANGES = numbers.changeVerbs.join('|');

// A bare number must be marked as a version, or be one end of a change; the sign after it must end its phrase.
const BARE = new RegExp(
  `(?<!\\p{L})(?:(?:the|its|an?) (${VERSION_WORDS.join('|')})|(?:${CHANGES}) (?:up |down )?(from|to)|(?:up|down) (from)) (${CARDINAL_PATTERN})(?=[.,;:)\\n]|$| (?:to|from|in|after|and|last|this)(?!\\p{L}))`,
  'giu',
);

/** The quantities with such numbers added; each takes the unit of the nearest quantity of its sentence, else is left out. Sorted. */
export function addBareNumbers(
  doc: NamedDocument,
  dates: readonly DateMention[],
  quantities: readonly Quantity[],
): readonly Quantity[] {
  const bare = findBareNumbers(doc.source.text);
  const added: Quantity[] = [];
  let [sentence, near, date] = [0, 0, 0];
  for (const number of bare) {
    while ((doc.sentences[sentence]?.end ?? Infinity) <= number.start) sentence += 1;
    const within = doc.sentences[sentence];
    if (within === undefined) break;
    while ((quantities[near]?.start ?? Infinity) < within.start) near += 1;
    while ((dates[date]?.end ?? Infinity) <= number.start) date += 1;
    if ((dates[date]?.start ?? Infinity) < number.end) continue;
    const unit = findUnitNearby(quantities, near, { number, end: within.end });
    if (unit !== null) added.push({ ...number, unit });
  }
  return added.length === 0 ? quantities : [...quantities, ...added].sort((a, b) => a.start - b.start);
}

type BareNumber = Omit<Quantity, 'unit'>;

function findBareNumbers(text: string): BareNumber[] {
  return Array.from(text.matchAll(BARE)).flatMap((match) => {
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
