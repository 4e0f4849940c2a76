/**
 * Stage 7. In: claims of all sources with their documents, entities and events. Out: facts: claims that say the same thing or answer the same question,
 * with status, origins and title. Facts are sorted: what the sources differ in first, then what most of them say.
 */
import type { EventDocument } from '../document';
import { FORGET_ALL, type RecallOf } from '../document-memory';
import { readContainment } from '../link/events/words/place-containment';
import type { Claim, Entity, Fact, NewsEvent, Source, SourceId, Status } from '../model';
import { groupCounts } from './numbers/count-facts';
import { groupDenials } from './denials';
import { dropHeld } from './drop-held';
import { dropNested } from './drop-nested';
import { dropCounted, dropRepeated, dropShown } from './drop-repeated';
import type { DraftFact, Verdict } from './draft-fact';
import { groupTellings } from './event-facts';
import { judgeCompany } from './company/judge-company';
import { judgeDays } from './days/judge-days';
import { writeDate } from '../text/event-days';
import { capitalize } from '../text/letter-case';
import { judgeClaims } from './judge-claims';
import { makeTitle, titleQuotes } from './make-title';
import { findOriginals } from './near-duplicates';
import { groupMatters } from './numbers/matter-facts';
import { groupNumbers, type JudgedFact } from './numbers/number-facts';
import { countTexts, makeOriginFinder } from './origins';
import { groupSameWords } from './alike/same-words';
import { findTopics } from '../link/topics';
import { groupVotes } from './numbers/vote-facts';

const STATUS_ORDER: readonly Status[] = ['disputed', 'updated', 'agreed', 'single'];
/** A group of claims that say the same goes into the facts of an event, or of a number, when this share of it is there. */
const ABSORBED_SHARE = 0.5;

type Setting = {
  readonly entities: ReadonlyMap<string, Entity>;
  readonly originals: ReadonlyMap<SourceId, SourceId>;
  readonly findOrigins: ReturnType<typeof makeOriginFinder>;
  readonly documents: ReadonlyMap<SourceId, EventDocument>;
};

/** "Points in the plan: 28 / 27"; an update reads "28, later about 20". */
function titleOf(draft: DraftFact, verdict: Verdict, entities: Setting['entities']): string {
  if (verdict.differs === 'wording') return titleQuotes(draft.claims, verdict.answers, entities);
  const labels = verdict.answers.map(({ label }) => label);
  if (draft.question === null || labels.length === 0) {
    const title = makeTitle(draft.claims, entities);
    const answers = verdict.differs === 'time' ? labels.map(writeDate) : labels;
    return labels.length > 0 ? `${title} (${answers.join(' / ')})` : title;
  }
  return `${draft.question}: ${labels.join(verdict.status === 'updated' ? ', ' : ' / ')}`;
}

function makeFact(draft: DraftFact, verdict: Verdict, { entities, findOrigins }: Setting): Fact {
  return {
    id: `fact/${draft.key}`,
    // Most words of a title are cut from within a sentence; a list of titles is read by their first letters.
    title: capitalize(titleOf(draft, verdict, entities)),
    claims: draft.claims.map(({ id }) => id),
    status: verdict.status,
    differs: verdict.differs,
    origins: findOrigins(draft.claims),
    question: draft.question,
    answers: verdict.answers,
  };
}

/** What one claim alone is judged to be. */
const SINGLE: Verdict = { status: 'single', differs: null, answers: [] };

/** What the sources differ in, who was there last of all: an article seldom names everybody. */
function judge(claims: readonly Claim[], { originals, documents }: Setting): Verdict {
  const verdict = judgeClaims(claims, originals);
  if (verdict.status !== 'agreed') return verdict;
  return judgeDays(claims, documents) ?? judgeCompany(claims, documents) ?? verdict;
}

/** Judged with all claims, shown with one for each statement. */
function makeSameFact(draft: DraftFact, setting: Setting): Fact {
  if (draft.claims.length === 1) return makeFact(draft, SINGLE, setting);
  const verdict = judge(draft.claims, setting);
  const answering = new Set(verdict.answers.flatMap((answer) => answer.claims));
  const claims = dropNested(draft.claims, verdict.differs === 'wording', answering);
  const kept = new Set(claims.map(({ id }) => id));
  const answers = verdict.answers
    .map((answer) => ({ ...answer, claims: answer.claims.filter((id) => kept.has(id)) }))
    .filter((answer) => answer.claims.length > 0);
  return makeFact({ ...draft, claims }, { ...verdict, answers }, setting);
}

