/**
 * The timeline's axis: dates to places, ticks on real months and days. The one file that imports d3.
 * Times are UTC throughout: an ISO date is a day everywhere, and no reader's time zone may move it.
 */
import { scaleUtc } from 'd3-scale';
import { utcDay, utcMonth, utcYear } from 'd3-time';

/** First and last moment shown, ms since 1970; `from < to`. */
export type TimeWindow = { readonly from: number; readonly to: number };

/** First and last day of what stands on the axis, as ISO dates. */
type Stretch = { readonly from: string; readonly to: string };

/** A line on the axis and how exact its date is to be written. */
export type Tick = {
  readonly at: number;
  readonly iso: string;
  readonly form: 'year' | 'month' | 'day' | 'short';
};

/** Between a tick and its date, px. */
export const TICK_PAD = 4;
/** Width of a letter of a date's type, px: an estimate on the safe side, so that no layout is read. */
const LETTER = 7;

const DAY_MS = 86_400_000;
/** The closest the axis is zoomed: three days, below which dates without hours say nothing. */
const SHORTEST = 3 * DAY_MS;

/** Start of an ISO date, ms; NaN for what is no date. */
export function startOf(iso: string): number {
  return Date.parse(`${iso.slice(0, 10)}T00:00:00Z`);
}

/** End of an ISO date: the start of the next day. */
export function endOf(iso: string): number {
  return startOf(iso) + DAY_MS;
}

/** The window that shows all stretches, with a little room on both sides. Null for none. */
export function fitWindow(stretches: readonly Stretch[]): TimeWindow | null {
  const starts = stretches.map((each) => startOf(each.from)).filter((time) => !Number.isNaN(time));
  const ends = stretches.map((each) => endOf(each.to)).filter((time) => !Number.isNaN(time));
  if (starts.length === 0 || ends.length === 0) return null;
  const from = Math.min(...starts);
  const to = Math.max(...ends, from + SHORTEST);
  const room = (to - from) * 0.02;
  return { from: from - room, to: to + room };
}

/** A window zoomed about its middle (`factor` below 1 is closer) and moved by a part of its length; kept within `all`. */
export function changeWindow(window: TimeWindow, all: TimeWindow, factor: number, move: number): TimeWindow {
  const longest = all.to - all.from;
  const length = Math.min(longest, Math.max(SHORTEST, (window.to - window.from) * factor));
  const middle = (window.from + window.to) / 2 + move * length;
  const from = Math.min(Math.max(middle - length / 2, all.from), all.to - length);
  return { from, to: from + length };
}

/**
 * The window with its middle moved to the stretch nearest to it, of those it shows: zoomed then, it never comes closer to where nothing is.
 * As it was where its middle is in a stretch, or it shows none.
 */
export function centreOnNearest(window: TimeWindow, stretches: readonly Stretch[]): TimeWindow {
  const middle = (window.from + window.to) / 2;
  let nearest = { distance: Infinity, by: 0 };
  for (const stretch of stretches) {
    const from = Math.max(startOf(stretch.from), window.from);
    const to = Math.min(endOf(stretch.to), window.to);
    const distance = Math.max(from - middle, middle - to, 0);
    if (from < to && distance < nearest.distance)
      nearest = { distance, by: distance === 0 ? 0 : (from + to) / 2 - middle };
  }
  return { from: window.from + nearest.by, to: window.to + nearest.by };
}

/** The function from ms to px along an axis of this width. */
export function placeIn(window: TimeWindow, width: number): (time: number) => number {
  const scale = scaleUtc().domain([window.from, window.to]).range([0, width]);
  return (time) => scale(time);
}

/** Ticks about `gap` px apart, on whole years, months or days; the first of each year names it. */
export function ticksIn(window: TimeWindow, width: number, gap: number): Tick[] {
  const scale = scaleUtc().domain([window.from, window.to]).range([0, width]);
  const wanted = Math.max(2, Math.floor(width / gap));
  const whole = scale.ticks(wanted).filter((time) => utcDay.floor(time).getTime() === time.getTime());
  return whole.map((time, place) => ({
    at: scale(time),
    iso: time.toISOString().slice(0, 10),
    form: formOf(time, whole[place - 1]),
  }));
}

function formOf(time: Date, before: Date | undefined): Tick['form'] {
  if (utcYear.floor(time).getTime() === time.getTime()) return 'year';
  if (utcMonth.floor(time).getTime() === time.getTime()) return 'month';
  return before?.getUTCFullYear() === time.getUTCFullYear() ? 'short' : 'day';
}

/** The ticks whose dates can be read: none runs into the date behind it or out of an axis of this width. Sorted as given. */
export function keepApart<Written extends { readonly at: number; readonly words: string }>(
  ticks: readonly Written[],
  width: number,
): Written[] {
  let free = 0;
  return ticks.filter(({ at, words }) => {
    const end = at + TICK_PAD + words.length * LETTER;
    if (at < free || end > width) return false;
    free = end + TICK_PAD;
    return true;
  });
}
