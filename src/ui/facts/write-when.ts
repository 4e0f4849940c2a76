/** A resolved time in the reader's language, as exact as it is known and no more. */
import type { When } from '../../core/model';
import { writeDates } from '../text/translate';

/** "2–3 Dec 2025", "December 2025" for a month, "2025" for a year. */
export function writeStretch({ from, to, grain }: Pick<When, 'from' | 'to' | 'grain'>): string {
  return writeDates(from, to, grain === 'month' ? 'month' : grain === 'year' ? 'year' : 'day');
}
