/** Whether an event noun and its page are of an event's time. In: what stands beside the noun. Out: points of evidence, or null for a contradiction. */
import type { NewsEvent } from '../../model';
import { dateFits, daysBetween, spanAround } from './date-fits';
import type { EventCandidate } from './event-candidates';
import type { PageDate } from './page-dates';
import type { PageView } from './page-view';

/** Points for a date said beside the noun, for its month elsewhere in the sentence, and for a page of the event's days. */
const POINTS = { date: 2, month: 1, fresh: 0.5 } as const;
/** A page this many days after an event that names no date speaks of a later one, unless place or length say otherwise. */
const MAX_STALE_DAYS = 21;
/** An undated event is news for about this long before and after the sources that tell of it. */
const MAX_UNDATED_DAYS = 30;
/** Days for which a report from an event's place is still about the event. */
const MAX_THERE_DAYS = 3;
/** A page before the event cannot report it; one day for time zones. */
const MAX_EARLY_DAYS = 1;

const isDated = ({ day, month, weekday }: PageDate): boolean => (day ?? month ?? weekday) !== null;

/** Its place or somebody who took part is said at the noun. */
const isNamedFor = ({ attached }: EventCandidate, { places, participants }: NewsEvent): boolean =>
  attached.some(({ target }) => [...places, ...participants].some((id) => id === target));

/** Points for the date; null when the sentence dates the noun otherwise, or the page is of another time. */
export const datePoints = (candidate: EventCandidate, event: NewsEvent, view: PageView): number | null => {
  const when = event.when;
  const dates = candidate.dates.filter(isDated);
  if (when !== null && dates.length > 0) {
    if (dates.some((date) => dateFits(date, when, view.published))) return POINTS.date;
    if (!candidate.isPassed || !isNamedFor(candidate, event)) return null;
  }
  if (!isOfYear(candidate, event, view) || isSettled(candidate, event, dates)) return null;
  if (!isOfSeason(event, dates, view)) return null;
  return view.published === null ? 0 : agePoints(candidate, event, view, view.published);
};

/** Points for the age of the event on the page's day, or for its month where the sentence says that. */
const agePoints = (
  candidate: EventCandidate,
  event: NewsEvent,
  view: PageView,
  published: string,
): number | null => {
  const { when } = event;
  if (isReportedThere(candidate, event, view, published)) return null;
  if (when !== null && candidate.months.some((month) => dateFits(month, when, published)))
    return POINTS.month;
  return isFresh(event, view, published) ? POINTS.fresh : null;
};

/** The page is of the days in which the event is news. */
const isFresh = (event: NewsEvent, view: PageView, published: string): boolean => {
  if (event.when === null) return isOfTime(event, view, published);
  const age = daysBetween(event.when.to, published);
  return age <= MAX_STALE_DAYS && (age >= -MAX_EARLY_DAYS || event.holding !== 'held');
};

/** A meeting that may come has no day yet: "Sunday's meeting" is none of those. */
const isSettled = (
  { isOpen, isOther, isDated }: EventCandidate,
  { holding, when }: NewsEvent,
  dates: readonly PageDate[],
): boolean =>
  holding === 'possible' && when === null && dates.length > 0 && (isDated || (!isOpen && !isOther));

/** A report from the event's own place, days later, tells of what goes on there now, unless it says how long it took. */
const isReportedThere = (
  { hours }: EventCandidate,
  { when, where, places }: NewsEvent,
  { dateline }: PageView,
  published: string,
): boolean =>
  when !== null &&
  hours.length === 0 &&
  daysBetween(when.to, published) > MAX_THERE_DAYS &&
  [...places, ...(where === null ? [] : [where])].some((id) => dateline.has(id));

const yearsOf = (event: NewsEvent, view: PageView): readonly string[] =>
  event.when === null
    ? event.mentions.flatMap(({ source }) => view.sourceDates.get(source)?.slice(0, 4) ?? [])
    : [event.when.from.slice(0, 4), event.when.to.slice(0, 4)];

/** A year said beside the noun must be the event's, or for an undated one a year of the sources that tell of it. */
const isOfYear = (candidate: EventCandidate, event: NewsEvent, view: PageView): boolean => {
  const years = yearsOf(event, view);
  return (
    years.length === 0 || candidate.dates.every(({ year }) => year === null || years.includes(String(year)))
  );
};

/** Summits are spoken of long after. */
const isLasting = ({ kind }: NewsEvent): boolean => kind === 'summit';

/** What a weekday may mean: the last one, or tomorrow's. */
const WEEK = 7;

/** A source that told on `told` of an undated event may have meant this date: of one that was held, none that came after. */
const mayHaveTold = (
  { holding }: NewsEvent,
  date: PageDate,
  told: string,
  published: string | null,
): boolean => {
  const isHeld = holding === 'held';
  if (date.month === null) {
    const isOld = published !== null && daysBetween(told, published) > WEEK;
    return !isHeld || date.weekday === null || !isOld;
  }
  const { from, to } = spanAround(told, MAX_UNDATED_DAYS);
  return dateFits(date, { from, to: isHeld ? spanAround(told, 1).to : to }, published);
};

/** "In January" is not said of an event without a date that sources tell of in May, nor "on Sunday" of one they told of long before. */
const isOfSeason = (event: NewsEvent, dates: readonly PageDate[], view: PageView): boolean => {
  if (event.when !== null || isLasting(event)) return true;
  const told = event.mentions.map(({ source }) => view.sourceDates.get(source) ?? null);
  const isNear = (date: PageDate): boolean =>
    told.some((day) => day === null || mayHaveTold(event, date, day, view.published));
  return told.length === 0 || dates.every(isNear);
};

/** An event without a date belongs to the weeks around the sources that tell of it. */
const isOfTime = (event: NewsEvent, view: PageView, published: string): boolean =>
  event.mentions.some(({ source }) => {
    const told = view.sourceDates.get(source) ?? null;
    return told === null || Math.abs(daysBetween(told, published)) <= MAX_UNDATED_DAYS || isLasting(event);
  });
