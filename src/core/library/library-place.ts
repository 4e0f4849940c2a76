/** Where the facts page is, as its address says it. In: the address's hash. Out: a place, and back. */

/** The facts page's views, in the order of its tabs. */
export const VIEWS = ['facts', 'matrix', 'timeline', 'people', 'sources', 'settings', 'welcome'] as const;

/** A view of the facts page. */
export type View = (typeof VIEWS)[number];

/** `item` is the fact, entity, event or source the view opens at; `query` the words in its search field. */
export type LibraryPlace = { readonly view: View; readonly item: string | null; readonly query: string };

/** The address's hash for a place, with its `#`: `#people/person%2Fada`, `#facts?q=tall%20ships`. */
export function writePlace({ view, item, query }: LibraryPlace): string {
  const at = item === null ? '' : `/${encodeURIComponent(item)}`;
  return `#${view}${at}${query === '' ? '' : `?q=${encodeURIComponent(query)}`}`;
}

/** The place a hash names; an unknown or broken one is the list of facts. Never throws. */
export function readPlace(hash: string): LibraryPlace {
  const [, name = '', item, query] = /^#?([a-z]*)(?:\/([^?]*))?(?:\?q=(.*))?$/s.exec(hash) ?? [];
  const view = VIEWS.find((each) => each === name) ?? 'facts';
  return { view, item: decode(item) || null, query: decode(query) };
}

function decode(part: string | undefined): string {
  try {
    return decodeURIComponent(part ?? '');
  } catch {
    return '';
  }
}
