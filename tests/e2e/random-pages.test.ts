import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { PAGE_DOORS } from '../fuzz/page-doors';
import { bundleFuzz, fuzzInPage } from '../fuzz/run-in-page';
import type { Reader, ReadPage } from '../support/browser/reader';
import { startReader } from '../support/browser/start-reader';

/** As many as take a second or two; `npm run fuzz` tries a hundred thousand. */
const CASES = 300;
const SEED = 7;

describe('pages that no author makes', () => {
  let reader: Reader;
  let tab: ReadPage;
  let script: string;

  beforeAll(async () => {
    [reader, script] = await Promise.all([
      startReader(inject('browserName'), { extension: null }),
      bundleFuzz(),
    ]);
    tab = await reader.open('about:blank');
  });
  afterAll(() => reader.stop());

  test.each(PAGE_DOORS)('are read in this browser by the door of $name', async ({ name }) => {
    const report = await fuzzInPage(tab.page, script, { name, seed: SEED, cases: CASES });
    expect(report).toEqual({ cases: CASES, failure: null });
  });
});
