/** The times an article has told of so far, for those that count from them. */
import type { Days } from './date-rules';
import type { Anchor } from './anchor';
import type { Told } from './following-dates';

/** A time is fresh in mind for so many characters. */
const REACH = 1500;
/** In characters, from such a line. */
const DATELINE_REACH = 400;
/** In days. */
const LEAP_YEAR = 366;

type Base = { readonly from: number; readonly at: number };

/** Whether it is the day of publication, standing above a text: the first sentences tell of that day. */
function isDateline(day: Base, at: number, anchor: Anchor): boolean {
  return day.from === anchor.day && at - day.at <= DATELINE_REACH;
}

/** Takes in the times of a text in their order, and says what one at a place may count from. */
export function makeTold(anchor: Anchor): {
  readonly add: (days: Days, at: number) => void;
  readonly before: (at: number, sentence: number) => Told;
} {
  let day: Base | null = null;
  let month: Base | null = null;
  let year: Base | null = null;
  let longer = -1;
  return {
    add: ({ grain, from, to }, at) => {
      const base = { from, at };
      if (grain === 'day' && from === to) day = month = year = base;
      else if (grain !== 'hour') longer = at;
      if (grain === 'month') month = year = base;
      if (grain === 'year' && to - from < LEAP_YEAR) year = base;
    },
    before: (at, sentence) => {
      const fresh = (base: Base | null): number | null =>
        base !== null && at - base.at <= REACH ? base.from : null;
      const here = day !== null && longer < day.at && (day.at >= sentence || isDateline(day, at, anchor));
      return { day: fresh(day), month: fresh(month), year: fresh(year), here, anchor: anchor.day };
    },
  };
}
