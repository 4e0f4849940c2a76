/** Words that name a country or a people, in any language of the tables, and words that name a known place. Folded. */
import countryNames from '../../../../assets/country-names.json';
import placeNames from '../../../../assets/place-names.json';
import worldNames from '../../../../assets/world-names.json';
import { lazily } from '../../text/remember';
import { countryNamed, countryOf } from '../tables/countries';
import { foldWord } from '../spelling/letters';

type Table = Readonly<Record<string, string>>;

const foldedTo =
  (code: string) =>
  (word: string): [string, string] => [foldWord(word), code];

const BY_WORD = lazily(
  () =>
    new Map([
      ...Object.entries(countryNames as Table).flatMap(([code, names]) =>
        names.split('|').map(foldedTo(code)),
      ),
      ...Object.entries(placeNames.demonyms as Table).map(([word, code]) => foldedTo(code)(word)),
      ...Object.entries(worldNames.countries as Table).flatMap(([code, names]) =>
        names
          .split(' ')
          .filter((name) => name.length > 1)
          .map(foldedTo(code)),
      ),
      ...Object.entries(worldNames.peoples as Table).flatMap(([code, words]) =>
        words.split(' ').map(foldedTo(code)),
      ),
    ]),
);

const PEOPLES = lazily(
  () =>
    new Set(
      [
        ...Object.keys(placeNames.demonyms as Table),
        ...Object.values(worldNames.peoples as Table).flatMap((words) => words.split(' ')),
      ].map(foldWord),
    ),
);

const PLACES = lazily(
  () =>
    new Set(
      Object.entries(worldNames.places as Table).flatMap(([names, forms]) =>
        [...names.split('|'), ...forms.split(' ')].map(foldWord),
      ),
    ),
);

/** ISO code of the country or people a word names, or null. */
export const countryOfWord = (folded: string): string | null => BY_WORD().get(folded) ?? countryNamed(folded);

/** True for a people's word, which names no place: "in Danish hands". */
export const isPeopleWord = (folded: string): boolean => PEOPLES().has(folded);

/** True for a name of some city, region or country. */
export const isPlaceWord = (folded: string): boolean =>
  PLACES().has(folded) || BY_WORD().has(folded) || countryOf(folded) !== null;

const COUNTRIES_OF_PLACES = lazily(
  () =>
    new Map(
      Object.entries(worldNames.places as Table).flatMap(([names, forms]) => {
        const english = names.split('|');
        const code = english.map((name) => countryOf(foldWord(name))).find((found) => found !== null) ?? null;
        return code === null ? [] : [...english, ...forms.split(' ')].map(foldedTo(code));
      }),
    ),
);

/** ISO code of the country in which a place lies, by its name in any language of the tables, or null. */
export const countryOfPlace = (folded: string): string | null =>
  COUNTRIES_OF_PLACES().get(folded) ?? countryOf(folded);
