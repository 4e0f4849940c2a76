/** The matrix's columns: which sources, in which order, and under which words. */
import type { AgreementRow } from '../../../core/library/agreement';
import type { LibrarySource } from '../../../core/library/library';
import { sourceDate } from '../../lists/source-date';

/** A source's column; `note` tells it from others of the same name, and is empty where there are none. */
export type MatrixColumn = {
  readonly source: LibrarySource;
  /** Where its cells stand in a row. */
  readonly place: number;
  readonly note: string;
};

/**
 * The sources that say anything in these rows, in the order in which the rows come to them: in a library of many subjects those of one
 * stand together, and those of all others are not there.
 */
export function columnsOf(rows: readonly AgreementRow[], sources: readonly LibrarySource[]): MatrixColumn[] {
  const places = new Set<number>();
  for (const { cells } of rows)
    cells.forEach((cell, place) => {
      if (cell.stand !== 'silent') places.add(place);
    });
  const names = [...places].map((place) => sources[place]?.name);
  const isShared = (name: string): boolean => names.indexOf(name) !== names.lastIndexOf(name);
  return [...places].flatMap((place) => {
    const source = sources[place];
    if (source === undefined) return [];
    return { source, place, note: isShared(source.name) ? sourceDate(source) : '' };
  });
}

/** The rows with the cells of these columns alone. */
export const cutToColumns = (
  rows: readonly AgreementRow[],
  columns: readonly MatrixColumn[],
): AgreementRow[] =>
  rows.map((row) => ({ ...row, cells: columns.flatMap(({ place }) => row.cells[place] ?? []) }));
