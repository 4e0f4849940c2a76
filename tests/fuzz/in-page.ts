/** What fuzzing runs inside a real browser; bundled by run-in-page.ts and called by name on `globalThis.whosaidFuzz`. */
import fc from 'fast-check';
import { PAGE_DOORS } from './page-doors';

/** How many cases were tried, and how the first failing one reads, or null. */
export type DoorReport = { readonly cases: number; readonly failure: string | null };

/** Tries `cases` random cases at the door of that name. */
export type InPageFuzz = (name: string, seed: number, cases: number) => Promise<DoorReport>;

const run: InPageFuzz = async (name, seed, cases) => {
  const found = PAGE_DOORS.find((each) => each.name === name);
  if (found === undefined) throw new Error(`no door ${name}`);
  const report = await fc.check(found.property as fc.IAsyncProperty<[unknown]>, { seed, numRuns: cases });
  if (!report.failed) return { cases: report.numRuns, failure: null };
  const failure = `${String(report.errorInstance)}\n${fc.defaultReportMessage(report) ?? ''}`;
  return { cases: report.numRuns, failure };
};

const nothing = (): void => undefined;
// A tree's script elements run, and one of the strings opens a dialogue, which would wait for somebody to close it.
Object.assign(globalThis, { whosaidFuzz: run, alert: nothing, confirm: nothing, prompt: nothing });
