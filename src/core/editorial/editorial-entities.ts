/** Corrections of entities. In: an index and an entry. Out: the corrected index, or in words why the entry does not fit it. */
import type { Claim, Entity, EntityId, Fact, FactIndex, NewsEvent } from '../model';

/** A corrected index, or what is wrong with the entry. */
export type Corrected = FactIndex | string;

const unique = <Value>(values: readonly Value[]): readonly Value[] => [...new Set(values)];
const find = (index: FactIndex, id: string): Entity | undefined =>
  index.entities.find((entity) => entity.id === id);

function replace(index: FactIndex, changed: Entity): FactIndex {
  const entities = index.entities.map((entity) => (entity.id === changed.id ? changed : entity));
  return { ...index, entities };
}

/** Shows the entity under a printed variant. */
export function renameEntity(index: FactIndex, id: string, name: string): Corrected {
  const entity = find(index, id);
  if (entity === undefined) return `no entity "${id}"`;
  if (!entity.variants.some(({ text }) => text === name)) return `no text calls "${id}" "${name}"`;
  return replace(index, { ...entity, name });
}

/** Adds a spelling that no text prints. */
export function addAlias(index: FactIndex, id: string, text: string): Corrected {
  const entity = find(index, id);
  if (entity === undefined) return `no entity "${id}"`;
  if (entity.variants.some((variant) => variant.text === text)) return `"${id}" is called "${text}" already`;
  return replace(index, { ...entity, variants: [...entity.variants, { text, sources: [] }] });
}

/** Every reference to an entity changed; null takes it out. */
type Change = (id: EntityId) => EntityId | null;

const changeAll = (ids: readonly EntityId[], change: Change): readonly EntityId[] =>
  unique(ids.map(change).filter((id) => id !== null));

function changeClaim(claim: Claim, change: Change): Claim {
  const one = (id: EntityId | null): EntityId | null => (id === null ? null : change(id));
  return {
    ...claim,
    speaker: one(claim.speaker),
    via: one(claim.via),
    entities: changeAll(claim.entities, change),
  };
}

function changeEvent(event: NewsEvent, change: Change): NewsEvent {
  return {
    ...event,
    where: event.where === null ? null : change(event.where),
    places: changeAll(event.places, change),
    participants: changeAll(event.participants, change),
  };
}

/** Origins are entities, described speakers or sources; one whose entity is gone is known by the words of its claim. */
function changeFact(fact: Fact, change: Change, wordsOf: (fact: Fact) => readonly string[]): Fact {
  const origins = fact.origins.flatMap((origin): readonly string[] => {
    const changed = change(origin);
    return changed === null ? wordsOf(fact) : [changed];
  });
  return { ...fact, origins: unique(origins) };
}

function changeReferences(index: FactIndex, change: Change): FactIndex {
  const claims = new Map(index.claims.map((claim) => [claim.id, claim]));
  const wordsOf = (fact: Fact): readonly string[] =>
    fact.claims
      .map((id) => claims.get(id)!)
      .filter(({ speaker }) => speaker !== null && change(speaker) === null)
      .map(({ speakerText, source }) => speakerText ?? source);
  return {
    ...index,
    claims: index.claims.map((claim) => changeClaim(claim, change)),
    events: index.events.map((event) => changeEvent(event, change)),
    facts: index.facts.map((fact) => changeFact(fact, change, wordsOf)),
  };
}

function joinVariants(entities: readonly Entity[]): Entity['variants'] {
  const sources = new Map<string, readonly string[]>();
  for (const { variants } of entities)
    for (const variant of variants)
      sources.set(variant.text, unique([...(sources.get(variant.text) ?? []), ...variant.sources]));
  return [...sources].map(([text, own]) => ({ text, sources: own }));
}

/** Makes one entity, the first, of several. */
export function mergeEntities(index: FactIndex, ids: readonly string[]): Corrected {
  const found = ids.map((id) => find(index, id));
  const missing = ids.filter((_, at) => found[at] === undefined);
  if (missing.length > 0) return missing.map((id) => `no entity "${id}"`).join(', ');
  const [kept, ...gone] = found as [Entity, ...Entity[]];
  const all = [kept, ...gone];
  const one = { ...kept, variants: joinVariants(all), roles: all.flatMap(({ roles }) => roles) };
  const goneIds = new Set(gone.map(({ id }) => id));
  const merged = changeReferences(index, (id) => (goneIds.has(id) ? kept.id : id));
  return replace({ ...merged, entities: merged.entities.filter(({ id }) => !goneIds.has(id)) }, one);
}

/** Takes an entity out: what it said keeps the words that name it. */
export function suppressEntity(index: FactIndex, id: string): Corrected {
  if (find(index, id) === undefined) return `no entity "${id}"`;
  const without = changeReferences(index, (other) => (other === id ? null : other));
  return { ...without, entities: without.entities.filter((entity) => entity.id !== id) };
}
