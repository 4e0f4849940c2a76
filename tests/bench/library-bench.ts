/**
 * What the library costs a reader, in the built extension and a real browser: how soon the popup can be used, how long a letter in its
 * search takes, how smoothly five thousand facts scroll, how long an article takes to be previewed and kept. Runs alone
 * (`npx tsx tests/bench/library-bench.ts [firefox]`) or from bench.ts. Nothing here fails on a clock: it prints.
 */
import { fileURLToPath } from 'node:url';
import { encodePack } from '../../src/core/pack/encode-pack';
import { dropFile, keepChange, openView, readPreview } from '../support/browser/drive-library';
import type { BrowserName, Reader, ReadPage, Root, Surface } from '../support/browser/reader';
import { startServer } from '../support/browser/server';
import { BUILT, startReader } from '../support/browser/start-reader';
import { makeArticle } from './made-articles';
import { median } from './bench-pages';
import { benchPopups, type PopupFigures } from './popup-bench';
import { makePinnedProfile } from './popup-profile';

/** Made articles that give at least so many facts with the bundled ones. */
const FACTS_500 = 10;
const SOURCES_100 = 95;
const FACTS_5000 = 125;
const ROUNDS = 7;
/** Words that facts of the made articles hold together, so that no letter is typed over an empty list. */
const WORDS = 'harbour useful work would';

/** Milliseconds; medians but for the longest task. */
export type LibraryFigures = PopupFigures & {
  readonly browser: string;
  readonly facts: readonly [small: number, large: number];
  /** From a letter to the list drawn and laid out. */
  readonly letterMs: number;
  /** Longest task while the facts page is scrolled from top to bottom; of frames where the browser tells no tasks. */
  readonly longestTaskMs: number;
  /** One article of 1,000 words more: from its text to the preview, and from the click to kept. */
  readonly previewMs: number;
  readonly keepMs: number;
  /** The same preview offered in the moment the one before was kept, while all open pages ask anew: nobody reads so fast, but it shows what waits for what. */
  readonly hurriedMs: number;
};

/** Gives the figures of a browser; the extension must have been built. */
export async function benchLibrary(name: BrowserName): Promise<LibraryFigures> {
  const profile = await makePinnedProfile(BUILT[name]);
  const [reader, server] = await Promise.all([startReader(name, { profile }), startServer()]);
  try {
    await importMade(reader, 0, FACTS_500);
    const page = await reader.open(server.url('sample.html'));
    await page.waitForMarks();
    const small = await countFacts(reader);
    const popups = await benchPopups(reader, page, server);
    await importMade(reader, FACTS_500, SOURCES_100);
    const adding = await addOne(reader);
    await importMade(reader, SOURCES_100, FACTS_5000);
    const large = await countFacts(reader);
    await page.page.bringToFront();
    const letterMs = await typeLetters(reader, page);
    const longestTaskMs = await scrollFacts(reader);
    return { browser: reader.version, facts: [small, large], ...popups, letterMs, longestTaskMs, ...adding };
  } finally {
    await reader.stop();
    await server.stop();
  }
}

async function importMade(reader: Reader, from: number, to: number): Promise<void> {
  const facts = await openView(reader, 'sources');
  const made = Array.from({ length: to - from }, (_, at) => makeArticle(from + at));
  await dropFile(facts, 'made.whosaid.json', encodePack(made));
  await waitLong(facts, (root) => root.querySelector('.change .button-main') !== null);
  await facts.click('.change .button-main');
  await waitLong(facts, (root) => root.querySelector('.change-body > [role="status"] > h2') !== null);
  await facts.close();
}

/** As `waitFor`, for work of more than ten seconds. */
async function waitLong(
  facts: Awaited<ReturnType<typeof openView>>,
  look: (root: Root) => boolean,
): Promise<void> {
  for (const until = Date.now() + 180_000; Date.now() < until && !(await facts.run(look));)
    await new Promise((resume) => setTimeout(resume, 100));
}

async function countFacts(reader: Reader): Promise<number> {
  const facts = await openView(reader, 'facts');
  await waitLong(facts, (root) => root.querySelector('.list-count') !== null);
  const words = await facts.run((root) => root.querySelector('.list-count')?.textContent ?? '');
  await facts.close();
  return Number(words.replace(/\D/g, ''));
}

