/** Chromium by the DevTools protocol. The reasons for flags and detours were tried on Chromium 156 (docs/design.md, "Browsers"). */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import puppeteer, { TargetType, type Browser, type Page } from 'puppeteer-core';
import { expectBrowser } from '../browsers';
import { showAs } from './appearance';
import { callInClosedRoot } from './card';
import { openChromiumDoors } from './doors';
import { openPopup, pageSurface } from './tab';
import { makeReadPage } from '../make-read-page';
import type { Appearance, Json, Reader, Surface } from '../reader';
import { BUILT, downloadsOf, type ReaderOptions } from '../start-reader';
import { weighPage } from './weigh';

const FLAGS = [
  '--no-sandbox', // root in a container has no user namespaces
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--disable-features=OptimizationHints,MediaRouter',
];

/** Gives a running Chromium; see `startReader`. */
export async function startChromium(options: ReaderOptions): Promise<Reader> {
  const profile = options.profile ?? (await mkdtemp(join(tmpdir(), 'whosaid-chromium-')));
  const extension = options.extension === undefined ? BUILT.chromium : options.extension;
  const browser = await puppeteer.launch({
    executablePath: expectBrowser('chromium'),
    headless: options.headless ?? true,
    pipe: true,
    userDataDir: profile,
    defaultViewport: null,
    enableExtensions: extension === null ? false : [resolve(extension)],
    downloadBehavior: { policy: 'allow', downloadPath: downloadsOf(profile) },
    args: [
      ...FLAGS,
      '--window-size=1200,900',
      ...(options.proxy ? [`--proxy-server=${options.proxy}`, '--proxy-bypass-list=<-loopback>'] : []),
    ],
  });
  // A tab opened before the worker runs gets no content script.
  const id = extension === null ? '' : await extensionId(browser);
  return makeReader(browser, id, { ...options, profile, version: await browser.version() });
}

async function extensionId(browser: Browser): Promise<string> {
  const worker = await browser.waitForTarget((target) => target.type() === TargetType.SERVICE_WORKER);
  return new URL(worker.url()).host;
}

type RunningOptions = ReaderOptions & { readonly profile: string; readonly version: string };

function makeReader(browser: Browser, id: string, options: RunningOptions): Reader {
  let appearance: Appearance = {};
  const newPage = async (): Promise<Page> => {
    const page = await browser.newPage();
    await showAs(page, appearance);
    return page;
  };
  const extensionPage = async (path: string): Promise<Surface> => {
    const page = await newPage();
    await page.goto(`chrome-extension://${id}/${path}`);
    return pageSurface(page);
  };

  return {
    name: 'chromium',
    version: options.version,
    downloads: downloadsOf(options.profile),
    open: async (address) => {
      const page = await newPage();
      const read = makeReadPage(page, callInClosedRoot);
      await page.goto(address);
      return read;
    },
    popup: (page) => openPopup(browser, id, page, appearance),
    extensionPage,
    storage: async () => {
      const surface = await extensionPage('popup.html');
      const stored = await surface.run(readStorage);
      await surface.close();
      return stored;
    },
    ...openChromiumDoors(browser, id),
    revokeAccess: null,
    openedPage: async (part) => {
      const target = await browser.waitForTarget(
        (each) => each.url().startsWith(`chrome-extension://${id}/`) && each.url().includes(part),
      );
      return pageSurface(await target.asPage());
    },
    updateExtension: async () => {
      await browser.installExtension(resolve(options.extension ?? BUILT.chromium));
      await extensionId(browser);
    },
    removeExtension: () => browser.uninstallExtension(id),
    weigh: ({ page }) => weighPage(page),
    emulate: async (next) => {
      appearance = { ...appearance, ...next };
      for (const page of await browser.pages()) await showAs(page, appearance);
    },
    restart: async () => {
      await browser.close();
      return startChromium(options);
    },
    stop: async () => {
      await browser.close();
      await rm(options.profile, { recursive: true, force: true, maxRetries: 5 });
    },
  };
}

const readStorage = (): Promise<Record<string, Json>> =>
  (
    globalThis as unknown as { chrome: { storage: { local: { get: () => Promise<Record<string, Json>> } } } }
  ).chrome.storage.local.get();
