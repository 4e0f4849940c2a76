/**
 * General knowledge: how well-known persons, institutions, countries and cities are written in other languages and scripts, joined to an
 * entity by its English name. It knows nothing about any index; a name it does not list is matched by rule.
 */
import countryNames from '../../../../assets/country-names.json';
import worldNames from '../../../../assets/world-names.json';
import type { Entity } from '../../model';
import { lazily } from '../../text/remember';
import { countryNamed } from './countries';
import { foldWord } from '../spelling/letters';

type Listing = ReadonlyMap<string, readonly string[]>;

const formsIn = (list: string): string[] =>
  list.split(' ').flatMap((form) => (form === '' ? [] : form.replaceAll('_', ' ')));

/** Every English name of a listing leads to its forms, the other English names among them. */
const toListing = (table: Readonly<Record<string, string>>): Listing => {
  const listing = new Map<string, readonly string[]>();
  for (const [names, list] of Object.entries(table)) {
    const english = names.split('|');
    for (const name of english)
      listing.set(foldWord(name), [
        ...english.map((form) => form.replace(/^The (?=\p{Lu})/u, '')),
        ...formsIn(list),
      ]);
  }
  return listing;
};

const PERSONS = lazily(() => toListing(worldNames.persons));
const ORGANIZATIONS = lazily(() => toListing(worldNames.organizations));
const PLACES = lazily(() => toListing(worldNames.places));
const MORE_COUNTRY_NAMES = worldNames.countries as Readonly<Record<string, string>>;

const countryForms = (names: readonly string[]): readonly string[] => {
  const code = names.map(countryNamed).find((found) => found !== null) ?? null;
  if (code === null) return [];
  const listed = (countryNames as Readonly<Record<string, string>>)[code]?.split('|') ?? [];
  return [...listed, ...formsIn(MORE_COUNTRY_NAMES[code] ?? '')];
};

const lookUpIn = (listings: readonly Listing[], names: readonly string[]): readonly string[] => {
  for (const listing of listings) {
    for (const name of names) {
      const forms = listing.get(name);
      if (forms !== undefined) return forms;
    }
  }
  return [];
};

/** The further forms of an entity, in any language; empty for one the tables do not know. */
export const worldForms = (entity: Entity): readonly string[] => {
  const names = [entity.name, ...entity.variants.map((variant) => variant.text)].map(foldWord);
  if (entity.kind === 'person') return lookUpIn([PERSONS()], names);
  if (entity.kind === 'document') return [];
  const country = entity.kind === 'place' ? countryForms(names) : [];
  return country.length > 0 ? country : lookUpIn([ORGANIZATIONS(), PLACES()], names);
};
