/**
 * Facts of events. In: claims that tell of an event. Out: for each event told of in several sources one draft, with the places or times side by side where
 * they differ; and claims that something happened beside their denial.
 */
import type { EventDocument, EventMention } from '../document';
import { findKnown } from '../lexicon/gazetteer';
import { labelOf } from '../link/events/name-event';
import type { Containment } from '../link/events/words/place-containment';
import type { Claim, Entity, EntityId, EventId, Fact, NewsEvent, SourceId, When } from '../model';
import { uncapitalize } from '../text/letter-case';
import { findWords, isWithin } from '../text/words';
import type { Verdict } from './draft-fact';
import { classOf } from './alike/term-of';
import { isFacility } from './facilities';
import type { JudgedFact } from './numbers/number-facts';

type Setting = {
  readonly documents: ReadonlyMap<SourceId, EventDocument>;
  readonly entities: ReadonlyMap<EntityId, Entity>;
  readonly containment: Containment;
};

/** The smallest claim around a mention that is told, not quoted. */
function findTelling(claims: readonly Claim[], mention: EventMention): Claim | null {
  let best: Claim | null = null;
  for (const claim of claims) {
    if (!isWithin(mention, claim) || claim.mode === 'direct' || claim.mode === 'partial') continue;
    if (best === null || claim.end - claim.start < best.end - best.start) best = claim;
  }
  return best;
}

function listTelling(claims: readonly Claim[], setting: Setting): ReadonlyMap<EventId, readonly Claim[]> {
  const bySource = new Map<SourceId, Claim[]>();
  for (const claim of claims) {
    const own = bySource.get(claim.source);
    if (own === undefined) bySource.set(claim.source, [claim]);
    else own.push(claim);
  }
  const telling = new Map<EventId, Set<Claim>>();
  for (const [source, own] of bySource) {
    for (const mention of setting.documents.get(source)!.eventMentions) {
      const claim = mention.tells ? findTelling(own, mention) : null;
      if (claim !== null) telling.set(mention.event, (telling.get(mention.event) ?? new Set()).add(claim));
    }
  }
  return new Map([...telling].map(([event, found]) => [event, [...found]]));
}

/** Answers that no other answer agrees with stay apart; the most given first. */
function groupAnswers<Value>(
  given: readonly { readonly claim: Claim; readonly value: Value }[],
  agree: (a: Value, b: Value) => boolean,
  show: (value: Value) => string,
): Fact['answers'] {
  const groups: { readonly value: Value; readonly claims: Claim[] }[] = [];
  for (const { claim, value } of given) {
    const group = groups.find((one) => agree(one.value, value));
    if (group === undefined) groups.push({ value, claims: [claim] });
    else group.claims.push(claim);
  }
  return groups.map(({ value, claims }) => ({
    label: show(value),
    value: show(value),
    claims: claims.map(({ id }) => id),
  }));
}

/** The most specific place of the event that a claim names, or null; also null where it names several that are apart: "in Oslo, Bergen and Moss". */
function placeIn(event: NewsEvent, claim: Claim, containment: Containment): EntityId | null {
  const named = event.places.filter((place) => claim.entities.includes(place));
  if (named.some((a) => named.some((b) => !containment.agree(a, b)))) return null;
  return named.find((place) => !named.some((other) => containment.holds(place, other))) ?? null;
}

/** A square or a palace may be in any town, and a town that no table knows in any country: only the others contradict each other. */
function agreeOnTowns({ containment, entities }: Setting): Containment['agree'] {
  const nameOf = (place: EntityId): string => entities.get(place)?.name ?? '';
  const isIn = (place: EntityId): boolean => isFacility(nameOf(place));
  const mayLieIn = (town: EntityId, country: EntityId): boolean =>
    findKnown(nameOf(town)) === null && (findKnown(nameOf(country))?.country ?? null) !== null;
  return (a, b) => containment.agree(a, b) || isIn(a) !== isIn(b) || mayLieIn(a, b) || mayLieIn(b, a);
}

type Given<Value> = { readonly claim: Claim; readonly value: Value };
type PlaceGiven = Given<EntityId>;

/** A source that gives two places, or two days, tells of two happenings, and contradicts nobody. */
function isOfOneMind<Value>(
  one: Given<Value>,
  all: readonly Given<Value>[],
  agree: (a: Value, b: Value) => boolean,
): boolean {
  return all.every(({ claim, value }) => claim.source !== one.claim.source || agree(value, one.value));
}

