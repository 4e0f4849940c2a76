/**
 * What sources differ in that tell of one event: the place, the day, who was there. In: the event and the claims that tell of it. Out: a dispute with the
 * answers side by side, or null.
 */
import { findKnown } from '../lexicon/gazetteer';
import type { Containment } from '../link/events/words/place-containment';
import type { EventDocument } from '../document';
import type { Claim, Entity, EntityId, Fact, NewsEvent, SourceId, When } from '../model';
import { isWithin, listForms } from '../text/words';
import { groupAnswers, keepOfOneMind, type Given } from './answers';
import { judgeAbsence, type Absence } from './company/judge-absence';
import { judgeCompany } from './company/judge-company';
import type { Verdict } from './draft-fact';
import { judgeHours } from './hours/judge-hours';
import { groupBy } from './group-by';
import { classOf } from './alike/term-of';
import { isFacility } from './facilities';

/** What telling claims are read with. */
export type TellingSetting = {
  readonly documents: ReadonlyMap<SourceId, EventDocument>;
  readonly entities: ReadonlyMap<EntityId, Entity>;
  readonly containment: Containment;
};

/** The most specific place of the event that a claim names, or null; also null where it names several that are apart: "in Oslo, Bergen and Moss". */
function placeIn(event: NewsEvent, claim: Claim, containment: Containment): EntityId | null {
  const named = event.places.filter((place) => claim.entities.includes(place));
  if (named.some((a) => named.some((b) => !containment.agree(a, b)))) return null;
  return named.find((place) => !named.some((other) => containment.holds(place, other))) ?? null;
}

/** A square or a palace may be in any town, and a town that no table knows in any country: only the others contradict each other. */
function agreeOnTowns({ containment, entities }: TellingSetting): Containment['agree'] {
  const nameOf = (place: EntityId): string => entities.get(place)?.name ?? '';
  const isIn = (place: EntityId): boolean => isFacility(nameOf(place));
  const mayLieIn = (town: EntityId, country: EntityId): boolean =>
    findKnown(nameOf(town)) === null && (findKnown(nameOf(country))?.country ?? null) !== null;
  return (a, b) => containment.agree(a, b) || isIn(a) !== isIn(b) || mayLieIn(a, b) || mayLieIn(b, a);
}

function judgePlace(event: NewsEvent, claims: readonly Claim[], setting: TellingSetting): Verdict | null {
  const { containment, entities } = setting;
  const given = claims
    .map((claim) => ({ claim, value: placeIn(event, claim, containment) }))
    .filter((one): one is Given<EntityId> => one.value !== null);
  // The specific first: "Florida" goes with whichever town of it comes first.
  const specific = [...keepOfOneMind(given, containment.agree)].sort(
    (a, b) => Number(containment.holds(a.value, b.value)) - Number(containment.holds(b.value, a.value)),
  );
  const towns = specific.filter(
    ({ value }) => !specific.some((other) => containment.holds(value, other.value)),
  );
  const answers = groupAnswers(towns, agreeOnTowns(setting), (place) => entities.get(place)?.name ?? place);
  return answers.length < 2 ? null : { status: 'disputed', differs: 'place', answers };
}

/** "Started on Tuesday" and "ended on Wednesday" are two days of one event. */
const ENDS: ReadonlySet<string> = new Set(['end', 'finish'].map((word) => classOf(word)));
const BEGINNINGS: ReadonlySet<string> = new Set(['begin', 'open'].map((word) => classOf(word)));

const hasOneOf = ({ quote }: Claim, classes: ReadonlySet<string>): boolean =>
  listForms(quote).some(({ lower }) => classes.has(classOf(lower)));
/** Which bound of something a claim tells, or null. */
export function readBound(claim: Claim): 'beginning' | 'end' | 'both' | null {
  const [begins, ends] = [hasOneOf(claim, BEGINNINGS), hasOneOf(claim, ENDS)];
  if (begins) return ends ? 'both' : 'beginning';
  return ends ? 'end' : null;
}

const isOneDay = (a: When, b: When): boolean => a.from <= b.to && b.from <= a.to;

/** Days that differ contradict, unless the event went on into the night: an hour stated ("after midnight") explains the next day. */
function judgeTime(claims: readonly Claim[]): Verdict | null {
  const given = claims.filter(({ when }) => when !== null).map((claim) => ({ claim, value: claim.when! }));
  if (given.some(({ value }) => value.grain === 'hour')) return null;
  const own = given.filter(({ claim }) => readBound(claim) === null);
  const days = answerTimes(own, 'day');
  const answers = days.length < 2 ? answerTimes(own, 'month') : days;
  return answers.length < 2 ? null : { status: 'disputed', differs: 'time', answers };
}

/** Times of one grain that exclude each other, as ISO days or months. */
function answerTimes(given: readonly Given<When>[], grain: 'day' | 'month'): Fact['answers'] {
  const times = given.filter(({ value }) => value.grain === grain);
  return groupAnswers(keepOfOneMind(times, isOneDay), isOneDay, ({ from }) =>
    grain === 'day' ? from : from.slice(0, 7),
  );
}

/** "He arrived at five" is no answer to "the talks began at eight": hours are compared where one word tells of the event. */
function judgeHoursByWord(
  { id }: NewsEvent,
  telling: readonly Claim[],
  { documents }: TellingSetting,
): Verdict | null {
  const wordOf = (claim: Claim): string | null => {
    const { eventMentions } = documents.get(claim.source)!;
    const own = eventMentions.filter((one) => one.event === id && isWithin(one, claim));
    const words = new Set(own.map(({ surface }) => classOf(surface.toLowerCase().split(' ').at(-1)!)));
    const [word] = words;
    return words.size !== 1 || word === undefined ? null : `${word} ${hasOneOf(claim, ENDS) ? 'ended' : ''}`;
  };
  for (const [word, claims] of groupBy(telling, wordOf)) {
    const verdict = word === null ? null : judgeHours(claims);
    if (verdict !== null) return verdict;
  }
  return null;
}

/** Gives what the claims that tell of an event differ in, or null; `absences` are claims that somebody was not there. */
export function judgeTellings(
  event: NewsEvent,
  telling: readonly Claim[],
  absences: readonly Absence[],
  setting: TellingSetting,
): Verdict | null {
  return (
    judgePlace(event, telling, setting) ??
    judgeTime(telling) ??
    judgeHoursByWord(event, telling, setting) ??
    judgeCompany(telling, setting.documents) ??
    judgeAbsence(event, telling, absences, setting)
  );
}
