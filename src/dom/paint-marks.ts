/**
 * Paints marks by the CSS Custom Highlight API: no node of the page changes. Looks are in entrypoints/hints.content/style.css.
 * The registry is the page's own in both browsers, so a page can delete our highlights: each painting puts them back.
 */
import type { MarkStatus } from '../core/hint';
import type { Mark } from './mark';

/** How a mark is drawn; dotted is a thin underline that differs by shape for each status. */
export type MarkStyle = 'dotted' | 'solid' | 'tint';

const OPEN = 'whosaid-open';
const STATUSES: readonly MarkStatus[] = ['agreed', 'disputed', 'doubtful'];
const STYLES: readonly MarkStyle[] = ['dotted', 'solid', 'tint'];
/** Every name of ours. Firefox cannot iterate the page's registry from here: "Xray wrapping of iterators not supported". */
const NAMES = [OPEN, ...STATUSES.flatMap((status) => STYLES.map((style) => nameOf(status, style)))];

/** Puts marks on a page and takes them off. Where the browser has no highlights it does nothing. Never throws. */
export class Painter {
  readonly #view: Window & typeof globalThis;
  readonly #highlights = new Map<string, Highlight>();
  readonly #painted = new Map<Mark, Highlight>();

  constructor(view: Window & typeof globalThis) {
    this.#view = view;
  }

  /** Shows exactly these marks; only what changed is touched. */
  paint(marks: readonly Mark[], style: MarkStyle): void {
    if (this.#registry() === null) return;
    const wanted = new Map(marks.map((mark) => [mark, this.#highlightFor(nameOf(mark.status, style))]));
    for (const [mark, highlight] of this.#painted) {
      if (wanted.get(mark) === highlight) continue;
      highlight.delete(mark.range);
      this.#painted.delete(mark);
    }
    for (const [mark, highlight] of wanted) {
      if (this.#painted.has(mark)) continue;
      highlight.add(mark.range);
      this.#painted.set(mark, highlight);
    }
  }

  /** Tints the mark whose card is open; null for none. */
  paintOpen(range: Range | null): void {
    const registry = this.#registry();
    if (registry === null || (range === null && !this.#highlights.has(OPEN))) return;
    const highlight = this.#highlightFor(OPEN);
    highlight.priority = 1;
    highlight.clear();
    if (range === null) registry.delete(OPEN);
    else highlight.add(range);
  }

  /** Takes everything of ours off the page, also what an older version of us left behind. */
  clear(): void {
    const registry = this.#registry();
    for (const name of NAMES) registry?.delete(name);
    for (const highlight of this.#highlights.values()) highlight.clear();
    this.#painted.clear();
  }

  #registry(): HighlightRegistry | null {
    return this.#view.CSS?.highlights ?? null;
  }

  #highlightFor(name: string): Highlight {
    const known = this.#highlights.get(name) ?? new this.#view.Highlight();
    this.#highlights.set(name, known);
    const registry = this.#registry();
    if (registry !== null && registry.get(name) !== known) registry.set(name, known);
    return known;
  }
}

function nameOf(status: MarkStatus, style: MarkStyle): string {
  return style === 'dotted' ? `whosaid-${status}` : `whosaid-${style}-${status}`;
}
