/** Order of the matrix's rows. */
import type { AgreementRow, Cell } from '../../../core/library/agreement';
import { compareTexts } from '../../text/compare-texts';

/** `by` is "title", "voices" or a source's id; `down` puts the greatest first. */
export type MatrixSort = { readonly by: string; readonly down: boolean };

const STANDS: Readonly<Record<Cell['stand'], number>> = { otherwise: 2, said: 1, silent: 0 };

/** A sorted copy; rows that compare equal keep their order. */
export function sortAgreement(rows: readonly AgreementRow[], { by, down }: MatrixSort): AgreementRow[] {
  const sign = down ? -1 : 1;
  return [...rows].sort((a, b) => sign * compareRows(a, b, by));
}

function compareRows(a: AgreementRow, b: AgreementRow, by: string): number {
  if (by === 'title') return compareTexts(a.title, b.title);
  if (by === 'voices') return a.voices - b.voices;
  return standOf(a, by) - standOf(b, by);
}

function standOf(row: AgreementRow, source: string): number {
  return STANDS[row.cells.find((cell) => cell.source === source)?.stand ?? 'silent'];
}
