/** The moments after installing, and after the browser was started. */
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

/** Calls back when the browser was started, and after every installing and update. Register before anything is awaited. */
export function onNewStart(run: () => void): void {
  browser.runtime.onStartup.addListener(run);
  browser.runtime.onInstalled.addListener(run);
}
