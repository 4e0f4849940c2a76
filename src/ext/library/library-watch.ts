/**
 * Word to every open page that the library is another now. It goes through storage, which reaches pages, popup and facts page alike
 * and wakes nobody who sleeps. No more than the API itself is used, since every page's script carries it.
 */
import { browser } from 'wxt/browser';

/** A number that each change raises. */
const KEY = 'libraryRevision';

/** Tells all contexts. For the background, once a change is on the disk. */
export async function announceLibrary(): Promise<void> {
  const before: unknown = (await browser.storage.local.get(KEY))[KEY];
  await browser.storage.local.set({ [KEY]: typeof before === 'number' ? before + 1 : 1 });
}

/** Calls back after each change of the library, from whichever context. Returns the function that stops it. */
export function watchLibrary(changed: () => void): () => void {
  const listener = (changes: Record<string, unknown>, area: string): void => {
    if (area === 'local' && KEY in changes) changed();
  };
  browser.storage.onChanged.addListener(listener);
  return () => browser.storage.onChanged.removeListener(listener);
}
