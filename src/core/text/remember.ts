/** Pure functions with a memory: of a word, for words repeat and their stems cost; and of nothing, for tables that few need. */

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

/** Gives a function that makes its value when it is first asked for, and gives that one from then on. */
export function lazily<Value extends object>(make: () => Value): () => Value {
  let made: Value | null = null;
  return () => (made ??= make());
}
