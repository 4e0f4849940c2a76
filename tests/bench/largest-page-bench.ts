/** Our longest task while the largest real page is read, on the built extension. Run by reading-bench.ts. */
import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { ReadPage, Reader } from '../support/browser/reader';
import { startServer } from '../support/browser/server';
import { PAGES_FOLDER } from '../support/saved-pages';
import { median } from './bench-pages';
import { ownTasks, traceWhile } from './reading-trace';

/** Ms of our longest task, median of five visits, and the page: how large it is in characters of HTML. */
export type LargestPage = {
  readonly taskMs: number;
  readonly largest: { readonly file: string; readonly length: number };
};

/** Opens the page with the most HTML and waits until it has been read. */
export async function timeLargest(reader: Reader): Promise<LargestPage> {
  const [file = ''] = readdirSync(PAGES_FOLDER)
    .filter((each) => each.endsWith('.html'))
    .sort((a, b) => statSync(join(PAGES_FOLDER, b)).size - statSync(join(PAGES_FOLDER, a)).size);
  // Nothing of it loads: what the page itself does is not measured.
  const pages = await startServer(PAGES_FOLDER, { 'content-security-policy': "default-src 'none'" });
  const times: number[] = [];
  for (let nth = 0; nth < 5; nth++) {
    const page = await reader.open(pages.url('nothing-here'));
    const client = await page.page.createCDPSession();
    const trace = await traceWhile(client, async () => {
      await page.page.goto(pages.url(file));
      await isRead(reader, page);
    });
    times.push(Math.max(0, ...ownTasks(trace, true)));
    await page.close();
  }
  await pages.stop();
  return { taskMs: median(times), largest: { file, length: statSync(join(PAGES_FOLDER, file)).size } };
}

/** Waits until the page's popup would say that it has been read. */
async function isRead(reader: Reader, page: ReadPage): Promise<void> {
  const surface = await reader.extensionPage('facts.html');
  const address = page.page.url();
  await surface.waitFor(async (_, url) => {
    const { chrome } = globalThis as unknown as { chrome: Chrome };
    const tabs = await chrome.tabs.query({});
    const states = await Promise.all(
      tabs.map(({ id }) =>
        chrome.tabs
          .sendMessage(id, { whosaid: 1, name: 'listPageHints', request: null }, { frameId: 0 })
          .catch(() => null),
      ),
    );
    return states.some((each) => url !== '' && each?.value?.state === 'marked');
  }, address);
  await surface.close();
}

type Chrome = {
  readonly tabs: {
    readonly query: (what: object) => Promise<readonly { readonly id: number }[]>;
    readonly sendMessage: (
      id: number,
      message: object,
      to: object,
    ) => Promise<{ readonly value?: { readonly state: string } } | null>;
  };
};
