/** A sentence's words with the names among them, looked up by place. */
import type { Token } from '../text/name-tokens';

/** A name over words `from` to `to` (exclusive). */
export type NameOverWords = { readonly from: number; readonly to: number };

/** The words of a sentence and its names. */
export type NamedWords<Name extends NameOverWords> = {
  readonly tokens: readonly Token[];
  readonly names: readonly Name[];
  /** Names by the place of their first word, and by the place after their last. */
  readonly starting: ReadonlyMap<number, Name>;
  readonly ending: ReadonlyMap<number, Name>;
};

/** Joins words and names. @param names sorted, not overlapping */
export function makeNamedWords<Name extends NameOverWords>(
  tokens: readonly Token[],
  names: readonly Name[],
): NamedWords<Name> {
  const starting = new Map(names.map((name): [number, Name] => [name.from, name]));
  const ending = new Map(names.map((name): [number, Name] => [name.to, name]));
  return { tokens, names, starting, ending };
}

/** The names of a document by the place of their sentence. */
export function groupBySentence<Name extends { readonly sentence: number }>(
  names: readonly Name[],
): Map<number, Name[]> {
  const groups = new Map<number, Name[]>();
  for (const name of names) {
    const group = groups.get(name.sentence);
    if (group) group.push(name);
    else groups.set(name.sentence, [name]);
  }
  return groups;
}
