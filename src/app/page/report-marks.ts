/** Tells the background how many marks the button's badge shall count. */
import type { PageServices } from './page-services';

/**
 * Gives a reporter that is silent until there is a mark to count: a new document has no badge, and telling so would wake a background that
 * sleeps, for each empty tab and for each page where nothing is found.
 */
export function reportFrom(tell: PageServices['reportMarks']): PageServices['reportMarks'] {
  let hasTold = false;
  return (counts) => {
    if (counts.marks === 0 && !hasTold) return Promise.resolve(null);
    hasTold = true;
    return tell(counts);
  };
}
