/**
 * `npm run bench [-- --json] [--index FILE]`: what matching costs, in real Chromium, everything side by side in one run on the same pages. Pages are
 * saved pages where there are any (tests/support/saved-pages.ts), else the project's own. Ratios of medians; single numbers on a shared machine mean little.
 */
import { readFileSync } from 'node:fs';
import type { FactIndex } from '../../src/core/model';
import { median, ratio, readPages, type PageFile } from './bench-pages';
import { call, openPage, startPlace, type Place } from './bench-tab';
import { benchMatcher, benchSizes } from './matcher-bench';
import { benchLongest, benchOwnCost } from './own-cost-bench';

type Row = { readonly name: string; readonly value: string };

const readIndex = async (args: readonly string[]): Promise<FactIndex> => {
  const given = args.indexOf('--index');
  return given < 0
    ? (await import('../../src/build/compile-folder')).compileFolder('seeds')
    : (JSON.parse(readFileSync(args[given + 1]!, 'utf8')) as FactIndex);
};

const measure = async (place: Place, pages: readonly PageFile[], index: FactIndex) => {
  const own = await benchOwnCost(place, pages);
  const longest = await benchLongest(place, pages);
  const tab = await openPage(place, -1);
  const texts = pages.map(({ page }) => page);
  await call(tab, 'load', index, texts);
  const matching = await benchMatcher(tab, pages);
  const hints = [await call(tab, 'hints'), await call(tab, 'hints'), await call(tab, 'hints')];
  const sizes = await benchSizes(tab, pages, index);
  return { own, longest, matching, hints, sizes };
};
type Measured = Awaited<ReturnType<typeof measure>>;

/** The figures with a goal, as `--json` prints them. */
const figuresOf = ({ own, matching, sizes }: Measured): Readonly<Record<string, number>> => {
  const [small, , large, huge] = sizes;
  return {
    'page.cold.vsFloor': own.cold,
    'page.warm.vsFloor': own.warm,
    'matcher.vsRegex': matching.vsRegex,
    'markjs.vsMatcher': matching.markjs,
    'fuse.vsMatcher': matching.fuse,
    'index100k.vs60': ratio(large!.match, small!.match),
    'index1M.vs60': ratio(huge!.match, small!.match),
  };
};

const rowsOf = (measured: Measured): Row[] => {
  const { longest, matching, hints, sizes } = measured;
  return [
    ...Object.entries(figuresOf(measured)).map(([name, value]) => ({ name, value: value.toFixed(2) })),
    { name: 'matcher, ms a page (median)', value: median(matching.matcher).toFixed(3) },
    { name: 'names on a page of new words, ms', value: median(matching.fresh).toFixed(2) },
    { name: 'longest task on the page', value: longest },
    { name: 'hints for 600 mentions, ms', value: median(hints).toFixed(1) },
    { name: 'names, events, facts, ms', value: median(matching.whole).toFixed(2) },
    ...sizes.map(({ size, ms, mb, match }) => ({
      name: `index of ${size} names`,
      value: `build ${ms.toFixed(0)} ms, heap ${mb.toFixed(0)} MB, match ${median(match).toFixed(3)} ms a page`,
    })),
  ];
};

/** What is measured on the built extension and on the pipeline, line by line. */
const printOthers = async (print: (line: string) => void): Promise<void> => {
  const { benchAsleep, describeAsleep } = await import('./asleep-bench');
  for (const line of describeAsleep(await benchAsleep())) print(line);
  const { benchPipeline } = await import('./pipeline-bench');
  for (const line of await benchPipeline()) print(line);
  const { benchReading, describeReading } = await import('./reading-bench');
  for (const line of describeReading(await benchReading())) print(line);
  const { benchLibrary, describeLibrary } = await import('./library-bench');
  for (const name of ['chromium', 'firefox'] as const)
    for (const line of describeLibrary(await benchLibrary(name))) print(line);
};

const main = async (args: readonly string[]): Promise<void> => {
  const pages = readPages();
  const place = await startPlace(pages.map(({ html }) => html));
  try {
    const measured = await measure(place, pages, await readIndex(args));
    if (args.includes('--json')) {
      process.stdout.write(`${JSON.stringify(figuresOf(measured))}\n`);
      return;
    }
    const rows = rowsOf(measured);
    const width = Math.max(...rows.map(({ name }) => name.length));
    process.stdout.write(`${pages.length} pages, Chromium ${await place.browser.version()}\n`);
    for (const { name, value } of rows) process.stdout.write(`  ${name.padEnd(width)}  ${value}\n`);
    await printOthers((line) => process.stdout.write(`  ${line}\n`));
  } finally {
    await place.close();
  }
};

await main(process.argv.slice(2));
