/** A real Chromium with the bench's code in its tabs, on pages from a server of its own. */
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { resolve } from 'node:path';
import { build } from 'esbuild';
import puppeteer, { type Browser, type Page as Tab } from 'puppeteer-core';
import { expectBrowser } from '../support/browser/browsers';
import type { InPageBench } from './in-page';

const bundle = async (): Promise<string> => {
  const built = await build({
    entryPoints: [resolve('tests/bench/in-page.ts')],
    bundle: true,
    format: 'iife',
    write: false,
    target: 'chrome120',
    logLevel: 'error',
  });
  return built.outputFiles[0]!.text;
};

/** Runs one of the bench's calls in a tab. */
export const call = <Name extends keyof InPageBench>(
  tab: Tab,
  name: Name,
  ...args: Parameters<InPageBench[Name]>
): Promise<ReturnType<InPageBench[Name]>> =>
  tab.evaluate(
    (method, values) => (globalThis.whosaidBench[method] as (...all: unknown[]) => unknown)(...values),
    name,
    args,
  ) as Promise<ReturnType<InPageBench[Name]>>;

/** Pages from a server whose headers isolate them: only then does the browser's clock tell five microseconds apart. */
const serve = (pages: readonly string[]): Promise<Server> =>
  new Promise((resolved) => {
    const server = createServer((request, response) => {
      response.setHeader('Cross-Origin-Opener-Policy', 'same-origin');
      response.setHeader('Cross-Origin-Embedder-Policy', 'require-corp');
      response.setHeader('Content-Type', 'text/html; charset=utf-8');
      response.end(pages[Number(request.url?.slice(1))] ?? '<!doctype html><body></body>');
    });
    server.listen(0, '127.0.0.1', () => resolved(server));
  });

/** Where bench pages are and what runs in them. */
export type Place = {
  readonly browser: Browser;
  readonly address: string;
  readonly code: string;
  readonly close: () => Promise<void>;
};

/** Starts the browser and the server; `pages` are HTML, opened by their number. */
export const startPlace = async (pages: readonly string[]): Promise<Place> => {
  const code = await bundle();
  const browser = await puppeteer.launch({
    executablePath: expectBrowser('chromium'),
    headless: true,
    pipe: true,
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--enable-precise-memory-info',
      '--js-flags=--max-old-space-size=8192 --expose-gc',
    ],
    protocolTimeout: 600_000,
  });
  const server = await serve(pages);
  const address = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const close = async (): Promise<void> => {
    await browser.close();
    server.close();
  };
  return { browser, address, code, close };
};

/** A fresh tab with a page and the bench's code in it; a number without a page gives an empty one. */
export const openPage = async ({ browser, address, code }: Place, page: number): Promise<Tab> => {
  const tab = await browser.newPage();
  await tab.goto(`${address}/${page}`, { waitUntil: 'domcontentloaded' });
  await tab.evaluate(code);
  return tab;
};
