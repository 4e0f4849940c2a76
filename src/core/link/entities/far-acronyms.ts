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

/**
 * Finds whose initials acronyms are; `listLong` gives the long names by their initials. Nothing is gathered before the first acronym that no list
 * knows: most articles have none.
 */
export function findFarAcronyms(
  found: readonly (readonly FoundName[])[],
  listLong: () => ReadonlyMap<string, ReadonlySet<string>>,
): FarAcronyms {
  let longNames: ReadonlyMap<string, ReadonlySet<string>> | null = null;
  let places: ReadonlyMap<string, readonly number[]> | null = null;
  const people = new Map<number, ReadonlySet<string>>();
  const peopleOf = (place: number): ReadonlySet<string> => {
    const known = people.get(place) ?? listPeople(found[place] ?? []);
    people.set(place, known);
    return known;
  };
  return (place, key) => {
    if (!ACRONYM.test(key) || findKnown(key) !== null) return undefined;
    longNames ??= listLong();
    const [long, ...others] = longNames.get(key) ?? [];
    if (long === undefined || others.length > 0) return undefined;
    places ??= listPlaces(found);
    const own = [...peopleOf(place)];
    return places.get(long)?.some((other) => own.some((one) => peopleOf(other).has(one))) ? long : undefined;
  };
}

/** The first documents that have each name of several words. */
function listPlaces(found: readonly (readonly FoundName[])[]): ReadonlyMap<string, readonly number[]> {
  const places = new Map<string, number[]>();
  found.forEach((names, place) => {
    for (const { key } of names) {
      const known = places.get(key) ?? [];
      if (!key.includes(' ') || known.length === MAX_COMPARED || known.at(-1) === place) continue;
      known.push(place);
      places.set(key, known);
    }
  });
  return places;
}

const listPeople = (names: readonly FoundName[]): ReadonlySet<string> =>
  new Set(names.flatMap(({ kind, key }) => (kind === 'person' ? [key] : [])));
