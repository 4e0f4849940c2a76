/** Times against the gold of the seeds: found where they stand, resolved to the right day, month or year. */
import type { MeasuredDocument } from '../../src/core/document';
import { makeRow, type Row } from './score-row';

/** The parts of gold/seeds.json that are read here; `iso` is a day, month or year. */
export type GoldDates = {
  readonly files: readonly string[];
  readonly dates: readonly {
    readonly doc: number;
    readonly s: number;
    readonly e: number;
    readonly text: string;
    readonly iso: string;
  }[];
};

const MOST_DATES_RIGHT = 28 / 29;

/** One row: right dates of all. A date is right when it begins on the gold's day and reaches no further than it. */
export function scoreDates(documents: readonly MeasuredDocument[], gold: GoldDates): readonly Row[] {
  const errors: string[] = [];
  for (const { doc, s, e, text, iso } of gold.dates) {
    const document = documents.find(({ source }) => source.file === gold.files[doc]);
    const found = document?.dates.find(({ start, end }) => start < e && end > s);
    const right = found !== undefined && found.when.from.startsWith(iso) && found.when.to.startsWith(iso);
    if (!right)
      errors.push(
        `${String(doc)}: "${text}" is ${iso}, got ${found === undefined ? 'nothing' : `${found.when.from}/${found.when.to}`}`,
      );
  }
  const all = gold.dates.length;
  return [
    makeRow(
      'dates with the right value',
      { right: all - errors.length, all, target: MOST_DATES_RIGHT },
      errors,
    ),
  ];
}
