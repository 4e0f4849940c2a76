/** How long the extension's code runs in a page, from Chromium's own trace: nothing is added to the code that is measured. */
import type { CDPSession } from 'puppeteer-core';

/** An event of the trace; times in microseconds. Format: https://docs.google.com/document/d/1CvAClvFfyA5R-PhYUmn5OOQtYMH4h6I0nSsKchNAySU */
export type TraceEvent = {
  readonly name: string;
  readonly ph: string;
  readonly pid: number;
  readonly tid: number;
  readonly ts: number;
  /** Wall time, and the time the thread worked: other programs take turns on the machine, not on the thread. */
  readonly dur?: number;
  readonly tdur?: number;
  readonly args?: { readonly data?: { readonly url?: string; readonly fileName?: string } };
};

/** Everything the browser noted while `work` ran. One trace at a time. */
export async function traceWhile(client: CDPSession, work: () => Promise<void>): Promise<TraceEvent[]> {
  const events: TraceEvent[] = [];
  client.on('Tracing.dataCollected', ({ value }) => events.push(...(value as TraceEvent[])));
  await client.send('Tracing.start', {
    transferMode: 'ReportEvents',
    traceConfig: { includedCategories: ['devtools.timeline', 'toplevel', 'v8'] },
  });
  await work();
  const complete = new Promise((resolve) => client.once('Tracing.tracingComplete', resolve));
  await client.send('Tracing.end');
  await complete;
  client.removeAllListeners('Tracing.dataCollected');
  return events;
}

const OURS = new Set(['FunctionCall', 'EvaluateScript']);
const MICROTASKS = 'BlinkScheduler_PerformMicrotaskCheckpoint';
const TASK = 'ThreadControllerImpl::RunTask';

/**
 * Milliseconds of work of each task in which our code ran, in order. With `pageIsSilent` the page has no scripts of its own, and the
 * microtasks of such a page, where our answers from the background arrive, are counted as ours.
 */
export function ownTasks(events: readonly TraceEvent[], pageIsSilent = false): number[] {
  const isOurs = ({ name, args }: TraceEvent): boolean =>
    OURS.has(name) && (args?.data?.url ?? '').startsWith('chrome-extension:');
  const threads = new Set(events.filter(isOurs).map(threadOf));
  const onThread = events
    .filter((event) => event.ph === 'X' && threads.has(threadOf(event)))
    .sort((a, b) => a.ts - b.ts || endOf(b) - endOf(a));
  const work = onThread.filter((event) => isOurs(event) || (pageIsSilent && event.name === MICROTASKS));
  const sums = onThread.filter(({ name }) => name === TASK).map((task) => sumInside(work, task));
  return sums.filter((micros) => micros > 0).map((micros) => micros / 1000);
}

/** Work inside a task, what is inside other work counted once. Both sorted by start. */
function sumInside(work: readonly TraceEvent[], task: TraceEvent): number {
  let sum = 0;
  let end = task.ts;
  for (const event of work) {
    if (event.ts < end || endOf(event) > endOf(task) || threadOf(event) !== threadOf(task)) continue;
    sum += event.tdur ?? event.dur ?? 0;
    end = endOf(event);
  }
  return sum;
}

const threadOf = ({ pid, tid }: TraceEvent): string => `${pid} ${tid}`;
const endOf = ({ ts, dur = 0 }: TraceEvent): number => ts + dur;
