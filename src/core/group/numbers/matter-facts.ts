/**
 * Numbers of one matter that the sources word each in its own way: "organisers expect to bring some 2,000 tractors", "1,200 tractors are to
 * converge". In: claims. Out: drafts of numbers that contradict each other, and of nothing else: that two sources agree is found by their words.
 */
import type { EventDocument } from '../../document';
import type { RecallOf } from '../../document-memory';
import type { Containment } from '../../link/events/words/place-containment';
import type { Claim, EntityId, Source, SourceId } from '../../model';
import { listForms } from '../../text/words';
import { classOf, termOf } from '../alike/term-of';
import { groupBy } from '../group-by';
import { areClose, areFar, canBeSame } from './compare-quantities';
import { judgeCounts } from './count-facts';
import { kindOfUnit } from './counted-units';
import { listMeasures, type Measure } from './matter-measures';
import { LEAST_SHARED, visitPairs, type Topic } from './matter-pairs';
import type { JudgedFact } from './number-facts';
import { timesAgree } from './same-times';

/** Counts as so much in common: that two large numbers of one unit are close is seldom chance. */
const CLOSE = 0.6;

const WEEKDAYS = 'monday tuesday wednesday thursday friday saturday sunday'.split(' ').map(classOf);

type Setting = {
  readonly topics: ReadonlyMap<SourceId, SourceId>;
  readonly containment: Containment;
  /** What is known of a source from an earlier reading. */
  readonly recallOf: RecallOf;
};
type Pair = { readonly a: Measure; readonly b: Measure; readonly nearness: number };

function countTerms({ text }: Source): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { lower } of listForms(text)) {
    const term = termOf(lower);
    if (term !== null) counts.set(term, (counts.get(term) ?? 0) + 1);
  }
  return counts;
}

/** How often the sources of a topic use each term. */
function sumTerms(documents: readonly EventDocument[], recallOf: RecallOf): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { source } of documents) {
    const own = recallOf(source)('termCounts', [], () => countTerms(source));
    own.forEach((count, term) => counts.set(term, (counts.get(term) ?? 0) + count));
  }
  return counts;
}

function listTopics(
  measures: readonly Measure[],
  documents: ReadonlyMap<SourceId, EventDocument>,
  { topics, recallOf }: Setting,
): readonly Topic[] {
  const topicOf = (source: SourceId): SourceId => topics.get(source) ?? source;
  const byTopic = groupBy(measures, ({ claim }) => topicOf(claim.source));
  const sources = groupBy([...documents.values()], ({ source }) => topicOf(source.id));
  return [...byTopic].flatMap(([topic, own]) => {
    const texts = sources.get(topic) ?? [];
    if (new Set(own.map(({ claim }) => claim.source)).size < 2) return [];
    const counts = sumTerms(texts, recallOf);
    return [{ measures: own, weigh: (term: string) => Math.min(1, texts.length / (counts.get(term) ?? 1)) }];
  });
}

/** The numbers that a source gives of a unit. */
function listOwn({ measures }: Topic): (like: Measure) => readonly Measure[] {
  const own = groupBy(measures, ({ claim, unit }) => `${claim.source} ${unit}`);
  return ({ claim, unit }) => own.get(`${claim.source} ${unit}`) ?? [];
}

/** Reports of one matter that both say "on Saturday" mean one day, though one of them was read as the Saturday before. */
function isOneTime(a: Measure, b: Measure): boolean {
  return (
    timesAgree(a.claim.when, b.claim.when) || WEEKDAYS.some((day) => a.terms.has(day) && b.terms.has(day))
  );
}

/** What one party won is no answer to what another won, nor the ships off one port to those off another, nor what was asked for or allowed to what was given. */
function isOneScene(a: Measure, b: Measure, { agree }: Containment): boolean {
  if (a.stance !== b.stance) return false;
  return meet(a.places, b.places, agree) && meet(a.others, b.others, agree);
}

/** Without closures: asked for every two numbers that share a word. */
function meet(left: readonly EntityId[], right: readonly EntityId[], agree: Containment['agree']): boolean {
  if (left.length === 0 || right.length === 0) return true;
  for (const one of left) for (const other of right) if (agree(one, other)) return true;
  return false;
}

