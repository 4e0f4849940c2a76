/**
 * `npm test`: formatting, lint, types, unit tests, both builds, end to end in both browsers. Every step runs, also after a failure.
 * The last line, `N passed, N failed`, is counted from the test runners' own reports; the other steps count as one each.
 */
import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expectBrowser } from './browsers';

type Tally = { readonly passed: number; readonly failed: number; readonly skipped: number };
type Step = { readonly name: string; readonly run: () => Promise<Tally> };

/** As much of Vitest's JSON report as is read here. */
type Report = {
  readonly numPassedTests: number;
  readonly numFailedTests: number;
  readonly numPendingTests: number;
  readonly testResults: readonly { readonly status: string; readonly assertionResults: readonly unknown[] }[];
};

const folder = mkdtempSync(join(tmpdir(), 'whosaid-test-'));
const one = (ok: boolean): Tally => ({ passed: ok ? 1 : 0, failed: ok ? 0 : 1, skipped: 0 });

const steps: readonly Step[] = [
  {
    name: 'formatting',
    run: async () => one(await runTool('prettier', ['--check', '--log-level', 'warn', '.'])),
  },
  { name: 'lint', run: async () => one(await runTool('eslint', ['.'])) },
  { name: 'types', run: async () => one(await runTool('tsc', ['--noEmit'])) },
  {
    name: 'types of core',
    run: async () => one(await runTool('tsc', ['--noEmit', '-p', 'src/core/tsconfig.json'])),
  },
  { name: 'unit tests', run: () => runVitest('unit', []) },
  { name: 'build for Chrome', run: async () => one(await runTool('wxt', ['build', '-b', 'chrome'])) },
  { name: 'build for Firefox', run: async () => one(await runTool('wxt', ['build', '-b', 'firefox'])) },
  { name: 'browsers', run: () => Promise.resolve(one(haveBrowsers())) },
  { name: 'end to end, both browsers', run: () => runVitest('e2e', ['--config', 'vitest.e2e.config.ts']) },
];

/** Runs a tool of node_modules; true when it ends well. What it says goes to the terminal. */
function runTool(tool: string, args: readonly string[]): Promise<boolean> {
  const bin = join('node_modules', '.bin', tool);
  return new Promise((resolve) => {
    const child = spawn(bin, args, { stdio: 'inherit', shell: process.platform === 'win32' });
    child.on('error', (error) => {
      console.error(error.message);
      resolve(false);
    });
    child.on('exit', (code) => resolve(code === 0));
  });
}

/** Counts by the runner's own report. A file that does not load, and a run that fails without a failed test, count as failed. */
async function runVitest(name: string, args: readonly string[]): Promise<Tally> {
  const file = join(folder, `${name}.json`);
  const reporters = ['--reporter=dot', '--reporter=json', `--outputFile.json=${file}`];
  const ok = await runTool('vitest', ['run', ...args, ...reporters]);
  const report = readReport(file);
  if (report === null) return one(false);
  const broken = report.testResults.filter(
    (each) => each.status === 'failed' && each.assertionResults.length === 0,
  );
  const failed = report.numFailedTests + broken.length;
  return {
    passed: report.numPassedTests,
    failed: failed === 0 && !ok ? 1 : failed,
    skipped: report.numPendingTests,
  };
}

function readReport(file: string): Report | null {
  try {
    return JSON.parse(readFileSync(file, 'utf8')) as Report;
  } catch {
    return null;
  }
}

function haveBrowsers(): boolean {
  try {
    console.log(`chromium: ${expectBrowser('chromium')}\nfirefox: ${expectBrowser('firefox')}`);
    return true;
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    return false;
  }
}

const lines: string[] = [];
const total = { passed: 0, failed: 0 };
for (const { name, run } of steps) {
  console.log(`\n── ${name}`);
  const start = Date.now();
  const { passed, failed, skipped } = await run();
  total.passed += passed;
  total.failed += failed;
  const seconds = ((Date.now() - start) / 1000).toFixed(0);
  const skips = skipped > 0 ? `, ${skipped} skipped` : '';
  lines.push(
    `${failed === 0 ? 'ok    ' : 'FAILED'} ${name}: ${passed} passed, ${failed} failed${skips} (${seconds} s)`,
  );
}
rmSync(folder, { recursive: true, force: true });
console.log(`\n${lines.join('\n')}\n\n${total.passed} passed, ${total.failed} failed`);
process.exitCode = total.failed === 0 ? 0 : 1;
