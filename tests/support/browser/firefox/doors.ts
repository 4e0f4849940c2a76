/** Firefox's own doors to the extension: context menu, address bar, site access. All of it runs in the browser's window. */
import type { Bidi } from './bidi';
import type { Reader } from '../reader';
import { waitFor } from '../wait-for';

/** The doors of a running Firefox. */
export function openFirefoxDoors(
  bidi: Bidi,
  addon: string,
): Pick<Reader, 'chooseMenu' | 'suggest' | 'enterWords' | 'revokeAccess'> {
  return {
    chooseMenu: async (item, page, words) => {
      await page.page.bringToFront();
      await bidi.run(await bidi.window(), clickMenu, addon, item, words);
    },
    suggest: async (words) => {
      const window = await bidi.window();
      await bidi.run(window, typeWords, words);
      return waitFor('suggestions', async () => {
        const rows = await bidi.run(window, readRows);
        return rows.length > 1 ? rows.slice(1) : null;
      });
    },
    enterWords: async (words) => void (await bidi.run(await bidi.window(), enterWords, addon, words)),
    revokeAccess: async () => void (await bidi.run(await bidi.window(), revoke, addon)),
  };
}

type Extension = { readonly emit: (event: string, ...values: readonly unknown[]) => void };
declare const WebExtensionPolicy: {
  getByID: (id: string) => { extension: Extension; allowedOrigins: { patterns: { pattern: string }[] } };
};
declare const ChromeUtils: { importESModule: (address: string) => unknown };
declare const gBrowser: { readonly selectedTab: object };
declare const gURLBar: {
  value: string;
  readonly focus: () => void;
  readonly startQuery: (options: { searchString: string }) => void;
  readonly view: { readonly panel: Element };
};

/** What the menu's own entry does when it is clicked (browser/components/extensions/parent/ext-menus.js). */
function clickMenu(id: string, item: string, words: string): void {
  const info = { menuItemId: item, selectionText: words, modifiers: [], editable: false };
  WebExtensionPolicy.getByID(id).extension.emit('webext-menu-menuitem-click', info, gBrowser.selectedTab);
}

function typeWords(words: string): void {
  gURLBar.focus();
  gURLBar.value = `who ${words}`;
  gURLBar.startQuery({ searchString: `who ${words}` });
}

const readRows = (): string[] =>
  [...gURLBar.view.panel.querySelectorAll('.urlbarView-row[type="dynamic"], .urlbarView-row')].map(
    (row) => row.textContent ?? '',
  );

/** What Enter does after our keyword (toolkit/components/extensions/ExtensionSearchHandler.sys.mjs). */
function enterWords(id: string, words: string): void {
  WebExtensionPolicy.getByID(id).extension.emit('webext-omnibox-input-entered', words, 'currentTab');
}

/** What the add-on manager does when the reader takes a site permission away. */
async function revoke(id: string): Promise<void> {
  type Module = {
    ExtensionPermissions: {
      remove: (
        id: string,
        permissions: { permissions: string[]; origins: string[] },
        extension: object,
      ) => Promise<void>;
    };
  };
  const address = 'resource://gre/modules/ExtensionPermissions.sys.mjs';
  const { ExtensionPermissions } = ChromeUtils.importESModule(address) as Module;
  const { extension, allowedOrigins } = WebExtensionPolicy.getByID(id);
  const origins = allowedOrigins.patterns.map(({ pattern }) => pattern);
  await ExtensionPermissions.remove(id, { permissions: [], origins }, extension);
}
