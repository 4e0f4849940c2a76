/** A library over a fresh database, compiled by a toy that counts how often it is asked. */
import { beforeEach } from 'vitest';
import type { SourceDraft } from '../../../src/core/library/added-source';
import type { FactIndex, Source } from '../../../src/core/model';
import { openLibraryStore, type LibraryStore } from '../../../src/ext/library/library-store';
import { placeDatabases } from '../../support/fake/fake-database';
import { compileToy, makeBundled, numberSources } from '../../support/make/make-library';

let compiled = 0;

/** The index that comes with the extension. */
export const bundled = compileToy(numberSources([makeBundled('lighthouse'), makeBundled('quay')]));

/** Gives every test fresh databases and a count from zero; call it at the top of a file. */
export function useToyStore(): void {
  beforeEach(() => {
    placeDatabases();
    countAnew();
  });
}

/** Begins to count from zero. */
export const countAnew = (): void => {
  compiled = 0;
};

/** How often something was compiled since the count began. */
export const timesCompiled = (): number => compiled;

/** Opens the library. */
export const open = (
  compile: (sources: readonly Source[]) => FactIndex = compileToy,
  version = '1',
): LibraryStore =>
  openLibraryStore({
    bundled,
    version,
    compile: (sources) => {
      compiled += 1;
      return compile(sources);
    },
  });

/** A request to add. */
export const add = (...drafts: readonly SourceDraft[]) => ({ kind: 'add', drafts }) as const;

/** A request to remove. */
export const remove = (...files: readonly string[]) => ({ kind: 'remove', files }) as const;

/** The files of the sources that are read. */
export const filesOf = async (store: LibraryStore, off: readonly string[] = []): Promise<readonly string[]> =>
  (await store.read(off)).index.sources.map(({ file }) => file);
