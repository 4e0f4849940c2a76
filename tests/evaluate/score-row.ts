/** One stage's figures. Everything printed is worked out from three counts, so that no figure can disagree with another. */

/** What a stage must reach: which figure, and at least how much (0..1). */
export type Target = { readonly figure: 'precision' | 'recall' | 'F1'; readonly least: number };

/** A stage: how many it got right, of how many it gave (`found`) and of how many there are (`wanted`); each error in words with its sentence. */
export type Row = {
  readonly stage: string;
  readonly right: number;
  readonly found: number;
  readonly wanted: number;
  readonly target: Target | null;
  readonly errors: readonly string[];
};

/** The figures of a row, 0..1, 1 best; where nothing was found or wanted, nothing was wrong. */
export type Figures = { readonly precision: number; readonly recall: number; readonly F1: number };

/** Gives precision, recall and F1 of a row's counts. */
export const figuresOf = ({ right, found, wanted }: Pick<Row, 'right' | 'found' | 'wanted'>): Figures => ({
  precision: found === 0 ? 1 : right / found,
  recall: wanted === 0 ? 1 : right / wanted,
  F1: found + wanted === 0 ? 1 : (2 * right) / (found + wanted),
});

/** Tells whether a row misses its target. */
export const missesTarget = (row: Row): boolean =>
  row.target !== null && figuresOf(row)[row.target.figure] < row.target.least;
