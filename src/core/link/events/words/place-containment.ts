/**
 * Which places lie in which. In: the place entities of a corpus. Out: a question: do two of them go together? From frozen tables, so that
 * "the Kremlin" and "Moscow", "Miami" and "Florida", "Geneva" and "Switzerland" are no contradiction.
 */
import containment from '../../../../../assets/place-containment.json';
import places from '../../../../../assets/places.json';
import placeNames from '../../../../../assets/place-names.json';
import type { Entity, EntityId } from '../../../model';
import { lazily } from '../../../text/remember';

/** Tells for two places whether they are one or one lies in the other. */
export type Containment = {
  readonly holds: (outer: EntityId, inner: EntityId) => boolean;
  readonly agree: (a: EntityId, b: EntityId) => boolean;
};

const COUNTRIES = places.countries as Readonly<Record<string, readonly string[]>>;
const CITIES = places.cities as Readonly<Record<string, readonly string[]>>;
const ALIASES = placeNames.countryAliases as Readonly<Record<string, readonly string[]>>;
const AREAS = placeNames.areas as Readonly<Record<string, readonly string[]>>;
/** Lists of areas that belong to one country. */
const AREA_COUNTRIES: Readonly<Record<string, string>> = { us: 'US', gb: 'GB', ua: 'UA', ru: 'RU' };

/** Every pair of the tables as [outer, inner] by name. */
function* listPairs(): Generator<readonly [string, string]> {
  for (const [outer, inner] of Object.entries(containment))
    for (const name of inner.split('|')) yield [outer, name];
  const within = function* (code: string, names: readonly string[]): Generator<readonly [string, string]> {
    for (const outer of [...(COUNTRIES[code] ?? []), ...(ALIASES[code] ?? [])])
      for (const name of names) yield [outer, name];
  };
  for (const [code, names] of Object.entries(CITIES)) yield* within(code, names);
  for (const [list, code] of Object.entries(AREA_COUNTRIES)) yield* within(code, AREAS[list] ?? []);
}

/** Names of the places that hold a place, by its name: the tables turned round, once, and not before they are needed. */
const outerNames = lazily(readTables);

function readTables(): Map<string, string[]> {
  const outers = new Map<string, string[]>();
  for (const [outer, inner] of listPairs()) {
    const known = outers.get(inner);
    if (known === undefined) outers.set(inner, [outer]);
    else known.push(outer);
  }
  return outers;
}

const namesOf = (entity: Entity): readonly string[] => [
  entity.name,
  ...entity.variants.map(({ text }) => text),
];

/** Gives the containment among the entities of a corpus. Linear in them; direct and second-hand containment count. */
export function readContainment(entities: readonly Entity[]): Containment {
  const placed = entities.filter(({ kind }) => kind === 'place' || kind === 'organization');
  const byName = new Map<string, EntityId>();
  for (const entity of placed)
    for (const name of namesOf(entity)) if (!byName.has(name)) byName.set(name, entity.id);
  const outers = new Map<EntityId, Set<EntityId>>();
  const known = outerNames();
  for (const entity of placed) {
    for (const outerName of namesOf(entity).flatMap((name) => known.get(name) ?? [])) {
      const outer = byName.get(outerName);
      if (outer === undefined || outer === entity.id) continue;
      outers.set(entity.id, (outers.get(entity.id) ?? new Set()).add(outer));
    }
  }
  const holds = (outer: EntityId, inner: EntityId): boolean => {
    const direct = outers.get(inner);
    if (direct === undefined) return false;
    if (direct.has(outer)) return true;
    for (const middle of direct) if (outers.get(middle)?.has(outer) === true) return true;
    return false;
  };
  return { holds, agree: (a, b) => a === b || holds(a, b) || holds(b, a) };
}
