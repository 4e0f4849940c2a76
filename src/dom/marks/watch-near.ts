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
  declare private readonly observer: IntersectionObserver;
  declare private readonly far: WeakSet<Element>;

  /** `changed` is called when others are near than before. */
  constructor(view: Window & typeof globalThis, changed: () => void) {
    const margins: Margins = { rootMargin: MARGIN, scrollMargin: MARGIN };
    this.observer = new view.IntersectionObserver((entries) => {
      if (entries.filter((entry) => this.note(entry)).length > 0) changed();
    }, margins);
    this.far = new WeakSet();
  }

  /** Watches these marks in place of others. What was never looked at counts as near. */
  setMarks(marks: readonly Mark[]): void {
    this.observer.disconnect();
    if (marks.length <= MAX_PAINTED_WHOLE) return;
    for (const mark of marks) this.observer.observe(mark.block.container);
  }

  /** The near ones of these marks. */
  choose(marks: readonly Mark[]): readonly Mark[] {
    if (marks.length <= MAX_PAINTED_WHOLE) return marks;
    return marks.filter((mark) => !this.far.has(mark.block.container));
  }

  /** True when it tells something new. */
  private note(entry: IntersectionObserverEntry): boolean {
    const { target } = entry;
    const isFar = !entry.isIntersecting && holdsItsText(entry);
    if (isFar === this.far.has(target)) return false;
    if (isFar) this.far.add(target);
    else this.far.delete(target);
    return true;
  }
}

/** Text may stand outside its element: where that has no box, or one too small for it, nothing is known of the text. */
function holdsItsText({ target, boundingClientRect: box }: IntersectionObserverEntry): boolean {
  return box.height > 0 && target.scrollHeight <= 2 * box.height;
}
