/** The page's own date, and whether a date it states falls on an event's days. No clock: nothing is relative to today. */
import type { Page } from '../../page/page';
import type { PageDate } from './page-dates';

const DAY_MS = 86_400_000;
const HEAD_BLOCKS = 2;
const HEAD_OFFSET = 40;
/** Blocks in which a date line may stand. */
const DATE_LINE_BLOCKS = 8;

const toIso = ({ year, month, day }: PageDate): string | null =>
  year === null || month === null || day === null || month > 12
    ? null
    : `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;

/** ISO date of the page: what it says of itself, else a whole date where a date line stands, else null. */
export const dateOfPage = (page: Page, dates: readonly (readonly PageDate[])[]): string | null => {
  if (page.published !== null) return page.published;
  for (let block = 0; block < Math.min(dates.length, DATE_LINE_BLOCKS); block++) {
    const limit = block < HEAD_BLOCKS ? Infinity : HEAD_OFFSET;
    const found = dates[block]!.filter(({ start }) => start <= limit)
      .map(toIso)
      .find((iso) => iso !== null);
    if (found !== undefined) return found;
  }
  const inAddress = /\/(20\d\d)[/-](\d{1,2})[/-](\d{1,2})(?=\D|$)/.exec(page.url ?? '');
  return inAddress === null
    ? null
    : `${inAddress[1]}-${inAddress[2]!.padStart(2, '0')}-${inAddress[3]!.padStart(2, '0')}`;
};

const dayNumber = (iso: string): number => Math.round(Date.parse(`${iso}T00:00:00Z`) / DAY_MS);
const weekdayOfDay = (day: number): number => ((((day + 3) % 7) + 7) % 7) + 1;

/** Days from the first ISO date to the second; NaN for a text that is no date. */
export const daysBetween = (from: string, to: string): number => dayNumber(to) - dayNumber(from);

/** The days from so many before an ISO date to as many after it. */
export const spanAround = (iso: string, days: number): { readonly from: string; readonly to: string } => {
  const shift = (by: number): string => new Date((dayNumber(iso) + by) * DAY_MS).toISOString().slice(0, 10);
  return { from: shift(-days), to: shift(days) };
};

/** A weekday said on a page of `published` is the last such day; one day of grace for time zones. */
const weekdayFits = (weekday: number, from: number, to: number, published: string | null): boolean => {
  for (let day = from; day <= Math.min(to, from + 7); day++) {
    if (weekdayOfDay(day) !== weekday) continue;
    if (published === null) return true;
    const gap = dayNumber(published) - day;
    return gap >= -1 && gap < 7;
  }
  return false;
};

/** True when a stated date falls into the span `from`–`to` (ISO, inclusive); open parts fit anything. */
export const dateFits = (
  date: PageDate,
  span: { readonly from: string; readonly to: string },
  published: string | null,
): boolean => {
  const from = dayNumber(span.from);
  const to = dayNumber(span.to);
  if (date.weekday !== null) return weekdayFits(date.weekday, from, to, published);
  for (let day = from; day <= Math.min(to, from + 400); day++) {
    const [year, month, number] = new Date(day * DAY_MS).toISOString().slice(0, 10).split('-').map(Number);
    const fits =
      (date.year === null || date.year === year) &&
      (date.month === null || date.month === month) &&
      (date.day === null || date.day === number);
    if (fits) return true;
  }
  return false;
};
