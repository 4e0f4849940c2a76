/**
 * `npm run bench [-- --json] [--index FILE]`: what matching costs, in real Chromium, everything side by side in one run on the same pages. Pages are
 * `../shared/pages` where that folder exists, else the project's own. Ratios of medians; single numbers on a shared machine mean little.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { resolve } from 'node:path';
import { build } from 'esbuild';
import puppeteer, { type Browser, type Page as Tab } from 'puppeteer-core';
import { readHtmlPage } from '../../src/build/read-html-page';
import type { FactIndex } from '../../src/core/model';
import type { Page } from '../../src/core/page';
import { expectBrowser } from '../support/browsers';
import type { InPageBench } from './in-page';

const SHARED_PAGES = resolve('../shared/pages');
const OWN_PAGES = resolve('tests/fixtures/pages');
const ROUNDS = 21;
const COLD_ROUNDS = 3;
/** Pages for the page's own cost; each is opened anew for every cold round. */
const OWN_COST_PAGES = 6;
/** mark.js and Fuse take seconds on a large page. */
const SLOW_PAGES = 3;
const MAX_SLOW_TEXT = 12_000;
const SIZES = [60, 1_000, 100_000, 1_000_000] as const;

type PageFile = {
  readonly file: string;
  readonly html: string;
  readonly page: Page;
  readonly length: number;
};
type Row = { readonly name: string; readonly value: string };

const median = (values: readonly number[]): number => {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? NaN;
};

/** Whatever a page would fetch: there is no network here, and waiting for it is not what is measured. */
const FETCHING =
  /<script[\s\S]*?<\/script>|<iframe[\s\S]*?<\/iframe>|<(?:link|img|source|video|audio|object|embed|base|meta)\b[^>]*>|@import[^;]*;/gi;

const readPages = (): PageFile[] => {
  const folder = existsSync(SHARED_PAGES) ? SHARED_PAGES : OWN_PAGES;
  return readdirSync(folder, { recursive: true })
    .map(String)
    .filter((file) => file.endsWith('.html'))
    .sort()
    .map((file) => {
      const html = readFileSync(resolve(folder, file), 'utf8')
        .replace(FETCHING, '')
        .replace(/url\([^)]*\)/gi, 'none');
      const { page, text } = readHtmlPage(html);
      return { file, html, page, length: text.length };
    })
    .filter(({ length }) => length > 0);
};

const bundle = async (): Promise<string> => {
  const built = await build({
    entryPoints: [resolve('tests/bench/in-page.ts')],
    bundle: true,
    format: 'iife',
    write: false,
    target: 'chrome120',
    logLevel: 'error',
  });
  return built.outputFiles[0]!.text;
};

const call = <Name extends keyof InPageBench>(
  tab: Tab,
  name: Name,
  ...args: Parameters<InPageBench[Name]>
): Promise<ReturnType<InPageBench[Name]>> =>
  tab.evaluate(
    (method, values) => (globalThis.whosaidBench[method] as (...all: unknown[]) => unknown)(...values),
    name,
    args,
  ) as Promise<ReturnType<InPageBench[Name]>>;

/** Pages from a server whose headers isolate them: only then does the browser's clock tell five microseconds apart. */
const serve = (pages: readonly string[]): Promise<Server> =>
  new Promise((resolved) => {
    const server = createServer((request, response) => {
      response.setHeader('Cross-Origin-Opener-Policy', 'same-origin');
      response.setHeader('Cross-Origin-Embedder-Policy', 'require-corp');
      response.setHeader('Content-Type', 'text/html; charset=utf-8');
      response.end(pages[Number(request.url?.slice(1))] ?? '<!doctype html><body></body>');
    });
    server.listen(0, '127.0.0.1', () => resolved(server));
  });

/** Where bench pages are and what runs in them. */
type Place = { readonly browser: Browser; readonly address: string; readonly code: string };

