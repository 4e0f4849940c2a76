/**
 * The facts of two indexes under keys that both share. Ids move with every source, so a claim is known by its article and words. Keys are
 * numbers, for a library of a hundred articles says ten thousand claims, and each is looked up several times.
 */
import type { Fact, FactIndex } from '../model';

/** Same article under another file (an added source in place of a bundled one): file → file it stands for. */
export type SameFiles = ReadonlyMap<string, string>;

/** A fact by the keys of its claims and the files of the sources that say it; both without repeats. */
export type KeyedFact = {
  readonly fact: Fact;
  readonly claims: readonly number[];
  readonly files: readonly string[];
};

/** An index by keys. `byClaim` holds every claim that stands in a fact. */
export type KeyedFacts = {
  readonly facts: readonly KeyedFact[];
  readonly claims: ReadonlySet<number>;
  readonly byClaim: ReadonlyMap<number, readonly KeyedFact[]>;
};

/** Gives a reader of indexes: what two of them say in the same words of the same article gets the same key from both. */
export function startKeys(same: SameFiles): (index: FactIndex) => KeyedFacts {
  /** File → words → the keys of their first, second, … time: a source may say the same twice, and the second time is another claim. */
  const articles = new Map<string, Map<string, number[]>>();
  let next = 0;
  const articleOf = (file: string): Map<string, number[]> => {
    const known = articles.get(file) ?? new Map<string, number[]>();
    articles.set(file, known);
    return known;
  };
  return ({ sources, claims, facts }) => {
    const files = new Map<string, string>(sources.map(({ id, file }) => [id, same.get(file) ?? file]));
    const times = new Map<readonly number[], number>();
    const known = new Map<string, { readonly key: number; readonly file: string }>();
    for (const { id, source, quote } of claims) {
      const file = files.get(source) ?? '';
      const article = articleOf(file);
      const keys = article.get(quote) ?? [];
      if (keys.length === 0) article.set(quote, keys);
      const time = times.get(keys) ?? 0;
      times.set(keys, time + 1);
      known.set(id, { key: (keys[time] ??= next++), file });
    }
    const keyed = facts.map((fact): KeyedFact => {
      const own = fact.claims.flatMap((id) => known.get(id) ?? []);
      return {
        fact,
        claims: unique(own.map(({ key }) => key)),
        files: unique(own.map(({ file }) => file)),
      };
    });
    return {
      facts: keyed,
      claims: new Set([...known.values()].map(({ key }) => key)),
      byClaim: listByClaim(keyed),
    };
  };
}

/** Most facts have one claim: a set for each of them would be half of the work. */
const unique = <Value>(values: readonly Value[]): readonly Value[] =>
  values.length < 2 ? values : [...new Set(values)];

function listByClaim(facts: readonly KeyedFact[]): Map<number, KeyedFact[]> {
  const byClaim = new Map<number, KeyedFact[]>();
  for (const fact of facts) {
    for (const claim of fact.claims) {
      const others = byClaim.get(claim);
      if (others === undefined) byClaim.set(claim, [fact]);
      else others.push(fact);
    }
  }
  return byClaim;
}
