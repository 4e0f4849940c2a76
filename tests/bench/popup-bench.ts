/**
 * How soon the popup can be used after the click on the button, and how soon an empty popup of an empty extension runs its first line in
 * the same browser: no extension can be quicker than that.
 */
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { BrowserName, Reader, ReadPage, Root } from '../support/reader';
import type { PageServer } from '../support/server';
import { startReader } from '../support/start-reader';
import { median } from './bench-pages';

const ROUNDS = 7;

/** Milliseconds, medians. */
export type PopupFigures = {
  /** From the click on the button until the first screen stands as it stays and its search can be used. */
  readonly popupMs: number;
  /** The same from the moment the popup's own document begins: what is ours of it. */
  readonly popupOwnMs: number;
  /** From the click until the lists of all facts and sources are there too. */
  readonly popupAllMs: number;
  /** From the click until an empty popup runs its first line, and the same from the moment its document begins. */
  readonly emptyMs: number;
  readonly emptyOwnMs: number;
};

/** Opens the popup again and again over a page, then an empty one in a browser of its own. */
export async function benchPopups(
  reader: Reader,
  page: ReadPage,
  server: Pick<PageServer, 'url'>,
): Promise<PopupFigures> {
  const own = await openPopups(reader, page, ['whosaid-usable', 'whosaid-complete']);
  const empty = await openEmpty(reader.name, server);
  return {
    popupMs: median(own.map(({ click, times }) => click + (times[0] ?? NaN))),
    popupOwnMs: median(own.map(({ times }) => times[0] ?? NaN)),
    popupAllMs: median(own.map(({ click, times }) => click + (times[1] ?? NaN))),
    emptyMs: median(empty.map(({ click, times }) => click + (times[0] ?? NaN))),
    emptyOwnMs: median(empty.map(({ times }) => times[0] ?? NaN)),
  };
}

/** `click`: from the click until the popup's document begins; `times`: of its marks, from there. */
type Opening = { readonly click: number; readonly times: readonly number[] };

async function openPopups(reader: Reader, page: ReadPage, marks: readonly string[]): Promise<Opening[]> {
  const openings: Opening[] = [];
  for (let round = 0; round < ROUNDS; round += 1) {
    const start = Date.now();
    const popup = await reader.popup(page);
    const [origin = NaN, ...times] = await popup.waitFor(readMarks, marks);
    openings.push({ click: origin - start, times });
    await popup.close();
  }
  return openings;
}

function readMarks(root: Root, names: readonly string[]): readonly number[] | null {
  // Asked of the document's own window: Firefox's popup is looked into from outside of it.
  const { performance: clock } = (root as Document).defaultView!;
  const times = names.flatMap((name) => clock.getEntriesByName(name).map((mark) => mark.startTime));
  return times.length < names.length ? null : [clock.timeOrigin, ...times];
}

const EMPTY: Readonly<Record<string, string>> = {
  'manifest.json': JSON.stringify({
    manifest_version: 3,
    name: 'Empty',
    version: '1',
    action: { default_popup: 'popup.html' },
    browser_specific_settings: { gecko: { id: 'whosaid@example.org' } },
  }),
  'popup.html': '<!doctype html><script type="module" src="popup.js"></script>',
  'popup.js': "performance.mark('first-line');",
  // The driver of Firefox waits for the page after installing.
  'facts.html': '<!doctype html>',
  'background.js':
    "globalThis.browser?.runtime.getBrowserInfo && browser.runtime.onInstalled.addListener(() => void browser.tabs.create({ url: '/facts.html' }));",
};

async function openEmpty(name: BrowserName, server: Pick<PageServer, 'url'>): Promise<Opening[]> {
  const extension = await mkdtemp(join(tmpdir(), 'whosaid-empty-'));
  const background =
    name === 'chromium' ? { service_worker: 'background.js' } : { scripts: ['background.js'] };
  for (const [file, text] of Object.entries(EMPTY)) await writeFile(join(extension, file), text);
  const manifest = { ...(JSON.parse(EMPTY['manifest.json'] ?? '') as object), background };
  await writeFile(join(extension, 'manifest.json'), JSON.stringify(manifest));
  const reader = await startReader(name, { extension });
  try {
    return await openPopups(reader, await reader.open(server.url('sample.html')), ['first-line']);
  } finally {
    await reader.stop();
    await rm(extension, { recursive: true, force: true });
  }
}
