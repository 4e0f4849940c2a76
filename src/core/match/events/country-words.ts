/** Words that name a country or a people, in any language of the tables, and words that name a known place. Folded. */
import countryNames from '../../../../assets/country-names.json';
import placeNames from '../../../../assets/place-names.json';
import worldNames from '../../../../assets/world-names.json';
import { countryNamed, countryOf } from '../tables/countries';
import { foldWord } from '../spelling/letters';

const BY_WORD = new Map<string, string>();
for (const [code, names] of Object.entries(countryNames as Record<string, string>))
  for (const name of names.split('|')) BY_WORD.set(foldWord(name), code);
for (const [word, code] of Object.entries(placeNames.demonyms as Record<string, string>))
  BY_WORD.set(foldWord(word), code);
for (const [code, names] of Object.entries(worldNames.countries as Record<string, string>)) {
  for (const name of names.split(' ')) if (name.length > 1) BY_WORD.set(foldWord(name), code);
}
for (const [code, words] of Object.entries(worldNames.peoples as Record<string, string>))
  for (const word of words.split(' ')) BY_WORD.set(foldWord(word), code);

const PLACES = new Set(
  Object.entries(worldNames.places as Record<string, string>).flatMap(([names, forms]) =>
    [...names.split('|'), ...forms.split(' ')].map(foldWord),
  ),
);

/** ISO code of the country or people a word names, or null. */
export const countryOfWord = (folded: string): string | null => BY_WORD.get(folded) ?? countryNamed(folded);

/** True for a name of some city, region or country. */
export const isPlaceWord = (folded: string): boolean =>
  PLACES.has(folded) || BY_WORD.has(folded) || countryOf(folded) !== null;

const COUNTRIES_OF_PLACES = new Map(
  Object.entries(worldNames.places as Record<string, string>).flatMap(([names, forms]) => {
    const english = names.split('|');
    const code = english.map((name) => countryOf(foldWord(name))).find((found) => found !== null) ?? null;
    return code === null
      ? []
      : [...english, ...forms.split(' ')].map((form): [string, string] => [foldWord(form), code]);
  }),
);

/** ISO code of the country in which a place lies, by its name in any language of the tables, or null. */
export const countryOfPlace = (folded: string): string | null =>
  COUNTRIES_OF_PLACES.get(folded) ?? countryOf(folded);
