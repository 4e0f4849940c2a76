/** Dates in English words, from a frozen table: `Intl` differs between engines and machines. */
import type { When } from './model';

const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'June', 'July', 'Aug', 'Sept', 'Oct', 'Nov', 'Dec'];

type Day = { readonly year: string; readonly month: string; readonly day: string };

/** "3 Dec 2025" for "2025-12-03"; the text itself when it is no ISO date. Never throws. */
export function writeDay(iso: string): string {
  const day = readDay(iso);
  return day === null ? iso : `${day.day} ${day.month} ${day.year}`;
}

/** A resolved time as a reader would write it: "2–3 Dec 2025", "Nov 2025" for a month, "2025" for a year. Never throws. */
export function writeWhen(when: When): string {
  const from = readDay(when.from);
  const to = readDay(when.to);
  if (from === null || to === null || when.from === when.to) return writeDay(when.from);
  if (when.grain === 'year') return from.year === to.year ? from.year : `${from.year}–${to.year}`;
  const sameMonth = from.month === to.month && from.year === to.year;
  if (when.grain === 'month' && sameMonth) return `${from.month} ${from.year}`;
  return sameMonth ? `${from.day}–${to.day} ${to.month} ${to.year}` : writeRange(from, to);
}

function writeRange(from: Day, to: Day): string {
  const year = from.year === to.year ? '' : ` ${from.year}`;
  return `${from.day} ${from.month}${year} – ${to.day} ${to.month} ${to.year}`;
}

function readDay(iso: string): Day | null {
  const found = /^(\d{4})-(\d{2})-(\d{2})/.exec(iso);
  const month = MONTHS[Number(found?.[2]) - 1];
  if (found === null || month === undefined) return null;
  return { year: found[1] ?? '', month, day: String(Number(found[3])) };
}
