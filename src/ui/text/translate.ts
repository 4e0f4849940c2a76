/**
 * The one way to a text of ours: `t` for a key, `tn` where a number decides the form. The texts themselves live in
 * assets/public/_locales; src/app connects the browser's catalogue here, tests connect the English one.
 */
import type catalogue from '../../../assets/public/_locales/en/messages.json';
import { lazily } from '../../core/text/remember';
import { smallCount } from './small-counts';

/** Every key of the English catalogue, which is the complete one. */
export type TextKey = keyof typeof catalogue;
/** Keys with plural forms, without the form: `facts` for `facts_one`, `facts_other`. */
export type PluralKey = TextKey extends infer Key
  ? Key extends `${infer Stem}_other`
    ? Stem
    : never
  : never;

/** Looks a key up and puts values in for `$1` to `$9`; empty when there is no such key. */
export type Catalogue = (key: string, values: readonly string[]) => string;

let look: Catalogue = (key) => key;
let locale = 'en';
/** Made when they are first asked for: each takes an engine some milliseconds, and a background or a popup just started needs few of them. */
let ways = makeWays(locale);
let hasCatalogue = false;

/** Connects a catalogue; `language` is the catalogue's own (a German browser without a German catalogue gets English dates too). */
export function useCatalogue(catalogueLook: Catalogue, language: string): void {
  look = catalogueLook;
  locale = language;
  ways = makeWays(language);
  hasCatalogue = true;
}

/** The language that texts, numbers and dates are in. */
export function textLanguage(): string {
  return locale;
}

/** The engine's ways of writing and sorting in a language. */
function makeWays(language: string) {
  const dates = (form: Intl.DateTimeFormatOptions): (() => Intl.DateTimeFormat) =>
    lazily(() => new Intl.DateTimeFormat(language, { ...form, timeZone: 'UTC' }));
  return {
    plurals: lazily(() => new Intl.PluralRules(language)),
    numbers: lazily(() => new Intl.NumberFormat(language)),
    day: dates({ day: 'numeric', month: 'short', year: 'numeric' }),
    month: dates({ month: 'long', year: 'numeric' }),
    year: dates({ year: 'numeric' }),
    short: dates({ day: 'numeric', month: 'short' }),
  };
}

/** The text of a key. */
export function t(key: TextKey, ...values: readonly string[]): string {
  return look(key, values);
}

/** The text of a key in the form a count asks for; the count, written in the reader's digits, is `$1`. */
export function tn(key: PluralKey, count: number, ...values: readonly string[]): string {
  const { digits, form } = smallCount(locale, count) ?? {
    digits: ways.numbers().format(count),
    form: ways.plurals().select(count),
  };
  return look(`${key}_${form}`, [digits, ...values]) || look(`${key}_other`, [digits, ...values]);
}

/** A number as the reader's language writes it. */
export function writeNumber(value: number): string {
  return smallCount(locale, value)?.digits ?? ways.numbers().format(value);
}

/** Two ISO dates as one stretch ("2–3 Dec 2025"), as the reader's language writes it; one date where they are written alike. */
export function writeDates(from: string, to: string, form: DateForm = 'day'): string {
  const [start, end] = [timeOf(from), timeOf(to)];
  const format = formatOf(form);
  if (Number.isNaN(start) || Number.isNaN(end) || start > end || format === undefined)
    return `${writeDate(from, form)} – ${writeDate(to, form)}`;
  return format.formatRange(start, end);
}

/** How much of a date is written. */
export type DateForm = 'day' | 'month' | 'year' | 'short';

/** An ISO date as the reader's language writes it ("3 Dec 2025", "December 2025"); the text itself when it is no date. */
export function writeDate(iso: string, form: DateForm = 'day'): string {
  const time = timeOf(iso);
  const format = formatOf(form);
  return Number.isNaN(time) || format === undefined ? iso : format.format(time);
}

const timeOf = (iso: string): number => Date.parse(`${iso.slice(0, 10)}T00:00:00Z`);
/** Without a catalogue there is no language to write a date in. */
const formatOf = (form: DateForm): Intl.DateTimeFormat | undefined =>
  hasCatalogue ? ways[form]() : undefined;
