/** The day from which a document's relative dates count. */
import type { NamedDocument } from '../../document';
import { MONTHS, MONTH_PATTERN } from './calendar-words';
import { makeDayNumber, parseIsoDate } from './civil';

/** `day`: day number of publication, null when nobody knows. `inferred`: somebody worked it out, nobody stated it. */
export type Anchor = { readonly day: number | null; readonly inferred: boolean };

/** A date line stands at the head of a text; further down a full date is history. In characters. */
const HEAD = 400;

const ISO = /(?<!\d)\d{4}-\d{2}-\d{2}(?!\d)/;
const DAY_FIRST = new RegExp(`(?<!\\d)(\\d{1,2})(?:st|nd|rd|th)? (${MONTH_PATTERN}),? (\\d{4})(?!\\d)`, 'u');
const MONTH_FIRST = new RegExp(
  `(?<!\\p{L})(${MONTH_PATTERN}) (\\d{1,2})(?:st|nd|rd|th)?,? (\\d{4})(?!\\d)`,
  'u',
);

/** The publication date where the source has one, else a full date at the head of the text (then `inferred`), else null. */
export function findAnchor(doc: NamedDocument): Anchor {
  const { published, publishedBasis, text } = doc.source;
  const known = published === null ? null : parseIsoDate(published);
  if (known !== null)
    return { day: known, inferred: publishedBasis?.toLowerCase().includes('inferred') ?? false };
  return { day: findHeadDate(text.slice(0, HEAD)), inferred: true };
}

function findHeadDate(head: string): number | null {
  const iso = ISO.exec(head);
  if (iso !== null) return parseIsoDate(iso[0]);
  const first = DAY_FIRST.exec(head);
  if (first !== null) return makeDayNumber(Number(first[3]), monthOf(first[2]), Number(first[1]));
  const second = MONTH_FIRST.exec(head);
  return second === null ? null : makeDayNumber(Number(second[3]), monthOf(second[1]), Number(second[2]));
}

function monthOf(word: string | undefined): number {
  return MONTHS[(word ?? '').toLowerCase().replace('.', '')] ?? 0;
}
