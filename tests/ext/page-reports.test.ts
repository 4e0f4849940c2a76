import { beforeEach, describe, expect, test } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { PageReport } from '../../src/core/page/page-report';
import { keepPageReport, readPageReport } from '../../src/ext/page-reports';

const URL = 'https://mill.example/news';
const REPORT: PageReport = { state: 'marked', host: 'mill.example', pageIsSource: false, items: [] };

beforeEach(() => {
  fakeBrowser.reset();
});

describe('what pages said of themselves', () => {
  test('is known of a tab as long as it shows the same page', async () => {
    await keepPageReport(7, `${URL}#top`, REPORT);
    expect(await readPageReport(7, `${URL}#end`)).toEqual(REPORT);
    expect(await readPageReport(7, 'https://mill.example/other')).toBeNull();
    expect(await readPageReport(8, URL)).toBeNull();
  });

  test('is forgotten of a page without marks', async () => {
    await keepPageReport(7, URL, REPORT);
    await keepPageReport(7, URL, null);
    expect(await readPageReport(7, URL)).toBeNull();
    expect(await fakeBrowser.storage.session.get()).toEqual({ pageOrder: [] });
  });

  test('is kept of the last twelve tabs alone', async () => {
    for (let tab = 0; tab < 12; tab += 1) await keepPageReport(tab, URL, REPORT);
    await keepPageReport(0, URL, REPORT);
    await keepPageReport(12, URL, REPORT);
    expect(await readPageReport(1, URL)).toBeNull();
    for (const tab of [0, 2, 12]) expect(await readPageReport(tab, URL)).toEqual(REPORT);
  });

  test('is no matter where the browser keeps nothing', async () => {
    const full = { ...fakeBrowser.storage.session, set: () => Promise.reject(new Error('quota')) };
    const { session } = fakeBrowser.storage;
    Object.assign(fakeBrowser.storage, { session: full });
    await expect(keepPageReport(7, URL, REPORT)).resolves.toBeUndefined();
    Object.assign(fakeBrowser.storage, { session });
  });
});
