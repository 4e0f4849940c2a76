import { describe, expect, test } from 'vitest';
import { makeArticle } from '../support/make/made-pages';
import { useReader } from '../support/browser/use-reader';

/** In the page, before any script of ours: writes down every message, and every event whose name somebody else chose. */
const LISTENER = `<script>
  window.heard = [];
  addEventListener('message', ({ data }) => heard.push('message ' + JSON.stringify(data)), true);
  for (const target of [EventTarget.prototype, Document.prototype, Window.prototype]) {
    const { dispatchEvent } = target;
    if (Object.hasOwn(target, 'dispatchEvent'))
      target.dispatchEvent = function (event) { heard.push('event ' + event.type); return dispatchEvent.call(this, event); };
  }
</script>`;

/** Files of ours whose loading would tell a page that we are there. */
const FILES = [
  'facts.html',
  'popup.html',
  'icon/16.png',
  'content-scripts/hints.css',
  'content-scripts/hints.js',
  'manifest.json',
];

describe('a page', () => {
  const { reader, server } = useReader();

  test('is told nothing when our script starts in it', async () => {
    server().add('listener.html', makeArticle({ head: LISTENER }));
    const page = await reader().open(server().url('listener.html'));
    await page.waitForMarks();
    expect(await page.page.evaluate(() => (globalThis as unknown as { heard: string[] }).heard)).toEqual([]);
    await page.close();
  });

  test('cannot load a file of ours, nor frame a page of ours', async () => {
    const own = await reader().extensionPage('facts.html');
    const home = await own.run((root) => (root as Document).location.origin);
    await own.close();
    const page = await reader().open(server().url('sample.html'));
    await page.waitForMarks();
    const reached = await page.page.evaluate(tryToLoad, home, FILES);
    expect(reached).toEqual([]);
    await page.close();
  });

  test('has no door to our background', async () => {
    const page = await reader().open(server().url('sample.html'));
    await page.waitForMarks();
    const doors = await page.page.evaluate(() => {
      const world = globalThis as unknown as Record<
        string,
        { runtime?: { sendMessage?: unknown; connect?: unknown } }
      >;
      return ['chrome', 'browser'].filter(
        (name) => world[name]?.runtime?.sendMessage ?? world[name]?.runtime?.connect,
      );
    });
    expect(doors).toEqual([]);
    await page.close();
  });

  test('shares no storage with us, and what is kept tells nothing of what was read', async () => {
    const page = await reader().open(server().url('sample.html'));
    await page.waitForMarks();
    const card = await page.openCard('Uschakow');
    await card.close();
    await page.waitForNoCard();
    const seen = await page.page.evaluate(async () => [
      ...(await indexedDB.databases()).map(({ name }) => name),
      ...Object.keys(localStorage),
      ...(await caches.keys()),
    ]);
    expect(seen).toEqual([]);
    await page.close();

    const kept = JSON.stringify(await reader().storage());
    expect(kept).not.toMatch(/127\.0\.0\.1|sample\.html|Uschakow|Ushakov/);
    const own = await reader().extensionPage('facts.html');
    const records = await own.run(countRecords);
    expect(records).toBe(0);
    await own.close();
  });
});

/** In a page: which files of ours it got, by any of four ways. */
async function tryToLoad(home: string, files: readonly string[]): Promise<string[]> {
  const loads = (tag: 'img' | 'link' | 'script', file: string): Promise<boolean> =>
    new Promise((resolve) => {
      const element = document.createElement(tag);
      element.onload = () => resolve(true);
      element.onerror = () => resolve(false);
      if (element instanceof HTMLLinkElement)
        Object.assign(element, { rel: 'stylesheet', href: `${home}/${file}` });
      else element.src = `${home}/${file}`;
      document.body.append(element);
    });
  const reached: string[] = [];
  for (const file of files) {
    const isFetched = await fetch(`${home}/${file}`).then(
      () => true,
      () => false,
    );
    if (isFetched) reached.push(`fetch ${file}`);
    for (const tag of ['img', 'link', 'script'] as const)
      if (await loads(tag, file)) reached.push(`${tag} ${file}`);
  }
  return reached;
}

/** In our page: sources kept for the reader. */
function countRecords(): Promise<number> {
  return new Promise((resolve, reject) => {
    const opening = indexedDB.open('whosaid-library');
    opening.onerror = () => reject(opening.error ?? new Error('not opened'));
    opening.onsuccess = () => {
      const database = opening.result;
      if (!database.objectStoreNames.contains('sources')) return resolve(0);
      const counting = database.transaction('sources').objectStore('sources').count();
      counting.onsuccess = () => {
        database.close();
        resolve(counting.result);
      };
      counting.onerror = () => reject(counting.error ?? new Error('not counted'));
    };
  });
}
