/** Firefox by WebDriver BiDi. The reasons for preferences and detours were tried on Firefox ESR 153 (docs/design.md, "Browsers"). */
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import puppeteer, { type Browser, type Frame, type Page } from 'puppeteer-core';
import { expectBrowser } from './browsers';
import { contextOf, openBidi, type Bidi, type RemoteValue } from './firefox-bidi';
import { openFirefoxDoors } from './firefox-doors';
import { openFirefoxPopup } from './firefox-popup';
import { CARD_HOSTS, makeReadPage, type CallInCard } from './make-read-page';
import { makeSurface, wrapFunction } from './make-surface';
import type { Appearance, Json, KeyName, Reader, Surface } from './reader';
import { BUILT, downloadsOf, type ReaderOptions } from './start-reader';
import { weighInFirefox } from './weigh-firefox';
import { waitFor } from './wait-for';
import { zipFolder } from './zip-folder';

/** The add-on's id in the manifest; the address of its pages is drawn by chance unless it is set beforehand. */
const ADDON_ID = 'whosaid@example.org';
/** Part of the address of its pages, and of the folder of its data. */
export const ADDON_UUID = '11111111-2222-4333-8444-555555555555';
const ADDRESS = `moz-extension://${ADDON_UUID}`;

/** Gives a running Firefox; see `startReader`. */
export async function startFirefox(options: ReaderOptions): Promise<Reader> {
  const profile = options.profile ?? (await mkdtemp(join(tmpdir(), 'whosaid-firefox-')));
  const browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath: expectBrowser('firefox'),
    headless: options.headless ?? true,
    userDataDir: profile,
    defaultViewport: null,
    // Opens the extension's pages and the browser's own window to scripts.
    args: ['--remote-allow-system-access', '--width=1200', '--height=900'],
    extraPrefsFirefox: {
      'extensions.webextensions.uuids': JSON.stringify({ [ADDON_ID]: ADDON_UUID }),
      // Own builds are not signed; ESR and developer editions then take them for good.
      'xpinstall.signatures.required': false,
      // Elsewhere the add-on is temporary and gone at quitting: what it stored must outlive that, as it does for readers.
      'extensions.webextensions.keepStorageOnUninstall': true,
      'extensions.webextensions.keepUuidOnUninstall': true,
      'browser.download.folderList': 2, // the folder named next
      'browser.download.dir': downloadsOf(profile),
      ...proxyPreferences(options.proxy),
    },
  });
  const bidi = openBidi(browser);
  const extension = options.extension === undefined ? BUILT.firefox : options.extension;
  if (extension !== null) {
    const isPermanent = await install(bidi, extension, profile);
    if (isPermanent && options.profile === undefined) await closeWelcome(bidi);
  }
  return makeReader(browser, bidi, { ...options, profile, version: await browser.version() });
}

function proxyPreferences(proxy: string | undefined): Record<string, string | number | boolean> {
  if (proxy === undefined) return {};
  const [host = '', port = ''] = proxy.split(':');
  return {
    'network.proxy.type': 1,
    'network.proxy.http': host,
    'network.proxy.http_port': Number(port),
    'network.proxy.ssl': host,
    'network.proxy.ssl_port': Number(port),
    'network.proxy.allow_hijacking_localhost': true,
  };
}

type Tree = { readonly contexts: readonly { readonly context: string; readonly url: string }[] };

/** Closes the page that greets a new reader: it opens in front, and pages behind it are not painted, so that no pointer finds them. */
async function closeWelcome(bidi: Bidi): Promise<void> {
  const welcome = await waitFor('the welcome page', async () => {
    const { contexts } = await bidi.send<Tree>('browsingContext.getTree', { maxDepth: 0 });
    return contexts.find(({ url }) => url.startsWith(`${ADDRESS}/facts.html`)) ?? null;
  });
  await bidi.send('browsingContext.close', { context: welcome.context });
}

