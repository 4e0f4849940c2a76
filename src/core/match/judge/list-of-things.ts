/** Whether a page's surnames are those of firms and goods: "Velmar Grill", "Ortega & Sons". In: its readings. */
import type { Matcher } from '../matcher';
import type { Reading } from '../read-hits';

/** Firms and goods among which a surname alone is one more of them. */
const MIN_THINGS = 2;

/** The page writes nobody in full or with a title, and at least as many surnames of things as of persons: a list of brands. */
export const isListOfThings = (matcher: Matcher, readings: readonly Reading[]): boolean => {
  const persons = readings.filter(({ target }) => matcher.targetAt(target).kind === 'person');
  if (persons.some(({ standing }) => standing === 'full' || standing === 'titled')) return false;
  const count = (wanted: Reading['standing']): number =>
    new Set(persons.filter(({ standing }) => standing === wanted).map(({ target }) => target)).size;
  const things = count('thing');
  return things >= MIN_THINGS && things >= count('bare');
};
