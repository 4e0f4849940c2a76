/**
 * The popup's lists, kept beside the library: the popup reads them from the disk itself, so that it is complete without waking a
 * background that sleeps. Only ever a copy of what the background would answer; whatever is odd about it means: ask.
 */
import { openLibraryDatabase } from './library-database';
import type { UseShelf } from './library-holder';
import type { LibraryLists, LibraryNow } from './library-model';
import { readNumber } from './read-number';

/** What lists were made of. `revision` is the shelf's, `off` the sources that were switched off. */
type ListsOrigin = {
  readonly version: string;
  readonly revision: number;
  readonly off: readonly string[];
};

/** A name that lists of the same origin share, and no others. */
function nameLists({ version, revision, off }: ListsOrigin): string {
  return JSON.stringify([version, revision, [...off].sort()]);
}

/** Keeps lists, unless the library is another by now. Never rejects: a full disk is no matter for a copy. */
export async function keepLists(
  use: UseShelf,
  version: string,
  ...[{ revision }, off, lists]: [now: LibraryNow, off: readonly string[], lists: LibraryLists]
): Promise<void> {
  const record = { name: nameLists({ version, revision, off }), lists };
  await use((open) => open.keep(revision, record, 'lists')).catch(() => undefined);
}

/** The kept lists of the library as it is on the disk; null where they were not made yet, are of another library, or cannot be read. Never throws. */
export async function readKeptLists(version: string, off: readonly string[]): Promise<LibraryLists | null> {
  try {
    const database = await openLibraryDatabase(() => undefined);
    try {
      const { store } = database.transaction('kept', 'readonly');
      const [revision, kept] = await Promise.all([store.get('revision'), store.get('lists')]);
      return pickLists(kept, nameLists({ version, revision: readNumber(revision), off }));
    } finally {
      database.close();
    }
  } catch {
    return null;
  }
}

function pickLists(kept: unknown, name: string): LibraryLists | null {
  if (typeof kept !== 'object' || kept === null) return null;
  const { name: own, lists } = kept as { readonly name?: unknown; readonly lists?: Partial<LibraryLists> };
  const isWhole = [lists?.rows, lists?.sources, lists?.factCounts].every(Array.isArray);
  return own === name && isWhole ? (lists as LibraryLists) : null;
}
