/** The moment after installing. */
import { browser } from 'wxt/browser';

/**
 * Calls back once, after the reader installed the extension from a store or file; not after updates, and not for somebody who
 * loads it unpacked to work on it. Register before anything is awaited.
 */
export function onFirstRun(run: () => void): void {
  browser.runtime.onInstalled.addListener(({ reason }) => {
    if (reason !== 'install') return;
    void browser.management.getSelf().then((self) => {
      if (self.installType !== 'development') run();
    });
  });
}
