import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { keepPage, REST_MS } from '../../../src/app/background/keep-page';
import { readPageReport } from '../../../src/ext/page-reports';

const URL = 'https://mill.example/news';
const ITEM = { mention: 0, surface: 'Lind', target: 'person/lind', kind: 'person', name: 'Edda Lind' };
const REPORT = { state: 'working', host: 'mill.example', pageIsSource: false, items: [ITEM] };
let asked = 0;

beforeEach(() => {
  vi.useFakeTimers();
  fakeBrowser.reset();
  asked = 0;
  const sendMessage = () => {
    asked += 1;
    return Promise.resolve({ ok: true, value: REPORT });
  };
  Object.assign(fakeBrowser.tabs, { sendMessage });
  Object.assign(fakeBrowser.runtime, { id: 'whosaid' });
});

afterEach(async () => {
  // The tab is left, so that the next test's page is a new one.
  await keepPage(7, URL, 0);
  vi.useRealTimers();
});

describe('after a page told its marks', () => {
  test('its list is kept, as of a page that is painted', async () => {
    await keepPage(7, URL, 1);
    expect(await readPageReport(7, URL)).toMatchObject({ state: 'marked', items: [ITEM] });
  });

  test('a page that tells again and again is asked at once, and once more after a rest', async () => {
    await Promise.all([keepPage(7, URL, 1), keepPage(7, URL, 2)]);
    await keepPage(7, URL, 3);
    expect(asked).toBe(1);
    await vi.advanceTimersByTimeAsync(REST_MS);
    expect(asked).toBe(2);
  });

  test('a page that has told nothing since is not asked again, and at once when it tells', async () => {
    await keepPage(7, URL, 1);
    await vi.advanceTimersByTimeAsync(REST_MS);
    expect(asked).toBe(1);
    await keepPage(7, URL, 2);
    expect(asked).toBe(2);
  });

  test('the next page in the tab is asked at once, whatever the one before it answers late', async () => {
    await Promise.all([keepPage(7, URL, 1), keepPage(7, `${URL}/2`, 1)]);
    expect(asked).toBe(2);
    expect(await readPageReport(7, `${URL}/2`)).not.toBeNull();
  });

  test('its list is forgotten without asking it where it shows none', async () => {
    await keepPage(7, URL, 1);
    await keepPage(7, URL, 0);
    expect(asked).toBe(1);
    expect(await readPageReport(7, URL)).toBeNull();
  });
});
