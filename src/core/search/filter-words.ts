/** Plain filtering of short lists: every word of the query stands somewhere in one of the texts. */
import type { Span } from '../model';

/** Where the query's words stand in the first text (sorted, may overlap not); null when a word stands in none of the texts. */
export function filterWords(query: string, texts: readonly string[]): Span[] | null {
  const words = query
    .toLowerCase()
    .split(/\s+/)
    .filter((word) => word !== '');
  const lower = texts.map((text) => text.toLowerCase());
  if (!words.every((word) => lower.some((text) => text.includes(word)))) return null;
  const first = lower[0] ?? '';
  // Lower-casing may change a text's length (İ); then its offsets are not the text's own and nothing is marked.
  if (first.length !== texts[0]?.length) return [];
  const spans = words
    .map((word) => ({ start: first.indexOf(word), end: first.indexOf(word) + word.length }))
    .filter((span) => span.start >= 0)
    .sort((a, b) => a.start - b.start);
  return spans.filter((span, place) => place === 0 || span.start >= (spans[place - 1]?.end ?? 0));
}
