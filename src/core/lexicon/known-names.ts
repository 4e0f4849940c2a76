/** The gazetteer's table. In: places, organisations and other spellings from the assets. Out: what each key names. */
import organizations from '../../../assets/organizations.json';
import placeNames from '../../../assets/place-names.json';
import places from '../../../assets/places.json';
import { keyOf, tokenize } from '../text/name-tokens';

/** What the gazetteer says of a spelling; `name` is the same for all spellings of one thing. */
export type Known = {
  readonly kind: 'place' | 'organization';
  readonly name: string;
  /** ISO 3166 code when it is a country, else null. */
  readonly country: string | null;
};

/** `names` by key; `longest` is the number of words of the longest key with each first word; `surely` the keys that are more than some city. */
export type KnownNames = {
  readonly names: ReadonlyMap<string, Known>;
  readonly longest: ReadonlyMap<string, number>;
  readonly surely: ReadonlySet<string>;
};

type Filling = { readonly names: Map<string, Known>; readonly longest: Map<string, number> };

/** Spellings that are their own key: most, and taking thousands of them into words is half of what reading the assets costs. */
const PLAIN = /^[A-Za-z0-9]+(?: [A-Za-z0-9]+)*$/;

/** The key a spelling is stored under. */
function keyOfText(text: string): string {
  return PLAIN.test(text) ? text : keyOf(tokenize(text, { start: 0, end: text.length }));
}

function add({ names, longest }: Filling, text: string, entry: Known): void {
  const key = keyOfText(text) + (/['’]s$/u.test(text) ? "'s" : '');
  if (key === '' || names.has(key)) return;
  names.set(key, entry);
  const words = key.split(' ');
  const first = (words[0] ?? '').replace(/'s$/u, '');
  longest.set(first, Math.max(longest.get(first) ?? 0, words.length));
  if (PLAIN.test(key)) return;
  const plain = key.normalize('NFD').replace(/\p{M}/gu, '');
  if (plain !== key && !names.has(plain)) names.set(plain, entry);
}

function addPlaces(table: Filling): void {
  const aliases = placeNames.countryAliases as Record<string, readonly string[]>;
  const countries = places.countries as Record<string, readonly string[]>;
  for (const code of Object.keys(countries)) {
    const forms = [...(aliases[code] ?? []), ...(countries[code] ?? [])];
    for (const form of forms) add(table, form, { kind: 'place', name: forms[0] ?? form, country: code });
  }
  for (const [name, ...others] of placeNames.sameAs) {
    for (const form of [name as string, ...others])
      add(table, form, { kind: 'place', name: name as string, country: null });
  }
  for (const area of Object.values(placeNames.areas).flat())
    add(table, area, { kind: 'place', name: area, country: null });
}

/** "Republic of Niger": where no country has it for a name of its own, as "Republic of China" is. */
function addFullNames(table: Filling): void {
  const aliases = placeNames.countryAliases as Record<string, readonly string[]>;
  for (const [code, forms] of Object.entries(places.countries as Record<string, readonly string[]>)) {
    const name = aliases[code]?.[0] ?? forms[0];
    if (name === undefined) continue;
    for (const style of placeNames.countryStyles)
      add(table, `${style} ${name}`, { kind: 'place', name, country: code });
  }
}

function addOrganizations(table: Filling): void {
  for (const row of Object.values(organizations.bodies).flat()) {
    const [name = row, ...others] = row.split('|');
    for (const form of [name, ...others]) add(table, form, { kind: 'organization', name, country: null });
  }
}

/** "Lebanese Red Cross": a body of each country, by its adjective. */
function addBranches(table: Filling): void {
  for (const adjective of Object.keys(placeNames.demonyms))
    for (const branch of organizations.nationalBranches) {
      const name = `${adjective} ${branch}`;
      add(table, name, { kind: 'organization', name, country: null });
    }
}

function addCities(table: Filling): void {
  const left = new Set(placeNames.otherwiseCities);
  for (const city of Object.values(places.cities).flat())
    if (!left.has(city)) add(table, city, { kind: 'place', name: city, country: null });
}

/** Reads the assets. Some thousand entries: to be done once, and not before it is needed. */
export function makeKnownNames(): KnownNames {
  const table: Filling = { names: new Map(), longest: new Map() };
  addPlaces(table);
  addFullNames(table);
  addOrganizations(table);
  addBranches(table);
  const surely = new Set(table.names.keys());
  addCities(table);
  return { ...table, surely };
}
