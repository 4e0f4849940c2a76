/**
 * What the reading bench runs inside Chromium, called by name on `globalThis.readingBench`: our own modules as they are, on a page whose
 * clock tells five microseconds apart. A trace of the built extension would add more to each call than the call takes.
 */
import { PageReading } from '../../src/app/page/page-reading';
import type { PageHints } from '../../src/core/hint/hint';
import type { Page } from '../../src/core/page/page';
import { createHitTester } from '../../src/dom/hover/hit-test';
import type { Mark } from '../../src/dom/marks/mark';
import { Painter } from '../../src/dom/marks/paint-marks';
import { rangeInBlock } from '../../src/dom/text/block-range';
import { readBlocks } from '../../src/dom/text/read-blocks';
import type { Reader } from '../../src/dom/text/reading';
import { watchText } from '../../src/dom/text/watch-text';
import { DEFAULTS } from '../../src/ext/settings/default-settings';

const NAME = 'Edda Lind';
const NAMED = `In the morning ${NAME} crossed the wet square on foot while two buses waited beside the gate.`;
const PLAIN =
  'Nobody at the gate could say how long it would last, and by noon the rain had stopped at last.';

const reader: Reader = {
  shadowRootOf: (element) => element.shadowRoot,
  onShadowRoot: () => undefined,
  isOwn: () => false,
};

/** Paragraphs of which every `each`-th holds a name. */
const makeParagraphs = (count: number, each: number): HTMLElement[] =>
  Array.from({ length: count }, (_, nth) =>
    Object.assign(document.createElement('p'), { textContent: nth % each === 0 ? NAMED : PLAIN }),
  );

/** Times in ms of `moves` looks for the mark under the pointer, on a page with so many marks, painted. */
const hover = (marks: number, moves: number): number[] => {
  document.body.replaceChildren(...makeParagraphs(marks, 1));
  const painted = readBlocks(document.body, reader).flatMap((block, id): Mark[] => {
    const start = block.text.indexOf(NAME);
    const span = { start, end: start + NAME.length };
    const range = rangeInBlock(block, span);
    return range === null
      ? []
      : [{ ...span, id, block, range, status: 'agreed', target: 'person/edda', kind: 'person' }];
  });
  if (painted.length !== marks) throw new Error(`${painted.length} marks`);
  new Painter(window).paint(painted, 'dotted');
  const tester = createHitTester(document, () => null);
  tester.setMarks(painted);
  // A pointer moves over a page that has been laid out.
  document.body.getBoundingClientRect();
  let hits = 0;
  // The first tenth warms the engine up.
  const times = Array.from({ length: Math.ceil(moves * 1.1) }, (_, nth) => {
    const [x, y] = [20 + ((nth * 37) % 700), 10 + ((nth * 23) % 780)];
    // Found by the browser to know where to send the event, with or without us.
    const target = document.elementFromPoint(x, y);
    const start = performance.now();
    const hit = tester.hitAt(x, y, target);
    const ms = performance.now() - start;
    if (hit !== null) hits += 1;
    return ms;
  });
  if (hits === 0) throw new Error('no mark was hit');
  return times.slice(-moves);
};

/** Answers as the background does, knowing one name. */
const answer = (page: Page): PageHints => ({
  mentions: page.blocks.flatMap(({ text }, block) => {
    const start = text.indexOf(NAME);
    const span = { block, start, end: start + NAME.length };
    return start < 0 ? [] : [{ ...span, status: 'agreed' as const, shown: true, hint: 0 }];
  }),
  hints: [
    {
      target: 'person/edda',
      kind: 'person',
      name: NAME,
      spelt: null,
      doubt: null,
      roles: [],
      event: null,
      facts: [],
      totalFacts: 0,
    },
  ],
  facts: [],
  pageIsSource: false,
});

/** Ms of work, all in all, for a thousand paragraphs appended at once to a page of as many: `rounds` times over. */
const append = async (rounds: number): Promise<number[]> => {
  const article = document.createElement('article');
  article.append(...makeParagraphs(1000, 100));
  document.body.replaceChildren(article);
  let work = 0;
  let answered = 0;
  let painted: () => void = () => undefined;
  const timed =
    <Args extends unknown[]>(run: (...args: Args) => void) =>
    (...args: Args): void => {
      const start = performance.now();
      run(...args);
      work += performance.now() - start;
    };
  // The page's window with every callback timed.
  const view = {
    performance,
    setTimeout: (run: () => void, ms: number) => window.setTimeout(timed(run), ms),
    clearTimeout: (id: number) => window.clearTimeout(id),
    requestIdleCallback: (run: () => void, options: IdleRequestOptions) =>
      window.requestIdleCallback(timed(run), options),
    MutationObserver: class extends MutationObserver {
      constructor(run: (batch: MutationRecord[]) => void) {
        super(timed(run));
      }
    },
  } as unknown as Window & typeof globalThis;
  const reading = new PageReading({
    page: document,
    host: '',
    reader,
    painter: new Painter(window),
    settings: () => ({ ...DEFAULTS, density: 'all' }),
    hidden: () => undefined,
    services: {
      findHints: async ({ page }) => {
        // As the browser writes a message; it is read, and answered, by the background.
        const sent = JSON.stringify(page);
        await new Promise((resolve) => setTimeout(resolve, 10));
        const value = answer(JSON.parse(sent) as Page);
        answered = performance.now();
        return { ok: true, value };
      },
    },
    chosen: () => {
      // Without an answer before it, it is for what was taken away, whose work is timed elsewhere.
      if (answered === 0) return;
      work += performance.now() - answered;
      answered = 0;
      painted();
    },
  });
  await reading.start();
  const stop = new AbortController();
  watchText(view, reader, (change) => void reading.update(change), stop.signal).observe(document);
  const times: number[] = [];
  for (let nth = 0; nth < rounds; nth++) {
    work = 0;
    const done = new Promise<void>((resolve) => (painted = resolve));
    article.append(...makeParagraphs(1000, 100));
    await done;
    times.push(work);
    painted = () => undefined;
    for (const late of [...article.children].slice(1000)) late.remove();
    await new Promise((resolve) => setTimeout(resolve, 1500));
  }
  stop.abort();
  return times;
};

const bench = { hover, append };

declare global {
  var readingBench: typeof bench;
}
globalThis.readingBench = bench;

/** The calls reading-bench.ts may make. */
export type ReadingInPage = typeof bench;
