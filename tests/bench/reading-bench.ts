/**
 * What reading costs the reader, measured from outside on the built extension in real Chromium: cards, pointer, late text, long tasks,
 * memory, idle work, bytes. Runs alone (`npx tsx tests/bench/reading-bench.ts`) or from bench.ts; `npm run build` comes first. It prints at its
 * end, after some seven minutes; with `--brief` it leaves out the thousand stories and the idle minutes, which are most of them.
 */
import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { build } from 'esbuild';
import { DEFAULTS } from '../../src/ext/settings/default-settings';
import { makeArticle } from '../support/make/made-pages';
import type { Reader } from '../support/browser/reader';
import { startServer, type PageServer } from '../support/browser/server';
import { BUILT, startReader } from '../support/browser/start-reader';
import { waitFor } from '../support/browser/wait-for';
import { median } from './bench-pages';
import { timeLargest, type LargestPage } from './largest-page-bench';
import { shareOfCore, STORIES, weighStories, type StoryHeap } from './open-page-bench';

/** Figures of one run; times in milliseconds. */
export type ReadingFigures = LargestPage & {
  /** From the end of the dwell until the frame that shows the card, median. */
  readonly cardMs: number;
  /** Finding the mark under the pointer on a page with two thousand, 99th of a hundred movements. */
  readonly hoverMs: number;
  /** All our work for a thousand paragraphs appended at once, median. */
  readonly appendMs: number;
  /** Heap after fifty stories without loading, after five hundred more, and after as many again: with us and without. Null in a brief run. */
  readonly heap: { readonly withUs: readonly StoryHeap[]; readonly without: readonly StoryHeap[] } | null;
  /** Share of one core that the page takes while an advert changes at each frame: with us over without. Null in a brief run. */
  readonly idleShare: { readonly withUs: number; readonly without: number } | null;
  /** The content script, gzipped, bytes. */
  readonly bytes: number;
};

const CARDS = 15;
const MARKS = 2_000;
const MOVES = 2_000;
const APPENDS = 9;

/** Gives the figures; takes about seven minutes, most of them for a thousand stories. Throws where nothing was built. */
export async function benchReading(isBrief = false): Promise<ReadingFigures> {
  const server = await startServer();
  const reader = await startReader('chromium');
  const plain = await startReader('chromium', { extension: null });
  try {
    for (const each of [reader, plain]) await each.emulate({ width: 1200, height: 900 });
    const cardMs = await timeCards(reader, server);
    await readEverything(reader);
    const modules = await timeModules();
    const task = await timeLargest(reader);
    const heap = isBrief
      ? null
      : {
          withUs: await weighStories(reader, server, true),
          without: await weighStories(plain, server, false),
        };
    const idleShare = isBrief
      ? null
      : { without: await shareOfCore(plain, server), withUs: await shareOfCore(reader, server) };
    const script = readFileSync(join(BUILT.chromium, 'content-scripts/hints.js'));
    const bytes = gzipSync(script, { level: 9 }).length;
    return { cardMs, ...modules, ...task, heap, idleShare, bytes };
  } finally {
    await reader.stop();
    await plain.stop();
    await server.stop();
  }
}

/** Gives the lines that `npm run bench` prints, each with its goal. */
export function describeReading(figures: ReadingFigures): readonly string[] {
  const { heap, idleShare, largest } = figures;
  return [
    `card on screen after the dwell: ${figures.cardMs.toFixed(1)} ms, median of ${CARDS} (goal 50)`,
    `pointer moved on ${MARKS} marks: ${figures.hoverMs.toFixed(3)} ms, p99 of ${MOVES} (goal 0.1)`,
    `1,000 paragraphs appended: ${figures.appendMs.toFixed(1)} ms in all, median of ${APPENDS} (goal 3)`,
    `largest page, ${largest.file}, ${largest.length} characters: ${figures.taskMs.toFixed(1)} ms longest task (goal 50)`,
    ...(heap === null ? [] : describeHeap(heap)),
    ...(idleShare === null ? [] : describeIdle(idleShare)),
    `content script: ${figures.bytes} bytes gzipped (goal 25,000)`,
  ];
}

function describeIdle({ withUs, without }: NonNullable<ReadingFigures['idleShare']>): string[] {
  const percent = (share: number): string => `${(share * 100).toFixed(1)} %`;
  return [`an advert at 60 frames a second: ${percent(withUs)} of a core, without us ${percent(without)}`];
}

