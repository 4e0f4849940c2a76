/** The door for an index from outside: nothing past it is checked again. */
import { checkReferences } from './check-references';
import { isIndexShaped } from './index-shape';
import type { FactIndex } from '../model';

/** Gives `json` as an index. @throws {IndexError} naming the first value that is of another shape, dangles, or is not verbatim. */
export function decodeIndex(json: unknown): FactIndex {
  isIndexShaped(json, 'index');
  const index = json as FactIndex;
  checkReferences(index);
  return index;
}