/** What the words around both weigh, and that they are close; a weekday says nothing of two numbers that differ. */
function weighShared({ weigh }: Topic, a: Measure, b: Measure): number {
  const isSame = canBeSame(a.quantity, b.quantity);
  let sum = areClose(a.quantity, b.quantity) ? CLOSE : 0;
  for (const term of a.terms.keys())
    if (b.terms.has(term) && (isSame || !WEEKDAYS.includes(term))) sum += weigh(term);
  return sum;
}

/** How near the words in common stand to both: "at a depth of 22 km, 60 km from the town" beside "25 km deep" is of the 22. */
function weighNear({ weigh }: Topic, a: Measure, b: Measure): number {
  let sum = 0;
  a.terms.forEach((away, term) => {
    const other = b.terms.get(term);
    if (other !== undefined) sum += weigh(term) / (away + other);
  });
  return sum;
}

function findPairs(topic: Topic, containment: Containment): readonly Pair[] {
  const ownOf = listOwn(topic);
  const pairs: Pair[] = [];
  visitPairs(topic, (a, b) => {
    if (!isOneScene(a, b, containment) || areFar(a.quantity, b.quantity) || !isOneTime(a, b)) return;
    const isSame = canBeSame(a.quantity, b.quantity);
    // Where a source gives the other's number too, its own is of something else.
    const isKnown = (of: Measure, other: Measure): boolean =>
      ownOf(of).some(({ quantity }) => canBeSame(quantity, other.quantity));
    if (!isSame && (isKnown(a, b) || isKnown(b, a))) return;
    const kind = kindOfUnit(a.unit);
    const isAlone = kind === 'thing' && [a, b].every((one) => ownOf(one).length === 1);
    if (weighShared(topic, a, b) < LEAST_SHARED[isAlone ? 'alone' : kind]) return;
    pairs.push({ a, b, nearness: weighNear(topic, a, b) });
  });
  return pairs.sort((x, y) => y.nearness - x.nearness);
}

/** Sets of measures of one matter: nearest to the same words first, and never two numbers of one source that cannot be one. */
function joinPairs(pairs: readonly Pair[]): readonly (readonly Measure[])[] {
  const groupOf = new Map<Measure, Measure[]>();
  for (const { a, b } of pairs) {
    const [left, right] = [groupOf.get(a) ?? [a], groupOf.get(b) ?? [b]];
    if (left === right) continue;
    const contradicts = (one: Measure, other: Measure): boolean =>
      one.claim.source === other.claim.source && !canBeSame(one.quantity, other.quantity);
    if (left.some((one) => right.some((other) => contradicts(one, other)))) continue;
    const joined = [...left, ...right];
    joined.forEach((measure) => groupOf.set(measure, joined));
  }
  return [...new Set(groupOf.values())];
}

/** By the number, not by its claim alone: "22 km down, 60 km from the town" stands in two facts. */
function keyOf({ claim, quantity: { start, value }, unit }: Measure): string {
  const number = `${start - claim.start}-${value}${unit}`;
  return `matter/${claim.id}-${number.replace(/[^\p{L}\p{N}-]+/gu, '')}`;
}

function draftMatter(group: readonly Measure[]): JudgedFact | null {
  const claims = [...new Set(group.map(({ claim }) => claim))];
  const verdict = judgeCounts(group, false);
  if (verdict.differs === null) return null;
  return { key: keyOf(group[0]!), claims, question: null, answers: verdict.answers, verdict };
}

/**
 * Gives a draft for each number in which sources differ, in order of their likeness. `known` are facts that have their numbers side by side
 * already. Compares measures with a common term alone.
 */
export function groupMatters(
  claims: readonly Claim[],
  documents: ReadonlyMap<SourceId, EventDocument>,
  setting: Setting,
  known: readonly JudgedFact[],
): readonly JudgedFact[] {
  const taken = new Set(
    known.flatMap((fact) => (fact.verdict.differs === null ? [] : fact.claims.map(({ id }) => id))),
  );
  const measures = listMeasures(claims, { documents, recallOf: setting.recallOf }).filter(
    ({ claim }) => !taken.has(claim.id),
  );
  return listTopics(measures, documents, setting).flatMap((topic) =>
    joinPairs(findPairs(topic, setting.containment))
      .map(draftMatter)
      .filter((draft) => draft !== null),
  );
}
