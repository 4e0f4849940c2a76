/**
 * `npm run fuzz [-- RUNS]`: RUNS random cases (100,000 unless told) for every door, with a new seed each time, and prints how many were
 * tried. A failure prints the seed; `WHOSAID_FUZZ_SEED=… npm run fuzz` runs the same cases again.
 */
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';

const runs = process.argv[2] ?? '100000';
const seed = process.env['WHOSAID_FUZZ_SEED'] ?? String(Math.floor(Math.random() * 2 ** 31));
console.log(`${runs} cases a door, seed ${seed}`);
const { status } = spawnSync(
  join('node_modules', '.bin', 'vitest'),
  [
    'run',
    '--project',
    'page',
    'tests/fuzz/doors.test.ts',
    '--reporter=default',
    '--disable-console-intercept',
  ],
  {
    stdio: 'inherit',
    shell: process.platform === 'win32',
    env: { ...process.env, WHOSAID_FUZZ_RUNS: runs, WHOSAID_FUZZ_SEED: seed, WHOSAID_FUZZ_FULL: '1' },
  },
);
process.exitCode = status ?? 1;