const openPage = async ({ browser, address, code }: Place, page: number): Promise<Tab> => {
  const tab = await browser.newPage();
  await tab.goto(`${address}/${page}`, { waitUntil: 'domcontentloaded' });
  await tab.evaluate(code);
  return tab;
};

/** Times of one call in freshly opened tabs. */
const coldTimes = async (place: Place, page: number, name: 'floor' | 'own'): Promise<number[]> => {
  const times: number[] = [];
  for (let round = 0; round < COLD_ROUNDS; round++) {
    const tab = await openPage(place, page);
    times.push(await call(tab, name));
    await tab.close();
  }
  return times;
};

const benchOwnCost = async (place: Place, count: number) => {
  const cold: number[] = [];
  const warm: number[] = [];
  for (let page = 0; page < count; page++) {
    const floor = median(await coldTimes(place, page, 'floor'));
    const own = median(await coldTimes(place, page, 'own'));
    cold.push(own / floor);
    const tab = await openPage(place, page);
    const times = { floor: [] as number[], own: [] as number[] };
    for (let round = 0; round < ROUNDS; round++) {
      times.floor.push(await call(tab, 'floor'));
      times.own.push(await call(tab, 'own'));
    }
    await tab.close();
    warm.push(median(times.own) / median(times.floor));
  }
  return { cold: median(cold), warm: median(warm) };
};

/** The longest piece of work on the page's own thread, first time in a fresh tab, on the pages with the most text and the most markup. */
const benchLongest = async (place: Place, pages: readonly PageFile[]): Promise<string> => {
  const most = (by: (page: PageFile) => number): PageFile =>
    pages.reduce((best, page) => (by(page) > by(best) ? page : best));
  const lines: string[] = [];
  for (const page of new Set([most(({ length }) => length), most(({ html }) => html.length)])) {
    const times = await coldTimes(place, pages.indexOf(page), 'own');
    lines.push(`${page.file} ${median(times).toFixed(1)} ms (highest ${Math.max(...times).toFixed(1)})`);
  }
  return lines.join(', ');
};

const timePages = async (
  tab: Tab,
  name: 'matcher' | 'regex' | 'fresh' | 'whole',
  count: number,
  rounds: number,
): Promise<number[]> => {
  const times: number[][] = Array.from({ length: count }, () => []);
  for (let round = 0; round < rounds; round++)
    for (let page = 0; page < count; page++) times[page]!.push(await call(tab, name, page));
  return times.map(median);
};

const ratio = (above: readonly number[], below: readonly number[]): number =>
  median(above.map((time, at) => time / below[at]!));

const benchMatcher = async (tab: Tab, pages: readonly PageFile[]) => {
  await timePages(tab, 'matcher', pages.length, 9);
  const fresh = await timePages(tab, 'fresh', pages.length, 3);
  const whole = await timePages(tab, 'whole', pages.length, 3);
  const times: Record<'matcher' | 'regex', number[][]> = { matcher: [], regex: [] };
  for (let round = 0; round < ROUNDS; round++) {
    for (const name of ['matcher', 'regex'] as const) {
      for (let page = 0; page < pages.length; page++)
        (times[name][page] ??= []).push(await call(tab, name, page));
    }
  }
  const matcher = times.matcher.map(median);
  const regex = times.regex.map(median);
  const slow = pages
    .map(({ length }, at) => ({ length, at }))
    .filter(({ length }) => length <= MAX_SLOW_TEXT)
    .slice(0, SLOW_PAGES);
  const markjs: number[] = [];
  const fuse: number[] = [];
  for (const { at } of slow) {
    markjs.push((await call(tab, 'markjs', at)) / matcher[at]!);
    fuse.push((await call(tab, 'fuse', at)) / matcher[at]!);
  }
  return {
    matcher,
    fresh,
    whole,
    vsRegex: ratio(matcher, regex),
    markjs: median(markjs),
    fuse: median(fuse),
  };
};

