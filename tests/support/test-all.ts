/**
 * `npm test`: formatting, lint, types, unit tests, both builds, end to end in both browsers. Every step runs, also after a failure.
 * The last line, `N passed, N failed`, is counted from the test runners' own reports; the other steps count as one each.
 */
import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expectBrowser } from './browser/browsers';

type Tally = { readonly passed: number; readonly failed: number; readonly skipped: number };
type Step = { readonly name: string; readonly run: () => Promise<Tally> };
/** Where a tool speaks: on the terminal as it goes, or kept until it has ended, so that two at once do not talk across each other. */
type Voice = 'aloud' | 'after';

/** As much of Vitest's JSON report as is read here. */
type Report = {
  readonly numPassedTests: number;
  readonly numFailedTests: number;
  readonly numPendingTests: number;
  readonly testResults: readonly { readonly status: string; readonly assertionResults: readonly unknown[] }[];
};

const folder = mkdtempSync(join(tmpdir(), 'whosaid-test-'));
const one = (ok: boolean): Tally => ({ passed: ok ? 1 : 0, failed: ok ? 0 : 1, skipped: 0 });

/** As `npm run lint:store`. */
const STORE_LINT = [
  'lint',
  '--source-dir=.output/firefox-mv3',
  '--warnings-as-errors',
  '--no-config-discovery',
];

/** Steps of one row run at the same time: two, for two cores. The browsers have the machine to themselves. */
const rows: readonly (readonly Step[])[] = [
  [tool('lint', 'eslint', ['.'], 'after'), checkTypes()],
  [{ name: 'unit tests', run: () => runVitest('unit', []) }],
  [tool('build for Chrome', 'wxt', ['build', '-b', 'chrome'])],
  [tool('build for Firefox', 'wxt', ['build', '-b', 'firefox'])],
  [tool('store lint', 'web-ext', STORE_LINT, 'after'), tool('unused code', 'knip', [], 'after')],
  [{ name: 'browsers', run: () => Promise.resolve(one(haveBrowsers())) }],
  [{ name: 'end to end, both browsers', run: () => runVitest('e2e', ['--config', 'vitest.e2e.config.ts']) }],
];

function tool(name: string, command: string, args: readonly string[], voice: Voice = 'aloud'): Step {
  return { name, run: async () => one(await runTool(command, args, voice)) };
}

/** What is quick beside the lint: three checks, one after the other. */
function checkTypes(): Step {
  const commands = [
    ['prettier', '--check', '--log-level', 'warn', '.'],
    ['tsc', '--noEmit'],
    ['tsc', '--noEmit', '-p', 'src/core/tsconfig.json'],
  ] as const;
  const run = async (): Promise<Tally> => {
    let passed = 0;
    for (const [command, ...args] of commands) if (await runTool(command, args, 'after')) passed += 1;
    return { passed, failed: commands.length - passed, skipped: 0 };
  };
  return { name: 'format, types, types of core', run };
}

/** Runs a tool of node_modules; true when it ends well. */
function runTool(command: string, args: readonly string[], voice: Voice = 'aloud'): Promise<boolean> {
  const stdio = voice === 'aloud' ? 'inherit' : 'pipe';
  return new Promise((resolve) => {
    const child = spawn(join('node_modules', '.bin', command), args, {
      stdio,
      shell: process.platform === 'win32',
    });
    const said: Buffer[] = [];
    child.stdout?.on('data', (piece: Buffer) => said.push(piece));
    child.stderr?.on('data', (piece: Buffer) => said.push(piece));
    child.on('error', (error) => said.push(Buffer.from(error.message)));
    child.on('close', (code) => {
      process.stdout.write(Buffer.concat(said));
      resolve(code === 0);
    });
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
for (const row of rows) {
  console.log(`\n── ${row.map(({ name }) => name).join(' · ')}`);
  await Promise.all(row.map(runStep));
}

async function runStep({ name, run }: Step): Promise<void> {
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
