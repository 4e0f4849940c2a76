/** Tabs: the one in front of the reader, and those with our own pages. */
import { browser } from 'wxt/browser';
import type { LibraryPlace } from './messages';

/** The tab in front. `url` is null where the browser does not tell (no click on our button yet, or a page of its own). */
export type FrontTab = { readonly id: number; readonly url: string | null };

/** The active tab of the current window, or null when there is none. */
export async function findFrontTab(): Promise<FrontTab | null> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  return tab?.id === undefined ? null : { id: tab.id, url: tab.url ?? null };
}

/** The hash part of the facts page's address for a place, without `#`. */
export function placeHash(place: LibraryPlace | null): string {
  switch (place?.kind) {
    case undefined:
      return '';
    case 'fact':
      return `facts/${encodeURIComponent(place.fact)}`;
    case 'target':
      return `people/${encodeURIComponent(place.target)}`;
    case 'search':
      return `facts?q=${encodeURIComponent(place.query)}`;
    case 'view':
      return encodeURIComponent(place.view);
  }
}

/** Opens the facts page in a new tab beside the current one. */
export async function openLibraryTab(place: LibraryPlace | null): Promise<void> {
  const hash = placeHash(place);
  await browser.tabs.create({
    url: browser.runtime.getURL(`/facts.html${hash === '' ? '' : `#${hash}`}` as never),
  });
}
