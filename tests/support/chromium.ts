/** Chromium by the DevTools protocol. The reasons for flags and detours were tried on Chromium 156 (docs/design.md, "Browsers"). */
import { weighPage } from './weigh-page';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import puppeteer, {
  TargetType,
  type Browser,
  type CDPSession,
  type Frame,
  type JSHandle,
  type Page,
} from 'puppeteer-core';
import { expectBrowser } from './browsers';
import { CARD_HOSTS, makeReadPage, writeScreenshot } from './make-read-page';
import { makeSurface, wrapFunction } from './make-surface';
import type { Appearance, Json, ReadPage, Reader, Surface } from './reader';
import { BUILT, downloadsOf, type ReaderOptions } from './start-reader';

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
    await show(page, appearance);
    return page;
  };
  const extensionPage = async (path: string): Promise<Surface> => {
    const page = await newPage();
    await page.goto(`chrome-extension://${id}/${path}`);
    return pageSurface(page);
  };
  const inWorker = async (work: string): Promise<unknown> => {
    const target = await browser.waitForTarget(
      (each) => each.type() === TargetType.SERVICE_WORKER && each.url().includes(id),
    );
    return (await target.worker())?.evaluate(work);
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
    revokeAccess: null,
    openedPage: async (part) => {
      const target = await browser.waitForTarget(
        (each) => each.url().startsWith(`chrome-extension://${id}/`) && each.url().includes(part),
      );
      return pageSurface(await target.asPage());
    },
    sleepBackground: async () => {
      const isOurs = (url: string) => url.startsWith(`chrome-extension://${id}/`);
      const worker = browser
        .targets()
        .find((each) => each.type() === TargetType.SERVICE_WORKER && isOurs(each.url()));
      await (await worker?.worker())?.close();
    },
    updateExtension: async () => {
      await browser.installExtension(resolve(options.extension ?? BUILT.chromium));
      await extensionId(browser);
    },
    removeExtension: () => browser.uninstallExtension(id),
    weigh: ({ page }) => weighPage(page),
    emulate: async (next) => {
      appearance = { ...appearance, ...next };
      for (const page of await browser.pages()) await show(page, appearance);
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

/** What is emulated ends with the session that asked for it. */
const sessions = new WeakMap<Page, CDPSession>();

async function show(page: Page, appearance: Appearance): Promise<void> {
  const { dark, width, height, print, forcedColors, reducedMotion } = appearance;
  const features = [
    { name: 'prefers-color-scheme', value: dark === undefined ? '' : dark ? 'dark' : 'light' },
    { name: 'forced-colors', value: forcedColors ? 'active' : '' },
    { name: 'prefers-reduced-motion', value: reducedMotion ? 'reduce' : '' },
  ];
  const session = sessions.get(page) ?? (await page.createCDPSession());
  sessions.set(page, session);
  await session.send('Emulation.setEmulatedMedia', { media: print ? 'print' : '', features });
  if (width !== undefined || height !== undefined)
    await page.setViewport({ width: width ?? 1200, height: height ?? 800 });
}

/** Its size is its own affair: of the appearance it gets the theme only. */
async function openPopup(
  browser: Browser,
  id: string,
  { page }: ReadPage,
  { dark }: Appearance,
): Promise<Surface> {
  const extension = (await browser.extensions()).get(id);
  if (extension === undefined) throw new Error(`the browser knows no extension ${id}`);
  await page.bringToFront();
  await page.triggerExtensionAction(extension);
  const target = await browser.waitForTarget(
    (each) =>
      each.type() !== TargetType.SERVICE_WORKER &&
      each.url().startsWith(`chrome-extension://${id}/popup.html`),
  );
  const popup = await target.asPage();
  await show(popup, dark === undefined ? {} : { dark });
  return pageSurface(popup);
}

/** A page of the extension, in a tab or as the popup. */
function pageSurface(page: Page): Surface {
  return makeSurface({
    // As an expression, not a function of the page's own: the extension's pages forbid eval.
    call: async (functionText, args) =>
      (await page.evaluate(
        `(${wrapFunction(functionText)})(document, ${JSON.stringify(JSON.stringify(args))})`,
      )) as string,
    load: async (script) => void (await page.evaluate(script)),
    press: (x, y) => page.mouse.click(x, y),
    keys: (text) => page.keyboard.type(text),
    strike: async (key) => {
      await page.keyboard.down(key);
      // The popup may close under the key.
      await page.keyboard.up(key).catch((error: unknown) => {
        if (!page.isClosed()) throw error;
      });
    },
    screenshot: (path) => writeScreenshot(page, path),
    close: () => page.close(),
  });
}

const readStorage = (): Promise<Record<string, Json>> =>
  (
    globalThis as unknown as { chrome: { storage: { local: { get: () => Promise<Record<string, Json>> } } } }
  ).chrome.storage.local.get();

/** Closed roots are closed to scripts, not to the debugger: describe the host, resolve the root, call on it. */
async function callInClosedRoot(
  frame: Frame,
  functionText: string,
  json: string,
): Promise<string | undefined> {
  const client = (frame as Frame & { client: CDPSession }).client;
  const hosts = await frame.evaluateHandle(
    (selector) => [...document.querySelectorAll(selector)],
    CARD_HOSTS,
  );
  try {
    for (const host of (await hosts.getProperties()).values()) {
      const root = await closedRootOf(client, host);
      if (root === undefined) continue;
      const { result, exceptionDetails } = await client.send('Runtime.callFunctionOn', {
        objectId: root,
        functionDeclaration: `function (json) { return (${functionText})(this, json); }`,
        arguments: [{ value: json }],
        awaitPromise: true,
        returnByValue: true,
      });
      if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
      if (result.value !== undefined) return result.value as string;
    }
    return undefined;
  } finally {
    await hosts.dispose();
  }
}

async function closedRootOf(client: CDPSession, host: JSHandle): Promise<string | undefined> {
  const { objectId } = host.remoteObject();
  if (objectId === undefined) return undefined;
  const { node } = await client.send('DOM.describeNode', { objectId, depth: 1, pierce: true });
  const root = node.shadowRoots?.find((each) => each.shadowRootType === 'closed');
  if (root === undefined) return undefined;
  const { object } = await client.send('DOM.resolveNode', { backendNodeId: root.backendNodeId });
  return object.objectId;
}
