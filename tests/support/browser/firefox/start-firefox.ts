/** Firefox by WebDriver BiDi. The reasons for preferences and detours were tried on Firefox ESR 153 (docs/design.md, "Browsers"). */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import { expectBrowser } from '../browsers';
import { ADDON_ID, ADDON_UUID, closeWelcome, installAddon, runCommand, sleepBackground } from './addon';
import { changeAppearance, setSize } from './appearance';
import { openBidi, type Bidi } from './bidi';
import { callInClosedRoot } from './card';
import { openFirefoxDoors } from './doors';
import { openFirefoxPopup } from './popup';
import { findExtensionPage, openExtensionPage, readStorage } from './tab';
import { makeReadPage } from '../make-read-page';
import type { Appearance, Reader } from '../reader';
import { BUILT, downloadsOf, type ReaderOptions } from '../start-reader';
import { weighInFirefox } from './weigh';

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
    const isPermanent = await installAddon(bidi, extension, profile);
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
    storage: () => readStorage(bidi),
    command: async (name, page) => {
      await page.page.bringToFront();
      await runCommand(bidi, name);
    },
    ...openFirefoxDoors(bidi, ADDON_ID),
    openedPage: (part) => findExtensionPage(bidi, part),
    sleepBackground: () => sleepBackground(bidi),
    updateExtension: async () =>
      void (await installAddon(bidi, options.extension ?? BUILT.firefox, options.profile)),
    removeExtension: () => browser.uninstallExtension(ADDON_ID),
    weigh: ({ page }) => weighInFirefox(bidi, page.url()),
    emulate: async (next) => {
      appearance = { ...appearance, ...next };
      await changeAppearance(bidi, pages, appearance, next);
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
