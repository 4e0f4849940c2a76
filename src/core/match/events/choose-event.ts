/** The event of the index that a noun or verb on a page names by itself, with enough agreeing detail beside it. */
import type { NewsEvent } from '../../model';
import type { EventCandidate } from './event-candidates';
import { RARE_KINDS } from './event-kinds';
import { judgeEvent, type Evidence } from './judge-event';
import type { PageView } from './page-view';
import { pageKind } from './word-classes';

/** Points from which a noun with its details names an event. Two agreeing details; see `judgeEvent`. */
const MIN_POINTS = 3;
/** Points from which it is sure. */
const SURE_POINTS = 4.5;
/** A verb is sure or has two sorts of detail that agree. */
const VERB_POINTS = 4;
const VERB_DETAILS = 2;
/** Sorts of detail that must agree. */
const MIN_DETAILS = 1;

/** The same, where the noun itself says little. */
const VAGUE_DETAILS = 2;

/** Kinds of which there are several a day in one capital. */
const COMMON_KINDS = new Set(['meeting', 'talks']);

/** An event and the points of evidence that it is meant. */
export type Choice = { readonly event: NewsEvent; readonly points: number; readonly isSure: boolean };

/** "A meeting in Brussels" is one of many: where the sources give no day, the place alone does not name theirs. */
const detailsFor = ({ kinds }: EventCandidate, { when, places, kind }: NewsEvent): number =>
  when === null &&
  places.length > 0 &&
  COMMON_KINDS.has(pageKind(kind)) &&
  !kinds.some((one) => RARE_KINDS.has(one))
    ? MIN_DETAILS + 1
    : MIN_DETAILS;

/** "A five-hour meeting" of nobody and nowhere is one of many, and talks are no visit because a country is said with them. */
const isVague = (candidate: EventCandidate, event: NewsEvent): boolean =>
  !candidate.kinds.some((kind) => RARE_KINDS.has(kind)) &&
  ((candidate.isIndefinite && candidate.hours.length > 0 && candidate.attached.length === 0) ||
    (pageKind(event.kind) === 'visit' && !candidate.kinds.includes('visit')));

/** A meeting that may come is known by who would meet: one of them alone may meet anybody. */
const isOfOneAlone = (
  { attached, near, namesLeaders }: EventCandidate,
  { holding, participants }: NewsEvent,
): boolean => {
  const persons = participants.filter((id) => id.startsWith('person/'));
  const named = new Set([...attached, ...near].map(({ target }) => target));
  return (
    holding === 'possible' &&
    persons.length > 1 &&
    !namesLeaders &&
    persons.filter((id) => [...named].includes(id)).length < 2
  );
};

const isEnough = (candidate: EventCandidate, event: NewsEvent, { points, kinds }: Evidence): boolean => {
  if (isOfOneAlone(candidate, event)) return false;
  if (kinds < detailsFor(candidate, event)) return false;
  if (kinds < VAGUE_DETAILS && isVague(candidate, event)) return false;
  if (!candidate.isVerb) return points >= MIN_POINTS;
  return points >= SURE_POINTS || (points >= VERB_POINTS && kinds >= VERB_DETAILS);
};

/** "Met in Oslo on Monday" may be said of anybody: a verb that names nobody who took part is never sure. */
const isSure = ({ isVerb }: EventCandidate, event: NewsEvent, { points, isPeopled }: Evidence): boolean =>
  points >= SURE_POINTS &&
  (!isVerb || isPeopled || !event.participants.some((id) => id.startsWith('person/')));

/** The event with most evidence, or null when none has enough. */
export const chooseEvent = (
  candidate: EventCandidate,
  events: readonly NewsEvent[],
  view: PageView,
): Choice | null => {
  let best: Choice | null = null;
  for (const event of events) {
    const evidence = judgeEvent(candidate, event, view);
    if (evidence === null || !isEnough(candidate, event, evidence)) continue;
    const { points } = evidence;
    if (best === null || points > best.points)
      best = { event, points, isSure: isSure(candidate, event, evidence) };
  }
  return best;
};
