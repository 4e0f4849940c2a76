/** The context menus. They are the browser's: made once after installing, kept by it while the background sleeps. */
import { browser } from 'wxt/browser';
import { readText } from './texts';

const WHO_SAID = 'who-said-this';
const ADD_PAGE = 'add-this-page';
/** Longest selection that is searched for: a sentence; more finds nothing. UTF-16 units. */
const MAX_WORDS = 200;

/** What was chosen in a menu. */
export type MenuChoice =
  { readonly kind: 'whoSaid'; readonly words: string } | { readonly kind: 'addPage'; readonly tab: number };

/** Makes the menus and calls back on each choice. Register before anything is awaited. */
export function onMenu(run: (choice: MenuChoice) => void): void {
  browser.runtime.onInstalled.addListener(() => {
    // Those of an earlier version would stand beside the new ones.
    void browser.contextMenus.removeAll().then(() => {
      browser.contextMenus.create({
        id: WHO_SAID,
        title: readText('menuWhoSaid', []),
        contexts: ['selection'],
      });
      const onPages = { documentUrlPatterns: ['http://*/*', 'https://*/*'] };
      browser.contextMenus.create({
        id: ADD_PAGE,
        title: readText('addPage', []),
        contexts: ['page'],
        ...onPages,
      });
    });
  });
  browser.contextMenus.onClicked.addListener((info, tab) => {
    if (info.menuItemId === WHO_SAID)
      run({ kind: 'whoSaid', words: (info.selectionText ?? '').trim().slice(0, MAX_WORDS) });
    if (info.menuItemId === ADD_PAGE && tab?.id !== undefined) run({ kind: 'addPage', tab: tab.id });
  });
}
