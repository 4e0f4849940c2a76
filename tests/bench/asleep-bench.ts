/**
 * From a page that has loaded to the frame with its marks, on the built extension in real Chromium: the background stopped before the page is
 * opened, and awake. Runs alone (`npx tsx tests/bench/asleep-bench.ts`) or from bench.ts; `npm run build` comes first.
 */
import { fileURLToPath } from 'node:url';
import { makeLongArticle } from '../support/make/made-pages';
import type { Reader } from '../support/browser/reader';
import { startServer, type PageServer } from '../support/browser/server';
import { startReader } from '../support/browser/start-reader';
import { waitFor } from '../support/browser/wait-for';
import { median } from './bench-pages';

/** Milliseconds from idle to painted, one for each round. */
export type AsleepFigures = { readonly asleep: readonly number[]; readonly awake: readonly number[] };

const ROUNDS = 15;
/** HTML of a typical article, bytes. */
const ARTICLE_BYTES = 50_000;

/** Asks at each frame whether marks are there; notes when the first frame that has them was drawn. */
const WATCH_MARKS = `const look = () => requestAnimationFrame(() => {
  if (CSS.highlights.size === 0) look();
  else setTimeout(() => { window.paintedAt = performance.now(); });
});
look();`;

/** A page without anything to fetch is idle when its load event is over: that is when the browser starts content scripts. */
const idleToPainted = async (reader: Reader, server: PageServer, asleep: boolean): Promise<number> => {
  const { page, close } = await reader.open('about:blank');
  await page.bringToFront();
  await page.evaluateOnNewDocument(WATCH_MARKS);
  if (asleep) await reader.sleepBackground();
  await page.goto(server.url('typical.html'));
  const ms = await waitFor('the marks', () =>
    page.evaluate(() => {
      const { paintedAt } = globalThis as unknown as { paintedAt?: number };
      const [load] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[];
      return paintedAt === undefined ? null : paintedAt - load!.loadEventEnd;
    }),
  );
  await close();
  return ms;
};

/** Takes a minute. Throws where nothing was built. */
export async function benchAsleep(): Promise<AsleepFigures> {
  const server = await startServer();
  const reader = await startReader('chromium');
  try {
    server.add('typical.html', makeLongArticle(ARTICLE_BYTES));
    const figures: { readonly [Name in keyof AsleepFigures]: number[] } = { asleep: [], awake: [] };
    // The first round of each compiles what the browser then keeps.
    for (let round = 0; round <= ROUNDS; round++) {
      for (const name of ['asleep', 'awake'] as const) {
        const ms = await idleToPainted(reader, server, name === 'asleep');
        if (round > 0) figures[name].push(ms);
      }
    }
    return figures;
  } finally {
    await reader.stop();
    await server.stop();
  }
}

/** Gives the lines that `npm run bench` prints. */
export function describeAsleep(figures: AsleepFigures): readonly string[] {
  const line = (what: string, times: readonly number[]): string =>
    `document idle to painted, ${what}: ${median(times).toFixed(0)} ms, median of ${times.length} (highest ${Math.max(...times).toFixed(0)})`;
  return [line('background asleep', figures.asleep), line('awake', figures.awake)];
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  for (const line of describeAsleep(await benchAsleep())) process.stdout.write(`${line}\n`);
}
