/** Things in a row with a dot between each two: "China Daily · Novinite". */

/** The dot stays with what is before it: at the head of a line it would look like a list's. */
export const DOT = '\u00a0· ';

/** The words in a row, those that there are. */
export function inRow(words: readonly (string | null)[]): string {
  return words.filter(Boolean).join(DOT);
}
