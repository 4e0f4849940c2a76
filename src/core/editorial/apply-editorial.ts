/** Human corrections on a compiled index. In: an index and corrections. Out: the corrected index; a correction that finds nothing is an error. */
import type { ClaimName, Editorial } from './editorial';
import { addAlias, mergeEntities, renameEntity, suppressEntity, type Corrected } from './editorial-entities';
import { judgeClaims } from '../group/judge-claims';
import { makeTitle } from '../group/make-title';
import { findOriginals } from '../group/near-duplicates';
import { countTexts, makeOriginFinder } from '../group/origins';
import type { Claim, ClaimId, Entity, Fact, FactIndex } from '../model';

/** Gives the id of a claim by file and words: the quote itself, else the only claim of the file that holds them; or what is wrong, in words. */
function findClaim(
  { sources, claims }: FactIndex,
  { file, quote }: ClaimName,
): { id: ClaimId } | { wrong: string } {
  const source = sources.find((one) => one.file === file);
  if (source === undefined) return { wrong: `no source ${file}` };
  const own = claims.filter((claim) => claim.source === source.id);
  const exact = own.filter((claim) => claim.quote === quote);
  const found = exact.length > 0 ? exact : own.filter((claim) => claim.quote.includes(quote));
  if (found.length === 1) return { id: found[0]!.id };
  const what = found.length === 0 ? 'no claim' : `${found.length} claims`;
  return { wrong: `${what} of ${file} with the words "${quote}"` };
}

function makeFactOf(index: FactIndex, key: string, ids: ReadonlySet<ClaimId>): Fact {
  const claims = index.claims.filter(({ id }) => ids.has(id));
  const originals = findOriginals(index.sources);
  const names = new Map<string, Entity>(index.entities.map((entity) => [entity.id, entity]));
  return {
    id: `fact/${key}`,
    title: makeTitle(claims, names),
    claims: claims.map(({ id }) => id),
    ...judgeClaims(claims, originals),
    origins: makeOriginFinder(index, originals)(claims),
    question: null,
  };
}

/** An answered question without some of its claims: answers that lose all of theirs go, and with one answer left nothing differs. */
function keepQuestion(fact: Fact, claims: readonly Claim[], index: FactIndex): Fact {
  const originals = findOriginals(index.sources);
  const ids = new Set(claims.map(({ id }) => id));
  const answers = fact.answers
    .map((answer) => ({ ...answer, claims: answer.claims.filter((id) => ids.has(id)) }))
    .filter((answer) => answer.claims.length > 0);
  const isOpen = answers.length > 1;
  const status = isOpen ? fact.status : countTexts(claims, originals) > 1 ? 'agreed' : 'single';
  const labels = answers.map(({ label }) => label).join(fact.status === 'updated' ? ', ' : ' / ');
  return {
    ...fact,
    title: answers.length === 0 ? fact.title : `${fact.question}: ${labels}`,
    claims: [...ids],
    status,
    differs: isOpen ? fact.differs : null,
    answers,
    origins: makeOriginFinder(index, originals)(claims),
  };
}

/** A fact without some claims; null when none is left. Status, origins and title are found anew. */
function without(index: FactIndex, fact: Fact, gone: ReadonlySet<ClaimId>): Fact | null {
  if (!fact.claims.some((id) => gone.has(id))) return fact;
  const left = new Set(fact.claims.filter((id) => !gone.has(id)));
  if (left.size === 0) return null;
  if (fact.question === null) return makeFactOf(index, fact.id.replace(/^fact\//, ''), left);
  const claims = index.claims.filter(({ id }) => left.has(id));
  return keepQuestion(fact, claims, index);
}

const dropFrom = (index: FactIndex, gone: ReadonlySet<ClaimId>): FactIndex => ({
  ...index,
  facts: index.facts.map((fact) => without(index, fact, gone)).filter((fact) => fact !== null),
});

function suppress(index: FactIndex, id: ClaimId): FactIndex {
  const dropped = dropFrom(index, new Set([id]));
  return { ...dropped, claims: dropped.claims.filter((claim) => claim.id !== id) };
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

function pin(index: FactIndex, isPinned: (fact: Fact) => boolean): FactIndex {
  const rest = index.facts.filter((fact) => !isPinned(fact));
  return { ...index, facts: [...index.facts.filter(isPinned), ...rest] };
}

function pinEntity(index: FactIndex, entity: string): Corrected {
  const naming = index.claims.filter((claim) => claim.speaker === entity || claim.entities.includes(entity));
  if (naming.length === 0) return `no claim names "${entity}"`;
  const ids = new Set(naming.map(({ id }) => id));
  return pin(index, (fact) => fact.claims.some((id) => ids.has(id)));
}

function onClaims(
  index: FactIndex,
  names: readonly ClaimName[],
  change: (ids: readonly ClaimId[]) => FactIndex,
): Corrected {
  const found = names.map((name) => findClaim(index, name));
  const wrong = found.flatMap((one) => ('wrong' in one ? [one.wrong] : []));
  return wrong.length > 0 ? wrong.join(', ') : change(found.flatMap((one) => ('id' in one ? [one.id] : [])));
}

type Step = { readonly where: string; readonly correct: (index: FactIndex) => Corrected };

function listSteps<Entry>(
  kind: keyof Editorial,
  entries: readonly Entry[] | undefined,
  correct: (index: FactIndex, entry: Entry) => Corrected,
): readonly Step[] {
  return (entries ?? []).map((entry, at) => ({
    where: `${kind}[${at}]`,
    correct: (index) => correct(index, entry),
  }));
}

/** Entities first, then what claims are in, then the order. */
function listAll({
  merge: merges,
  split: splits,
  rename,
  alias,
  pin: pins,
  suppress: gone,
}: Editorial): readonly Step[] {
  return [
    ...listSteps('rename', rename, (index, { entity, name }) => renameEntity(index, entity, name)),
    ...listSteps('alias', alias, (index, { entity, text }) => addAlias(index, entity, text)),
    ...listSteps('suppress', gone, (index, entry) =>
      'entity' in entry
        ? suppressEntity(index, entry.entity)
        : onClaims(index, [entry.claim], ([id]) => suppress(index, id!)),
    ),
    ...listSteps('split', splits, (index, { claim }) =>
      onClaims(index, [claim], ([id]) => split(index, id!)),
    ),
    ...listSteps('merge', merges, (index, entry) =>
      'entities' in entry
        ? mergeEntities(index, entry.entities)
        : onClaims(index, entry.claims, (ids) => merge(index, ids)),
    ),
    ...listSteps('pin', pins, (index, entry) =>
      'entity' in entry
        ? pinEntity(index, entry.entity)
        : onClaims(index, [entry.claim], ([id]) => pin(index, (fact) => fact.claims.includes(id!))),
    ),
  ];
}

/** Gives the corrected index, and a line for each entry that finds no entity or no single claim; such an entry changes nothing. */
export function applyEditorial(
  index: FactIndex,
  editorial: Editorial,
): { readonly index: FactIndex; readonly stale: readonly string[] } {
  const stale: string[] = [];
  let result = index;
  for (const { where, correct } of listAll(editorial)) {
    const corrected = correct(result);
    if (typeof corrected === 'string') stale.push(`${where}: ${corrected}`);
    else result = corrected;
  }
  return { index: result, stale };
}
