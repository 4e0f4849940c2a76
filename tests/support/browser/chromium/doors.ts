/** Chromium's own doors to the extension: keyboard commands, context menu, address bar, its background. */
import { TargetType, type Browser } from 'puppeteer-core';
import type { Reader } from '../reader';

/** The doors of a running Chromium, where the extension has that id. */
export function openChromiumDoors(
  browser: Browser,
  id: string,
): Pick<Reader, 'command' | 'chooseMenu' | 'suggest' | 'enterWords' | 'sleepBackground'> {
  const inWorker = async (work: string): Promise<unknown> => {
    const target = await browser.waitForTarget(
      (each) => each.type() === TargetType.SERVICE_WORKER && each.url().includes(id),
    );
    return (await target.worker())?.evaluate(work);
  };

  return {
    command: async (name, page) => {
      await page.page.bringToFront();
      // Keys sent by the protocol reach the page only, not the browser's shortcuts.
      await inWorker(`chrome.commands.onCommand.dispatch(${JSON.stringify(name)})`);
    },
    // The browser's own menu and address bar are out of the protocol's reach as well: this is the event they send.
    chooseMenu: async (item, page, words) => {
      await page.page.bringToFront();
      const info = JSON.stringify({ menuItemId: item, selectionText: words });
      await inWorker(
        `chrome.tabs.query({ active: true }).then(([tab]) => chrome.contextMenus.onClicked.dispatch(${info}, tab))`,
      );
    },
    suggest: async (words) => {
      const found = await inWorker(
        `new Promise((show) => chrome.omnibox.onInputChanged.dispatch(${JSON.stringify(words)}, show))`,
      );
      return (found as { description: string }[]).map(({ description }) => description);
    },
    enterWords: async (words) =>
      void (await inWorker(`chrome.omnibox.onInputEntered.dispatch(${JSON.stringify(words)}, 'currentTab')`)),
    sleepBackground: async () => {
      const isOurs = (url: string) => url.startsWith(`chrome-extension://${id}/`);
      const worker = browser
        .targets()
        .find((each) => each.type() === TargetType.SERVICE_WORKER && isOurs(each.url()));
      await (await worker?.worker())?.close();
    },
  };
}
