/** Key commands as the browser has them, and its page for changing them. */
import { browser } from 'wxt/browser';

/** `name` is the manifest's; `keys` as the browser writes them, empty where none is set. */
export type CommandKeys = { readonly name: string; readonly description: string; readonly keys: string };

/** All commands, as the browser sorts them. */
export async function listShortcuts(): Promise<CommandKeys[]> {
  const commands = await browser.commands.getAll();
  return commands.map(({ name, description, shortcut }) => ({
    name: name ?? '',
    description: description ?? '',
    keys: shortcut ?? '',
  }));
}

/** Opens the browser's own page for keys; in Chromium its address, in Firefox a call of its own. */
export async function openShortcutPage(): Promise<void> {
  const own = browser.commands as { openShortcutSettings?: () => Promise<void> };
  if (own.openShortcutSettings !== undefined) await own.openShortcutSettings();
  else await browser.tabs.create({ url: 'chrome://extensions/shortcuts' });
}
