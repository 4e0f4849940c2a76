/** The date of publication of a text that comes without one. In: file name and text. Out: a date with the words that say how it is known. */
import { isRealDay } from './source-limits';

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const MONTH = '(?<month>jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\\.?';
const ISO = /(?<!\d)(?<year>\d{4})-(?<month>\d{2})-(?<day>\d{2})(?!\d)/g;
const MONTH_FIRST = new RegExp(
  `\\b${MONTH}\\s+(?<day>\\d{1,2})(?:st|nd|rd|th)?,?\\s+(?<year>\\d{4})\\b`,
  'gi',
);
const DAY_FIRST = new RegExp(`\\b(?<day>\\d{1,2})(?:st|nd|rd|th)?\\s+${MONTH},?\\s+(?<year>\\d{4})\\b`, 'gi');

/** Datelines and "Published:" lines stand in the first lines: a full date further down is about something else. */
const HEAD = 300;

/** "had begun on 5 May 2026", "since …", "will open on …": a sentence that leads away from the day it was written. */
const ELSEWHEN =
  /\b(?:had|since|until|till|will|before|after|scheduled|planned|due|born|founded)\b[^.!?\n]*$/i;

/** A date and how it is known; both null when nothing says it. */
export type Published = { readonly published: string | null; readonly publishedBasis: string | null };

function makeDay(year: string, month: number, date: string): string | null {
  const day = `${year}-${String(month).padStart(2, '0')}-${date.padStart(2, '0')}`;
  return isRealDay(day) ? day : null;
}

const monthNumber = (name: string): number =>
  /^\d/.test(name) ? Number(name) : MONTHS.indexOf(name.slice(0, 3).toLowerCase()) + 1;

function findDay(text: string): string | null {
  for (const pattern of [ISO, MONTH_FIRST, DAY_FIRST])
    for (const { index, groups } of text.matchAll(pattern)) {
      const { year = '', month = '', day = '' } = groups ?? {};
      const found = makeDay(year, monthNumber(month), day);
      if (found !== null && !ELSEWHEN.test(text.slice(0, index))) return found;
    }
  return null;
}

/** Gives the date in the file's name or in the head of its text, marked as inferred. Never throws. */
export function inferPublished(file: string, text: string): Published {
  const named = findDay(file);
  if (named !== null) return { published: named, publishedBasis: 'inferred from the file name' };
  const stated = findDay(text.slice(0, HEAD));
  if (stated !== null)
    return { published: stated, publishedBasis: 'inferred from a date at the head of the text' };
  return { published: null, publishedBasis: null };
}
