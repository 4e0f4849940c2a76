import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import type { Reader } from '../support/browser/reader';
import { startRecordingProxy, type RecordingProxy } from '../support/browser/recording-proxy';
import { startServer, type PageServer } from '../support/browser/server';
import { startReader } from '../support/browser/start-reader';
import { SAVED_FOLDER, SAVED_PAGES } from '../support/saved-pages';

/** Their scripts and frames would write another time or number into the page at each load. */
const STILL = { 'content-security-policy': "script-src 'none'; frame-src 'none'" };

describe.skipIf(SAVED_PAGES.length === 0)('saved pages of real newspapers', () => {
  let proxy: RecordingProxy;
  let pages: PageServer;
  let own: PageServer;
  let plain: Reader;
  let reader: Reader;

  beforeAll(async () => {
    // Nothing but the page itself loads: its adverts and pictures would differ from one load to the next.
    proxy = await startRecordingProxy();
    [pages, own] = await Promise.all([startServer(SAVED_FOLDER, STILL), startServer()]);
    const options = { proxy: proxy.address };
    plain = await startReader(inject('browserName'), { ...options, extension: null });
    reader = await startReader(inject('browserName'), options);
  });
  afterAll(async () => {
    await reader.stop();
    await plain.stop();
    await Promise.all([pages.stop(), own.stop(), proxy.stop()]);
  });

  test.each(SAVED_PAGES)('%s stays as it is, to the last byte', async (file) => {
    const before = await plain.open(pages.url(file));
    const expected = await before.page.evaluate(() => document.documentElement.outerHTML);
    await before.close();
    const page = await reader.open(pages.url(file));
    // A page opened later is marked: by then this one has had its turn.
    const next = await reader.open(own.url('story.html'));
    await next.waitForMarks();
    expect((await page.page.evaluate(() => document.documentElement.outerHTML)) === expected).toBe(true);
    expect(page.noise.filter((line) => /whosaid|extension/i.test(line))).toEqual([]);
    await next.close();
    await page.close();
  });
});
