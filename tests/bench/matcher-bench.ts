/** What finding names costs: against one regular expression, mark.js and Fuse, and by the size of the index. */
import type { Page as Tab } from 'puppeteer-core';
import type { FactIndex } from '../../src/core/model';
import { median, ratio, type PageFile } from './bench-pages';
import { call } from './bench-tab';

const ROUNDS = 11;
const SIZE_ROUNDS = 9;
/** mark.js and Fuse take seconds on a large page. */
const SLOW_PAGES = 3;
const MAX_SLOW_TEXT = 12_000;
const SIZES = [60, 1_000, 100_000, 1_000_000] as const;

/** Medians by page, of calls made in turn: what else the machine does meets all of them alike. */
const timeInTurn = async <Name extends string>(
  names: readonly Name[],
  pages: number,
  rounds: number,
  time: (name: Name, page: number) => Promise<number>,
): Promise<Record<Name, number[]>> => {
  const times = Object.fromEntries(
    names.map((name) => [name, Array.from({ length: pages }, (): number[] => [])]),
  ) as Record<Name, number[][]>;
  for (let round = 0; round < rounds; round++)
    for (let page = 0; page < pages; page++)
      for (const name of names) times[name][page]!.push(await time(name, page));
  return Object.fromEntries(names.map((name) => [name, times[name].map(median)])) as Record<Name, number[]>;
};

/** Times of the matcher by page in ms, and over its rivals. The index and the pages are loaded. */
export type MatcherFigures = {
  readonly matcher: readonly number[];
  /** On words never seen. */
  readonly fresh: readonly number[];
  /** Names weighed, events, documents, facts ranked. */
  readonly whole: readonly number[];
  readonly vsRegex: number;
  readonly markjs: number;
  readonly fuse: number;
};

/** Takes half a minute, most of it for mark.js and Fuse. */
export const benchMatcher = async (tab: Tab, pages: readonly PageFile[]): Promise<MatcherFigures> => {
  const { length } = pages;
  const warmed = await timeInTurn(['matcher', 'regex', 'whole'], length, 3, (name, page) =>
    call(tab, name, page),
  );
  const { fresh } = await timeInTurn(['fresh'], length, 3, (name, page) => call(tab, name, page));
  const { matcher, regex } = await timeInTurn(['matcher', 'regex'], length, ROUNDS, (name, page) =>
    call(tab, name, page),
  );
  const slow = pages
    .map((page, at) => ({ length: page.length, at }))
    .filter((page) => page.length <= MAX_SLOW_TEXT)
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
    whole: warmed.whole,
    vsRegex: ratio(matcher, regex),
    markjs: median(markjs),
    fuse: median(fuse),
  };
};

/** An index of this many names: ms to build, MB of heap it takes, ms a page by page. */
export type SizeFigures = {
  readonly size: number;
  readonly ms: number;
  readonly mb: number;
  readonly match: readonly number[];
};

/** By size, smallest first. All indexes are there at once and asked in turn. */
export const benchSizes = async (
  tab: Tab,
  pages: readonly PageFile[],
  index: FactIndex,
): Promise<readonly SizeFigures[]> => {
  const names: FactIndex = { ...index, sources: [], claims: [], facts: [], events: [] };
  const grown = [];
  for (const size of SIZES) grown.push({ size, ...(await call(tab, 'grow', size, names)) });
  const match = await timeInTurn(SIZES.map(String), pages.length, SIZE_ROUNDS, (size, page) =>
    call(tab, 'matcher', page, Number(size)),
  );
  return grown.map(({ size, ms, mb }) => ({ size, ms, mb, match: match[String(size)]! }));
};