/** Growth from one weighing to the next: values of scripts, and all but compiled code. */
function describeHeap({ withUs, without }: NonNullable<ReadingFigures['heap']>): string[] {
  const growth = (heap: readonly StoryHeap[], of: (each: StoryHeap) => number): string =>
    heap
      .slice(1)
      .map((each, nth) => (of(each) / of(heap[nth] as StoryHeap)).toFixed(3))
      .join(', then ');
  const values = (each: StoryHeap): number => each.values;
  const all = (each: StoryHeap): number => each.values + each.native;
  const code = withUs.map((each) => `${Math.round(each.code / 1000)}`).join(', ');
  return [
    `heap after ${STORIES} stories over that before, then after as many again, compiled code left out: ${growth(withUs, all)} (goal 0.95 to 1.05), without us ${growth(without, all)}`,
    `of that what scripts made: ${growth(withUs, values)}; compiled code at each of the three: ${code} kB`,
  ];
}

function quantile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? NaN;
}

/** Writes into the page: when the pointer last moved, and when a frame was first drawn with our host in it. */
const STOPWATCH = `<script>
  addEventListener('pointermove', ({ timeStamp }) => { window.movedAt = timeStamp; }, true);
  new MutationObserver(([{ addedNodes }]) => {
    if (addedNodes.length > 0) requestAnimationFrame(() => setTimeout(() => { window.shownAt = performance.now(); }));
  }).observe(document.documentElement, { childList: true });
</script>`;

async function timeCards(reader: Reader, server: PageServer): Promise<number> {
  server.add('watch.html', makeArticle({ after: STOPWATCH }));
  const page = await reader.open(server.url('watch.html'));
  await page.waitForMarks();
  const times: number[] = [];
  for (let nth = 0; nth <= CARDS; nth++) {
    await page.page.evaluate(() => void Reflect.set(globalThis, 'shownAt', undefined));
    const card = await page.openCard(nth % 2 === 0 ? 'Uschakow' : 'Umjerow');
    const ms = await waitFor('the time', () =>
      page.page.evaluate(() => {
        const { shownAt, movedAt } = globalThis as unknown as { shownAt?: number; movedAt: number };
        return shownAt === undefined ? null : shownAt - movedAt;
      }),
    );
    times.push(ms - DEFAULTS.dwellMs);
    await card.close();
    await page.waitForNoCard();
    await page.page.mouse.move(2, 2);
  }
  await page.close();
  return median(times);
}

/** Every page is read, whatever it looks like, and every mention marked. */
async function readEverything(reader: Reader): Promise<void> {
  const surface = await reader.extensionPage('facts.html');
  await surface.run(async () => {
    const { chrome } = globalThis as unknown as {
      chrome: { storage: { local: { set: (values: object) => Promise<void> } } };
    };
    await chrome.storage.local.set({ settings: { act: 'everywhere', density: 'all' } });
  });
  await surface.close();
}

/** Our own modules in a page that is isolated from others: only there does the clock tell microseconds apart. */
async function timeModules(): Promise<Pick<ReadingFigures, 'hoverMs' | 'appendMs'>> {
  const built = await build({
    entryPoints: [resolve('tests/bench/reading-in-page.ts')],
    bundle: true,
    format: 'iife',
    write: false,
    target: 'chrome128',
  });
  const folder = resolve('tests/fixtures/pages');
  const server = await startServer(folder, {
    'cross-origin-opener-policy': 'same-origin',
    'cross-origin-embedder-policy': 'require-corp',
  });
  const plain = await startReader('chromium', { extension: null });
  try {
    await plain.emulate({ width: 1200, height: 900 });
    const page = await plain.open(server.url('story.html'));
    await page.page.evaluate(built.outputFiles[0]?.text ?? '');
    const moves = await page.page.evaluate((...args) => globalThis.readingBench.hover(...args), MARKS, MOVES);
    const rounds = await page.page.evaluate((count) => globalThis.readingBench.append(count), APPENDS);
    return { hoverMs: quantile(moves, 0.99), appendMs: median(rounds) };
  } finally {
    await plain.stop();
    await server.stop();
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  for (const line of describeReading(await benchReading(process.argv.includes('--brief'))))
    process.stdout.write(`${line}\n`);
}
