/**
 * The event a page opens with: its first sentences name everybody who took part and its length, day or place, though no noun stands beside
 * them ("X and Y spoke with Z for five hours on Tuesday"). "The meeting" after that is this event.
 */
import type { NewsEvent } from '../../model';
import { daysBetween } from './date-fits';
import type { EventCandidate } from './event-candidates';
import { judgeEvent } from './judge-event';
import type { PageView } from './page-view';
import { pageKind } from './word-classes';

/** Blocks and UTF-16 code units of a page's opening: a headline, a date line, a lead. */
const LEAD_BLOCKS = 4;
const LEAD_LENGTH = 700;
/** Points that all participants and one detail more make together; see `judgeEvent`. */
const MIN_POINTS = 4.5;
const MIN_PERSONS = 2;
const KINDS = new Set(['meeting', 'talks', 'summit']);

type Lead = Pick<EventCandidate, 'near' | 'dates' | 'hours'>;

const readLead = (view: PageView): Lead => {
  const lead = {
    near: [] as Lead['near'][number][],
    dates: [] as Lead['dates'][number][],
    hours: [] as Lead['hours'][number][],
  };
  let length = 0;
  for (const { text, names, dates, hours } of view.blocks.slice(0, LEAD_BLOCKS)) {
    const isInside = ({ end }: { readonly end: number }): boolean => length + end <= LEAD_LENGTH;
    lead.near.push(...names.filter(isInside));
    lead.dates.push(...dates.filter(isInside));
    lead.hours.push(...hours.filter(isInside));
    length += text.length;
  }
  return lead;
};

const toCandidate = (lead: Lead, event: NewsEvent): EventCandidate => ({
  ...lead,
  block: 0,
  start: 0,
  end: 0,
  sentence: 0,
  noun: { start: 0, end: 0 },
  isVerb: false,
  kinds: [pageKind(event.kind)],
  attached: [],
  isPassed: false,
  months: [],
  around: [],
  sides: new Set(),
  pair: [],
  isElsewhere: false,
  isUnlocated: false,
  isOther: false,
  isAhead: false,
  isOpen: false,
  isIndefinite: false,
  isDated: false,
  mayBeDefinite: true,
  namesLeaders: false,
  foreign: null,
  isOfBody: false,
  namesBody: false,
  isOffTopic: false,
  isOfStrangers: false,
  isWithForeign: false,
  countries: new Set(),
  isInPlace: false,
});

const hasEverybody = (lead: Lead, event: NewsEvent): boolean => {
  const persons = event.participants.filter((id) => id.startsWith('person/'));
  return (
    persons.length >= MIN_PERSONS && persons.every((id) => lead.near.some(({ target }) => target === id))
  );
};

/** Days after an event for which a page may open with it; later ones look back. */
const MAX_LEAD_DAYS = 7;

const isNews = ({ when }: NewsEvent, published: string | null): boolean =>
  when !== null && (published === null || daysBetween(when.to, published) <= MAX_LEAD_DAYS);

/** The event held that the opening tells of, or null; null too when two fit equally. */
export const leadEvent = (events: readonly NewsEvent[], view: PageView): NewsEvent | null => {
  const lead = readLead(view);
  const found = events
    .filter(
      (event) =>
        event.holding === 'held' &&
        isNews(event, view.published) &&
        KINDS.has(pageKind(event.kind)) &&
        hasEverybody(lead, event),
    )
    .map((event) => ({ event, points: judgeEvent(toCandidate(lead, event), event, view)?.points ?? 0 }))
    .filter(({ points }) => points >= MIN_POINTS)
    .sort((a, b) => b.points - a.points);
  const [best, second] = found;
  return best === undefined || best.points === second?.points ? null : best.event;
};
