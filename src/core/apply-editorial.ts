/** Human corrections on a compiled index. In: an index and corrections. Out: the corrected index; a correction that finds nothing is an error. */
import { EditorialError, type ClaimName, type Editorial } from './editorial';
import { judgeClaims } from './group/judge-claims';
import { makeTitle } from './group/make-title';
import { findOriginals } from './group/near-duplicates';
import { findOrigins } from './group/origins';
import type { Claim, ClaimId, Entity, Fact, FactIndex } from './model';

type Names = { readonly find: (name: ClaimName) => ClaimId | null; readonly stale: string[] };

/** Finds claims by file and words: the quote itself, else the only claim of the file that holds the words. */
function nameClaims({ sources, claims }: FactIndex): Names {
  const files = new Map(sources.map(({ id, file }) => [id, file]));
  const stale: string[] = [];
  const find = ({ file, quote }: ClaimName): ClaimId | null => {
    const own = claims.filter(({ source }) => files.get(source) === file);
    const exact = own.filter((claim) => claim.quote === quote);
    const found = exact.length > 0 ? exact : own.filter((claim) => claim.quote.includes(quote));
    if (found.length === 1) return found[0]!.id;
    stale.push(
      `${found.length === 0 ? 'no claim' : `${found.length} claims`} of ${file} with the words "${quote}"`,
    );
    return null;
  };
  return { find, stale };
}

function makeFactOf(index: FactIndex, key: string, ids: ReadonlySet<ClaimId>): Fact {
  const claims = index.claims.filter(({ id }) => ids.has(id));
  const originals = findOriginals(index.sources);
  const names = new Map<string, Entity>(index.entities.map((entity) => [entity.id, entity]));
  const verdict = judgeClaims(claims, originals);
  const origins = findOrigins(claims, originals);
  return {
    id: `fact/${key}`,
    title: makeTitle(claims, names),
    claims: claims.map(({ id }) => id),
    ...verdict,
    origins,
    question: null,
  };
}

/** A fact without some claims; null when none is left. Status, origins and title are found anew. */
function without(index: FactIndex, fact: Fact, gone: ReadonlySet<ClaimId>): Fact | null {
  if (!fact.claims.some((id) => gone.has(id))) return fact;
  const left = fact.claims.filter((id) => !gone.has(id));
  if (left.length === 0) return null;
  return makeFactOf(index, fact.id.replace(/^fact\//, ''), new Set(left));
}

const dropFrom = (index: FactIndex, gone: ReadonlySet<ClaimId>): FactIndex => ({
  ...index,
  facts: index.facts.map((fact) => without(index, fact, gone)).filter((fact) => fact !== null),
});

function suppress(index: FactIndex, gone: ReadonlySet<ClaimId>): FactIndex {
  const dropped = dropFrom(index, gone);
  return { ...dropped, claims: dropped.claims.filter((claim: Claim) => !gone.has(claim.id)) };
}

function split(index: FactIndex, id: ClaimId): FactIndex {
  const dropped = dropFrom(index, new Set([id]));
  return { ...dropped, facts: [...dropped.facts, makeFactOf(index, `${id}-alone`, new Set([id]))] };
}

function merge(index: FactIndex, ids: readonly ClaimId[]): FactIndex {
  const touched = index.facts.filter(
    (fact) => fact.question === null && fact.claims.some((id) => ids.includes(id)),
  );
  const whole = new Set<ClaimId>([...ids, ...touched.flatMap(({ claims }) => claims)]);
  const fact = makeFactOf(index, `${ids[0]!}-merged`, whole);
  return { ...index, facts: [fact, ...index.facts.filter((other) => !touched.includes(other))] };
}

function pin(index: FactIndex, id: ClaimId): FactIndex {
  const isPinned = (fact: Fact): boolean => fact.claims.includes(id);
  return {
    ...index,
    facts: [...index.facts.filter(isPinned), ...index.facts.filter((fact) => !isPinned(fact))],
  };
}

function changeEntity(
  index: FactIndex,
  id: string,
  stale: string[],
  change: (entity: Entity) => Entity | null,
): FactIndex {
  const entity = index.entities.find((one) => one.id === id);
  const changed = entity === undefined ? null : change(entity);
  if (changed === null) {
    stale.push(entity === undefined ? `no entity "${id}"` : `"${id}" is not printed that way in any text`);
    return index;
  }
  return { ...index, entities: index.entities.map((one) => (one === entity ? changed : one)) };
}

/** Names first, then what claims are in, then the order. */
function applyEntities(index: FactIndex, { rename = [], alias = [] }: Editorial, stale: string[]): FactIndex {
  let result = index;
  for (const { entity, name } of rename) {
    result = changeEntity(result, entity, stale, (one) =>
      one.variants.some(({ text }) => text === name) ? { ...one, name } : null,
    );
  }
  for (const { entity, text } of alias) {
    result = changeEntity(result, entity, stale, (one) => ({
      ...one,
      variants: [...one.variants, { text, sources: [] }],
    }));
  }
  return result;
}

/** Gives the corrected index. @throws {EditorialError} naming every entry that finds no entity or no single claim. */
export function applyEditorial(index: FactIndex, editorial: Editorial): FactIndex {
  const { find, stale } = nameClaims(index);
  let result = applyEntities(index, editorial, stale);
  const each = (names: readonly ClaimName[], change: (id: ClaimId) => FactIndex): void => {
    for (const name of names) {
      const id = find(name);
      if (id !== null) result = change(id);
    }
  };
  const gone = new Set(
    (editorial.suppress ?? []).map(({ claim }) => find(claim)).filter((id) => id !== null),
  );
  if (gone.size > 0) result = suppress(result, gone);
  each(
    (editorial.split ?? []).map(({ claim }) => claim),
    (id) => split(result, id),
  );
  for (const { claims } of editorial.merge ?? []) {
    const ids = claims.map(find).filter((id) => id !== null);
    if (ids.length === claims.length) result = merge(result, ids);
  }
  each(
    (editorial.pin ?? []).map(({ claim }) => claim),
    (id) => pin(result, id),
  );
  if (stale.length > 0) throw new EditorialError(stale);
  return result;
}
