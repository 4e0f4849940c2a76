/** Columns of numbers that grow: an object for each pair or key would be most of what grouping leaves behind. */

/** Gives `to` with all that stands in `from` at its front. @param to at least as long */
export function widen<Column extends Int32Array | Float64Array>(from: Column, to: Column): Column {
  to.set(from);
  return to;
}
