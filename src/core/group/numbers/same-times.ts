/** Whether two times, as far as they are known to the day, can be one. */
import type { When } from '../../model';

/** Tells whether two times may be the same: only two days, or stretches of days, can exclude each other. */
export function timesAgree(a: When | null, b: When | null): boolean {
  if (a?.grain !== 'day' || b?.grain !== 'day') return true;
  return a.from <= b.to && b.from <= a.to;
}