/** Sources that print one text are one: what only they say is single. */
function recount({ verdict, claims }: JudgedFact, { originals }: Setting): Verdict {
  const isAlone = verdict.status === 'agreed' && countTexts(claims, originals) < 2;
  return isAlone ? { ...verdict, status: 'single' } : verdict;
}

/** Leaves out what the facts of an event tell already, and single claims that stand beside their denial. */
function dropAbsorbed(
  same: readonly DraftFact[],
  { told, denied }: Readonly<Record<'told' | 'denied', readonly JudgedFact[]>>,
  { originals }: Setting,
): readonly DraftFact[] {
  const known = new Set(told.flatMap(({ claims }) => claims));
  const beside = new Set(denied.flatMap(({ claims }) => claims));
  return same.filter(({ claims }) => {
    if (claims.every((claim) => beside.has(claim))) return false;
    const inside = claims.filter((claim) => known.has(claim)).length;
    if (inside < ABSORBED_SHARE * claims.length || inside === 0) return true;
    // What another source says in its own words stays beside it.
    if (countTexts(claims, originals) > 1 && inside < claims.length) return true;
    // What the sources differ in is not lost in what they all tell of.
    return judgeClaims(claims, originals).differs !== null;
  });
}

/** Gives facts in reading order: status, then number of claims; the order within is that of the claims. */
function sortFacts(facts: readonly Fact[]): readonly Fact[] {
  return STATUS_ORDER.flatMap((status) =>
    facts.filter((fact) => fact.status === status).sort((a, b) => b.claims.length - a.claims.length),
  );
}

/** What all documents together are known to tell of. */
type Corpus = {
  readonly entities: readonly Entity[];
  readonly events: readonly NewsEvent[];
  /** Those of the documents, as the list that the index will have. */
  readonly sources?: readonly Source[];
  /** What is known of a source from an earlier reading; by default nothing is. */
  readonly recallOf?: RecallOf;
};

/** Gives the facts of all claims. Pairs are blocked, so time grows with the number of claims. Deterministic. */
export function groupFacts(
  claims: readonly Claim[],
  documents: readonly EventDocument[],
  { entities, events, sources = documents.map(({ source }) => source), recallOf = FORGET_ALL }: Corpus,
): readonly Fact[] {
  const bySource = new Map(documents.map((doc) => [doc.source.id, doc]));
  const byEntity = new Map(entities.map((entity) => [entity.id, entity]));
  const originals = findOriginals(sources, recallOf);
  const findOrigins = makeOriginFinder({ claims, entities }, originals);
  const setting: Setting = { entities: byEntity, originals, findOrigins, documents: bySource };
  const containment = readContainment(entities);
  const told = groupTellings(claims, events, { documents: bySource, entities: byEntity, containment });
  const topics = findTopics(documents);
  const counted = [
    ...groupCounts(claims, { documents: bySource, topics, containment, recallOf }),
    ...groupVotes(claims, topics),
  ];
  const denied = groupDenials(claims, documents, events, { entities: byEntity, recallOf });
  const byId = new Map<string, Claim>();
  for (const claim of claims) byId.set(claim.id, claim);
  const words = groupSameWords(claims, bySource, { entities, topics, recallOf });
  const numbers = groupNumbers(claims, bySource, events, topics);
  counted.push(
    ...groupMatters(claims, bySource, { topics, containment, recallOf }, [...counted, ...numbers]),
  );
  const judged = [...numbers, ...counted, ...told, ...denied];
  const made = dropCounted(dropAbsorbed(words, { told, denied }, setting), counted).map((draft) =>
    makeSameFact(draft, setting),
  );
  const same = dropRepeated(made, [...counted, ...numbers], (id) => byId.get(id)!);
  return sortFacts(
    dropHeld([
      ...dropShown(judged, same).map((draft) => makeFact(draft, recount(draft, setting), setting)),
      ...same,
    ]),
  );
}
