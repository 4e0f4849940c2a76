/** Transactions that end as they should: whole, or with nothing of them left and the reason thrown. */
import type { IDBPTransaction, StoreNames } from 'idb';
import type { LibrarySchema } from './library-database';

/** A transaction over the library's stores. */
export type Transaction<Mode extends IDBTransactionMode> = IDBPTransaction<
  LibrarySchema,
  StoreNames<LibrarySchema>[],
  Mode
>;

/** The work's result once the transaction is complete; when either fails, nothing of it stays and the first reason is thrown. */
export async function finish<Mode extends IDBTransactionMode, Value>(
  transaction: Transaction<Mode>,
  work: (transaction: Transaction<Mode>) => Promise<Value>,
): Promise<Value> {
  const done = transaction.done;
  done.catch(() => undefined);
  try {
    const value = await work(transaction);
    await done;
    return value;
  } catch (error) {
    abort(transaction);
    // A full disk is told by the transaction; the requests in it only say that they were aborted.
    throw transaction.error ?? error;
  }
}

function abort(transaction: { readonly abort: () => void }): void {
  try {
    transaction.abort();
  } catch {
    // It ended already.
  }
}

/** The same promise, its rejection heard: when a call after it throws, nobody else will be there to hear it. */
export function heard<Value>(request: Promise<Value>): Promise<Value> {
  request.catch(() => undefined);
  return request;
}
