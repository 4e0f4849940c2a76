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
  /** File → words → the first time they are said. */
  const articles = new Map<string, Map<string, Saying>>();
  let [nextKey, nextTurn] = [0, 0];
  const articleOf = (file: string): Map<string, Saying> => {
    const known = articles.get(file) ?? new Map<string, Saying>();
    articles.set(file, known);
    return known;
  };
  const readSaying = (article: Map<string, Saying>, words: string, turn: number): Saying => {
    let saying = article.get(words);
    if (saying === undefined) article.set(words, (saying = { key: nextKey++, again: null, turn: -1 }));
    // Said already in this index: the next time.
    while (saying.turn === turn) saying = saying.again ??= { key: nextKey++, again: null, turn: -1 };
    saying.turn = turn;
    return saying;
  };
  return ({ sources, claims, facts }) => {
    const turn = nextTurn++;
    const files = new Map<string, string>(sources.map(({ id, file }) => [id, same.get(file) ?? file]));
    const known = new Map<string, KeyedClaim>();
    const keys = new Set<number>();
    for (const { id, source, quote } of claims) {
      const file = files.get(source) ?? '';
      const { key } = readSaying(articleOf(file), quote, turn);
      keys.add(key);
      known.set(id, { key, file });
    }
    const keyed = facts.map((fact) => keyFact(fact, known));
    return { facts: keyed, claims: keys, byClaim: listByClaim(keyed) };
  };
}

/** Words of an article, said for the first, second, … time: a source may say the same twice, and the second time is another claim. */
type Saying = {
  readonly key: number;
  again: Saying | null;
  /** The last index that said it. */ turn: number;
};

type KeyedClaim = { readonly key: number; readonly file: string };

/** Most facts have one claim, and a claim stands but once in most. */
function keyFact(fact: Fact, known: ReadonlyMap<string, KeyedClaim>): KeyedFact {
  const claims: number[] = [];
  const files: string[] = [];
  for (const id of fact.claims) {
    const claim = known.get(id);
    if (claim === undefined) continue;
    if (!claims.includes(claim.key)) claims.push(claim.key);
    if (!files.includes(claim.file)) files.push(claim.file);
  }
  return { fact, claims, files };
}

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
