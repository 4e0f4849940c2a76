/** The time that ends an event's name: "Talks in Geneva, 23 November 2025". In words of the index, which are English. */
import type { NewsEvent, When } from '../model';

const MONTHS = 'January February March April May June July August September October November December'.split(
  ' ',
);

const splitDay = (day: string): readonly [string, string, string] => {
  const [year = '', month = '', date = ''] = day.split('-');
  return [String(Number(date)), MONTHS[Number(month) - 1] ?? month, year];
};

/** Gives a time in words with no more than its grain: "2–3 December 2025", "July 2025", "1945–1949", "week of 1 December 2025". */
export function writeDays({ from, to, grain }: When): string {
  const [date, month, year] = splitDay(from);
  const [lastDate, lastMonth, lastYear] = splitDay(to);
  if (grain === 'year') return year === lastYear ? year : `${year}–${lastYear}`;
  if (grain === 'month')
    return month === lastMonth ? `${month} ${year}` : `${month} ${year} – ${lastMonth} ${lastYear}`;
  if (grain === 'week') return `week of ${date} ${month} ${year}`;
  if (from === to) return `${date} ${month} ${year}`;
  if (year !== lastYear) return `${date} ${month} ${year} – ${lastDate} ${lastMonth} ${lastYear}`;
  const first = month === lastMonth ? `${date}–` : `${date} ${month} – `;
  return `${first}${lastDate} ${lastMonth} ${year}`;
}

/** Gives an ISO day or month in words: "2 December 2025"; other words as they are, such as an hour. */
export function writeDate(iso: string): string {
  if (!/^\d{4}-\d\d(?:-\d\d)?$/.test(iso)) return iso;
  return writeDays({
    from: iso,
    to: iso,
    grain: iso.length > 'yyyy-mm'.length ? 'day' : 'month',
    basis: 'stated',
  });
}

/** Gives the name of an event without its time; a name that an editor gave keeps what it has. */
export function labelOf({ name, when }: Pick<NewsEvent, 'name' | 'when'>): string {
  const time = when === null ? '' : `, ${writeDays(when)}`;
  return time !== '' && name.endsWith(time) ? name.slice(0, -time.length) : name;
}
