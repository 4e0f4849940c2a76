/** "Yesterday", "last night", in the language of the page: the day before its own. No clock: nothing is relative to today. */
import words from '../../../../assets/page-event-words.json';
import type { PageDate } from './page-dates';

const PATTERNS = new Map(
  Object.entries(words.dayBefore).map(([language, list]) => [
    language,
    new RegExp(/[\u3040-\ud7af]/.test(list) ? list : `(?<!\\p{L})(?:${list})(?!\\p{L})`, 'giu'),
  ]),
);
const DAY_MS = 86_400_000;

/** Where a block says "yesterday", as dates in order; none on a page without a date or a language. */
export const dayBefore = (text: string, language: string | null, published: string | null): PageDate[] => {
  const pattern = PATTERNS.get(language ?? '');
  if (pattern === undefined || published === null) return [];
  const [year, month, day] = new Date(Date.parse(`${published}T00:00:00Z`) - DAY_MS)
    .toISOString()
    .slice(0, 10)
    .split('-')
    .map(Number) as [number, number, number];
  return [...text.matchAll(pattern)].map(({ 0: { length }, index }) => ({
    start: index,
    end: index + length,
    year,
    month,
    day,
    weekday: null,
  }));
};
