/** Tables looked up by words of articles. */

/**
 * The record without a prototype, so that words like "constructor" are found only where the table has them: an ordinary object has
 * that one and others for every key. To be used for each table whose keys come from a text.
 */
export function makeLookupTable<Value>(
  record: Readonly<Record<string, Value>>,
): Readonly<Record<string, Value>> {
  return Object.assign(Object.create(null) as Record<string, Value>, record);
}
