/** Corrections of facts. In: an index and claims of it. Out: the corrected index, or in words why the entry does not fit it. */
import { judgeClaims } from '../group/judge-claims';
import { makeTitle } from '../group/make-title';
import { findOriginals } from '../group/near-duplicates';
import { countTexts, makeOriginFinder } from '../group/origins';
import type { Claim, ClaimId, Entity, Fact, FactIndex } from '../model';
import type { Corrected } from './editorial-entities';

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

/** Takes the claim out of the index, with any fact that is left without claims. */
export function suppressClaim(index: FactIndex, id: ClaimId): FactIndex {
  const dropped = dropFrom(index, new Set([id]));
  return { ...dropped, claims: dropped.claims.filter((claim) => claim.id !== id) };
}

/** Adds a fact of the claim alone where no fact holds it any more. */
function keepSomewhere(index: FactIndex, id: ClaimId): FactIndex {
  if (index.facts.some(({ claims }) => claims.includes(id))) return index;
  return { ...index, facts: [...index.facts, makeFactOf(index, `${id}-alone`, new Set([id]))] };
}

/** The claim leaves all its facts and stands alone. */
export function splitClaim(index: FactIndex, id: ClaimId): FactIndex {
  return keepSomewhere(dropFrom(index, new Set([id])), id);
}

/** The claim leaves the facts it shares with `from`, and keeps the others. */
export function splitFrom(index: FactIndex, id: ClaimId, from: ClaimId): Corrected {
  const isShared = ({ claims }: Fact): boolean => claims.includes(id) && claims.includes(from);
  if (!index.facts.some(isShared)) return 'no fact holds both claims';
  const gone = new Set([id]);
  const facts = index.facts
    .map((fact) => (isShared(fact) ? without(index, fact, gone) : fact))
    .filter((fact) => fact !== null);
  return keepSomewhere({ ...index, facts }, id);
}

/** The plain facts that hold the claim are titled by its words. */
export function leadFacts(index: FactIndex, id: ClaimId): Corrected {
  const isLed = (fact: Fact): boolean => fact.answers.length === 0 && fact.claims.includes(id);
  if (!index.facts.some(isLed)) return 'no fact without answers holds the claim';
  const names = new Map<string, Entity>(index.entities.map((entity) => [entity.id, entity]));
  const title = makeTitle(
    index.claims.filter((claim) => claim.id === id),
    names,
  );
  return { ...index, facts: index.facts.map((fact) => (isLed(fact) ? { ...fact, title } : fact)) };
}

/** The facts that hold these claims become one; those with answers stay. */
export function mergeFacts(index: FactIndex, ids: readonly ClaimId[]): FactIndex {
  const touched = index.facts.filter(
    (fact) => fact.question === null && fact.claims.some((id) => ids.includes(id)),
  );
  const whole = new Set<ClaimId>([...ids, ...touched.flatMap(({ claims }) => claims)]);
  const fact = makeFactOf(index, `${ids[0]!}-merged`, whole);
  return { ...index, facts: [fact, ...index.facts.filter((other) => !touched.includes(other))] };
}
