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
  const added: Quantity[] = [];
  for (const match of doc.source.text.matchAll(BARE)) {
    const written = match[4] ?? '';
    const start = match.index + match[0].length - written.length;
    const bare = { start, end: start + written.length };
    const value = readCardinal(written);
    const unit = findUnitNearby(doc, quantities, bare.start);
    const taken = [...quantities, ...dates].some((other) => other.start < bare.end && other.end > bare.start);
    if (value === null || unit === null || taken) continue;
    added.push({ ...bare, value, unit, qualifier: qualifierOf(match) });
  }
  return added.length === 0 ? quantities : [...quantities, ...added].sort((a, b) => a.start - b.start);
}

function qualifierOf(match: RegExpExecArray): Qualifier {
  const [, version, direction, from] = match;
  if (version !== undefined) return QUALIFIERS[version.toLowerCase()] ?? 'earlier';
  return (direction ?? from)?.toLowerCase() === 'to' ? 'updated' : 'earlier';
}

function findUnitNearby(doc: NamedDocument, quantities: readonly Quantity[], at: number): string | null {
  const sentence = doc.sentences.find((candidate) => candidate.start <= at && at < candidate.end);
  if (sentence === undefined) return null;
  const near = quantities
    .filter(({ start, end }) => start >= sentence.start && end <= sentence.end)
    .sort((a, b) => Math.abs(a.start - at) - Math.abs(b.start - at));
  return near[0]?.unit ?? null;
}
