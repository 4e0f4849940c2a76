/**
 * `npm run fuzz [-- RUNS]`: RUNS random cases (100,000 unless told) for every door, with a new seed each time, and prints how many were
 * tried. A failure prints the seed and the case; `WHOSAID_FUZZ_SEED=… npm run fuzz` runs the same cases again.
 */
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';

/** Cases a process: happy-dom keeps every page it parsed, and 100,000 of them are more than a process can hold. */
const BATCH = 10_000;

const runs = Number(process.argv[2] ?? 100_000);
const first = Number(process.env['WHOSAID_FUZZ_SEED'] ?? Math.floor(Math.random() * 2 ** 30));
const tried = new Map<string, number>();

/** Runs one batch in a process of its own; true when every door held. */
function runBatch(count: number, seed: number): boolean {
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
        WHOSAID_FUZZ_RUNS: String(count),
        WHOSAID_FUZZ_SEED: String(seed),
        WHOSAID_FUZZ_FULL: '1',
      },
    },
  );
  for (const [, door = '', cases = '0'] of stdout.matchAll(/^(.+): (\d+) cases, 0 throws$/gm)) {
    tried.set(door, (tried.get(door) ?? 0) + Number(cases));
  }
  if (status !== 0) console.error(stdout);
  return status === 0;
}

console.log(`${runs} cases a door, seed ${first}`);
for (let done = 0; done < runs && process.exitCode === undefined; done += BATCH) {
  if (!runBatch(Math.min(BATCH, runs - done), first + done / BATCH)) process.exitCode = 1;
}
for (const [door, cases] of tried) console.log(`${door}: ${cases} cases, 0 throws`);
