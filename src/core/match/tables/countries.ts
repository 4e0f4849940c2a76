/** Which country a place name belongs to, from frozen tables. Names are folded (lower case, letters only). */
import placeNames from '../../../../assets/place-names.json';
import places from '../../../../assets/places.json';
import worldPlaces from '../../../../assets/world-places.json';
import { lazily } from '../../text/remember';
import { foldWord } from '../spelling/letters';

const pairsOf = (table: Readonly<Record<string, readonly string[]>>): [string, string][] =>
  Object.entries(table).flatMap(([code, names]) =>
    names.map((name): [string, string] => [foldWord(name), code]),
  );

const COUNTRIES = lazily(
  () => new Map([...pairsOf(places.countries), ...pairsOf(placeNames.countryAliases)]),
);
const CONTINENTS = lazily(() => new Set(placeNames.areas.continents.map(foldWord)));
const US_AREAS = lazily(() => new Set(placeNames.areas.us.map(foldWord)));
const AREAS = lazily(
  () =>
    new Map([
      ...placeNames.areas.gb.map((name): [string, string] => [foldWord(name), 'GB']),
      ...placeNames.areas.ua.map((name): [string, string] => [foldWord(name), 'UA']),
      ...placeNames.areas.ru.map((name): [string, string] => [foldWord(name), 'RU']),
      ...placeNames.areas.us.map((name): [string, string] => [foldWord(name), 'US']),
      ...pairsOf(places.cities),
      ...pairsOf(worldPlaces.cityCountries),
    ]),
);
const CAPITALS = lazily(
  () => new Map(Object.entries(worldPlaces.capitals).map(([name, code]) => [foldWord(name), code])),
);

/** ISO code of the country a name is the name of, or null. */
export const countryNamed = (folded: string): string | null => COUNTRIES().get(folded) ?? null;
/** ISO code of the country a place lies in (or is), or null when the tables do not know it. */
export const countryOf = (folded: string): string | null =>
  COUNTRIES().get(folded) ?? CAPITALS().get(folded) ?? AREAS().get(folded) ?? null;
/** True for a continent or a part of the world. */
export const isContinent = (folded: string): boolean => CONTINENTS().has(folded);
/** ISO code of the country whose seat of government this is, or null. */
export const capitalOf = (folded: string): string | null => CAPITALS().get(folded) ?? null;
/** True for a state, city or region of the United States. */
export const isAmericanArea = (folded: string): boolean => US_AREAS().has(folded);
