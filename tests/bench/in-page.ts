/** What the bench runs inside Chromium; bundled by bench-tab.ts and called by name on `globalThis.whosaidBench`. */
import { compileMatcher } from '../../src/core/match/compile-matcher';
import { findMentions } from '../../src/core/match/find-mentions';
import { resetResolved } from '../../src/core/match/spelling/resolve-word';
import { scanText } from '../../src/core/match/scan-text';
import type { Matcher } from '../../src/core/match/matcher';
import { makePageHints } from '../../src/core/hint/page-hints';
import { INDEX_FORMAT, type Entity, type FactIndex } from '../../src/core/model';
import type { Page } from '../../src/core/page/page';
import { ownWork, walkFloor } from './in-page-own';
import { alternationOf, runRegex, timeFuse, timeMarkJs } from './in-page-rivals';
import { makeNames } from './synthetic-names';
import { timed, timedOften } from './timed';

const toEntity = (name: string, at: number): Entity => ({
  id: `person/${at}`,
  kind: 'person',
  name,
  variants: [{ text: name, sources: [] }],
  roles: [],
});

const indexOf = (entities: readonly Entity[]): FactIndex => ({
  format: INDEX_FORMAT,
  sources: [],
  entities,
  events: [],
  claims: [],
  facts: [],
});

let matcher: Matcher | null = null;
let pages: readonly Page[] = [];
let aliases: readonly string[] = [];
let alternation = /(?!)/g;
/** By number of names, see `grow`. */
const grown = new Map<number, Matcher>();

/** Finding names in a page's text: what the one regular expression does too. */
const runMatcher = (page: Page, by: Matcher = matcher!): number => {
  let hits = 0;
  for (const { text } of page.blocks) hits += scanText(by, text).length;
  return hits;
};

/** Everything: names weighed, events, documents, facts ranked. */
const runWhole = (page: Page): number => findMentions(matcher!, page).length;

const HINTS = 600;

/** The hints of a page that names the index's entities six hundred times, its mentions already found. */
const timeHints = (): number => {
  const { index } = matcher!;
  const named = index.entities.filter(({ kind }) => kind === 'person');
  const texts = Array.from(
    { length: HINTS },
    (_, at) => `${named[at % named.length]!.name} spoke of 28 points.`,
  );
  const page: Page = {
    url: null,
    language: 'en',
    published: null,
    blocks: texts.map((text) => ({ text, kind: 'body' })),
  };
  const mentions = findMentions(matcher!, page).slice(0, HINTS);
  return timed(() => makePageHints(index, page, mentions));
};

/** As `runMatcher` on a page whose words were never seen. */
const runFresh = (page: Page): number => {
  resetResolved(matcher!.lexicon);
  return runMatcher(page);
};

/** Load an index and pages for the matcher runs. */
const load = (index: FactIndex, texts: readonly Page[]): void => {
  matcher = compileMatcher(index);
  pages = texts;
  aliases = [...new Set(index.entities.flatMap(({ variants }) => variants.map(({ text }) => text)))];
  alternation = alternationOf(aliases);
};

/** Heap in use after a collection, MB. */
const heapInUse = (): number => {
  const { gc } = globalThis as unknown as { gc?: () => void };
  gc?.();
  const { memory } = performance as unknown as { memory?: { usedJSHeapSize: number } };
  return (memory?.usedJSHeapSize ?? 0) / 2 ** 20;
};

/** Builds an index of `size` names, the loaded one's and made-up ones, and keeps it; gives build ms and heap MB. */
const grow = (size: number, index: FactIndex): { readonly ms: number; readonly mb: number } => {
  const entities = [...index.entities, ...makeNames(Math.max(0, size - index.entities.length)).map(toEntity)];
  const before = heapInUse();
  const ms = timed(() => grown.set(size, compileMatcher(indexOf(entities))));
  return { ms, mb: heapInUse() - before };
};

/** Medians are taken outside; these are times in ms, of one run or the mean of some milliseconds of runs. */
const bench = {
  floor: () => timed(walkFloor),
  own: () => timed(ownWork),
  load,
  /** `size` names a grown index; without it, the loaded one. */
  matcher: (page: number, size?: number) =>
    timedOften(() => runMatcher(pages[page]!, size === undefined ? matcher! : grown.get(size)!)),
  fresh: (page: number) => timed(() => runFresh(pages[page]!)),
  whole: (page: number) => timed(() => runWhole(pages[page]!)),
  hints: timeHints,
  regex: (page: number) => timedOften(() => runRegex(alternation, pages[page]!)),
  markjs: (page: number) => timeMarkJs(aliases, pages[page]!),
  fuse: (page: number) => timeFuse(aliases, pages[page]!),
  grow,
};

declare global {
  var whosaidBench: typeof bench;
}
globalThis.whosaidBench = bench;

/** The calls bench.ts may make. */
export type InPageBench = typeof bench;
