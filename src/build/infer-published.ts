/** The date of publication of a text that comes without one. In: file name and text. Out: a date with the words that say how it is known. */

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const MONTH = '(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\\.?';
const ISO = /(?<!\d)(\d{4})-(\d{2})-(\d{2})(?!\d)/;
const MONTH_FIRST = new RegExp(`\\b${MONTH}\\s+(\\d{1,2})(?:st|nd|rd|th)?,?\\s+(\\d{4})\\b`, 'i');
const DAY_FIRST = new RegExp(`\\b(\\d{1,2})(?:st|nd|rd|th)?\\s+${MONTH},?\\s+(\\d{4})\\b`, 'i');

/** Datelines and "Published:" lines stand in the first lines: a full date further down is about something else. */
const HEAD = 300;

/** A date and how it is known; both null when nothing says it. */
export type Published = { readonly published: string | null; readonly publishedBasis: string | null };

/** Tells whether `day` is a real day written `YYYY-MM-DD`. */
export function isRealDay(day: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(day)) return false;
  const [year, month, date] = day.split('-').map(Number) as [number, number, number];
  const real = new Date(Date.UTC(year, month - 1, date));
  return real.getUTCMonth() === month - 1 && real.getUTCDate() === date;
}

function makeDay(year: string, month: number, date: string): string | null {
  const day = `${year}-${String(month).padStart(2, '0')}-${date.padStart(2, '0')}`;
  return isRealDay(day) ? day : null;
}

const monthNumber = (name: string): number => MONTHS.indexOf(name.slice(0, 3).toLowerCase()) + 1;

function findDay(text: string): string | null {
  const iso = ISO.exec(text);
  if (iso) return makeDay(iso[1]!, Number(iso[2]), iso[3]!);
  const monthFirst = MONTH_FIRST.exec(text);
  if (monthFirst) return makeDay(monthFirst[3]!, monthNumber(monthFirst[1]!), monthFirst[2]!);
  const dayFirst = DAY_FIRST.exec(text);
  return dayFirst ? makeDay(dayFirst[3]!, monthNumber(dayFirst[2]!), dayFirst[1]!) : null;
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
