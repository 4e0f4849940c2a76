/** Known places and organisations (assets/places, place-names, organizations). In: the key of some words. Out: what they name. */
import organizations from '../../../assets/organizations.json';
import placeNames from '../../../assets/place-names.json';
import places from '../../../assets/places.json';
import { keyOf, tokenize } from '../extract/names/tokens';
import { makeLookupTable } from '../text/lookup-table';

const OF_MANY_COUNTRIES = makeLookupTable<string>(organizations.ofManyCountries);
const CAPITALS = makeLookupTable<string>(places.capitals);

/** What the gazetteer says of a spelling; `name` is the same for all spellings of one thing. */
export type Known = {
  readonly kind: 'place' | 'organization';
  readonly name: string;
  /** ISO 3166 code when it is a country, else null. */
  readonly country: string | null;
};

const known = new Map<string, Known>();
/** The number of words of the longest key with each first word. */
const longest = new Map<string, number>();

/** The key a spelling is stored under. */
function keyOfText(text: string): string {
  return keyOf(tokenize(text, { start: 0, end: text.length }));
}

function add(text: string, entry: Known): void {
  const key = keyOfText(text) + (/['’]s$/u.test(text) ? "'s" : '');
  if (key === '' || known.has(key)) return;
  known.set(key, entry);
  const words = key.split(' ');
  const first = (words[0] ?? '').replace(/'s$/u, '');
  longest.set(first, Math.max(longest.get(first) ?? 0, words.length));
  const plain = key.normalize('NFD').replace(/\p{M}/gu, '');
  if (plain !== key && !known.has(plain)) known.set(plain, entry);
}

function addPlaces(): void {
  const aliases = placeNames.countryAliases as Record<string, readonly string[]>;
  const countries = places.countries as Record<string, readonly string[]>;
  for (const code of Object.keys(countries)) {
    const forms = [...(aliases[code] ?? []), ...(countries[code] ?? [])];
    for (const form of forms) add(form, { kind: 'place', name: forms[0] ?? form, country: code });
  }
  for (const [name, ...others] of placeNames.sameAs) {
    for (const form of [name as string, ...others])
      add(form, { kind: 'place', name: name as string, country: null });
  }
  for (const area of Object.values(placeNames.areas).flat())
    add(area, { kind: 'place', name: area, country: null });
}

function addOrganizations(): void {
  for (const row of Object.values(organizations.bodies).flat()) {
    const [name = row, ...others] = row.split('|');
    for (const form of [name, ...others]) add(form, { kind: 'organization', name, country: null });
  }
}

function addCities(): void {
  const left = new Set(placeNames.otherwiseCities);
  for (const city of Object.values(places.cities).flat())
    if (!left.has(city)) add(city, { kind: 'place', name: city, country: null });
}

addPlaces();
addOrganizations();
const surely = new Set(known.keys());
addCities();
const demonyms = new Map(Object.entries(placeNames.demonyms));
const adjectives = new Set([...placeNames.otherAdjectives, ...demonyms.keys()]);

/** How many words the longest known name has that begins with this word; 0 when none does. */
export function longestKnownFrom(first: string): number {
  const own = longest.get(first);
  if (own !== undefined || first !== first.toUpperCase()) return own ?? 0;
  return longest.get(inTitleCase(first)) ?? 0;
}

/** "MOSCOW" as it is usually written; short words in capitals are acronyms and stay. */
export function inTitleCase(key: string): string {
  return key.length < 4 || key !== key.toUpperCase() ? key : withoutCapitals(key);
}

/** Words with small letters but for the first of each. */
export function withoutCapitals(words: string): string {
  return words.replace(/\p{L}+/gu, (word) => word.charAt(0) + word.slice(1).toLowerCase());
}

/** What is known under a key, or null. A key all in capitals ("MOSCOW") is found under its usual spelling. */
export function findKnown(key: string): Known | null {
  return known.get(key) ?? known.get(inTitleCase(key)) ?? null;
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
  return known.get(key)?.country ?? CAPITALS[known.get(key)?.name ?? key] ?? null;
}

/** Whether a key is known as a city alone that is no capital: such names are often last names too. */
export function isMerelyCity(key: string): boolean {
  return known.has(key) && !surely.has(key) && countryOfPlace(key) === null;
}
