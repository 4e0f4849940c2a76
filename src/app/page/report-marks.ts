/** Tells the background how many marks the button's badge shall count. */
import type { PageServices } from './page-services';

/**
 * Gives a reporter that is silent on an empty page as long as it has no marks: a new document has no badge, and telling so would wake a
 * background that sleeps, for each empty tab and, in Firefox, for the one beneath each popup. Other pages do tell: a late word from the
 * page before them may have come between.
 */
export function reportFrom(
  view: { readonly location: { readonly protocol: string } },
  tell: PageServices['reportMarks'],
): PageServices['reportMarks'] {
  let hasTold = false;
  return (counts) => {
    if (counts.marks === 0 && !hasTold && view.location.protocol === 'about:') return Promise.resolve(null);
    hasTold = true;
    return tell(counts);
  };
}
