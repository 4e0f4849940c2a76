import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { runTestPage } from '../../support/browser/run-test-page';

const ARTICLE = '<meta property="og:type" content="article">';
const STORY = '<h1>A mill</h1><p>Edda Lind spoke in Oxbow.</p><p>Nobody answered Edda Lind.</p>';

let running: ReturnType<typeof runTestPage> | null = null;
const start = (...args: Parameters<typeof runTestPage>) => (running = runTestPage(...args));

beforeEach(() => {
  document.head.innerHTML = ARTICLE;
  document.body.innerHTML = STORY;
});
afterEach(() => running?.stop.abort());

describe('a page', () => {
  test('is read once and its marks are listed in page order', async () => {
    const page = start({ density: 'all' });
    const report = await page.settled('marked');
    expect(page.asked).toHaveLength(1);
    expect(page.asked[0]?.blocks.map((block) => block.text)).toEqual([
      'A mill',
      'Edda Lind spoke in Oxbow.',
      'Nobody answered Edda Lind.',
    ]);
    expect(report?.items.map(({ surface, name, facts }) => [surface, name, facts[0]?.title])).toEqual([
      ['Edda Lind', 'Edda Lind', 'The mill has closed'],
      ['Edda Lind', 'Edda Lind', 'The mill has closed'],
    ]);
  });

  test('marks a name once a section unless asked for more', async () => {
    const report = await start().settled('marked');
    expect(report?.items).toHaveLength(1);
  });

  test('that is no article is left alone until the reader asks', async () => {
    document.head.innerHTML = '';
    const page = start();
    await page.settled('other');
    expect(page.asked).toEqual([]);
  });

  test('of a site that is switched off is not read', async () => {
    const page = start({ paused: true });
    await page.settled('off');
    expect(page.asked).toEqual([]);
  });

  test('follows a switch at once, both ways', async () => {
    const page = start();
    await page.settled('marked');
    page.set({ paused: true });
    expect((await page.settled('off'))?.items).toEqual([]);
    page.set({});
    expect((await page.settled('marked'))?.items).toHaveLength(1);
  });

  test('is painted anew without being asked about again when only the look changes', async () => {
    const page = start();
    await page.settled('marked');
    page.set({ density: 'all' });
    await vi.waitFor(async () => expect((await page.report())?.items).toHaveLength(2));
    expect(page.asked).toHaveLength(1);
  });

  test('is asked about again after a match was rejected', async () => {
    const page = start();
    await page.settled('marked');
    page.set({ wrongMatches: [{ surface: 'Edda Lind', target: 'x', name: 'x', host: null }] });
    await vi.waitFor(() => expect(page.asked).toHaveLength(2));
  });

  test('is asked about again once the library changed, and not after it ended', async () => {
    const { asked, settled, changeLibrary, stop } = start();
    await settled('marked');
    const before = asked.length;
    changeLibrary();
    await vi.waitFor(() => expect(asked.length).toBeGreaterThan(before));
    await settled('marked');
    const after = asked.length;
    stop.abort();
    changeLibrary();
    expect(asked.length).toBe(after);
  });

  test('asks about new paragraphs, with where the page begins and first names its people', async () => {
    const page = start({ density: 'all' });
    await page.settled('marked');
    document.body.insertAdjacentHTML('beforeend', '<p>Later, Edda Lind came back.</p>');
    await vi.waitFor(() => expect(page.asked).toHaveLength(2), { timeout: 5000 });
    const before = page.asked[0]?.blocks.map((block) => block.text) ?? [];
    const after = page.asked[1]?.blocks.map((block) => block.text) ?? [];
    expect(after.at(-1)).toBe('Later, Edda Lind came back.');
    expect(after.slice(0, 3)).toEqual(before.slice(0, 3));
    expect(before.filter((text) => after.includes(text))).toEqual(after.slice(0, -1));
    await vi.waitFor(async () => expect((await page.report())?.items).toHaveLength(3));
  });

  test('asks about new paragraphs with those before them that name somebody first, and no others', async () => {
    document.body.innerHTML =
      '<h1>A mill</h1><p>one</p><p>two</p><p>three</p><p>Edda Lind</p><p>Edda Lind</p>';
    const page = start({ density: 'all' });
    await page.settled('marked');
    document.body.insertAdjacentHTML('afterbegin', '<p>Later, Edda Lind came back.</p>');
    await vi.waitFor(() => expect(page.asked).toHaveLength(2), { timeout: 5000 });
    const asked = page.asked[1]?.blocks.map((block) => block.text);
    expect(asked).toEqual(['A mill', 'one', 'two', 'Edda Lind', 'Later, Edda Lind came back.']);
  });

  test('has its marks for who asks where it is to be quiet, and tells of none', async () => {
    const page = start({ density: 'none' });
    expect((await page.settled('marked'))?.items).toHaveLength(1);
    expect(page.services.reportMarks).toHaveBeenLastCalledWith({ marks: 0, disputed: 0 });
  });

  test('tells the toolbar how many marks it has', async () => {
    const page = start();
    await page.settled('marked');
    expect(page.services.reportMarks).toHaveBeenLastCalledWith({ marks: 1, disputed: 0 });
  });

  test.each([
    [
      'nobody answers',
      { findHints: () => Promise.resolve({ ok: false, reason: 'unreachable', message: '' } as const) },
    ],
    [
      'the extension is gone',
      { findHints: () => Promise.reject(new Error('Extension context invalidated.')) },
    ],
  ])('keeps quiet when %s', async (_what, services) => {
    const page = start({}, services);
    expect((await page.report())?.items).toEqual([]);
  });

  test('keeps quiet when the settings cannot be read', async () => {
    const page = start({}, { readSettings: () => Promise.reject(new Error('gone')) });
    expect(await page.report()).toBeNull();
  });

  test('is as before once it ends', async () => {
    const before = document.documentElement.outerHTML;
    const page = start();
    await page.settled('marked');
    page.stop.abort();
    expect(document.documentElement.outerHTML).toBe(before);
    expect(await page.report()).toBeNull();
  });
});
