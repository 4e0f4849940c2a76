/**
 * How soon the popup can be used after the click on the button, with the background awake and asleep, and how soon an empty popup of an
 * empty extension is painted in the same browser, and one of nothing but text: no extension can be quicker than that.
 */
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { BrowserName, Reader, ReadPage, Root } from '../support/browser/reader';
import type { PageServer } from '../support/browser/server';
import { startReader } from '../support/browser/start-reader';
import { median } from './bench-pages';
import { makePinnedProfile } from './popup-profile';

const ROUNDS = 7;

/** Milliseconds, medians. */
export type PopupFigures = {
  /** From the click on the button until the page's hints are painted and the search above them answers keys. */
  readonly popupMs: number;
  /** The same from the moment the popup's own document begins: what is ours of it. */
  readonly popupOwnMs: number;
  /** From the click until the lists of all facts and sources are there too. */
  readonly popupAllMs: number;
  /** The first and the third while the background sleeps, as it does after half a minute without work. */
  readonly asleepMs: number;
  readonly asleepAllMs: number;
  /** From the click until an empty popup is painted, and the same from the moment its document begins. */
  readonly emptyMs: number;
  readonly emptyOwnMs: number;
  /** From the click until a popup of our size is painted that holds a field and some lines of text. */
  readonly textMs: number;
};

/** Opens the popup again and again over a page, then an empty one in a browser of its own. The reader's profile is one with the button pinned. */
export async function benchPopups(
  reader: Reader,
  page: ReadPage,
  server: Pick<PageServer, 'url'>,
): Promise<PopupFigures> {
  const marks = ['whosaid-usable', 'whosaid-complete'];
  const own = await openPopups(reader, page, marks);
  const asleep = await openPopups(reader, page, marks, reader.sleepBackground);
  const empty = await openBare(reader.name, server, '');
  const text = await openBare(reader.name, server, TEXT);
  return {
    popupMs: median(own.map((opening) => fromClick(opening, 0))),
    popupOwnMs: median(own.map(({ times }) => times[0] ?? NaN)),
    popupAllMs: median(own.map((opening) => fromClick(opening, 1))),
    asleepMs: median(asleep.map((opening) => fromClick(opening, 0))),
    asleepAllMs: median(asleep.map((opening) => fromClick(opening, 1))),
    emptyMs: median(empty.map((opening) => fromClick(opening, 0))),
    emptyOwnMs: median(empty.map(({ times }) => times[0] ?? NaN)),
    textMs: median(text.map((opening) => fromClick(opening, 0))),
  };
}

const fromClick = ({ click, times }: Opening, mark: number): number => click + (times[mark] ?? NaN);

/** `click`: from the click until the popup's document begins; `times`: of its marks, from there. */
type Opening = { readonly click: number; readonly times: readonly number[] };

async function openPopups(
  reader: Reader,
  page: ReadPage,
  marks: readonly string[],
  before: () => Promise<void> = () => Promise.resolve(),
): Promise<Opening[]> {
  const openings: Opening[] = [];
  for (let round = 0; round < ROUNDS; round += 1) {
    await before();
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

/** As many lines as our popup shows at once. */
const TEXT = `<link rel="stylesheet" href="popup.css"><main><input autofocus>${'<p>Nothing but a line of text, and one more to be read below it.</p>'.repeat(12)}</main>`;

const BARE: Readonly<Record<string, string>> = {
  'manifest.json': JSON.stringify({
    manifest_version: 3,
    name: 'Empty',
    version: '1',
    action: { default_popup: 'popup.html' },
    browser_specific_settings: { gecko: { id: 'whosaid@example.org' } },
  }),
  'popup.css': 'body { inline-size: 380px; block-size: 560px; font: 13px system-ui; }',
  'popup.js': "requestAnimationFrame(() => setTimeout(() => performance.mark('painted'), 0));",
  // The driver of Firefox waits for the page after installing.
  'facts.html': '<!doctype html>',
  'background.js':
    "globalThis.browser?.runtime.getBrowserInfo && browser.runtime.onInstalled.addListener(() => void browser.tabs.create({ url: '/facts.html' }));",
};

/** Opens the popup of an extension that holds nothing but this HTML. */
async function openBare(
  name: BrowserName,
  server: Pick<PageServer, 'url'>,
  html: string,
): Promise<Opening[]> {
  const extension = await mkdtemp(join(tmpdir(), 'whosaid-bare-'));
  const page = `<!doctype html>${html}<script type="module" src="popup.js"></script>`;
  const background =
    name === 'chromium' ? { service_worker: 'background.js' } : { scripts: ['background.js'] };
  for (const [file, text] of Object.entries({ ...BARE, 'popup.html': page }))
    await writeFile(join(extension, file), text);
  const manifest = { ...(JSON.parse(BARE['manifest.json'] ?? '') as object), background };
  await writeFile(join(extension, 'manifest.json'), JSON.stringify(manifest));
  const profile = await makePinnedProfile(extension);
  const reader = await startReader(name, { extension, profile });
  try {
    return await openPopups(reader, await reader.open(server.url('sample.html')), ['painted']);
  } finally {
    await reader.stop();
    await rm(extension, { recursive: true, force: true });
  }
}
