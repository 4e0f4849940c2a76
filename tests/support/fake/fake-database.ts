/** IndexedDB in memory, a new one for each test; fake-indexeddb stands in for the browser's. */
import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';

/** Puts an empty IndexedDB in place, or the given one: a browser that was started again has the same disk. */
export function placeDatabases(disk: IDBFactory = new IDBFactory()): IDBFactory {
  globalThis.indexedDB = disk;
  return disk;
}

/** Puts one in place that refuses as browsers do: Firefox in private windows, both when the reader blocks site data. */
export function refuseDatabases(name: string, message = 'refused'): void {
  const open = (): never => {
    throw new DOMException(message, name);
  };
  globalThis.indexedDB = { open, deleteDatabase: open } as unknown as IDBFactory;
}
