/**
 * Acronyms whose long name stands in another article. In: the names of each document. Out: the long name that letters mean in a document, where only
 * one body has them for its initials and an article with it names somebody whom this one names too.
 */
import type { FoundName } from '../../extract/names/find-names';
import { findKnown } from '../../lexicon/gazetteer';

/** Two letters are the initials of too many. */
const ACRONYM = /^\p{Lu}{3,6}$/u;
/** Articles with the long name that are looked at: it bounds the cost. */
const MAX_COMPARED = 20;

/** Gives the key of the long name for a document's place and letters, or undefined. */
export type FarAcronyms = (place: number, key: string) => string | undefined;

/** Finds whose initials acronyms are; `longNames` are the long names by their initials. */
export function findFarAcronyms(
  found: readonly (readonly FoundName[])[],
  longNames: ReadonlyMap<string, ReadonlySet<string>>,
): FarAcronyms {
  const places = new Map<string, number[]>();
  found.forEach((list, place) => {
    for (const key of new Set(list.map((name) => name.key)))
      if (key.includes(' ')) places.set(key, [...(places.get(key) ?? []), place]);
  });
  const people = found.map(
    (list) => new Set(list.filter(({ kind }) => kind === 'person').map(({ key }) => key)),
  );
  const sharesPeople = (one: number, other: number): boolean =>
    [...(people[one] ?? [])].some((key) => people[other]?.has(key));
  return (place, key) => {
    if (!ACRONYM.test(key) || findKnown(key) !== null) return undefined;
    const [long, ...others] = longNames.get(key) ?? [];
    if (long === undefined || others.length > 0) return undefined;
    const isNear = (places.get(long) ?? [])
      .slice(0, MAX_COMPARED)
      .some((other) => sharesPeople(place, other));
    return isNear ? long : undefined;
  };
}
