/**
 * Stage 7. In: claims of all sources with their documents, entities and events. Out: facts: claims that say the same thing or answer the same question,
 * with status, origins and title. Facts are sorted: what the sources differ in first, then what most of them say.
 */
import type { EventDocument } from '../document';
import type { Claim, Entity, Fact, NewsEvent, SourceId, Status } from '../model';
import type { DraftFact, Verdict } from './draft-fact';
import { judgeClaims } from './judge-claims';
import { makeTitle } from './make-title';
import { findOriginals } from './near-duplicates';
import { findOrigins } from './origins';
import { groupSameWords } from './same-words';

const STATUS_ORDER: readonly Status[] = ['disputed', 'updated', 'agreed', 'single'];

type Setting = {
  readonly entities: ReadonlyMap<string, Entity>;
  readonly originals: ReadonlyMap<SourceId, SourceId>;
};

function makeFact(draft: DraftFact, verdict: Verdict, { entities, originals }: Setting): Fact {
  return {
    id: `fact/${draft.key}`,
    title: draft.question ?? makeTitle(draft.claims, entities),
    claims: draft.claims.map(({ id }) => id),
    status: verdict.status,
    differs: verdict.differs,
    origins: findOrigins(draft.claims, originals),
    question: draft.question,
    answers: verdict.answers,
  };
}

/** Gives facts in reading order: status, then number of claims; the order within is that of the claims. */
export function sortFacts(facts: readonly Fact[]): readonly Fact[] {
  return [...facts].sort(
    (a, b) =>
      STATUS_ORDER.indexOf(a.status) - STATUS_ORDER.indexOf(b.status) || b.claims.length - a.claims.length,
  );
}

/** Gives the facts of all claims. Pairs are blocked, so time grows with the number of claims. Deterministic. */
export function groupFacts(
  claims: readonly Claim[],
  documents: readonly EventDocument[],
  entities: readonly Entity[],
  _events: readonly NewsEvent[],
): readonly Fact[] {
  const bySource = new Map(documents.map((doc) => [doc.source.id, doc]));
  const setting: Setting = {
    entities: new Map(entities.map((entity) => [entity.id, entity])),
    originals: findOriginals(documents.map(({ source }) => source)),
  };
  const drafts = groupSameWords(claims, bySource, entities);
  return sortFacts(
    drafts.map((draft) => makeFact(draft, judgeClaims(draft.claims, setting.originals), setting)),
  );
}
