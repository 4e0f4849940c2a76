/**
 * Claims that say the same, by their words. In: claims with terms and voices. Out: drafts, singles included. A clause and the words quoted in it are
 * two claims; where both would make a fact, the one that joins other sources stays.
 */
import type { EventDocument } from '../../document';
import type { Claim, ClaimId, Entity, EntityId, EventId, SourceId } from '../../model';
import { addPartners } from './add-partners';
import { visitCandidatePairs } from './block-pairs';
import { clusterClaims, MIN_SIMILARITY } from './cluster-claims';
import { readClaimTerms } from './claim-terms';
import type { RecallOf } from '../../document-memory';
import type { DraftFact } from '../draft-fact';
import { isNested, startShelf } from './claim-shelf';
import { makeVectors } from './claim-vectors';
import { readEach, type ClaimSetting } from './recall-claims';
import { partUnrepeated } from './repeats';
import { startPairs } from './scored-pairs';
import { compareClaims, type Relation } from './similarity';
import { compareVoices, readVoice } from './voice';

/** An event that more claims than this share are about says nothing about two of them: it is what the articles are about. */
const MAX_EVENT_SHARE = 0.06;
/** But in a small index every event is rare. */
const FEW_CLAIMS = 6;

function findRareEvents(claims: readonly Claim[]): (event: EventId) => boolean {
  const counts = new Map<EventId, number>();
  for (const claim of claims)
    for (const event of claim.events) counts.set(event, (counts.get(event) ?? 0) + 1);
  return (event) => (counts.get(event) ?? 0) <= Math.max(FEW_CLAIMS, MAX_EVENT_SHARE * claims.length);
}

/** Without a closure: asked for every pair. */
function haveCommon(mine: readonly EventId[], theirs: readonly EventId[]): boolean {
  if (theirs.length === 0) return false;
  for (const event of mine) if (theirs.includes(event)) return true;
  return false;
}

/** A number for each, the same for equal ones: numbers are compared tens of thousands of times. */
function numberAll(names: readonly (string | undefined)[]): Int32Array {
  const numbers = new Map<string | undefined, number>();
  const numbered = new Int32Array(names.length);
  for (let at = 0; at < names.length; at++) {
    const known = numbers.get(names[at]);
    if (known === undefined) numbers.set(names[at], numbers.size);
    numbered[at] = known ?? numbers.size - 1;
  }
  return numbered;
}

/** What comparing needs besides the words. */
type Setting = ClaimSetting & {
  readonly claims: readonly Claim[];
  readonly entities: readonly Entity[];
  /** The topic of each claim, by number. */
  readonly topicOf: Int32Array;
};

/** A clause and the words quoted in it: one voice by nature. */
const NESTED: Relation = { accord: 'same', isSameSource: false, isSameEvent: false };

/**
 * Gives how alike any two of the claims are. Claims on different topics are strangers:
 * "insisted progress had been made" is said every day about something else.
 */
function makeCompare(
  { claims, documents, recallOf, entities, topicOf }: Setting,
  { space, vectors }: ReturnType<typeof makeVectors>,
): (a: number, b: number) => number {
  const kinds = new Map<EntityId, Entity['kind']>(entities.map(({ id, kind }) => [id, kind]));
  const voices = readEach(
    claims,
    { documents, recallOf },
    {
      stage: 'voices',
      // An id tells the kind of what it names.
      others: () => [],
      read: (claim, doc) => readVoice(claim, doc, kinds),
    },
  );
  const isRare = findRareEvents(claims);
  // Most claims are of no event.
  const rareEvents = claims.map(({ events }) => (events.length === 0 ? events : events.filter(isRare)));
  const sourceOf = numberAll(claims.map(({ source }) => source));
  /** One for all pairs: nothing is kept of one when the next comes. */
  const relation: { -readonly [Field in keyof Relation]: Relation[Field] } = { ...NESTED };
  return (a, b) => {
    if (topicOf[a] !== topicOf[b]) return -1;
    const left = claims[a]!;
    const right = claims[b]!;
    const isSameSource = sourceOf[a] === sourceOf[b];
    const first = vectors[a]!;
    const second = vectors[b]!;
    if (isSameSource && isNested(left, right)) return compareClaims(space, first, second, NESTED);
    relation.accord = compareVoices(voices[a]!, voices[b]!, left, right);
    relation.isSameSource = isSameSource;
    relation.isSameEvent = haveCommon(rareEvents[a]!, rareEvents[b]!);
    return compareClaims(space, first, second, relation);
  };
}

