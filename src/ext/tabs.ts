/** Tabs: the one in front of the reader, and those with our own pages. */
import { browser } from 'wxt/browser';
import { hostOf } from '../core/site';
import { writePlace, type LibraryPlace } from '../core/library/library-place';

/** The tab in front. `url` is null where the browser does not tell (no click on our button yet, or a page of its own). */
export type FrontTab = { readonly id: number; readonly url: string | null };

/** The active tab of the current window, or null when there is none. */
export async function findFrontTab(): Promise<FrontTab | null> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  return tab?.id === undefined ? null : { id: tab.id, url: tab.url ?? null };
}

/** Whether a tab is still loading what it shows; false for one that is gone. */
export async function isLoading(tab: number): Promise<boolean> {
  return (await browser.tabs.get(tab).catch(() => null))?.status === 'loading';
}

/** Whether a tab still shows the site it was found with; true where the browser did not tell the address then. */
export async function isStillThere({ id, url }: FrontTab): Promise<boolean> {
  const now = await browser.tabs.get(id).catch(() => null);
  return now !== null && (url === null || hostOf(now.url ?? '') === hostOf(url));
}

/** Calls back when a tab begins to load something else, and when that has loaded. Returns the function that stops it. */
export function watchLoading(tab: number, told: (isLoading: boolean) => void): () => void {
  const listener = (id: number, change: { status?: string }): void => {
    if (id === tab && change.status !== undefined) told(change.status === 'loading');
  };
  browser.tabs.onUpdated.addListener(listener);
  return () => browser.tabs.onUpdated.removeListener(listener);
}

/** Opens the facts page in a new tab beside the current one. */
export async function openLibraryTab(place: LibraryPlace | null): Promise<void> {
  const hash = place === null ? '' : writePlace(place);
  await browser.tabs.create({ url: browser.runtime.getURL(`/facts.html${hash}` as never) });
}

/** Reloads a tab; one that is gone meanwhile is no error. */
export async function reloadTab(tab: number): Promise<void> {
  await browser.tabs.reload(tab).catch(() => undefined);
}

/** Addresses where both browsers let no extension run although they are ordinary web addresses. */
const CLOSED_HOSTS = new Set([
  'chromewebstore.google.com',
  'addons.mozilla.org',
  'accounts.firefox.com',
  'discovery.addons.mozilla.org',
  'support.mozilla.org',
]);

/** True for pages where extensions cannot run: the browser's own, add-on stores, local files, other schemes. */
export function isClosed(address: string): boolean {
  const host = hostOf(address);
  return host === null || CLOSED_HOSTS.has(host);
}
