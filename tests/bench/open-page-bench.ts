/** What an open page costs while the reader stays: memory over many stories, work beside an advert. Run by reading-bench.ts. */
import type { CDPSession } from 'puppeteer-core';
import { sumHeap } from '../support/browser/chromium/weigh';
import { makeArticle } from '../support/make/made-pages';
import type { ReadPage, Reader } from '../support/browser/reader';
import type { PageServer } from '../support/browser/server';
import { waitFor } from '../support/browser/wait-for';

/** Stories turned to without loading. */
export const STORIES = 500;
const IDLE_SECONDS = 10;

/** Heap after five hundred more stories without loading, over the heap after fifty; compiled code left out. */
export async function weighStories(reader: Reader, server: PageServer): Promise<number> {
  const page = await reader.open(server.url('spa.html'));
  await page.waitForMarks();
  await page.page.bringToFront();
  const client = await page.page.createCDPSession();
  await turnStories(page, STORIES / 10);
  const before = await sumHeap(client, COMPILED);
  await turnStories(page, STORIES);
  const after = await sumHeap(client, COMPILED);
  await page.close();
  return after / before;
}

async function turnStories(page: ReadPage, count: number): Promise<void> {
  for (let nth = 0; nth < count; nth++) {
    const [story = '', name = ''] = nth % 2 === 0 ? ['kyiv', 'Umjerow'] : ['talks', 'Uschakow'];
    await page.page.click(`[data-story="${story}"]`);
    await waitFor(`the story of ${name}`, async () =>
      (await page.marks()).some((mark) => mark.text.includes(name)),
    );
  }
}

/** The engine goes on compiling what runs often, and that has an end. */
const COMPILED = new Set(['code']);

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
