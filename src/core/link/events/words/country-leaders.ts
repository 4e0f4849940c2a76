/**
 * What words about a country stand for. In: the entities of a corpus with their roles. Out: who "the Turkish president" is and which town "the Turkish
 * capital" is, where the corpus names them; nobody where it names two or none.
 */
import places from '../../../../../assets/places.json';
import placeNames from '../../../../../assets/place-names.json';
import type { Entity, EntityId } from '../../../model';
import { linkDemonyms } from '../../demonyms';

const COUNTRIES = places.countries as Readonly<Record<string, readonly string[]>>;
const ALIASES = placeNames.countryAliases as Readonly<Record<string, readonly string[]>>;
const CAPITALS = places.capitals as Readonly<Record<string, string>>;

/** Words for peoples and what belongs to their countries; `leaders` by country and title ("place/togo president"). */
export type CountryWords = {
  readonly demonyms: ReadonlyMap<string, EntityId>;
  readonly capitals: ReadonlyMap<EntityId, EntityId>;
  readonly leaders: ReadonlyMap<string, EntityId>;
};

/** Titles that one person of a country holds at a time. */
export const LEADER_TITLE =
  /^(?:president|prime minister|foreign minister|defen[cs]e minister|chancellor|premier|king|queen|emir)$/;

const OWNED_ROLE = /^(?:the )?(.+?)(?:['’]s)? ((?:prime |foreign |defen[cs]e )?\p{L}+)$/iu;
const ROLE_OF = /^(?:the )?((?:prime |foreign |defen[cs]e )?\p{L}+) of (.+)$/iu;

/** A role as country words and title: "Russian President", "Togo's president", "president of Togo". */
function readRole(text: string): { readonly country: string; readonly title: string } | null {
  const of = ROLE_OF.exec(text);
  const [country, title] = of === null ? (OWNED_ROLE.exec(text) ?? []).slice(1) : [of[2], of[1]];
  if (country === undefined || title === undefined || !LEADER_TITLE.test(title.toLowerCase())) return null;
  return { country, title: title.toLowerCase() };
}

function listPlaces(entities: readonly Entity[]): ReadonlyMap<string, EntityId> {
  const byName = new Map<string, EntityId>();
  for (const { id, kind, name, variants } of entities) {
    if (kind !== 'place') continue;
    for (const text of [name, ...variants.map((variant) => variant.text)]) byName.set(text, id);
  }
  return byName;
}

function linkCapitals(byName: ReadonlyMap<string, EntityId>): ReadonlyMap<EntityId, EntityId> {
  const capitals = new Map<EntityId, EntityId>();
  for (const [name, id] of byName) {
    const code = CAPITALS[name] ?? CAPITALS[`${name.charAt(0)}${name.slice(1).toLowerCase()}`];
    for (const country of code === undefined ? [] : [...(COUNTRIES[code] ?? []), ...(ALIASES[code] ?? [])]) {
      const owner = byName.get(country);
      if (owner !== undefined) capitals.set(owner, id);
    }
  }
  return capitals;
}

/** The persons who hold a title of a country, by "place/togo president". */
function listHolders(
  entities: readonly Entity[],
  findCountry: (words: string) => EntityId | undefined,
): ReadonlyMap<string, ReadonlySet<EntityId>> {
  const holders = new Map<string, Set<EntityId>>();
  for (const { id, kind, roles } of entities) {
    if (kind !== 'person') continue;
    for (const role of roles.map(({ text }) => readRole(text))) {
      const country = role === null ? undefined : findCountry(role.country);
      if (role === null || country === undefined) continue;
      const key = `${country} ${role.title}`;
      holders.set(key, (holders.get(key) ?? new Set()).add(id));
    }
  }
  return holders;
}

/** Gives the words of all countries that the corpus names. Linear in its entities. */
export function linkCountryWords(entities: readonly Entity[]): CountryWords {
  const demonyms = linkDemonyms(entities);
  const byName = listPlaces(entities);
  const leaders = new Map<string, EntityId>();
  const holders = listHolders(entities, (words) => byName.get(words) ?? demonyms.get(words.toLowerCase()));
  for (const [key, people] of holders) if (people.size === 1) leaders.set(key, [...people][0]!);
  return { demonyms, capitals: linkCapitals(byName), leaders };
}
