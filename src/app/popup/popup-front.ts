/** The page in front, followed for as long as the popup is open: its own word, what frames within it tell, another page in its place. */
import type { Settings } from '../../core/settings/settings';
import { askFrames } from '../../ext/messages/rpc';
import { findFrontTab, watchLoading, type FrontTab } from '../../ext/tabs';
import type { PagePart, PopupState } from '../../ui/popup/popup-state';
import { hearFrames, PageFrames } from './popup-frames';
import { askInTurn, readKeptPart, readPagePart, siteOfTab, type FrontPage } from './popup-page';

const NOT_ANSWERED: PagePart = { kind: 'loading' };

/** What following the page in front needs. */
type Needs = {
  /** The settings as they are stored. */
  readonly stored: () => Promise<Settings>;
  readonly update: (part: Partial<PopupState>) => void;
  /** Work that may be done once what is known of the page is shown, before the page itself is asked. */
  readonly afterKnown: () => Promise<void>;
};

/** Tells of the page whenever it, a frame or the page in its place says something; nothing is asked before `follow` is called. */
export class FrontFollower {
  #tab: FrontTab | null = null;
  /** What the page itself said last. */
  #own: PagePart = NOT_ANSWERED;
  readonly #frames = new PageFrames();
  readonly #needs: Needs;
  readonly #asking: ReturnType<typeof askInTurn>;

  constructor(needs: Needs) {
    this.#needs = needs;
    const again = (): void => void this.refresh();
    this.#asking = askInTurn(() => readPagePart(this.#tab, again), again);
    hearFrames((tab, frame, items) => {
      if (tab === this.#tab?.id && frame > 0) this.#frames.tell(frame, items);
      this.#tell();
    });
  }

  /** Null until it is found. */
  readonly tab = (): FrontTab | null => this.#tab;

  /** The place of a mark by its number in the list last shown. */
  readonly placeOf: PageFrames['placeOf'] = (mention) => this.#frames.placeOf(mention);

  /** Asks the page once more. */
  readonly refresh = async (): Promise<void> => {
    const found = await this.#asking();
    if (found === null) return;
    await this.#show(found);
    if (this.#tab !== null) void askFrames(this.#tab.id);
  };

  /** Finds the tab in front, shows what is known of its page and asks it. */
  readonly follow = async (): Promise<void> => {
    const before = this.#tab?.id;
    const tab = await findFrontTab();
    this.#tab = tab;
    if (tab?.id !== before) this.#own = NOT_ANSWERED;
    if (before === undefined && tab !== null) watchLoading(tab.id, this.#onLoading);
    const known = tab === null || before === tab.id ? null : await readKeptPart(tab);
    if (known !== null) {
      await this.#show(known);
      await this.#needs.afterKnown();
    }
    await this.refresh();
  };

  readonly #onLoading = (isLoading: boolean): void => {
    // Whatever is still known is of a page that was left.
    if (isLoading) {
      this.#frames.forget();
      this.#own = NOT_ANSWERED;
      this.#needs.update({ page: NOT_ANSWERED });
    }
    void this.follow();
  };

  async #show(found: FrontPage): Promise<void> {
    const settings = await this.#needs.stored();
    const site = siteOfTab(settings, found.host);
    this.#own = readersWord(laterWord(this.#own, found.page), site?.on, settings.paused);
    this.#tell({ site, paused: settings.paused });
  }

  #tell(more: Partial<PopupState> = {}): void {
    this.#needs.update({ ...more, page: this.#frames.join(this.#own) });
  }
}

/** A page that is slow to answer once more has not lost its marks: under the reader's keys the list stays. */
function laterWord(known: PagePart, found: PagePart): PagePart {
  return found.kind === 'loading' && known.kind === 'marked' ? known : found;
}

/** The switch decides what is shown before the page has had time to follow it. */
function readersWord(page: PagePart, on: boolean | undefined, paused: boolean): PagePart {
  if (page.kind === 'blocked' || page.kind === 'reload' || page.kind === 'revoked') return page;
  if (paused) return { kind: 'paused' };
  if (on === false) return { kind: 'off' };
  // Switched on a moment ago: the page still says it is off and will answer anew.
  return page.kind === 'off' || page.kind === 'paused' ? NOT_ANSWERED : page;
}