const benchSizes = async (
  tab: Tab,
  pages: readonly PageFile[],
  index: FactIndex,
  sizes: readonly number[],
) => {
  const runs: {
    readonly size: number;
    readonly ms: number;
    readonly mb: number;
    readonly match: number[];
  }[] = [];
  for (const size of sizes) {
    const { ms, mb } = await call(tab, 'grow', size, {
      ...index,
      sources: [],
      claims: [],
      facts: [],
      events: [],
    });
    runs.push({ size, ms, mb, match: await timePages(tab, 'matcher', pages.length, 9) });
  }
  return runs;
};

const main = async (args: readonly string[]): Promise<void> => {
  const pages = readPages();
  const code = await bundle();
  const given = args.indexOf('--index');
  const index =
    given < 0
      ? (await import('../../src/build/compile-folder')).compileFolder('seeds')
      : (JSON.parse(readFileSync(args[given + 1]!, 'utf8')) as FactIndex);
  const browser = await puppeteer.launch({
    executablePath: expectBrowser('chromium'),
    headless: true,
    pipe: true,
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--enable-precise-memory-info',
      '--js-flags=--max-old-space-size=8192',
    ],
    protocolTimeout: 600_000,
  });
  const server = await serve(pages.map(({ html }) => html));
  const place: Place = {
    browser,
    address: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    code,
  };
  try {
    const own = await benchOwnCost(place, Math.min(pages.length, OWN_COST_PAGES));
    const longest = await benchLongest(place, pages);
    const tab = await openPage(place, -1);
    await call(
      tab,
      'load',
      index,
      pages.map(({ page }) => page),
    );
    const matching = await benchMatcher(tab, pages);
    const hints = [await call(tab, 'hints'), await call(tab, 'hints'), await call(tab, 'hints')];
    const sizes = await benchSizes(tab, pages, index, SIZES);
    const [small, , large, huge] = sizes;
    const figures = {
      'page.cold.vsFloor': own.cold,
      'page.warm.vsFloor': own.warm,
      'matcher.vsRegex': matching.vsRegex,
      'markjs.vsMatcher': matching.markjs,
      'fuse.vsMatcher': matching.fuse,
      'index100k.vs60': ratio(large!.match, small!.match),
      'index1M.vs60': ratio(huge!.match, small!.match),
    };
    if (args.includes('--json')) {
      process.stdout.write(`${JSON.stringify(figures)}\n`);
      return;
    }
    const rows: Row[] = [
      ...Object.entries(figures).map(([name, value]) => ({ name, value: value.toFixed(2) })),
      { name: 'matcher, ms a page (median)', value: median(matching.matcher).toFixed(2) },
      { name: 'names on a page of new words, ms', value: median(matching.fresh).toFixed(2) },
      { name: 'longest task on the page', value: longest },
      { name: 'hints for 600 mentions, ms', value: median(hints).toFixed(1) },
      { name: 'names, events, facts, ms', value: median(matching.whole).toFixed(2) },
      ...sizes.map(({ size, ms, mb, match }) => ({
        name: `index of ${size} names`,
        value: `build ${ms.toFixed(0)} ms, heap ${mb.toFixed(0)} MB, match ${median(match).toFixed(2)} ms a page`,
      })),
    ];
    const width = Math.max(...rows.map(({ name }) => name.length));
    process.stdout.write(`${pages.length} pages, Chromium ${await browser.version()}\n`);
    for (const { name, value } of rows) process.stdout.write(`  ${name.padEnd(width)}  ${value}\n`);
    const { benchPipeline, describePipeline } = await import('./pipeline-bench');
    for (const line of describePipeline(benchPipeline())) process.stdout.write(`  ${line}\n`);
    const { benchReading, describeReading } = await import('./reading-bench');
    for (const line of describeReading(await benchReading())) process.stdout.write(`  ${line}\n`);
    const { benchLibrary, describeLibrary } = await import('./library-bench');
    for (const name of ['chromium', 'firefox'] as const)
      for (const line of describeLibrary(await benchLibrary(name))) process.stdout.write(`  ${line}\n`);
  } finally {
    await browser.close();
    server.close();
  }
};

await main(process.argv.slice(2));