function judgePlace(event: NewsEvent, claims: readonly Claim[], setting: Setting): Verdict | null {
  const { containment, entities } = setting;
  const given = claims
    .map((claim) => ({ claim, value: placeIn(event, claim, containment) }))
    .filter((one): one is PlaceGiven => one.value !== null)
    .filter((one, _, all) => isOfOneMind(one, all, containment.agree));
  // The specific first: "Florida" goes with whichever town of it comes first.
  const specific = [...given].sort(
    (a, b) => Number(containment.holds(a.value, b.value)) - Number(containment.holds(b.value, a.value)),
  );
  const towns = specific.filter(
    ({ value }) => !specific.some((other) => containment.holds(value, other.value)),
  );
  const answers = groupAnswers(towns, agreeOnTowns(setting), (place) => entities.get(place)?.name ?? place);
  return answers.length < 2 ? null : { status: 'disputed', differs: 'place', answers };
}

/** "Started on Tuesday" and "ended on Wednesday" are two days of one event. */
const BOUNDS: ReadonlySet<string> = new Set(['begin', 'open', 'end', 'finish'].map((word) => classOf(word)));

function tellsBound({ quote }: Claim): boolean {
  return findWords(quote, { start: 0, end: quote.length }).some(({ lower }) => BOUNDS.has(classOf(lower)));
}

const isOneDay = (a: When, b: When): boolean => a.from <= b.to && b.from <= a.to;

/** Days that differ contradict, unless the event went on into the night: an hour stated ("after midnight") explains the next day. */
function judgeTime(claims: readonly Claim[]): Verdict | null {
  const given = claims.filter(({ when }) => when !== null).map((claim) => ({ claim, value: claim.when! }));
  if (given.some(({ value }) => value.grain === 'hour')) return null;
  const own = given.filter(({ claim }) => !tellsBound(claim));
  const answers = answerTimes(own, 'day').length < 2 ? answerTimes(own, 'month') : answerTimes(own, 'day');
  return answers.length < 2 ? null : { status: 'disputed', differs: 'time', answers };
}

/** Times of one grain that exclude each other, as ISO days or months. */
function answerTimes(given: readonly Given<When>[], grain: 'day' | 'month'): Fact['answers'] {
  const times = given
    .filter(({ value }) => value.grain === grain)
    .filter((one, _, all) => isOfOneMind(one, all, isOneDay));
  return groupAnswers(times, isOneDay, ({ from }) => (grain === 'day' ? from : from.slice(0, 7)));
}

function askQuestion(event: NewsEvent, verdict: Verdict): string {
  const isAhead = event.holding === 'planned';
  const told = isAhead ? 'should take place' : 'took place';
  const kind = event.kind === 'talks' && !isAhead ? 'talks were held' : `${event.kind} ${told}`;
  return verdict.differs === 'place'
    ? `Where the ${kind}`
    : `When the ${uncapitalize(labelOf(event))} ${told}`;
}

const countSources = (claims: readonly Claim[]): number => new Set(claims.map(({ source }) => source)).size;

/** Gives a draft for each event that several sources tell of, in the order of the events. */
export function groupTellings(
  claims: readonly Claim[],
  events: readonly NewsEvent[],
  setting: Setting,
): readonly JudgedFact[] {
  const telling = listTelling(claims, setting);
  const placeOf = new Map(claims.map((claim, at) => [claim, at]));
  const drafts: JudgedFact[] = [];
  for (const event of events) {
    const own = telling.get(event.id) ?? [];
    // What may happen is said of in many ways that are not one statement.
    if (event.holding === 'possible' || countSources(own) < 2) continue;
    const sorted = [...own].sort((a, b) => placeOf.get(a)! - placeOf.get(b)!);
    const verdict = judgePlace(event, sorted, setting) ??
      judgeTime(sorted) ?? { status: 'agreed', differs: null, answers: [] };
    const question = verdict.differs === null ? null : askQuestion(event, verdict);
    drafts.push({
      key: event.id.replace('event/', 'told/'),
      claims: sorted,
      question,
      answers: verdict.answers,
      verdict,
    });
  }
  return drafts;
}
