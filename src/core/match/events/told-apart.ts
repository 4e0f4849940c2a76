/**
 * What a page told right before a noun, so that the noun means that and no event of the index: another day at the event's own place ("They
 * meet in Oslo on Thursday. The Oslo talks …"), or a stay elsewhere ("He was received in Bern. It took five hours"). In: a candidate, the
 * event it would mean, and what was remembered of the blocks before.
 */
import type { NewsEvent } from '../../model';
import { inSentence } from './around-noun';
import type { EventCandidate } from './event-candidates';
import { datePoints } from './judge-when';
import { placesOf } from './judge-people';
import { isInOtherPlace } from './other-places';
import type { PageView } from './page-view';
import { OTHERS_BLOCKS, RUNNING_KINDS, type Thread } from './running-event';
import { pageKind } from './word-classes';

/** Event id → the block that told of another day at its place. */
export type OtherDays = Map<string, number>;

/** Blocks for which the other day is the one spoken of. */
const REACH = 1;

const names = ({ attached, near }: EventCandidate): ReadonlySet<string> =>
  new Set([...attached, ...near].map(({ target }) => target));

const isOfSession = ({ kinds }: EventCandidate, { kind }: NewsEvent): boolean =>
  RUNNING_KINDS.has(pageKind(kind)) && kinds.some((one) => RUNNING_KINDS.has(one));

/** Remembers the events at whose place a candidate tells of another day. */
export const noteOtherDays = (
  days: OtherDays,
  candidate: EventCandidate,
  events: readonly NewsEvent[],
  view: PageView,
): void => {
  const isDated = candidate.dates.some(({ day, weekday }) => (day ?? weekday) !== null);
  if (!isDated || candidate.isPassed) return;
  const named = names(candidate);
  for (const event of events) {
    const isThere = [...placesOf(event)].some((id) => named.has(id));
    if (
      event.when !== null &&
      isThere &&
      isOfSession(candidate, event) &&
      datePoints(candidate, event, view) === null
    )
      days.set(event.id, candidate.block);
  }
};

const isOfOtherDay = (days: OtherDays, { block, dates, hours }: EventCandidate, { id }: NewsEvent): boolean =>
  dates.length + hours.length === 0 && block - (days.get(id) ?? -Infinity) <= REACH;

/** A length of nobody and nowhere: it is of what its block told before, another's or elsewhere. */
const isLengthOfOthers = (
  candidate: EventCandidate,
  event: NewsEvent,
  thread: Thread,
  view: PageView,
): boolean => {
  const { block, sentence, hours, dates } = candidate;
  const named = names(candidate);
  if (hours.length === 0 || dates.length > 0) return false;
  if ([...placesOf(event), ...event.participants].some((id) => named.has(id))) return false;
  const here = view.blocks[block]!;
  return (
    thread.others >= OTHERS_BLOCKS ||
    (sentence > 0 && isInOtherPlace(here, inSentence(here, sentence - 1).tokens))
  );
};

/** True when what was told right before says that a noun means no event of the index, though its own sentence would fit this one. */
export const isToldApart = (
  candidate: EventCandidate,
  event: NewsEvent,
  { thread, days }: { readonly thread: Thread; readonly days: OtherDays },
  view: PageView,
): boolean => isOfOtherDay(days, candidate, event) || isLengthOfOthers(candidate, event, thread, view);
