/**
 * Paints marks by the CSS Custom Highlight API: no node of the page changes. Looks are in entrypoints/hints.content/style.css.
 * The registry is the page's own in both browsers, so a page can delete our highlights: each paint puts them back.
 */
import type { MarkStatus } from '../core/hint';
import type { Mark } from './mark';

/** How a mark is drawn; dotted is a thin underline that differs by shape for each status. */
export type MarkStyle = 'dotted' | 'solid' | 'tint';

export type Painter = {
  /** Shows exactly these marks; only what changed is touched. Never throws. */
  readonly paint: (marks: readonly Mark[], style: MarkStyle) => void;
  /** Tints the mark whose card is open; null for none. */
  readonly paintOpen: (range: Range | null) => void;
  /** Takes everything of ours off the page. */
  readonly clear: () => void;
};

const OPEN = 'whosaid-open';

/** Starts with nothing painted. Where the browser has no highlights, painting does nothing. */
export function createPainter(view: Window & typeof globalThis = window): Painter {
  const highlights = new Map<string, Highlight>();
  const painted = new Map<Mark, Highlight>();
  const registry = (): HighlightRegistry | null => view.CSS?.highlights ?? null;
  const highlightFor = (name: string): Highlight => {
    const known = highlights.get(name) ?? new view.Highlight();
    highlights.set(name, known);
    if (name === OPEN) known.priority = 1;
    const all = registry();
    if (all !== null && all.get(name) !== known) all.set(name, known);
    return known;
  };
  const clear = (): void => {
    for (const name of highlights.keys()) registry()?.delete(name);
    for (const highlight of highlights.values()) highlight.clear();
    painted.clear();
  };
  return {
    clear,
    paint: (marks, style) => {
      if (registry() === null) return;
      const wanted = new Set(marks);
      for (const [mark, highlight] of painted) {
        if (wanted.has(mark) && highlight === highlights.get(nameOf(mark.status, style))) continue;
        highlight.delete(mark.range);
        painted.delete(mark);
      }
      for (const mark of marks) {
        const highlight = highlightFor(nameOf(mark.status, style));
        if (painted.has(mark)) continue;
        highlight.add(mark.range);
        painted.set(mark, highlight);
      }
    },
    paintOpen: (range) => {
      if (registry() === null) return;
      const highlight = highlightFor(OPEN);
      highlight.clear();
      if (range !== null) highlight.add(range);
      else registry()?.delete(OPEN);
    },
  };
}

function nameOf(status: MarkStatus, style: MarkStyle): string {
  return style === 'dotted' ? `whosaid-${status}` : `whosaid-${style}-${status}`;
}