/** Installs for good from a zip, as a reader would (true); where the edition refuses unsigned add-ons, until quitting (false). */
async function install(bidi: Bidi, folder: string, profile: string): Promise<boolean> {
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

type RunningOptions = ReaderOptions & { readonly profile: string; readonly version: string };

function makeReader(browser: Browser, bidi: Bidi, options: RunningOptions): Reader {
  let appearance: Appearance = {};
  const callInCard = callInClosedRoot(bidi);
  // Puppeteer's own list holds tabs of the extension as well, also after they were closed by other means.
  const pages = new Set<Page>();
  return {
    name: 'firefox',
    version: options.version,
    downloads: downloadsOf(options.profile),
    open: async (address) => {
      const page = await browser.newPage();
      pages.add(page);
      page.once('close', () => pages.delete(page));
      await setSize(page, appearance);
      const read = makeReadPage(page, callInCard);
      await page.goto(address);
      return read;
    },
    popup: async (page) => {
      await page.page.bringToFront();
      return openFirefoxPopup(bidi, ADDON_ID);
    },
    extensionPage: (path) => openExtensionPage(bidi, path, appearance),
    storage: async () => {
      const surface = await openExtensionPage(bidi, 'popup.html');
      const stored = await surface.run(readStorage);
      await surface.close();
      return stored;
    },
    command: async (name, page) => {
      await page.page.bringToFront();
      await bidi.run(await bidi.window(), doCommand, ADDON_ID, name);
    },
    ...openFirefoxDoors(bidi, ADDON_ID),
    openedPage: async (part) => {
      const found = await waitFor(`a tab with ${part}`, async () => {
        const { contexts } = await bidi.send<Tree>('browsingContext.getTree', { maxDepth: 0 });
        return contexts.find(({ url }) => url.startsWith(ADDRESS) && url.includes(part)) ?? null;
      });
      return tabSurface(bidi, found.context);
    },
    sleepBackground: async () => void (await bidi.run(await bidi.window(), stopBackground, ADDON_ID)),
    updateExtension: async () =>
      void (await install(bidi, options.extension ?? BUILT.firefox, options.profile)),
    removeExtension: () => browser.uninstallExtension(ADDON_ID),
    weigh: ({ page }) => weighInFirefox(bidi, page.url()),
    emulate: async (next) => {
      appearance = { ...appearance, ...next };
      if (next.dark !== undefined) await changeTheme(bidi, pages, next.dark);
      const { print = false, forcedColors = false, reducedMotion = false } = appearance;
      await bidi.run(await bidi.window(), setMedia, print, forcedColors, reducedMotion);
      for (const page of pages) await setSize(page, appearance);
    },
    restart: async () => {
      await browser.close();
      return startFirefox(options);
    },
    stop: async () => {
      await browser.close();
      await rm(options.profile, { recursive: true, force: true, maxRetries: 5 });
    },
  };
}

async function setSize(page: Page, { width, height }: Appearance): Promise<void> {
  if (width !== undefined || height !== undefined)
    await page.setViewport({ width: width ?? 1200, height: height ?? 800 });
}

/** Pages hear of the new theme a moment after the browser does. */
async function changeTheme(bidi: Bidi, pages: Iterable<Page>, dark: boolean): Promise<void> {
  await bidi.run(await bidi.window(), setTheme, dark);
  const isDark = () => matchMedia('(prefers-color-scheme: dark)').matches;
  for (const page of pages)
    await waitFor('the new theme', async () => (await page.evaluate(isDark)) === dark);
}

const readStorage = (): Promise<Record<string, Json>> =>
  (
    globalThis as unknown as { browser: { storage: { local: { get: () => Promise<Record<string, Json>> } } } }
  ).browser.storage.local.get();

/** Puppeteer cannot follow a tab to moz-extension://, so these tabs are driven without it. */
async function openExtensionPage(
  bidi: Bidi,
  path: string,
  { width, height }: Appearance = {},
): Promise<Surface> {
  const { context } = await bidi.send<{ context: string }>('browsingContext.create', { type: 'tab' });
  // Before it goes to the extension's process: there the size of a tab cannot be waited for.
  if (width !== undefined || height !== undefined)
    await bidi.send('browsingContext.setViewport', {
      context,
      viewport: { width: width ?? 1200, height: height ?? 800 },
    });
  await bidi.send('browsingContext.navigate', { context, url: `${ADDRESS}/${path}`, wait: 'complete' });
  return tabSurface(bidi, context);
}

/** Keys as WebDriver writes them: https://www.w3.org/TR/webdriver2/#keyboard-actions */
const KEYS: Readonly<Record<KeyName, string>> = {
  Tab: '\uE004',
  Enter: '\uE007',
  Escape: '\uE00C',
  ArrowLeft: '\uE012',
  ArrowUp: '\uE013',
  ArrowRight: '\uE014',
  ArrowDown: '\uE015',
  PageDown: '\uE00F',
  Space: ' ',
};

function tabSurface(bidi: Bidi, context: string): Surface {
  const perform = (source: object) => bidi.send('input.performActions', { context, actions: [source] });
  return makeSurface({
    call: async (functionText, args) => {
      const text = `(json) => (${wrapFunction(functionText)})(document, json)`;
      const answer = await bidi.call(context, text, [{ type: 'string', value: JSON.stringify(args) }]);
      return String(answer.value);
    },
    load: async (expression) =>
      void (await bidi.send('script.evaluate', { expression, target: { context }, awaitPromise: true })),
    press: async (x, y) => {
      const move = { type: 'pointerMove', x: Math.round(x), y: Math.round(y) };
      const actions = [move, { type: 'pointerDown', button: 0 }, { type: 'pointerUp', button: 0 }];
      await perform({ type: 'pointer', id: 'mouse', actions });
    },
    keys: async (text) => {
      const actions = [...text].flatMap((value) => [
        { type: 'keyDown', value },
        { type: 'keyUp', value },
      ]);
      await perform({ type: 'key', id: 'keyboard', actions });
    },
    strike: async (key) => {
      const actions = ['keyDown', 'keyUp'].map((type) => ({ type, value: KEYS[key] }));
      await perform({ type: 'key', id: 'keyboard', actions });
    },
    screenshot: async (file) => {
      const { data } = await bidi.send<{ data: string }>('browsingContext.captureScreenshot', { context });
      await writeFile(file, Buffer.from(data, 'base64'));
    },
    close: async () => void (await bidi.send('browsingContext.close', { context })),
  });
}

/** BiDi writes down a host with its closed root, and a root that was written down can be called on. */
function callInClosedRoot(bidi: Bidi): CallInCard {
  return async (frame: Frame, functionText: string, json: string) => {
    const context = contextOf(frame);
    const hosts = await bidi.call(
      context,
      '(selector) => [...document.querySelectorAll(selector)]',
      [{ type: 'string', value: CARD_HOSTS }],
      { serializationOptions: { includeShadowTree: 'all', maxDomDepth: 1 } },
    );
    const roots = (hosts.value as RemoteValue[]).map(closedRootOf).filter((each) => each !== undefined);
    for (const root of roots) {
      const answer = await bidi.call(context, functionText, [
        { sharedId: root },
        { type: 'string', value: json },
      ]);
      if (answer.type === 'string') return String(answer.value);
    }
    return undefined;
  };
}

function closedRootOf(host: RemoteValue): string | undefined {
  const { shadowRoot } = host.value as { shadowRoot?: RemoteValue | null };
  return (shadowRoot?.value as { mode?: string } | undefined)?.mode === 'closed'
    ? shadowRoot?.sharedId
    : undefined;
}

// What follows runs in the browser's own window, with the browser's rights.

declare const WebExtensionPolicy: {
  getByID: (id: string) => { extension: { terminateBackground: () => Promise<void> } };
};
declare const gBrowser: {
  readonly selectedBrowser: {
    readonly browsingContext: { mediumOverride: string; forcedColorsOverride: 'active' | 'none' };
  };
};
declare const Services: { prefs: { setIntPref: (name: string, value: number) => void } };

const stopBackground = (id: string): Promise<void> =>
  WebExtensionPolicy.getByID(id).extension.terminateBackground();

/** Pages follow the first, the popup and other parts of the browser the second. */
function setTheme(dark: boolean): void {
  Services.prefs.setIntPref('layout.css.prefers-color-scheme.content-override', dark ? 0 : 1);
  Services.prefs.setIntPref('ui.systemUsesDarkTheme', dark ? 1 : 0);
}

/** The medium and the palette are the front tab's, motion is the whole browser's. */
function setMedia(print: boolean, forcedColors: boolean, reducedMotion: boolean): void {
  const { browsingContext } = gBrowser.selectedBrowser;
  browsingContext.mediumOverride = print ? 'print' : '';
  browsingContext.forcedColorsOverride = forcedColors ? 'active' : 'none';
  Services.prefs.setIntPref('ui.prefersReducedMotion', reducedMotion ? 1 : 0);
}

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
