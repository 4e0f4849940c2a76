/**
 * Facts of events. In: claims that tell of an event. Out: for each event told of in several sources one draft, with the places, times or people side by side
 * where they differ.
 */
import type { EventMention } from '../document';
import { labelOf } from '../text/event-days';
import type { Claim, EventId, NewsEvent } from '../model';
import { uncapitalize } from '../text/letter-case';
import { makeOverlapWalk } from '../text/span-walk';
import { isWithin } from '../text/words';
import type { Verdict } from './draft-fact';
import { judgeAbsence, listAbsences, type Absence } from './company/judge-absence';
import { groupBy } from './group-by';
import { judgeTellings, type TellingSetting } from './event-differences';
import type { JudgedFact } from './numbers/number-facts';

/** The smallest claim around a mention that is told, not quoted. */
function findTelling(claims: readonly Claim[], mention: EventMention): Claim | null {
  let best: Claim | null = null;
  for (const claim of claims) {
    if (!isWithin(mention, claim) || claim.mode === 'direct' || claim.mode === 'partial') continue;
    if (best === null || claim.end - claim.start < best.end - best.start) best = claim;
  }
  return best;
}

function listTelling(
  claims: readonly Claim[],
  setting: TellingSetting,
): ReadonlyMap<EventId, readonly Claim[]> {
  const telling = new Map<EventId, Set<Claim>>();
  for (const [source, own] of groupBy(claims, ({ source }) => source)) {
    const walk = makeOverlapWalk(own);
    for (const mention of setting.documents.get(source)!.eventMentions) {
      const claim = mention.tells ? findTelling(walk(mention), mention) : null;
      if (claim !== null) telling.set(mention.event, (telling.get(mention.event) ?? new Set()).add(claim));
    }
  }
  return new Map([...telling].map(([event, found]) => [event, [...found]]));
}

function askQuestion(event: NewsEvent, verdict: Verdict): string {
  const isAhead = event.holding === 'planned';
  if (verdict.differs === 'participants')
    return `Who ${isAhead ? 'should take' : 'took'} part in the ${uncapitalize(labelOf(event))}`;
  const told = isAhead ? 'should take place' : 'took place';
  const kind = event.kind === 'talks' && !isAhead ? 'talks were held' : `${event.kind} ${told}`;
  return verdict.differs === 'place'
    ? `Where the ${kind}`
    : `When the ${uncapitalize(labelOf(event))} ${told}`;
}

const AGREED: Verdict = { status: 'agreed', differs: null, answers: [] };

const countSources = (claims: readonly Claim[]): number => new Set(claims.map(({ source }) => source)).size;

type Told = { readonly telling: readonly Claim[]; readonly absences: readonly Absence[] };

/** The fact of one event, or null where but one source tells of it. */
function draftEvent(
  event: NewsEvent,
  { telling, absences }: Told,
  setting: TellingSetting,
): JudgedFact | null {
  const isOfOne = countSources(telling) < 2;
  const verdict = isOfOne
    ? judgeAbsence(event, telling, absences, setting)
    : (judgeTellings(event, telling, absences, setting) ?? AGREED);
  if (verdict === null) return null;
  const answering = new Set(verdict.answers.flatMap((answer) => answer.claims));
  // Who says that somebody was not there does not tell of it, and is quoted.
  const beside = absences
    .map(({ claim }) => claim)
    .filter((claim) => answering.has(claim.id) && !telling.includes(claim));
  return {
    key: event.id.replace('event/', 'told/'),
    claims: [...telling, ...beside],
    question: verdict.differs === null ? null : askQuestion(event, verdict),
    answers: verdict.answers,
    verdict,
  };
}

/** Gives a draft for each event that several sources tell of, in the order of the events. */
export function groupTellings(
  claims: readonly Claim[],
  events: readonly NewsEvent[],
  setting: TellingSetting,
): readonly JudgedFact[] {
  const telling = listTelling(claims, setting);
  const absences = listAbsences(claims, setting);
  const placeOf = new Map<Claim, number>();
  claims.forEach((claim, at) => placeOf.set(claim, at));
  const inOrder = (own: readonly Claim[]): readonly Claim[] =>
    [...own].sort((a, b) => placeOf.get(a)! - placeOf.get(b)!);
  return events.flatMap((event) => {
    const own = telling.get(event.id) ?? [];
    // What may happen is said of in many ways that are not one statement.
    if (event.holding === 'possible' || own.length === 0) return [];
    const draft = draftEvent(
      event,
      { telling: inOrder(own), absences: absences.get(event.id) ?? [] },
      setting,
    );
    return draft === null ? [] : [{ ...draft, claims: inOrder(draft.claims) }];
  });
}
