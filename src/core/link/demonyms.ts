/** Words for peoples, linked to the countries that the corpus names: "Ukrainian" and "Ukraine" are about one place. */
import places from '../../../assets/places.json';
import placeNames from '../../../assets/place-names.json';
import type { Entity, EntityId } from '../model';
import { listForms } from '../text/words';

const DEMONYMS = placeNames.demonyms as Readonly<Record<string, string>>;
const ALIASES = placeNames.countryAliases as Readonly<Record<string, readonly string[]>>;
const COUNTRIES = places.countries as Readonly<Record<string, readonly string[]>>;

/** All words for peoples that the tables have, small letters. */
const WORDS: ReadonlySet<string> = new Set([
  ...Object.keys(DEMONYMS).map((people) => people.toLowerCase()),
  ...['european', 'europeans'],
]);

/** Gives the words for peoples in a text, small letters, each once: of `linkDemonyms` no others matter to it. */
export function listDemonyms(text: string): readonly string[] {
  const found = new Set<string>();
  for (const { lower } of listForms(text)) if (WORDS.has(lower)) found.add(lower);
  return [...found];
}

/** Gives the place entity for each adjective or noun of a people, by lower case; peoples whose country no text names are left out. */
export function linkDemonyms(entities: readonly Entity[]): ReadonlyMap<string, EntityId> {
  const byName = new Map<string, EntityId>();
  for (const entity of entities) {
    if (entity.kind !== 'place') continue;
    for (const name of [entity.name, ...entity.variants.map(({ text }) => text)]) byName.set(name, entity.id);
  }
  const linked = new Map<string, EntityId>();
  for (const [people, code] of Object.entries(DEMONYMS)) {
    const names = [...(COUNTRIES[code] ?? []), ...(ALIASES[code] ?? [])];
    const entity = names.map((name) => byName.get(name)).find((id) => id !== undefined);
    if (entity !== undefined) linked.set(people.toLowerCase(), entity);
  }
  const europe = byName.get('Europe');
  if (europe !== undefined) linked.set('european', europe).set('europeans', europe);
  return linked;
}
