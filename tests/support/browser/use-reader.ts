/** One browser and one server for all tests of an end-to-end file, and what such tests look at in the card. */
import { afterAll, beforeAll, inject } from 'vitest';
import type { ReadPage, Reader, Root } from './reader';
import { startServer, type PageServer } from './server';
import { startReader, type ReaderOptions } from './start-reader';

export type Stage = {
  readonly reader: () => Reader;
  readonly server: () => PageServer;
  /** Quits the browser and starts it again with the same profile. */
  readonly restart: () => Promise<void>;
};

/** Starts them before the file's tests and stops them after; call it at the top of a `describe`. */
export function useReader(options: ReaderOptions = {}): Stage {
  let reader: Reader | null = null;
  let server: PageServer | null = null;
  beforeAll(async () => {
    [reader, server] = await Promise.all([startReader(inject('browserName'), options), startServer()]);
    await reader.emulate({ width: 1200, height: 900 });
  });
  afterAll(async () => {
    await reader?.stop();
    await server?.stop();
  });
  return {
    reader: () => expectStarted(reader),
    server: () => expectStarted(server),
    restart: async () => {
      reader = await expectStarted(reader).restart();
    },
  };
}

function expectStarted<T>(value: T | null): T {
  if (value === null) throw new Error('not started');
  return value;
}

/** A quotation on a card, as its reader sees it. */
export type ShownQuote = { readonly quote: string; readonly publisher: string };

/** In a card: its quotations. */
export function readQuotes(root: Root): ShownQuote[] {
  return [...root.querySelectorAll('.quote')].map((quote) => ({
    quote: quote.querySelector('blockquote')?.textContent ?? '',
    publisher: quote.querySelector('.quote-publisher')?.firstChild?.textContent?.trim() ?? '',
  }));
}

/** In a page: what is painted of ours in all, also on text that is no longer in the document. */
export function countPainted(): number {
  const all = CSS.highlights as unknown as Map<string, Set<AbstractRange>>;
  return [...all].reduce((sum, [name, ranges]) => (name.startsWith('whosaid') ? sum + ranges.size : sum), 0);
}

/** Adds the page as a source by the popup's button, and waits until that is done. */
export async function addPageAsSource(reader: Reader, page: ReadPage): Promise<void> {
  const popup = await reader.popup(page);
  await popup.click('.popup-foot .quiet-button:not([disabled])');
  await popup.click('.change .button-main');
  await popup.waitFor((root) => root.querySelector('.change-body > [role="status"] > h2'));
  await popup.close();
}
