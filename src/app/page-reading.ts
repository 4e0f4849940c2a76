/**
 * The reading of one page: text in, marks painted, kept up to date as the page changes. It opens no card. Blocks are asked about
 * once; after a change only new blocks are.
 */
import type { Page } from '../core/page';
import { chooseMarks } from '../dom/choose-marks';
import { createPageText } from '../dom/page-text';
import type { Painter } from '../dom/paint-marks';
import type { ReadBlock, Reader } from '../dom/read-blocks';
import { readMetadata } from '../dom/read-metadata';
import type { TextChange } from '../dom/watch-text';
import type { Settings } from '../ext/settings';
import { isVisible, makeMarks, type PageMark } from './page-marks';
import type { PageServices } from './page-services';

/** A page of 1 MB is read whole; what lies beyond twice that is no article. UTF-16 code units. */
const MAX_TEXT = 1_900_000;

export type Reading = {
  /** Reads everything and asks about it. True when an answer came. */
  readonly start: () => Promise<boolean>;
  /** Reads what changed and asks about new blocks. */
  readonly update: (change: TextChange) => Promise<void>;
  /** Chooses and paints anew, after a setting changed. */
  readonly repaint: () => void;
  /** The painted marks, in document order. */
  readonly marks: () => readonly PageMark[];
  readonly pageIsSource: () => boolean;
  /** Takes the marks off; a later answer is dropped. */
  readonly stop: () => void;
};

type Options = {
  readonly page: Document;
  readonly services: PageServices;
  readonly reader: Reader;
  readonly painter: Painter;
  readonly settings: () => Settings;
  /** Called after each painting. */
  readonly painted: (marks: readonly PageMark[]) => void;
};

/** A reading of `page`, not yet begun. */
export function createReading(options: Options): Reading {
  const { page, painter } = options;
  const text = createPageText(page, options.reader);
  let marksOf = new Map<ReadBlock, PageMark[]>();
  let painted: readonly PageMark[] = [];
  let isSource = false;
  let isStopped = false;

  const repaint = (): void => {
    if (isStopped) return;
    const { density, markStyle } = options.settings();
    const all = text.blocks().flatMap((block) => marksOf.get(block) ?? []);
    painted = chooseMarks(all.filter(isVisible), text.blocks(), density) as PageMark[];
    painter.paint(painted, markStyle);
    options.painted(painted);
  };
  const askAbout = async (blocks: readonly ReadBlock[]): Promise<boolean> => {
    const asked = limitText(blocks);
    if (asked.length === 0) return true;
    const request: Page = {
      ...readMetadata(page),
      blocks: asked.map(({ text: words, kind }) => ({ text: words, kind })),
    };
    const reply = await options.services.findHints(request);
    if (isStopped || !reply.ok) return false;
    isSource ||= reply.value.pageIsSource;
    for (const mark of makeMarks(asked, reply.value))
      marksOf.set(mark.block, [...(marksOf.get(mark.block) ?? []), mark]);
    return true;
  };
  return {
    start: async () => {
      marksOf = new Map();
      const isAnswered = await askAbout(text.readAll());
      repaint();
      return isAnswered;
    },
    update: async (change) => {
      const fresh = text.apply(change);
      const standing = new Set(text.blocks());
      for (const block of marksOf.keys()) if (!standing.has(block)) marksOf.delete(block);
      await askAbout(fresh);
      repaint();
    },
    repaint,
    marks: () => painted,
    pageIsSource: () => isSource,
    stop: () => {
      isStopped = true;
      painted = [];
      marksOf = new Map();
      painter.clear();
      options.painted([]);
    },
  };
}

/** The blocks up to the limit, those without a letter left out. */
function limitText(blocks: readonly ReadBlock[]): ReadBlock[] {
  let length = 0;
  return blocks.filter((block) => {
    if (!/\p{L}/u.test(block.text)) return false;
    length += block.text.length;
    return length <= MAX_TEXT;
  });
}
