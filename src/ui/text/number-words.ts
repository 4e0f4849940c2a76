/**
 * Numbers and days that the pipeline writes into answers ("nearly 4 years", "1.4 billion", "2025-12-02"), in the reader's language. In: an
 * answer as src/core/group/numbers/number-answers.ts or event-facts.ts writes it. Out: the same in words of ours; null for any other text.
 */
import { t, tn, writeDate, type PluralKey, type TextKey } from './translate';
import { writeMeasure, type MeasureUnit } from './write-measure';

const SIGNS: Readonly<Record<string, TextKey>> = {
  nearly: 'numberNearly',
  about: 'numberAbout',
  'more than': 'numberMoreThan',
  'less than': 'numberLessThan',
  'at least': 'numberAtLeast',
  'no fewer than': 'numberAtLeast',
  'as many as': 'numberUpTo',
  'up to': 'numberUpTo',
};
const SCALES: Readonly<Record<string, number>> = { million: 1e6, billion: 1e9, trillion: 1e12 };
/** Stretches of time that Intl has no words for. */
const OWN_UNITS: Readonly<Record<string, PluralKey>> = { night: 'unitNights', decade: 'unitDecades' };

const NUMBER = new RegExp(
  `^(?:(${Object.keys(SIGNS).join('|')}) )?(\\d[\\d,]*(?:\\.\\d+)?)(?: (million|billion|trillion))?` +
    `(?:(%)| (second|minute|hour|day|night|week|month|year|decade)s?)?$`,
);
const DAY = /^\d{4}-\d{2}-\d{2}$/;

/** The answer in the reader's language, null where it is neither a number nor a day. */
export function numberInWords(answer: string): string | null {
  if (DAY.test(answer)) return writeDate(answer);
  const parts = NUMBER.exec(answer);
  if (parts === null) return null;
  const [, sign, digits = '', scale, percent, unit] = parts;
  const value = Number(digits.replaceAll(',', '')) * (scale === undefined ? 1 : (SCALES[scale] ?? 1));
  const written = writeValue(value, percent === undefined ? unit : 'percent');
  const key = sign === undefined ? undefined : SIGNS[sign];
  return key === undefined ? written : t(key, written);
}

function writeValue(value: number, unit: string | undefined): string {
  const own = unit === undefined ? undefined : OWN_UNITS[unit];
  return own === undefined ? writeMeasure(value, (unit ?? null) as MeasureUnit | null) : tn(own, value);
}
