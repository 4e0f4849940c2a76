/**
 * Who stayed away, where another source has them there. In: claims that tell of one event, and those that say who was not at it. Out: a dispute, "with
 * Ada Holm / without Ada Holm", or null.
 */
import type { EventDocument } from '../../document';
import type { Claim, Entity, EntityId, EventId, NewsEvent, SourceId } from '../../model';
import { plainPattern, toSmall } from '../../text/plain-pattern';
import { listWithin } from '../../text/span-walk';
import { makeAnswer } from '../answers';
import type { Verdict } from '../draft-fact';

type Setting = {
  readonly documents: ReadonlyMap<SourceId, EventDocument>;
  readonly entities: ReadonlyMap<EntityId, Entity>;
};

const NOT =
  "(?:(?:did|does|do|will|would|could|can|has|have|had) not|(?:did|does|do|will|would|could|ca|wo|has|have|had)n[’']t|never)";
const AWAY = [
  `${NOT} (?:attend|attended|appear|appeared|come|take part|taken part|participate|participated|show up|turn up)`,
  '(?:was|were|is|are|will be) (?:absent|missing)',
  "(?:(?:was|were|is|are|will) not|(?:was|were|is|are|wo)n[’']t) (?:be )?(?:there|present|at the|in the room|among)",
  '(?:stayed|stays|stay) (?:away|at home)',
  '(?:skipped|skips|boycotted|boycotts)',
].join('|');
/** After the name of who stayed away, an aside between: "Ada Holm, the mayor, did not attend". */
const ABSENT = plainPattern(`^(?:, [^,.;]{1,50},)? (?:${AWAY})(?!\\p{L})`);
/** Claims without any of these say nothing of the kind; asked first. */
const MAY_BE = /not|n['’]t|never|absent|missing|stay|skip|boycott/i;
const REACH = 90;

/** Those who a claim says were not there. */
function listAbsent({ source: { text }, names }: EventDocument, claim: Claim): readonly EntityId[] {
  return listWithin(names, claim)
    .filter(({ kind }) => kind === 'person' || kind === 'place')
    .filter(({ end }) => ABSENT.test(toSmall(text.slice(end, Math.min(claim.end, end + REACH)))))
    .map(({ entity }) => entity);
}

/** A claim that somebody was not at an event. */
export type Absence = { readonly claim: Claim; readonly who: readonly EntityId[] };

/** Characters behind its last mention within which "he did not attend" is of an event. */
const NEAR = 300;

/** The event that a claim is about, else the last one named before it. */
function eventsOf({ eventMentions }: EventDocument, { events, start, end }: Claim): readonly EventId[] {
  if (events.length > 0) return events;
  const last = eventMentions.findLast((mention) => mention.end <= end);
  return last === undefined || start - last.end > NEAR ? [] : [last.event];
}

/** Gives for each event the claims that somebody was not there. Linear in the claims. */
export function listAbsences(
  claims: readonly Claim[],
  { documents }: Setting,
): ReadonlyMap<EventId, readonly Absence[]> {
  const absences = new Map<EventId, Absence[]>();
  for (const claim of claims) {
    if (!MAY_BE.test(claim.quote)) continue;
    const doc = documents.get(claim.source)!;
    const who = listAbsent(doc, claim);
    for (const event of who.length === 0 ? [] : eventsOf(doc, claim)) {
      const own = absences.get(event);
      if (own === undefined) absences.set(event, [{ claim, who }]);
      else own.push({ claim, who });
    }
  }
  return absences;
}

/** Gives the dispute over the first of the event's participants whom one source has there and another not, or null. */
export function judgeAbsence(
  { participants }: NewsEvent,
  telling: readonly Claim[],
  absences: readonly Absence[],
  { entities }: Setting,
): Verdict | null {
  for (const person of new Set(absences.flatMap(({ who }) => who))) {
    const without = absences.filter(({ who }) => who.includes(person)).map(({ claim }) => claim);
    const sources = new Set(without.map(({ source }) => source));
    const there = telling.filter(
      ({ source, entities: named }) => named.includes(person) && !sources.has(source),
    );
    const name = entities.get(person)?.name;
    if (there.length === 0 || name === undefined || !participants.includes(person)) continue;
    const answers = [makeAnswer(`with ${name}`, there), makeAnswer(`without ${name}`, without)];
    return { status: 'disputed', differs: 'participants', answers };
  }
  return null;
}
