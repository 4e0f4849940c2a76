/** Our add-on in a Firefox: its identity, installing it, and what its background is told from the browser's window. */
import { writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import type { Bidi } from './bidi';
import { waitFor } from '../wait-for';
import { zipFolder } from '../../zip-folder';

/** The add-on's id in the manifest; the address of its pages is drawn by chance unless it is set beforehand. */
export const ADDON_ID = 'whosaid@example.org';
/** Part of the address of its pages, and of the folder of its data. */
export const ADDON_UUID = '11111111-2222-4333-8444-555555555555';
/** What the addresses of its pages begin with. */
export const ADDRESS = `moz-extension://${ADDON_UUID}`;

/** The open tabs, as BiDi tells them. */
export type Tree = { readonly contexts: readonly { readonly context: string; readonly url: string }[] };

/** Closes the page that greets a new reader: it opens in front, and pages behind it are not painted, so that no pointer finds them. */
export async function closeWelcome(bidi: Bidi): Promise<void> {
  const welcome = await waitFor('the welcome page', async () => {
    const { contexts } = await bidi.send<Tree>('browsingContext.getTree', { maxDepth: 0 });
    return contexts.find(({ url }) => url.startsWith(`${ADDRESS}/facts.html`)) ?? null;
  });
  await bidi.send('browsingContext.close', { context: welcome.context });
}

/** Installs for good from a zip, as a reader would (true); where the edition refuses unsigned add-ons, until quitting (false). */
export async function installAddon(bidi: Bidi, folder: string, profile: string): Promise<boolean> {
  const path = join(profile, 'whosaid.xpi');
  await writeFile(path, zipFolder(resolve(folder)));
  try {
    await bidi.send('webExtension.install', {
      extensionData: { type: 'archivePath', path },
      'moz:permanent': true,
    });
    return true;
  } catch {
    await bidi.send('webExtension.install', { extensionData: { type: 'path', path: resolve(folder) } });
    return false;
  }
}

/** Puts the background to sleep. */
export async function sleepBackground(bidi: Bidi): Promise<void> {
  await bidi.run(await bidi.window(), stopBackground, ADDON_ID);
}

/** Runs a keyboard command of the manifest over the front tab. @throws when the manifest has none of that name. */
export async function runCommand(bidi: Bidi, name: string): Promise<void> {
  await bidi.run(await bidi.window(), doCommand, ADDON_ID, name);
}

// What follows runs in the browser's own window, with the browser's rights.

declare const WebExtensionPolicy: {
  getByID: (id: string) => { extension: { terminateBackground: () => Promise<void> } };
};
const stopBackground = (id: string): Promise<void> =>
  WebExtensionPolicy.getByID(id).extension.terminateBackground();

/** Presses no key: BiDi's keys reach the page only. This does what the shortcut's own listener does. */
async function doCommand(id: string, name: string): Promise<void> {
  type Extension = {
    shortcuts: { commands: Promise<Map<string, object>>; onCommand: (name: string) => void };
    tabManager: { addActiveTabPermission: () => void };
  };
  const { shortcuts, tabManager } = WebExtensionPolicy.getByID(id).extension as unknown as Extension;
  if (!(await shortcuts.commands).has(name)) throw new Error(`the manifest has no command ${name}`);
  tabManager.addActiveTabPermission();
  shortcuts.onCommand(name);
}
