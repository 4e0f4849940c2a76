/**
 * The least number of letters inserted, deleted, replaced or swapped that turns `a` into `b` (optimal string alignment; Damerau 1964), or
 * `limit` + 1 when it is more than `limit`. Takes time of the product of the lengths: for words, not for texts.
 * @param a one word
 * @param b the other
 * @param limit whole number, 0 or more
 */
export function editDistance(a: string, b: string, limit: number): number {
  if (Math.abs(a.length - b.length) > limit) return limit + 1;
  const rows: number[][] = [Array.from({ length: b.length + 1 }, (_, j) => j)];
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) row.push(cell(rows, row, { a, b, i, j }));
    rows.push(row);
  }
  return Math.min(at(rows[a.length], b.length), limit + 1);
}

type Place = { readonly a: string; readonly b: string; readonly i: number; readonly j: number };

function cell(rows: readonly number[][], row: readonly number[], { a, b, i, j }: Place): number {
  const above = rows[i - 1];
  const replaced = at(above, j - 1) + (a[i - 1] === b[j - 1] ? 0 : 1);
  const best = Math.min(at(above, j) + 1, at(row, j - 1) + 1, replaced);
  const isSwap = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
  return isSwap ? Math.min(best, at(rows[i - 2], j - 2) + 1) : best;
}

function at(row: readonly number[] | undefined, j: number): number {
  return row?.[j] ?? 0;
}
