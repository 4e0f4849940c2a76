/**
 * Random cases for every door. The short form has a fixed seed and runs with all tests; `npm run fuzz` runs it long with a new one.
 * A case that fails is printed with its seed and path; it goes into `tests/fuzz/found.test.ts` before it is mended.
 */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { DOORS } from './doors';
import { PAGE_DOORS } from './page-doors';

const RUNS = Number(process.env['WHOSAID_FUZZ_RUNS'] ?? 300);
const SEED = Number(process.env['WHOSAID_FUZZ_SEED'] ?? 7);
const isFull = process.env['WHOSAID_FUZZ_FULL'] === '1';
/** Of a long run the page's doors are tried in real browsers, by tests/fuzz/fuzz.ts. */
const chosen = isFull ? DOORS.filter((each) => !PAGE_DOORS.includes(each)) : DOORS;

describe('whatever comes in', () => {
  // Ten milliseconds a case is more than any door takes.
  test.each(chosen)(
    'by the door of $name is answered or refused',
    { timeout: 60_000 + RUNS * 100 },
    async ({ name, weight, property }) => {
      const numRuns = isFull ? RUNS : Math.max(30, Math.round(RUNS * weight));
      const report = await fc.check(property as fc.IAsyncProperty<[unknown]>, { seed: SEED, numRuns });
      expect(report.failed, fc.defaultReportMessage(report)).toBe(false);
      if (process.env['WHOSAID_FUZZ_RUNS'] !== undefined)
        console.log(`${name}: ${report.numRuns} cases, 0 throws`);
    },
  );
});
