/** Rows as lines to print: a table with the plain run and the corrected run side by side, then each error with its sentence. */
import { figuresOf, missesTarget, type Row } from './score-row';

const STAGE_WIDTH = 19;
const CELL_WIDTH = 36;

const describeFigures = (row: Row): string => {
  const { precision, recall, F1 } = figuresOf(row);
  const shares = [precision, recall, F1].map((share) => share.toFixed(3)).join(' ');
  return `${shares} ${row.right}/${row.found}/${row.wanted}`.padEnd(CELL_WIDTH);
};

const describeTarget = (row: Row): string => {
  if (row.target === null) return '';
  const wanted = `${row.target.figure} ${row.target.least.toFixed(3)}`;
  return missesTarget(row) ? `${wanted}  BELOW` : wanted;
};

const listErrors = (title: string, rows: readonly Row[]): readonly string[] => {
  const lines = rows.flatMap(({ stage, errors }) => errors.map((error) => `  - ${stage}: ${error}`));
  return lines.length === 0 ? [`${title}: none`] : [`${title}: ${lines.length}`, ...lines];
};

/** Errors that a run has and the other has not. */
const onlyIn = (rows: readonly Row[], others: readonly Row[]): readonly Row[] => {
  const known = new Set(others.flatMap(({ stage, errors }) => errors.map((error) => `${stage} ${error}`)));
  return rows.map((row) => ({
    ...row,
    errors: row.errors.filter((error) => !known.has(`${row.stage} ${error}`)),
  }));
};

/** Gives the lines; `corrected` is the run with editorial.json, or null where the folder has none. */
export const describeRows = (plain: readonly Row[], corrected: readonly Row[] | null): readonly string[] => {
  const counts = 'P     R     F1    right/found/wanted'.padEnd(CELL_WIDTH);
  const second = corrected === null ? 'no editorial.json' : 'WITH editorial.json';
  return [
    `${' '.repeat(STAGE_WIDTH)}${'WITHOUT editorial.json'.padEnd(CELL_WIDTH + 1)} ${second}`,
    `${'stage'.padEnd(STAGE_WIDTH)}${counts} ${corrected === null ? '' : counts} wanted`,
    ...plain.map((row, at) => {
      const other = corrected?.[at];
      return `${row.stage.padEnd(STAGE_WIDTH)}${describeFigures(row)}  ${other === undefined ? '' : `${describeFigures(other)}  `}${describeTarget(row)}`.trimEnd();
    }),
    ...listErrors('errors without editorial.json', plain),
    ...(corrected === null ? [] : listErrors('errors that editorial.json adds', onlyIn(corrected, plain))),
  ];
};
