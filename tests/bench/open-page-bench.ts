/** What an open page costs while the reader stays: memory over many stories, work beside an advert. Run by reading-bench.ts. */
import type { CDPSession } from 'puppeteer-core';
import { NOT_VALUES, sumKinds, weighKinds } from '../support/browser/chromium/weigh';
import { makeArticle } from '../support/make/made-pages';
import type { ReadPage, Reader } from '../support/browser/reader';
import type { PageServer } from '../support/browser/server';
import { waitFor } from '../support/browser/wait-for';

/** Stories turned to without loading, from one weighing to the next. */
export const STORIES = 500;
/** Stories before the page is weighed for the first time. */
const FIRST = 50;
const IDLE_SECONDS = 10;

/** Bytes after a collection: values that scripts made, what the browser notes besides, and what the compilers made. */
export type StoryHeap = { readonly values: number; readonly native: number; readonly code: number };

/** A page's heap after fifty stories, after five hundred more, and after as many again; without the extension, what the page itself takes. */
export async function weighStories(
  reader: Reader,
  server: PageServer,
  isRead: boolean,
): Promise<StoryHeap[]> {
  const page = await reader.open(server.url('spa.html'));
  if (isRead) await page.waitForMarks();
  await page.page.bringToFront();
  const client = await page.page.createCDPSession();
  const weighed: StoryHeap[] = [];
  for (const count of [FIRST, STORIES, STORIES]) {
    await turnStories(page, count, isRead);
    weighed.push(await weighHeap(client));
  }
  await page.close();
  return weighed;
}

async function turnStories(page: ReadPage, count: number, isRead: boolean): Promise<void> {
  for (let nth = 0; nth < count; nth++) {
    const [story = '', name = ''] = nth % 2 === 0 ? ['kyiv', 'Umjerow'] : ['talks', 'Uschakow'];
    await page.page.click(`[data-story="${story}"]`);
    if (isRead)
      await waitFor(`the story of ${name}`, async () =>
        (await page.marks()).some((mark) => mark.text.includes(name)),
      );
    else await page.page.evaluate(() => new Promise((drawn) => requestAnimationFrame(drawn)));
  }
}

/** The engine goes on compiling what runs often, and that has an end. */
const COMPILED = 'code';

async function weighHeap(client: CDPSession): Promise<StoryHeap> {
  // A snapshot collects once; what a finalizer lets go of then is gone the second time.
  await client.send('HeapProfiler.collectGarbage');
  const kinds = await weighKinds(client);
  const values = sumKinds(kinds, NOT_VALUES);
  const code = kinds.get(COMPILED) ?? 0;
  return { values, code, native: sumKinds(kinds, new Set()) - values - code };
}

const ADVERT = `<div id="advert"></div><script>
  let frame = 0;
  const tick = () => { document.querySelector('#advert').textContent = 'Advert ' + frame++; requestAnimationFrame(tick); };
  tick();
</script>`;

/** Share of one core that the page's thread takes while an advert changes at each frame. */
export async function shareOfCore(reader: Reader, server: PageServer): Promise<number> {
  server.add('advert.html', makeArticle({ after: ADVERT }));
  const page = await reader.open(server.url('advert.html'));
  await page.page.bringToFront();
  const client = await page.page.createCDPSession();
  await client.send('Performance.enable', { timeDomain: 'threadTicks' });
  // The first seconds are those in which the advert is found to be one.
  await pause(10);
  const before = await taskTime(client);
  await pause(IDLE_SECONDS);
  const share = ((await taskTime(client)) - before) / IDLE_SECONDS;
  await page.close();
  return share;
}

/** Seconds the page's thread has worked. */
async function taskTime(client: CDPSession): Promise<number> {
  const { metrics } = await client.send('Performance.getMetrics');
  return metrics.find(({ name }) => name === 'TaskDuration')?.value ?? NaN;
}

const pause = (seconds: number): Promise<void> =>
  new Promise((resolved) => setTimeout(resolved, seconds * 1000));
