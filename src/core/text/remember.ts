/** A pure function of a word, with a memory: words repeat, and their stems cost. */

/** Entries kept before the memory starts anew: a day's news has fewer word forms. */
const MAX_ENTRIES = 50_000;

/** Gives a function that answers as `compute` does, from memory where it can. `compute` must depend on nothing but its word. */
export function remember<Value>(compute: (word: string) => Value): (word: string) => Value {
  const known = new Map<string, Value>();
  return (word) => {
    const value = known.get(word);
    if (value !== undefined || known.has(word)) return value as Value;
    if (known.size >= MAX_ENTRIES) known.clear();
    const computed = compute(word);
    known.set(word, computed);
    return computed;
  };
}
