/**
 * The reading of one page: text in, marks painted, kept up to date as the page changes. It opens no card. Blocks are asked about
 * once; after a change only new blocks are.
 */
import type { Page } from '../../core/page/page';
import { chooseMarks } from '../../dom/marks/choose-marks';
import { createPageText, type PageText } from '../../dom/text/page-text';
import type { Painter } from '../../dom/marks/paint-marks';
import type { ReadBlock, Reader } from '../../dom/text/reading';
import { readMetadata } from '../../dom/article/read-metadata';
import type { TextChange } from '../../dom/text/text-change';
import type { Settings } from '../../core/settings/settings';
import { isVisible, makeMarks, type PageMark } from './page-marks';
import type { PageServices } from './page-services';

/** A page of 1 MB is read whole; what lies beyond twice that is no article. UTF-16 code units. */
const MAX_TEXT = 1_900_000;

/** A page's date stands in its first lines. */
const CONTEXT_BLOCKS = 3;
/** More targets than an article names. */
const CONTEXT_TARGETS = 60;
const NONE: readonly PageMark[] = [];

type Options = {
  readonly page: Document;
  readonly services: Pick<PageServices, 'findHints'>;
  /** The site the reader is on: of the page around a frame. */
  readonly host: string;
  readonly reader: Reader;
  readonly painter: Painter;
  readonly settings: () => Settings;
  /** Told which elements hold marks that cannot be seen now. */
  readonly hidden: (elements: Iterable<Element>) => void;
  /** Called after each choice with the chosen marks, in document order; a quiet page shows none of them. */
  readonly chosen: (marks: readonly PageMark[], isQuiet: boolean) => void;
};

/** A reading of a page, begun by `start`. */
export class PageReading {
  readonly #options: Options;
  readonly #text: PageText;
  #marksOf = new Map<ReadBlock, PageMark[]>();
  /** All of them, in document order. */
  #marks: readonly PageMark[] = [];
  #chosen: readonly PageMark[] = [];
  #pageIsSource = false;
  /** Read once: a reading ends where the address changes. */
  #metadata: Omit<Page, 'blocks'> | null = null;
  #isStopped = false;

  constructor(options: Options) {
    this.#options = options;
    this.#text = createPageText(options.page, options.reader);
  }

  /** Reads everything and asks about it. True when an answer came. */
  async start(): Promise<boolean> {
    const isAnswered = await this.#askAbout(this.#text.readAll());
    this.repaint();
    return isAnswered;
  }

  /** Reads what changed and asks about new blocks. */
  async update(change: TextChange): Promise<void> {
    const fresh = this.#text.apply(change);
    const before = this.#marksOf.size;
    for (const block of this.#marksOf.keys()) if (!this.#text.holds(block)) this.#marksOf.delete(block);
    // Text that nobody knows anything about comes and goes without anything to paint.
    if (this.#marksOf.size < before) this.repaint();
    const known = this.#marksOf.size;
    await this.#askAbout(fresh);
    if (this.#marksOf.size > known || fresh.some(isHeading)) this.repaint();
  }

  /** Chooses and paints anew. */
  repaint(): void {
    if (this.#isStopped) return;
    const { density, markStyle } = this.#options.settings();
    const blocks = this.#text.blocks();
    const all: PageMark[] = [];
    for (const block of blocks) all.push(...(this.#marksOf.get(block) ?? NONE));
    this.#marks = all;
    const visible = all.filter(isVisible);
    const seen = new Set(visible);
    this.#options.hidden(all.filter((mark) => !seen.has(mark)).map((mark) => mark.block.container));
    // What is not painted is there for the reader who asks by key or popup.
    const isQuiet = density === 'none';
    this.#chosen = chooseMarks(visible, blocks, isQuiet ? 'first' : density);
    this.#options.painter.paint(isQuiet ? NONE : this.#chosen, markStyle);
    this.#options.chosen(this.#chosen, isQuiet);
  }

  /** The chosen marks, in document order. */
  marks(): readonly PageMark[] {
    return this.#chosen;
  }

  /** True when the page is itself one of the sources. */
  pageIsSource(): boolean {
    return this.#pageIsSource;
  }

  /** Takes the marks off; a later answer is dropped. */
  stop(): void {
    this.#isStopped = true;
    this.#marks = this.#chosen = [];
    this.#marksOf.clear();
    this.#options.painter.clear();
    this.#options.hidden([]);
  }

  async #askAbout(blocks: readonly ReadBlock[]): Promise<boolean> {
    const fresh = limitText(blocks);
    if (fresh.length === 0) return true;
    const known = blocks === this.#text.blocks() ? [] : limitText(this.#contextOf(blocks));
    const asked = [...known, ...fresh];
    const { page, services, host } = this.#options;
    this.#metadata ??= readMetadata(page);
    const request: Page = { ...this.#metadata, blocks: asked.map(({ text, kind }) => ({ text, kind })) };
    const reply = await services.findHints({ page: request, host });
    if (this.#isStopped || !reply.ok) return false;
    this.#pageIsSource ||= reply.value.pageIsSource;
    const context = new Set(known);
    for (const mark of makeMarks(asked, reply.value)) {
      if (context.has(mark.block)) continue;
      const marks = this.#marksOf.get(mark.block);
      if (marks === undefined) this.#marksOf.set(mark.block, [mark]);
      else marks.push(mark);
    }
    return true;
  }

  /**
   * Blocks read before that say what new ones mean: where the page begins, for its date, and where each target was first named, since a
   * full name licences the surname alone. Their own marks stand already.
   */
  #contextOf(read: readonly ReadBlock[]): ReadBlock[] {
    const fresh = new Set(read);
    const context = new Set<ReadBlock>();
    for (const block of this.#text.blocks()) {
      if (context.size === CONTEXT_BLOCKS) break;
      if (!fresh.has(block)) context.add(block);
    }
    const seen = new Set<string>();
    for (const { block, target } of this.#marks) {
      if (seen.has(target) || seen.size === CONTEXT_TARGETS) continue;
      seen.add(target);
      context.add(block);
    }
    return [...context];
  }
}

/** True when the background answers the same under both settings: only what is painted may differ. */
export function askTheSame(before: Settings, after: Settings): boolean {
  return (
    before.wrongMatches.length === after.wrongMatches.length &&
    before.sourcesOff.join('\n') === after.sourcesOff.join('\n') &&
    before.languagesOff.join() === after.languagesOff.join()
  );
}

/** A heading begins a section, and each section has its own first mentions. */
function isHeading(block: ReadBlock): boolean {
  return block.kind === 'heading';
}

/** The blocks up to the limit, those without a letter left out. */
function limitText(blocks: readonly ReadBlock[]): ReadBlock[] {
  let length = 0;
  return blocks.filter((block) => {
    if (!hasLetter(block.text)) return false;
    length += block.text.length;
    return length <= MAX_TEXT;
  });
}

/** Most text begins with a letter of ASCII; the expression with all letters there are is compiled where one does not. */
function hasLetter(text: string): boolean {
  const code = text.charCodeAt(0) | 0x20;
  return (code >= 0x61 && code <= 0x7a) || /\p{L}/u.test(text);
}
