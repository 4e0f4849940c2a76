/** Human corrections on a compiled index. In: an index and corrections. Out: the corrected index; a correction that finds nothing is an error. */
import type { ClaimName, Editorial } from './editorial';
import { addAlias, mergeEntities, renameEntity, suppressEntity, type Corrected } from './editorial-entities';
import { leadFacts, mergeFacts, splitClaim, splitFrom, suppressClaim } from './editorial-facts';
import type { ClaimId, Fact, FactIndex } from '../model';

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
  change: (ids: readonly ClaimId[]) => Corrected,
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
  lead: leads,
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
        : onClaims(index, [entry.claim], ([id]) => suppressClaim(index, id!)),
    ),
    ...listSteps('split', splits, (index, { claim, from }) =>
      from === undefined
        ? onClaims(index, [claim], ([id]) => splitClaim(index, id!))
        : onClaims(index, [claim, from], ([id, other]) => splitFrom(index, id!, other!)),
    ),
    ...listSteps('merge', merges, (index, entry) =>
      'entities' in entry
        ? mergeEntities(index, entry.entities)
        : onClaims(index, entry.claims, (ids) => mergeFacts(index, ids)),
    ),
    ...listSteps('lead', leads, (index, { claim }) =>
      onClaims(index, [claim], ([id]) => leadFacts(index, id!)),
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
