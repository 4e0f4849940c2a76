/** Numbers in the words of a head. In: a head in a sentence view. Out: what is counted, and how many. */
import type { Span } from '../../../model';
import { overlaps } from '../../../text/words';
import type { SentenceView } from '../sentences/sentence-view';

/** Each number with what it counts: "28-point" is 28 of "point". */
export type Measures = readonly { readonly unit: string; readonly value: number }[];

/** Gives the numbers in a head's words, and those counted in it: "five hours of talks". */
export function findMeasures(view: SentenceView, surface: Span): Measures {
  return view.quantities
    .filter(
      (quantity) =>
        overlaps(quantity, surface) || /^ of $/.test(view.text.slice(quantity.end, surface.start)),
    )
    .map(({ unit, value }) => ({ unit, value }));
}

/** Tells whether a head names several: "seven elections" are several, whatever "elections" alone are; "five hours of talks" are no five talks. */
export function isCounted(text: string, { start, end }: Span, measures: Measures): boolean {
  return measures.some(
    ({ unit, value }) => value > 1 && text.slice(start, end).toLowerCase().endsWith(` ${unit}s`),
  );
}
