import { beforeEach, describe, expect, test } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { keepPage } from '../../../src/app/background/keep-page';
import { readPageReport } from '../../../src/ext/page-reports';

const URL = 'https://mill.example/news';
const ITEM = { mention: 0, surface: 'Lind', target: 'person/lind', kind: 'person', name: 'Edda Lind' };
const REPORT = { state: 'working', host: 'mill.example', pageIsSource: false, items: [ITEM] };
let asked = 0;

beforeEach(() => {
  fakeBrowser.reset();
  asked = 0;
  const sendMessage = () => {
    asked += 1;
    return Promise.resolve({ ok: true, value: REPORT });
  };
  Object.assign(fakeBrowser.tabs, { sendMessage });
  Object.assign(fakeBrowser.runtime, { id: 'whosaid' });
});

describe('after a page told its marks', () => {
  test('its list is kept, as of a page that is painted', async () => {
    await keepPage(7, URL, 1);
    expect(await readPageReport(7, URL)).toMatchObject({ state: 'marked', items: [ITEM] });
  });

  test('a page that tells again before it answered is not asked once more', async () => {
    await Promise.all([keepPage(7, URL, 1), keepPage(7, URL, 2)]);
    expect(asked).toBe(1);
    await keepPage(7, URL, 3);
    expect(asked).toBe(2);
  });

  test('its list is forgotten without asking it where it shows none', async () => {
    await keepPage(7, URL, 1);
    await keepPage(7, URL, 0);
    expect(asked).toBe(1);
    expect(await readPageReport(7, URL)).toBeNull();
  });
});