/** Types letter by letter into the popup's search; a letter is over once the list was drawn anew and laid out. */
async function typeLetters(reader: Reader, page: ReadPage): Promise<number> {
  const popup = await reader.popup(page);
  await popup.click('#tab-facts');
  await popup.waitFor((root) => root.querySelector('[role="option"]'));
  const times = await popup.run(async (root, words) => {
    const view = (root as Document).defaultView as Window & typeof globalThis;
    const field = root.querySelector<HTMLInputElement>('[role="combobox"]')!;
    const measured: number[] = [];
    for (let length = 1; length <= words.length; length += 1) {
      const start = view.performance.now();
      field.value = words.slice(0, length);
      field.dispatchEvent(new view.Event('input', { bubbles: true }));
      // Drawn once the field's own value is the state's: Preact draws in a microtask or a timer of its own.
      await new Promise<void>((drawn) => view.setTimeout(drawn, 0));
      root.querySelector('.options')!.getBoundingClientRect();
      measured.push(view.performance.now() - start);
    }
    return measured;
  }, WORDS);
  await popup.close();
  return median(times);
}

async function scrollFacts(reader: Reader): Promise<number> {
  const facts = await openView(reader, 'facts');
  await waitLong(facts, (root) => root.querySelector('.fact') !== null);
  const longest = await facts.run(async () => {
    let most = 0;
    const isToldTasks = PerformanceObserver.supportedEntryTypes.includes('longtask');
    const watch = new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) most = Math.max(most, entry.duration);
    });
    if (isToldTasks) watch.observe({ type: 'longtask' });
    let before = performance.now();
    for (let step = 0; step < 400; step += 1) {
      window.scrollBy(0, 600);
      const now = await new Promise<number>((frame) => requestAnimationFrame(frame));
      if (!isToldTasks) most = Math.max(most, now - before);
      before = now;
    }
    watch.disconnect();
    return most;
  });
  await facts.close();
  return longest;
}

/** Until the pages have their hints, and the facts page its list: a reader looks at what was kept before going on. */
const LOOK_MS = 2000;

async function addOne(reader: Reader): Promise<Pick<LibraryFigures, 'previewMs' | 'keepMs' | 'hurriedMs'>> {
  const facts = await openView(reader, 'sources');
  const hurried = await addOften(facts, 0, 10_000);
  const calm = await addOften(facts, LOOK_MS, 20_000);
  await facts.close();
  return { ...calm, hurriedMs: hurried.previewMs };
}

async function addOften(
  facts: Surface,
  lookMs: number,
  first: number,
): Promise<Pick<LibraryFigures, 'previewMs' | 'keepMs'>> {
  const [previews, keeps]: [number[], number[]] = [[], []];
  for (let round = 0; round < ROUNDS; round += 1) {
    await new Promise((resume) => setTimeout(resume, lookMs));
    const { text } = makeArticle(first + round);
    const start = Date.now();
    await dropFile(facts, 'one.txt', text);
    await readPreview(facts);
    previews.push(Date.now() - start);
    const kept = Date.now();
    await keepChange(facts);
    keeps.push(Date.now() - kept);
    await facts.click('.change-buttons .button');
  }
  return { previewMs: median(previews), keepMs: median(keeps) };
}

/** Gives the lines that `npm run bench` prints. */
export function describeLibrary(figures: LibraryFigures): readonly string[] {
  const { browser, facts, letterMs, longestTaskMs, previewMs, keepMs, hurriedMs } = figures;
  const { popupMs, popupOwnMs, popupAllMs, asleepMs, asleepAllMs, emptyMs, emptyOwnMs, textMs } = figures;
  const ms = (value: number): string => `${value.toFixed(0)} ms`;
  return [
    `library  ${browser}, ${facts[0]} facts: popup usable ${ms(popupMs)} after the click, ${ms(popupOwnMs)} of it ours; all lists ${ms(popupAllMs)}`,
    `library  ${browser}, the same with the background asleep: usable ${ms(asleepMs)}, all lists ${ms(asleepAllMs)}`,
    `library  ${browser}, an empty popup in the same browser: painted ${ms(emptyMs)} after the click, ${ms(emptyOwnMs)} of it its own; one of nothing but text ${ms(textMs)}`,
    `library  ${browser}, ${facts[1]} facts: ${letterMs.toFixed(1)} ms a letter, longest task while scrolling ${ms(longestTaskMs)}`,
    `library  ${browser}, 100 sources: one article more is previewed in ${ms(previewMs)}, kept in ${ms(keepMs)}; previewed the moment another was kept in ${ms(hurriedMs)}`,
  ];
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const name = process.argv.includes('firefox') ? 'firefox' : 'chromium';
  process.stdout.write(`${describeLibrary(await benchLibrary(name)).join('\n')}\n`);
}
