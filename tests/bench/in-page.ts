/** What the bench runs inside Chromium; bundled by bench.ts and called by name on `globalThis.whosaidBench`. */
import Fuse from 'fuse.js';
import Mark from 'mark.js';
import { compileMatcher } from '../../src/core/match/compile-matcher';
import { findMentions } from '../../src/core/match/find-mentions';
import { resetResolved } from '../../src/core/match/spelling/resolve-word';
import { scanText } from '../../src/core/match/scan-text';
import type { Matcher } from '../../src/core/match/matcher';
import { makePageHints } from '../../src/core/page-hints';
import { INDEX_FORMAT, type Entity, type FactIndex } from '../../src/core/model';
import type { Page } from '../../src/core/page';
import { rangeInBlock } from '../../src/dom/block-range';
import type { Mark as PageMark } from '../../src/dom/mark';
import { Painter } from '../../src/dom/paint-marks';
import { readBlocks, type ReadBlock } from '../../src/dom/read-blocks';
import { makeNames } from './synthetic-names';

/** Marks painted by the own-cost run: as many as a well-covered article has. */
const MARKS = 30;

const timed = (run: () => unknown): number => {
  const start = performance.now();
  run();
  return performance.now() - start;
};

/** The bare minimum of reading a page: every text node's length, scripts and styles left out. */
const walkFloor = (): number => {
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  let length = 0;
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
    const tag = node.parentElement?.tagName ?? '';
    if (tag === 'SCRIPT' || tag === 'STYLE' || tag === 'NOSCRIPT' || tag === 'TEXTAREA' || tag === 'TEMPLATE')
      continue;
    length += (node as Text).length;
  }
  return length;
};

const { port1 } = new MessageChannel();

/** Marks at even distances. A plain loop, as all that is measured but is not ours. */
const chooseSpans = (blocks: readonly ReadBlock[]): PageMark[] => {
  const step = Math.max(1, Math.floor(blocks.length / MARKS));
  const marks: PageMark[] = [];
  for (let id = 0; id < MARKS && id * step < blocks.length; id++) {
    const block = blocks[id * step]!;
    const end = Math.min(8, block.text.length);
    const range = rangeInBlock(block, { start: 0, end });
    if (range !== null)
      marks.push({ id, block, start: 0, end, status: 'agreed', target: 'person/x', kind: 'person', range });
  }
  return marks;
};

/** What the page's own thread does for us: read the text, send it away, paint the answer. */
const ownWork = (): void => {
  const blocks = readBlocks(document.body, {
    shadowRootOf: (element) => element.shadowRoot,
    onShadowRoot: () => undefined,
    isOwn: () => false,
  });
  port1.postMessage(blocks.map(({ text, kind }) => ({ text, kind })));
  const painter = new Painter(window);
  painter.paint(chooseSpans(blocks), 'dotted');
  painter.clear();
};

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

/** Finding names in a page's text: what the one regular expression does too. */
const runMatcher = (page: Page): number => {
  let hits = 0;
  for (const { text } of page.blocks) hits += scanText(matcher!, text).length;
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

const escape = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
let alternation = /(?!)/g;

const runRegex = (page: Page): number => {
  let hits = 0;
  for (const { text } of page.blocks) {
    alternation.lastIndex = 0;
    while (alternation.exec(text) !== null) hits++;
  }
  return hits;
};

const buildDom = (page: Page): HTMLElement => {
  const root = document.createElement('div');
  for (const { text } of page.blocks) {
    const paragraph = document.createElement('p');
    paragraph.textContent = text;
    root.append(paragraph);
  }
  document.body.append(root);
  return root;
};

const runMarkJs = (page: Page): number => {
  const root = buildDom(page);
  const instance = new Mark(root);
  const time = timed(() =>
    instance.mark([...aliases], { accuracy: 'exactly', separateWordSearch: false, diacritics: true }),
  );
  root.remove();
  return time;
};

const runFuse = (page: Page): number => {
  const fuse = new Fuse(aliases, { threshold: 0.2, includeScore: true });
  return timed(() => {
    for (const { text } of page.blocks) {
      const words = text.match(/[\p{L}\p{M}'’-]+/gu) ?? [];
      for (let at = 0; at < words.length; at++) {
        for (let length = 1; length <= 3 && at + length <= words.length; length++)
          fuse.search(words.slice(at, at + length).join(' '));
      }
    }
  });
};

/** Load an index and pages for the matcher runs. */
const load = (index: FactIndex, texts: readonly Page[]): void => {
  matcher = compileMatcher(index);
  pages = texts;
  aliases = [...new Set(index.entities.flatMap(({ variants }) => variants.map(({ text }) => text)))];
  alternation = new RegExp(
    `\\b(?:${[...aliases]
      .sort((a, b) => b.length - a.length)
      .map(escape)
      .join('|')})\\b`,
    'g',
  );
};

/** Medians are taken outside; these are single times in ms. */
const bench = {
  floor: () => timed(walkFloor),
  own: () => timed(ownWork),
  load,
  matcher: (page: number) => timed(() => runMatcher(pages[page]!)),
  fresh: (page: number) => timed(() => runFresh(pages[page]!)),
  whole: (page: number) => timed(() => runWhole(pages[page]!)),
  hints: timeHints,
  regex: (page: number) => timed(() => runRegex(pages[page]!)),
  markjs: (page: number) => runMarkJs(pages[page]!),
  fuse: (page: number) => runFuse(pages[page]!),
  /** Builds an index of `size` made-up names beside the loaded one's; gives build ms and heap MB. */
  grow: (size: number, index: FactIndex) => {
    const entities = [
      ...index.entities,
      ...makeNames(Math.max(0, size - index.entities.length)).map(toEntity),
    ];
    const ms = timed(() => {
      matcher = compileMatcher(indexOf(entities));
    });
    const heap =
      (performance as unknown as { memory?: { usedJSHeapSize: number } }).memory?.usedJSHeapSize ?? 0;
    return { ms, mb: heap / 2 ** 20, size: entities.length };
  },
};

declare global {
  var whosaidBench: typeof bench;
}
globalThis.whosaidBench = bench;

/** The calls bench.ts may make. */
export type InPageBench = typeof bench;
