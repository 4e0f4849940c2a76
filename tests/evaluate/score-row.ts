/** One figure with its target, and each error in words. `value` and `target`: 0..1, 1 best. */
export type Row = {
  readonly metric: string;
  readonly value: number;
  readonly target: number;
  /** "28 of 29". */
  readonly count: string;
  readonly errors: readonly string[];
};

/** A row for `right` of `all`. */
export const makeRow = (
  metric: string,
  { right, all, target }: { right: number; all: number; target: number },
  errors: readonly string[],
): Row => ({ metric, value: all === 0 ? 1 : right / all, target, count: `${right} of ${all}`, errors });
