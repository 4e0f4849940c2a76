/** Dates in English words, from a frozen table: `Intl` differs between engines and machines. */

const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'June', 'July', 'Aug', 'Sept', 'Oct', 'Nov', 'Dec'];

type Day = { readonly year: string; readonly month: string; readonly day: string };

/** "3 Dec 2025" for "2025-12-03"; the text itself when it is no ISO date. Never throws. */
export function writeDay(iso: string): string {
  const day = readDay(iso);
  return day === null ? iso : `${day.day} ${day.month} ${day.year}`;
}

function readDay(iso: string): Day | null {
  const found = /^(\d{4})-(\d{2})-(\d{2})/.exec(iso);
  const month = MONTHS[Number(found?.[2]) - 1];
  if (found === null || month === undefined) return null;
  return { year: found[1] ?? '', month, day: String(Number(found[3])) };
}
