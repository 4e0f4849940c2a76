/**
 * Whosaid on one page: decides whether to act, reads, marks, opens cards, answers popup and keys, and never lets the page notice.
 * The one place of the page's side that catches.
 */
import { findSwitch } from '../../core/site';
import { isArticle } from '../../dom/article/is-article';
import { Painter } from '../../dom/marks/paint-marks';
import type { Reader } from '../../dom/text/reading';
import { watchReturn } from '../../dom/marks/watch-return';
import { watchReveal, type RevealWatch } from '../../dom/marks/watch-reveal';
import type { TextChange } from '../../dom/text/text-change';
import { watchText, type TextWatch } from '../../dom/text/watch-text';
import type { PageState } from '../../core/page/page-report';
import { isWanted } from '../../ext/settings/is-wanted';
import type { Settings } from '../../core/settings/settings';
import { makeActions } from './page-actions';
import { answerReader } from './page-answers';
import { PageCards } from './page-cards';
import { isReadable, siteHost } from './page-frame';
import type { PageMark } from './page-marks';
import { askTheSame, PageReading } from './page-reading';
import { listMarks } from './list-marks';
import type { PageServices } from './page-services';

/** How often a page that looks like no article is looked at again after its text changed: apps build themselves in steps. */
const MAX_PROBES = 5;

/** Runs until the signal is aborted. Never throws, never rejects. */
export async function runPage(
  view: Window & typeof globalThis,
  services: PageServices,
  signal: AbortSignal,
): Promise<void> {
  try {
    if (!isReadable(view)) return;
    const settings = await services.readSettings();
    if (!signal.aborted) new PageRun(view, services, signal, settings).start();
  } catch {
    // The page must not notice: no marks is what is left of any failure.
  }
}

class PageRun {
  readonly #painter: Painter;
  readonly #cards: PageCards;
  readonly #watch: TextWatch;
  readonly #reveal: RevealWatch;
  readonly #reader: Reader;
  readonly #host: string;
  #reading: PageReading | null = null;
  #state: PageState = 'working';
  #anyway = false;
  #probes = 0;
  #address = '';

  constructor(
    readonly view: Window & typeof globalThis,
    readonly services: PageServices,
    readonly signal: AbortSignal,
    private settings: Settings,
  ) {
    this.#host = siteHost(view);
    this.#painter = new Painter(view);
    this.#reader = {
      shadowRootOf: services.shadowRootOf,
      onShadowRoot: (root) => {
        if (!this.#watch.roots.has(root)) this.#watch.observe(root);
      },
      isOwn: (element) => this.#cards.isOwn(element),
    };
    this.#cards = new PageCards({
      view,
      signal,
      painter: this.#painter,
      host: this.#host,
      // Asked at each movement: most pages have no root but themselves.
      shadowRootOf: (element) => (this.#watch.roots.size < 2 ? null : services.shadowRootOf(element)),
      dwellMs: () => this.settings.dwellMs,
      startTexts: services.startTexts,
      pageIsSource: () => this.#reading?.pageIsSource() ?? false,
      actions: (mark) => makeActions(mark, services, { host: this.#host, root: this.#cards.root() }),
    });
    this.#reveal = watchReveal(view, () => this.#reading?.repaint(), signal);
    this.#watch = watchText(view, this.#reader, (change) => this.#guard(this.#changed(change)), signal);
  }

  start(): void {
    this.#painter.clear();
    this.#watch.observe(this.view.document);
    const stops = [
      this.services.watchSettings((settings) => this.#guard(this.#apply(settings))),
      this.services.watchLibrary(() => this.#guard(this.#begin())),
      this.#answer(),
    ];
    // Meanwhile it heard of no change, and the button lost its badge.
    const refresh = async (): Promise<void> => this.#apply(await this.services.readSettings());
    watchReturn(this.view, () => this.#guard(refresh()), this.signal);
    this.signal.addEventListener('abort', () => {
      for (const stop of stops) stop();
      this.#reading?.stop();
      this.#painter.clear();
    });
    this.#guard(this.#begin());
  }

  /** Decides and reads from the start. */
  async #begin(): Promise<void> {
    this.#address = this.#pageAddress();
    // Roots of the page before this one would be kept alive; one that comes back is met again.
    for (const root of this.#watch.roots) if (!root.isConnected) this.#watch.roots.delete(root);
    this.#end();
    this.#state = this.#decide();
    if (this.#state !== 'working') return void this.#report([]);
    const reading = new PageReading({
      page: this.view.document,
      services: this.services,
      host: this.#host,
      reader: this.#reader,
      painter: this.#painter,
      settings: () => this.settings,
      hidden: (elements) => this.#reveal.setHidden(elements),
      chosen: (marks, isQuiet) => this.#chosen(reading, marks, isQuiet),
    });
    this.#reading = reading;
    const isAnswered = await reading.start().catch(() => false);
    if (this.#reading === reading) this.#state = isAnswered ? 'marked' : 'failed';
  }

  #end(): void {
    this.#reading?.stop();
    this.#reading = null;
    this.#cards.setMarks([], false);
  }

  #decide(): PageState {
    if (!isWanted(this.settings, this.#host)) return 'off';
    const isChosen =
      this.settings.act !== 'articles' || findSwitch(this.settings.sites, this.#host)?.on === true;
    return isChosen || this.#anyway || isArticle(this.view.document) ? 'working' : 'other';
  }

  async #changed(change: TextChange): Promise<void> {
    if (this.#pageAddress() !== this.#address) {
      this.#probes = 0;
      this.#anyway = false;
      this.#watch.reset();
      return this.#begin();
    }
    if (this.#reading !== null) return this.#reading.update(change);
    if (this.#state !== 'other' || this.#probes >= MAX_PROBES) return;
    this.#probes += 1;
    if (this.#decide() === 'working') await this.#begin();
  }

  async #apply(settings: Settings): Promise<void> {
    const before = this.settings;
    this.settings = settings;
    const isActing = this.#reading !== null;
    if (isActing && askTheSame(before, settings) && this.#decide() === 'working') this.#reading?.repaint();
    else await this.#begin();
  }

  #chosen(reading: PageReading, marks: readonly PageMark[], isQuiet: boolean): void {
    if (this.#reading !== null && this.#reading !== reading) return;
    this.#cards.setMarks(marks, isQuiet);
    this.#report(isQuiet ? [] : marks);
  }

  #report(marks: readonly PageMark[]): void {
    if (this.view !== this.view.top || !this.services.isAlive()) return;
    const disputed = marks.filter((mark) => mark.status === 'disputed').length;
    this.#guard(this.services.reportMarks({ marks: marks.length, disputed }));
  }

  #pageAddress(): string {
    return this.view.location.href.replace(/#.*$/, '');
  }

  #answer(): () => void {
    const asked = {
      view: this.view,
      cards: this.#cards,
      items: () => listMarks(this.#reading?.marks() ?? []),
      report: () => ({
        host: this.#host || null,
        state: this.#state,
        pageIsSource: this.#reading?.pageIsSource() ?? false,
      }),
      markAnyway: () => {
        this.#anyway = true;
        return this.#begin();
      },
    };
    return answerReader(asked, this.services);
  }

  /** Work nobody waits for: an error in it must not reach the page's console. */
  #guard(work: Promise<unknown>): void {
    work.catch(() => undefined);
  }
}
