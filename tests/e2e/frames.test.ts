import type { Frame } from 'puppeteer-core';
import { describe, expect, test } from 'vitest';
import { rejectMatch } from '../support/browser/drive-card';
import { makeArticle, STORY } from '../support/make/made-pages';
import type { ReadPage } from '../support/browser/reader';
import { countPainted, useReader } from '../support/browser/use-reader';
import { waitFor } from '../support/browser/wait-for';

const frameNamed = async (page: ReadPage, name: string) =>
  waitFor(`the frame "${name}"`, async () => {
    for (const frame of page.page.frames()) {
      const element = await frame.frameElement();
      if ((await element?.evaluate((each) => each.getAttribute('name'))) === name) return frame;
    }
    return null;
  });

describe('frames within a page', () => {
  const { reader, server } = useReader();

  test.each(['same', 'sandboxed', 'foreign', 'srcdoc'])(
    'marks names and opens cards in a frame: %s',
    async (name) => {
      const page = await reader().open(server().url('frames.html'));
      await page.waitForMarks();
      const frame = await frameNamed(page, name);
      await page.waitForMarks(frame);
      const card = await page.openCard('Selenskyj', frame);
      expect(await card.text()).toMatch(/Zelensk/);
      await page.close();
    },
  );

  test('keeps off frames too small to read in', async () => {
    const page = await reader().open(server().url('frames.html'));
    const read = await frameNamed(page, 'same');
    await page.waitForMarks(read);
    const advert = await frameNamed(page, 'ad');
    expect(await advert.evaluate(countPainted)).toBe(0);
    await page.close();
  });

  test('show words of a source even where they are barely large enough to read in', async () => {
    const body = '<iframe src="story.html" style="width: 330px; height: 270px"></iframe>';
    server().add('small.html', makeArticle({ body }));
    const page = await reader().open(server().url('small.html'));
    const frame = await waitFor('the frame', () => page.page.frames()[1] ?? null);
    const [first] = await page.waitForMarks(frame);
    const card = await page.openCard(first?.text ?? '', frame);
    const [words = 0, foot = 0] = await card.run((root) => [
      root.querySelector('.quote blockquote')?.getClientRects()[0]?.top ?? Infinity,
      root.querySelector('.card-foot')?.getBoundingClientRect().top ?? 0,
    ]);
    expect(foot).toBeGreaterThan(words);
    await page.close();
  });

  test('tell their hints when asked, and show the one that is chosen', async () => {
    const page = await reader().open(server().url('frames.html'));
    for (const name of ['same', 'sandboxed', 'foreign', 'srcdoc'])
      await page.waitForMarks(await frameNamed(page, name));
    const ours = await reader().extensionPage('facts.html');
    await ours.run(listenForHints);
    const told = await ours.waitFor(hintsOfFrames);
    expect(told.map(({ names }) => names.some((each) => /Zelensk/.test(each)))).toEqual(told.map(() => true));
    // Neither the page itself nor the frame too small to read in.
    expect(told).toHaveLength(4);
    expect(told.map(({ frame }) => frame)).not.toContain(0);
    await page.page.bringToFront();
    await ours.run(showMention, told[0]?.frame ?? -1, told[0]?.mention ?? -1);
    const card = await waitFor('a card in a frame', async () => {
      for (const name of ['same', 'sandboxed', 'foreign', 'srcdoc']) {
        const open = await page.card(await frameNamed(page, name));
        if (open !== null) return open;
      }
      return null;
    });
    expect(await card.text()).not.toBe('');
    expect(page.noise).toEqual([]);
    await ours.close();
    await page.close();
  });
});

describe('a frame of another site', () => {
  const { reader, server } = useReader();

  test.each([
    ['of another host', 'Selenskyj', (address: string) => `src="${address}"`],
    ['without an address', 'Dimitriev', () => `srcdoc="<article>${STORY}</article>"`],
  ])('forgets a wrong match on the site around it: %s', async (_which, name, source) => {
    const frameOf = async (path: string): Promise<[ReadPage, Frame]> => {
      const style = 'style="width: 700px; height: 500px"';
      const body = `<p>A frame.</p><iframe ${source(server().foreignUrl('story.html'))} ${style}></iframe>`;
      server().add(path, makeArticle({ body }));
      const page = await reader().open(server().url(path));
      const frame = await waitFor('the frame', () => page.page.frames()[1] ?? null);
      await page.waitForMarks(frame);
      return [page, frame];
    };
    const [page, frame] = await frameOf('around.html');
    await rejectMatch(await page.openCard(name, frame), 'on this site');
    await waitFor('the mark to go', async () => {
      const words = (await page.marks(frame)).map((mark) => mark.text).join();
      return words.includes('Wittkoff') && !words.includes(name);
    });
    await page.close();
    const [again, inner] = await frameOf('around.html');
    expect((await again.marks(inner)).map((mark) => mark.text).join()).not.toContain(name);
    await again.close();
  });
});

type Told = { frame: number; mention: number; names: string[] };
type Runtime = {
  runtime: {
    onMessage: {
      addListener: (
        listener: (
          message: { name: string; request: { items: { mention: number; name: string }[] } },
          sender: { frameId: number },
        ) => void,
      ) => void;
    };
  };
  tabs: {
    query: (what: object) => Promise<{ id: number }[]>;
    sendMessage: (tab: number, message: object, to?: object) => Promise<unknown>;
  };
};

/** In a page of ours: keeps what frames tell. */
function listenForHints(): void {
  const { chrome } = globalThis as unknown as { chrome: Runtime };
  const told = new Map<number, Told>();
  Reflect.set(globalThis, 'told', told);
  chrome.runtime.onMessage.addListener(({ name, request }, { frameId: frame }) => {
    if (name !== 'tellFrameHints') return;
    const names = request.items.map((item) => item.name);
    told.set(frame, { frame, mention: request.items[0]?.mention ?? -1, names });
  });
}

/** In a page of ours: asks all frames of all tabs; gives what was told once four have. */
async function hintsOfFrames(): Promise<Told[] | null> {
  const { chrome, told } = globalThis as unknown as { chrome: Runtime; told: Map<number, Told> };
  const message = { whosaid: 1, name: 'listFrameHints', request: null };
  for (const { id } of await chrome.tabs.query({}))
    void chrome.tabs.sendMessage(id, message).catch(() => undefined);
  return told.size < 4 ? null : [...told.values()];
}

/** In a page of ours: has a frame show one of its marks. */
async function showMention(_root: unknown, frameId: number, mention: number): Promise<void> {
  const { chrome } = globalThis as unknown as { chrome: Runtime };
  const message = { whosaid: 1, name: 'showMention', request: { mention } };
  for (const { id } of await chrome.tabs.query({}))
    void chrome.tabs.sendMessage(id, message, { frameId }).catch(() => undefined);
}
