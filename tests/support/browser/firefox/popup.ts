/** Firefox's real popup. It belongs to the browser's window, not to a tab, so scripts reach it by a frame script only. */
import { mkdir, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import type { Bidi } from './bidi';
import { makeSurface, wrapFunction } from '../make-surface';
import type { Surface } from '../reader';
import { waitFor } from '../wait-for';

/** Opens the popup by the toolbar button of the add-on and waits until its page has loaded. */
export async function openFirefoxPopup(bidi: Bidi, addon: string): Promise<Surface> {
  const window = await bidi.window();
  // One that a failed test left open would fail the next test too.
  await bidi.run(window, closePopup);
  await bidi.run(window, openPopup, addon);
  await waitFor('the popup', () => bidi.run(window, isPopupLoaded));
  // The page forbids eval, so every call is a script of its own, at a data: address.
  const call = (script: string) => bidi.run(window, callFrameScript, script);
  return makeSurface({
    call: (functionText, args) =>
      call(`(${wrapFunction(functionText)})(content.document, ${JSON.stringify(JSON.stringify(args))})`),
    load: () => Promise.reject(new Error('a frame script has no world of its own to load scripts into')),
    press: async (x, y) => void (await call(`(${pressScript.toString()})(content, ${x}, ${y})`)),
    keys: async (text) => void (await call(`(${keysScript.toString()})(content, ${JSON.stringify(text)})`)),
    strike: async (key) => void (await call(`(${strikeScript.toString()})(content, ${JSON.stringify(key)})`)),
    screenshot: async (path) => {
      const data = await bidi.run(window, drawPopup);
      await mkdir(dirname(path), { recursive: true });
      await writeFile(path, Buffer.from(data, 'base64'));
    },
    close: () => bidi.run(window, closePopup),
  });
}

// What follows runs in the browser's own window or, for the two scripts at the end, in the popup's process.

type PopupBrowser = Element & {
  readonly currentURI: { readonly spec: string };
  readonly webProgress?: { readonly isLoadingDocument: boolean };
  readonly browsingContext: {
    readonly currentWindowGlobal: {
      drawSnapshot: (rect: null, scale: number, color: string) => Promise<ImageBitmap>;
    };
  };
  readonly messageManager: {
    addMessageListener: (name: string, listener: (message: { data: Reply }) => void) => void;
    loadFrameScript: (address: string, delayed: boolean) => void;
  };
};
type TextInputProcessor = {
  readonly beginInputTransactionForTests: (content: Window) => boolean;
  readonly keydown: (event: KeyboardEvent) => number;
  readonly keyup: (event: KeyboardEvent) => void;
};
type Reply = { readonly json?: string; readonly error?: string };

async function openPopup(id: string): Promise<void> {
  type Module = {
    ExtensionParent: { apiManager: { global: { browserActionFor: (extension: object) => Action } } };
  };
  type Action = { openPopup: (window: Window, force: boolean) => Promise<void> };
  const scope = globalThis as unknown as {
    ChromeUtils: { importESModule: (address: string) => Module };
    WebExtensionPolicy: { getByID: (id: string) => { extension: object } };
  };
  const { ExtensionParent } = scope.ChromeUtils.importESModule(
    'resource://gre/modules/ExtensionParent.sys.mjs',
  );
  const { extension } = scope.WebExtensionPolicy.getByID(id);
  await ExtensionParent.apiManager.global.browserActionFor(extension).openPopup(window, true);
}

function isPopupLoaded(): boolean {
  const popup = document.querySelector<PopupBrowser>('browser[webextension-view-type="popup"]');
  return (
    popup?.currentURI.spec.startsWith('moz-extension:') === true && !popup.webProgress?.isLoadingDocument
  );
}

async function callFrameScript(script: string): Promise<string> {
  const popup = document.querySelector<PopupBrowser>('browser[webextension-view-type="popup"]');
  if (popup === null) throw new Error('the popup is closed');
  const name = `whosaid-test:${Math.random()}`;
  const send = `sendAsyncMessage(${JSON.stringify(name)}, `;
  const source = `(async () => (${script}))().then((json) => ${send}{ json }), (error) => ${send}{ error: String(error) }))`;
  const reply = await new Promise<Reply>((resolve) => {
    popup.messageManager.addMessageListener(name, ({ data }) => resolve(data));
    popup.messageManager.loadFrameScript(`data:,${encodeURIComponent(source)}`, false);
  });
  if (reply.error !== undefined) throw new Error(reply.error);
  return reply.json ?? 'null';
}

async function drawPopup(): Promise<string> {
  const popup = document.querySelector<PopupBrowser>('browser[webextension-view-type="popup"]');
  if (popup === null) throw new Error('the popup is closed');
  const bitmap = await popup.browsingContext.currentWindowGlobal.drawSnapshot(null, 1, 'white');
  const canvas = document.createElementNS('http://www.w3.org/1999/xhtml', 'canvas') as HTMLCanvasElement;
  canvas.width = bitmap.width;
  canvas.height = bitmap.height;
  canvas.getContext('2d')?.drawImage(bitmap, 0, 0);
  return canvas.toDataURL('image/png').replace(/^.*?,/, '');
}

function closePopup(): void {
  const popup = document.querySelector('browser[webextension-view-type="popup"]');
  (popup?.closest('panel') as (Element & { hidePopup: () => void }) | null)?.hidePopup();
}

function pressScript(content: Window, x: number, y: number): string {
  // A sign within a button cannot be clicked by script.
  const pressed = content.document.elementFromPoint(x, y);
  const target = pressed?.closest<HTMLElement>('button') ?? (pressed as HTMLElement | null);
  target?.focus();
  target?.click();
  return 'null';
}

function keysScript(content: Window & typeof globalThis, text: string): string {
  const field = content.document.activeElement as HTMLInputElement;
  field.value = text;
  field.dispatchEvent(new content.Event('input', { bubbles: true }));
  return 'null';
}

/** A key as from the keyboard, with all that the browser does on it, as moving the focus on Tab. */
function strikeScript(content: Window & typeof globalThis, name: string): string {
  const { Cc, Ci } = globalThis as unknown as {
    Cc: Record<string, { createInstance: (type: unknown) => TextInputProcessor }>;
    Ci: { nsITextInputProcessor: unknown };
  };
  const typist = Cc['@mozilla.org/text-input-processor;1']?.createInstance(Ci.nsITextInputProcessor);
  typist?.beginInputTransactionForTests(content);
  const key = name === 'Space' ? ' ' : name;
  const event = new content.KeyboardEvent('', { key, code: name });
  typist?.keydown(event);
  typist?.keyup(event);
  return 'null';
}
