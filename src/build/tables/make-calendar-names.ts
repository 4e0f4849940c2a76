/**
 * Writes assets/calendar-names.json: months and weekdays in the languages of world news, from Unicode CLDR as Node carries it, lower case,
 * every form a date is written with. Frozen because engines differ: `npx tsx src/build/tables/make-calendar-names.ts`.
 */
import { writeFileSync } from 'node:fs';

const LANGUAGES = 'en de fr es it pt nl pl cs sk sv da nb fi hu ro tr ru uk bg sr el ar fa he hi'.split(' ');
const OUT = new URL('../../../assets/calendar-names.json', import.meta.url);
const JANUARY = Date.UTC(2024, 0, 15);
const MONTH_MS = 30.44 * 24 * 3600 * 1000;
const DAY_MS = 24 * 3600 * 1000;
/** A Monday. */
const MONDAY = Date.UTC(2024, 0, 1);
/** Abbreviations shorter than this are too many other words. */
const MIN_LENGTH = 3;

const clean = (name: string): string => name.toLowerCase().replace(/\.$/, '').trim();

const part = (
  language: string,
  time: number,
  options: Intl.DateTimeFormatOptions,
  type: 'month' | 'weekday',
): string =>
  new Intl.DateTimeFormat(`${language}-u-ca-gregory`, { ...options, timeZone: 'UTC' })
    .formatToParts(time)
    .find((piece) => piece.type === type)?.value ?? '';

const monthForms = (language: string, month: number): string[] => {
  const time = JANUARY + month * MONTH_MS;
  return [{ month: 'long' }, { month: 'long', day: 'numeric' }, { month: 'short', day: 'numeric' }].map(
    (options) => part(language, time, options as Intl.DateTimeFormatOptions, 'month'),
  );
};

const weekdayForms = (language: string, day: number): string[] => [
  part(language, MONDAY + day * DAY_MS, { weekday: 'long' }, 'weekday'),
];

const isWord = (form: string): boolean =>
  form.length >= MIN_LENGTH && /^\p{L}[\p{L}\p{M}’'\u200c-]+$/u.test(form);

const gather = (count: number, forms: (language: string, at: number) => string[]): Record<string, number> => {
  const table = new Map<string, number>();
  for (const language of LANGUAGES) {
    for (let at = 0; at < count; at++) {
      const words = forms(language, at).map(clean).filter(isWord);
      for (const form of words) table.set(form, table.get(form) ?? at + 1);
    }
  }
  return Object.fromEntries([...table].sort(([a], [b]) => (a < b ? -1 : 1)));
};

const table = { months: gather(12, monthForms), weekdays: gather(7, weekdayForms) };
writeFileSync(OUT, `${JSON.stringify(table, null, 1)}\n`);
