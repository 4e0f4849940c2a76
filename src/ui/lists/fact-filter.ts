/** What narrows the list of facts, and how many facts each choice would leave. */
import type { FactRow } from '../../core/library/fact-row';
import type { Status } from '../../core/model';
import { compareTexts } from '../text/compare-texts';

/** Null is "any". Names are display names. */
export type FactFilter = {
  readonly status: Status | null;
  readonly source: string | null;
  readonly speaker: string | null;
  readonly entity: string | null;
};

/** Everything. */
export const NO_FILTER: FactFilter = { status: null, source: null, speaker: null, entity: null };

/** Whether anything is left out. */
export function isNarrowed(filter: FactFilter): boolean {
  return Object.values(filter).some((value) => value !== null);
}

/** Whether a fact passes the filter; `without` leaves one part out, for the counts of that part's choices. */
export function keeps(filter: FactFilter, row: FactRow, without: keyof FactFilter | null = null): boolean {
  const passes = (part: keyof FactFilter, values: readonly string[]): boolean =>
    part === without || filter[part] === null || values.includes(filter[part]);
  return (
    passes('status', [row.status]) &&
    passes('source', row.publishers) &&
    passes('speaker', row.speakers) &&
    passes('entity', row.entities)
  );
}

/** A choice of a filter and how many facts it leaves. */
export type Choice = { readonly value: string; readonly count: number };

/** Choices listed: who is behind so many others is found by search. */
const MAX_CHOICES = 200;

/** The values that occur in most facts, those first, then by name. */
export function countChoices(
  rows: readonly FactRow[],
  valuesOf: (row: FactRow) => readonly string[],
): Choice[] {
  const counts = new Map<string, number>();
  for (const row of rows) for (const value of valuesOf(row)) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts]
    .map(([value, count]) => ({ value, count }))
    .sort((a, b) => b.count - a.count || compareTexts(a.value, b.value))
    .slice(0, MAX_CHOICES);
}
