/** Readings on the disk, beside the sources they are of: a change of a source takes its reading away in the same transaction. */
import { heard, type Transaction } from './disk-transaction';
import type { Shelf } from './library-shelf';

/** Runs work in a transaction and waits until it is complete. */
type Run<Mode extends IDBTransactionMode> = <Value>(
  work: (transaction: Transaction<Mode>) => Promise<Value>,
) => Promise<Value>;

/** The key of a file's reading among what is kept. */
export const readingKey = (file: string): string => `reading/${file}`;
/** All such keys: "0" comes after "/". */
const allReadings = (): IDBKeyRange => IDBKeyRange.bound(readingKey(''), 'reading0', false, true);

/** The shelf's part for readings, by ways to read and to write the database. */
export function shelveReadings(
  read: Run<'readonly'>,
  write: Run<'readwrite'>,
): Pick<Shelf, 'readReadings' | 'keepReadings' | 'dropReadings'> {
  return {
    readReadings: (files) =>
      read((transaction) => {
        const kept = transaction.objectStore('kept');
        return Promise.all(files.map((file) => heard(kept.get(readingKey(file)))));
      }),
    keepReadings: (records, others) =>
      write(async (transaction) => {
        const kept = transaction.objectStore('kept');
        const files = [...(await transaction.objectStore('sources').getAllKeys()), ...others];
        const known = new Set(files.map(readingKey));
        const left = (await kept.getAllKeys(allReadings())).filter((key) => !known.has(key));
        const puts = records.filter(([file]) => known.has(readingKey(file)));
        await Promise.all([
          ...left.map((key) => heard(kept.delete(key))),
          ...puts.map(([file, record]) => heard(kept.put(record, readingKey(file)))),
        ]);
      }),
    dropReadings: () =>
      write(async (transaction) => {
        const kept = transaction.objectStore('kept');
        const there = await kept.getAllKeys(allReadings());
        await Promise.all(there.map((key) => heard(kept.delete(key))));
        return there.length > 0;
      }),
  };
}
