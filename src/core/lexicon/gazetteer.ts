/** Known places and organisations (assets/places, place-names, organizations). In: the key of some words. Out: what they name. */
import organizations from '../../../assets/organizations.json';
import placeNames from '../../../assets/place-names.json';
import places from '../../../assets/places.json';
import { makeLookupTable } from '../text/lookup-table';
import { lazily } from '../text/remember';
import { makeKnownNames, type Known } from './known-names';

const OF_MANY_COUNTRIES = makeLookupTable<string>(organizations.ofManyCountries);
const CAPITALS = makeLookupTable<string>(places.capitals);
const demonyms = new Map(Object.entries(placeNames.demonyms));
const adjectives = new Set([...placeNames.otherAdjectives, ...demonyms.keys()]);

/** A background that was woken to look at a page needs none of it. */
const knownNames = lazily(makeKnownNames);

/** How many words the longest known name has that begins with this word; 0 when none does. */
export function longestKnownFrom(first: string): number {
  const own = knownNames().longest.get(first);
  if (own !== undefined || first !== first.toUpperCase()) return own ?? 0;
  return knownNames().longest.get(inTitleCase(first)) ?? 0;
}

/** "MOSCOW" as it is usually written; short words in capitals are acronyms and stay. */
export function inTitleCase(key: string): string {
  // Asked first: a small letter is in nearly all of them.
  if (key.length < 4 || /[a-z]/.test(key)) return key;
  return key === key.toUpperCase() ? withoutCapitals(key) : key;
}

/** Words with small letters but for the first of each. */
export function withoutCapitals(words: string): string {
  return words.replace(/\p{L}+/gu, (word) => word.charAt(0) + word.slice(1).toLowerCase());
}

/** What is known under a key, or null. A key all in capitals ("MOSCOW") is found under its usual spelling. */
export function findKnown(key: string): Known | null {
  const { names } = knownNames();
  const usual = inTitleCase(key);
  return names.get(key) ?? (usual === key ? null : (names.get(usual) ?? null));
}

/** The country that a known body belongs to when an article says no other, for bodies that many countries have; else undefined. */
export function usualCountryOf(name: string): string | undefined {
  return OF_MANY_COUNTRIES[name];
}

/** ISO 3166 code of the country a word is the adjective or people of ("Russian", "Ukrainians"), or null. */
export function countryOfDemonym(word: string): string | null {
  return demonyms.get(word) ?? null;
}

/** Whether a capitalised word is an adjective or people made of a name ("Russian", "European", "Republicans"): no name itself. */
export function isDemonym(word: string): boolean {
  return adjectives.has(word);
}

/** ISO 3166 code of the country that a capital stands for, or of a country by any of its names; null for others. */
export function countryOfPlace(key: string): string | null {
  return knownNames().names.get(key)?.country ?? CAPITALS[knownNames().names.get(key)?.name ?? key] ?? null;
}

/** Whether a key is known as a city alone that is no capital: such names are often last names too. */
export function isMerelyCity(key: string): boolean {
  return knownNames().names.has(key) && !knownNames().surely.has(key) && countryOfPlace(key) === null;
}
