/** A folder of texts as an index: what the command and the bundle both do. */
import { compileIndex } from '../core/compile';
import type { FactIndex } from '../core/model';
import { readEditorial } from './read-editorial';
import { readSources } from './read-sources';
import { SeedErrors, type SeedProblem } from './seed-errors';

/** Gives the index of `folder`. @throws {SeedErrors} naming every fault of its files; {EditorialError} for stale corrections. */
export function compileFolder(folder: string): FactIndex {
  const problems: SeedProblem[] = [];
  const attempt = <Value>(read: (from: string) => Value): Value | undefined => {
    try {
      return read(folder);
    } catch (error) {
      if (!(error instanceof SeedErrors)) throw error;
      problems.push(...error.problems);
      return undefined;
    }
  };
  const sources = attempt(readSources);
  const editorial = attempt(readEditorial);
  if (sources === undefined || problems.length > 0) throw new SeedErrors(problems);
  return compileIndex(sources, editorial);
}
