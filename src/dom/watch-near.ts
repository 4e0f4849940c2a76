/**
 * Which marks are near what the reader sees. Chromium draws every highlight of a page anew at each frame in which anything of the page
 * changed: with 240 marks and an advert at 60 frames a second that took 16 to 22 % of a core, 9 to 11 % with those near alone.
 */
import type { Mark } from './mark';

/** Fewer marks than an article has at most as a rule are all painted, and nothing is observed. */
export const MAX_PAINTED_WHOLE = 50;
/** What a reader may have scrolled to before the browser tells of it. */
const MARGIN = '100%';

/** `scrollMargin`: as `rootMargin`, for parts of the page that scroll by themselves. */
type Margins = IntersectionObserverInit & { readonly scrollMargin: string };

/** Knows which marks are near; all of them where they are few. */
export class NearMarks {
  private readonly view: Window & typeof globalThis;
  private readonly changed: () => void;
  private observer: IntersectionObserver | null;
  private observed: Set<Element>;
  private readonly far: Set<Element>;

  /** `changed` is called when others are near than before. */
  constructor(view: Window & typeof globalThis, changed: () => void) {
    this.view = view;
    this.changed = changed;
    this.observer = null;
    this.observed = new Set();
    this.far = new Set();
  }

  /** Watches these marks in place of others. What was not yet looked at counts as near. */
  setMarks(marks: readonly Mark[]): void {
    const isMany = marks.length > MAX_PAINTED_WHOLE;
    if (!isMany && this.observed.size === 0) return;
    const wanted = new Set(isMany ? marks.map((mark) => mark.block.container) : []);
    const observer = (this.observer ??= this.observe());
    for (const element of this.observed) {
      if (wanted.has(element)) continue;
      observer.unobserve(element);
      this.far.delete(element);
    }
    for (const element of wanted) if (!this.observed.has(element)) observer.observe(element);
    this.observed = wanted;
  }

  /** The near ones of these marks. */
  choose(marks: readonly Mark[]): readonly Mark[] {
    return this.far.size === 0 ? marks : marks.filter((mark) => !this.far.has(mark.block.container));
  }

  private observe(): IntersectionObserver {
    const options: Margins = { rootMargin: MARGIN, scrollMargin: MARGIN };
    return new this.view.IntersectionObserver((entries) => this.note(entries), options);
  }

  private note(entries: readonly IntersectionObserverEntry[]): void {
    const before = this.far.size;
    let isNews = false;
    for (const entry of entries) {
      const { target } = entry;
      if (!this.observed.has(target)) continue;
      const isFar = !entry.isIntersecting && holdsItsText(entry);
      isNews ||= isFar !== this.far.has(target);
      if (isFar) this.far.add(target);
      else this.far.delete(target);
    }
    if (isNews || this.far.size !== before) this.changed();
  }
}

/** Text may stand outside its element: where that has no box, or one too small for it, nothing is known of the text. */
function holdsItsText({ target, boundingClientRect: box }: IntersectionObserverEntry): boolean {
  return box.height > 0 && box.width > 0 && target.scrollHeight <= 2 * box.height;
}
