/** What every view of the facts page is given. */
import type { LibraryLookup } from '../../core/library/library-lookup';
import type { LibraryPlace, View } from '../../core/library/library-place';

/** The library and the ways to move in it. Views hold no browser API. */
export type ViewProps = {
  readonly lookup: LibraryLookup;
  readonly place: LibraryPlace;
  /** Goes somewhere; the address follows, so that "back" works and every place can be kept or sent. */
  readonly go: (place: LibraryPlace) => void;
};

/** A place without a query. */
export function placeOf(view: View, item: string | null = null): LibraryPlace {
  return { view, item, query: '' };
}
