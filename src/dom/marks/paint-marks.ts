/**
 * Paints marks by the CSS Custom Highlight API: no node of the page changes. Looks are in entrypoints/hints.content/style.css.
 * The registry is the page's own in both browsers, so a page can delete our highlights: each painting puts them back.
 */
import type { MarkStatus } from '../../core/hint/hint';
import type { MarkStyle } from '../../core/settings/settings';
import type { Mark } from './mark';
import { MAX_PAINTED_WHOLE, NearMarks } from './watch-near';

const OPEN = 'whosaid-open';
const STATUSES: readonly MarkStatus[] = ['agreed', 'disputed', 'doubtful'];
const STYLES: readonly MarkStyle[] = ['dotted', 'solid', 'tint'];

/**
 * Puts marks on a page and takes them off. Where the browser has no highlights it does nothing. Never throws. No private names: they cost
 * double in code that runs for the first time, as this does on every page.
 */
export class Painter {
  // Declared alone: a field that a class makes by itself is a function more.
  declare private readonly view: Window & typeof globalThis;
  declare private readonly highlights: Map<string, Highlight>;
  /** Null as long as marks are few. */
  declare private near: NearMarks | null;
  declare private marks: readonly Mark[];
  declare private style: MarkStyle;

  constructor(view: Window & typeof globalThis) {
    this.view = view;
    this.highlights = new Map();
    this.near = null;
    this.marks = [];
    this.style = 'dotted';
  }

  /** Shows exactly these marks, wherever the reader comes near them. */
  paint(marks: readonly Mark[], style: MarkStyle): void {
    this.marks = marks;
    this.style = style;
    if (this.registry() === null) return;
    if (marks.length > MAX_PAINTED_WHOLE) this.near ??= new NearMarks(this.view, () => this.paintNear());
    this.near?.setMarks(marks);
    this.paintNear();
  }

  /** Anew: until the next frame nothing is drawn, and where the same ranges stand nothing looks different then. */
  private paintNear(): void {
    for (const [name, highlight] of this.highlights) if (name !== OPEN) highlight.clear();
    let drawn: MarkStatus | null = null;
    let highlight: Highlight | null = null;
    for (const { status, range } of this.near?.choose(this.marks) ?? this.marks) {
      // The registry is asked once for many marks.
      if (highlight === null || status !== drawn) highlight = this.highlightFor(nameOf(status, this.style));
      drawn = status;
      highlight.add(range);
    }
  }

  /** Tints the mark whose card is open; null for none. */
  paintOpen(range: Range | null): void {
    const registry = this.registry();
    if (registry === null || (range === null && !this.highlights.has(OPEN))) return;
    const highlight = this.highlightFor(OPEN);
    highlight.priority = 1;
    highlight.clear();
    if (range === null) registry.delete(OPEN);
    else highlight.add(range);
  }

  /** Takes everything of ours off the page, also what an older version of us left behind. */
  clear(): void {
    const registry = this.registry();
    // Every name: Firefox cannot iterate the page's registry from here, "Xray wrapping of iterators not supported".
    for (const status of STATUSES) for (const style of STYLES) registry?.delete(nameOf(status, style));
    registry?.delete(OPEN);
    for (const highlight of this.highlights.values()) highlight.clear();
    this.marks = [];
    this.near?.setMarks([]);
  }

  private registry(): HighlightRegistry | null {
    return this.view.CSS?.highlights ?? null;
  }

  private highlightFor(name: string): Highlight {
    let highlight = this.highlights.get(name);
    if (highlight === undefined) this.highlights.set(name, (highlight = new this.view.Highlight()));
    const registry = this.registry();
    if (registry !== null && registry.get(name) !== highlight) registry.set(name, highlight);
    return highlight;
  }
}

function nameOf(status: MarkStatus, style: MarkStyle): string {
  return style === 'dotted' ? `whosaid-${status}` : `whosaid-${style}-${status}`;
}
