/** The one open shelf of a context: opened when first used, opened again after the browser closed it. */
import { openShelf } from './library-disk';
import type { Shelf } from './library-shelf';

/** Runs work on the open shelf. Rejects as the work does. */
export type UseShelf = <Value>(work: (shelf: Shelf) => Promise<Value>) => Promise<Value>;

/** Opens nothing yet. A shelf in memory is kept once something lies on it; an empty one is given up for a database at every use. */
export function createShelfHolder(): { readonly use: UseShelf; readonly close: () => void } {
  let held: Promise<Shelf> | null = null;
  const drop = (): void => {
    held = null;
  };
  const open = async (): Promise<Shelf> => {
    const shelf = await (held ??= openShelf(drop));
    if (shelf.state.kind === 'stored' || (await shelf.readRevision()) > 0) return shelf;
    held = openShelf(drop);
    return held;
  };
  const use: UseShelf = async (work) => {
    const shelf = await open();
    try {
      return await work(shelf);
    } catch (error) {
      if (!isClosed(error)) throw error;
      // The connection was gone before the work began, so nothing of it was done.
      drop();
      return work(await open());
    }
  };
  const close = (): void => {
    void held?.then((shelf) => shelf.close());
    drop();
  };
  return { use, close };
}

/** Browsers close connections on their own (site data cleared, disk gone); starting a transaction on one is an InvalidStateError. */
function isClosed(error: unknown): boolean {
  return error instanceof Error && error.name === 'InvalidStateError';
}
