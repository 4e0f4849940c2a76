/**
 * `npm run fuzz [-- RUNS]`: RUNS random cases (100,000 unless told) for every door, with a new seed each time, and a table of how many
 * were tried. The page's doors are tried in real Chromium and Firefox, the others in Node. A failure prints the seed and the case;
 * `WHOSAID_FUZZ_SEED=… npm run fuzz` runs the same cases again. `WHOSAID_FUZZ_ONLY=page` or `node` runs one half.
 */
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import type { BrowserName } from '../support/browser/reader';
import { startReader } from '../support/browser/start-reader';
import { PAGE_DOORS } from './page-doors';
import { bundleFuzz, fuzzInPage } from './run-in-page';

/** Cases a process: what is tried is kept by the runner for its report. */
const BATCH = 10_000;
/** Cases a document: browsers keep what a script made until the document is gone. */
const PAGE_BATCH = 2_500;

const runs = Number(process.argv[2] ?? 100_000);
const first = Number(process.env['WHOSAID_FUZZ_SEED'] ?? Math.floor(Math.random() * 2 ** 30));
const only = process.env['WHOSAID_FUZZ_ONLY'];
const tried = new Map<string, number>();
const count = (door: string, cases: number): void => void tried.set(door, (tried.get(door) ?? 0) + cases);

/** Runs one batch in a process of its own; true when every door held. */
function runBatch(cases: number, seed: number): boolean {
  const { status, stdout } = spawnSync(
    join('node_modules', '.bin', 'vitest'),
    ['run', '--project', 'page', 'tests/fuzz/doors.test.ts', '--disable-console-intercept'],
    {
      encoding: 'utf8',
      maxBuffer: 100_000_000,
      shell: process.platform === 'win32',
      stdio: ['ignore', 'pipe', 'inherit'],
      env: {
        ...process.env,
        WHOSAID_FUZZ_RUNS: String(cases),
        WHOSAID_FUZZ_SEED: String(seed),
        WHOSAID_FUZZ_FULL: '1',
      },
    },
  );
  for (const [, door = '', done = '0'] of stdout.matchAll(/^(.+): (\d+) cases, 0 throws$/gm))
    count(door, Number(done));
  if (status !== 0) console.error(stdout);
  return status === 0;
}

/** Tries the page's doors in one browser; true when every one held. */
async function runInBrowser(browser: BrowserName, script: string): Promise<boolean> {
  const reader = await startReader(browser, { extension: null });
  try {
    const { page } = await reader.open('about:blank');
    for (const { name } of PAGE_DOORS)
      for (let done = 0; done < runs; done += PAGE_BATCH) {
        const cases = Math.min(PAGE_BATCH, runs - done);
        const seed = first + done / PAGE_BATCH;
        const report = await fuzzInPage(page, script, { name, seed, cases });
        if (report.failure !== null) {
          console.error(`${name}, ${reader.version}: ${report.failure}`);
          return false;
        }
        count(`${name}, ${reader.version}`, report.cases);
      }
    console.log(`all of the page's doors in ${reader.version}`);
    return true;
  } finally {
    await reader.stop();
  }
}

console.log(`${runs} cases a door, seed ${first}`);
let isWhole = true;
if (only !== 'page')
  for (let done = 0; done < runs && isWhole; done += BATCH) {
    isWhole = runBatch(Math.min(BATCH, runs - done), first + done / BATCH);
    console.log(`${Math.min(runs, done + BATCH)} of ${runs} in Node`);
  }
if (only !== 'node') {
  const script = await bundleFuzz();
  for (const browser of ['chromium', 'firefox'] as const)
    isWhole = (await runInBrowser(browser, script)) && isWhole;
}
for (const [door, cases] of tried) console.log(`${door}: ${cases} cases, 0 throws`);
process.exitCode = isWhole ? 0 : 1;
