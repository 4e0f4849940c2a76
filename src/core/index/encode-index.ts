/** The index as text: what the command writes and the extension carries. */
import type { FactIndex } from '../model';

/** Gives the index as JSON with a last newline: the same index gives the same bytes. `indent` 0 gives one line. */
export function encodeIndex(index: FactIndex, indent = 1): string {
  return `${JSON.stringify(index, null, indent)}\n`;
}
