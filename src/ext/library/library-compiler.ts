/** Indexes of sources, compiled when needed and remembered. In: what the shelf holds and what is off. Out: an index. */
import type { AddedSource } from '../../core/library/added-source';
import { mergeSources, sourcesKey } from '../../core/library/merge-sources';
import type { FactIndex, Source } from '../../core/model';
import type { LibraryParts } from './library-model';

/** Gives indexes; the same sources give the same object as long as few others are asked for in between. */
export type LibraryCompiler = {
  /** The active sources of a library and their key. */
  readonly select: (added: readonly AddedSource[], off: readonly string[]) => Selection;
  /** The sources that compiling a selection would have to know: none when its index is remembered. */
  readonly missing: (selection: Selection) => readonly Source[];
  /** The index of a selection. @throws what the pipeline throws */
  readonly compile: (selection: Selection) => FactIndex;
  /** The index of a key when it is remembered, else null. */
  readonly recall: (key: string) => FactIndex | null;
  readonly remember: (key: string, index: FactIndex) => void;
};

/** Sources an index is made of. */
export type Selection = { readonly key: string; readonly sources: readonly Source[] };

/** Before and after of a preview, and what it goes back to when cancelled. */
const MAX_REMEMBERED = 3;

/** A compiler that knows the bundled index already. */
export function createLibraryCompiler(parts: LibraryParts): LibraryCompiler {
  const { bundled, version } = parts;
  const bundledKey = sourcesKey(bundled.sources, version);
  const remembered = new Map<string, FactIndex>();
  const recall = (key: string): FactIndex | null => {
    if (key === bundledKey) return bundled;
    const index = remembered.get(key) ?? null;
    if (index !== null) remember(key, index);
    return index;
  };
  const remember = (key: string, index: FactIndex): void => {
    remembered.delete(key);
    remembered.set(key, index);
    const oldest = remembered.keys().next().value;
    if (remembered.size > MAX_REMEMBERED && oldest !== undefined) remembered.delete(oldest);
  };
  return {
    select: (added, off) => {
      const sources = mergeSources(bundled.sources, added, new Set(off));
      return { key: sourcesKey(sources, version), sources };
    },
    missing: ({ key, sources }) => (recall(key) === null ? sources : []),
    compile: ({ key, sources }) => {
      const known = recall(key);
      if (known !== null) return known;
      const index = compileSafely(parts, sources);
      remember(key, index);
      return index;
    },
    recall,
    remember,
  };
}

/** The index of the sources; what was laid by of them may be what fails, so then the texts alone decide. */
function compileSafely({ compile, memory }: LibraryParts, sources: readonly Source[]): FactIndex {
  if (memory === undefined) return compile(sources);
  try {
    return compile(sources);
  } catch {
    memory.forget();
    return compile(sources);
  }
}