/** Claims that say the same, and the first that stands in no other group. */
type Group = { readonly key: ClaimId; readonly claims: readonly Claim[] };

const isOfSeveral = (group: readonly Claim[]): boolean =>
  group.length > 1 && group.some(({ source }) => source !== group[0]!.source);

/** A claim of one source that holds, or stands within, a claim of a fact with several sources adds nothing. */
function dropEchoes(groups: readonly Group[]): readonly Group[] {
  const { keep, isKept } = startShelf();
  const told = groups.map(({ claims }) => isOfSeveral(claims));
  groups.forEach(({ claims }, at) => {
    if (told[at]) claims.forEach(keep);
  });
  return groups.filter(({ claims }, at) => {
    if (told[at]) return true;
    const isEcho = claims.every(isKept);
    if (!isEcho) claims.forEach(keep);
    return !isEcho;
  });
}

/** The place of the outermost claim around each claim, its own where there is none. Claims are sorted by source and start, longest first. */
function numberStatements(claims: readonly Claim[]): readonly number[] {
  const numbers: number[] = [];
  claims.forEach((claim, at) => {
    const outer = numbers[at - 1];
    numbers.push(outer !== undefined && isNested(claims[outer]!, claim) ? outer : at);
  });
  return numbers;
}

/** What all documents together are known to tell of. */
type Corpus = {
  readonly entities: readonly Entity[];
  readonly topics: ReadonlyMap<SourceId, SourceId>;
  /** What is known of a source from an earlier reading. */
  readonly recallOf: RecallOf;
};

/** Gives drafts of claims that say the same, in order of their first claim. Compares blocked pairs only. */
export function groupSameWords(
  claims: readonly Claim[],
  documents: ReadonlyMap<SourceId, EventDocument>,
  { entities, topics, recallOf }: Corpus,
): readonly DraftFact[] {
  const topicOf = numberAll(claims.map(({ source }) => topics.get(source)));
  const sourceOf = numberAll(claims.map(({ source }) => source));
  const vectors = makeVectors(readClaimTerms(claims, { documents, recallOf }, entities), topicOf, sourceOf);
  const compare = makeCompare({ claims, documents, recallOf, entities, topicOf }, vectors);
  const scored = startPairs(claims.length);
  visitCandidatePairs(
    vectors,
    (at) => claims[at]!.speaker,
    (a, b) => {
      const score = compare(a, b);
      if (score >= MIN_SIMILARITY) scored.put(a, b, score);
    },
  );
  const statements = numberStatements(claims);
  const pairs = { size: claims.length, compare, statementOf: (at: number) => statements[at]! };
  const known = { ...vectors, statementOf: pairs.statementOf };
  const claimsOf = (places: readonly number[]): readonly Claim[] => places.map((at) => claims[at]!);
  const alike = scored.end();
  const isSaid = (at: number): boolean => claims[at]!.mode !== 'narrated';
  const groups = addPartners(clusterClaims(alike, pairs), alike, {
    compare,
    sourceOf: (at) => sourceOf[at]!,
    isSaid,
  })
    .flatMap(({ own, places }) =>
      places.length === 1 || isOfSeveral(claimsOf(places))
        ? [{ own, places }]
        : partUnrepeated(places, known).map((part) => ({ own: part, places: part })),
    )
    .sort((a, b) => a.own[0]! - b.own[0]!)
    .map(({ own, places }): Group => ({ key: claims[own[0]!]!.id, claims: claimsOf(places) }));
  return dropEchoes(groups).map((group) => ({ ...group, question: null, answers: [] }));
}
