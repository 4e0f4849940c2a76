/** The popup's composition: asks the tab in front and the background, draws, and passes the reader's wishes on. */
import { render } from 'preact';
import { PopupView } from '../../ui/popup/PopupView';
import type { PopupState } from '../../ui/popup/popup-state';
import { askFrames } from '../../ext/messages/rpc';
import { watchLibrary } from '../../ext/library/library-watch';
import { persistQuietly } from '../facts/storage-space';
import { findFrontTab, watchLoading, type FrontTab } from '../../ext/tabs';
import { LibraryChange } from '../change-library';
import { oneAtATime } from '../background/one-at-a-time';
import { listLibrary } from './popup-library';
import { makeActions } from './popup-actions';
import { afterPaint, markUsable } from './popup-clock';
import { makeFocus } from './popup-focus';
import { hearFrames, PageFrames } from './popup-frames';
import { askInTurn, readKeptPart, readPagePart, siteOfTab, type FrontPage } from './popup-page';
import { followSettings } from './popup-settings';
import { startTexts } from '../start-texts';
import '../../ui/lists/lists.css';
import '../../ui/status/status.css';
import '../../ui/sources/sources.css';
import '../../ui/popup/popup.css';

const NOTHING_YET: PopupState = {
  site: null,
  paused: false,
  page: { kind: 'loading' },
  change: null,
  library: { kind: 'loading' },
};

/** Draws when the first answer arrives, then as each does; the first screen waits for the page in front and the settings alone. */
export function startPopup(page: Document): void {
  startTexts(page);
  const root = page.getElementById('popup');
  if (root === null) return;
  fitScreen(root);
  let state = NOTHING_YET;
  let tab: FrontTab | null = null;
  /** What the page itself said last, and what frames within it tell when they will. */
  let own = NOTHING_YET.page;
  const frames = new PageFrames();
  let isDrawn = false;
  const focusSearch = makeFocus(page);
  const update = (part: Partial<PopupState>): void => {
    state = { ...state, ...part };
    render(<PopupView state={state} actions={actions} />, root);
    isDrawn = true;
    focusSearch();
    markUsable(state);
  };
  const again = (): void => void refresh();
  const stored = followSettings(again);
  const asking = askInTurn(() => readPagePart(tab, again), again);
  const refresh = async (): Promise<void> => {
    const found = await asking();
    if (found === null) return;
    await show(found);
    if (tab !== null) void askFrames(tab.id);
  };
  const show = async (found: FrontPage): Promise<void> => {
    const settings = await stored();
    const site = siteOfTab(settings, found.host);
    own = readersWord(laterWord(own, found.page), site?.on, settings.paused);
    update({ site, paused: settings.paused, page: frames.join(own) });
  };
  const library = listLibrary((part) => {
    update({ library: part });
  }, stored());
  const readAgain = oneAtATime(() => library.again().then(() => refresh()));
  const change = startChange(update, readAgain);
  const actions = {
    ...makeActions(
      () => tab,
      () => state,
      (mention) => frames.placeOf(mention),
      again,
    ),
    change,
    addPage: () => void (tab !== null && offerTab(change, tab)),
  };
  addEventListener('pagehide', change.leave);
  hearFrames((from, frame, items) => {
    if (from === tab?.id && frame > 0) frames.tell(frame, items);
    update({ page: frames.join(own) });
  });
  watchLibrary(readAgain);
  const onLoading = (isLoading: boolean): void => {
    // Whatever is still known is of a page that was left.
    if (isLoading) {
      frames.forget();
      own = NOTHING_YET.page;
      update({ page: own });
    }
    void follow();
  };
  const follow = async (): Promise<void> => {
    const before = tab?.id;
    tab = await findFrontTab();
    if (tab?.id !== before) own = NOTHING_YET.page;
    if (before === undefined && tab !== null) watchLoading(tab.id, onLoading);
    const known = tab === null || before === tab.id ? null : await readKeptPart(tab);
    if (known !== null) {
      await show(known);
      // The page need not say it again before all is there.
      await afterPaint();
      await library.first();
    }
    await refresh();
  };
  // Asked before anything is drawn: the browser answers meanwhile. Lists come after the first screen: where none are kept, asking
  // starts a background that sleeps, which takes the processor and, in Firefox, the very thread that draws.
  void follow().finally(() => afterPaint().then(library.first));
  setTimeout(() => {
    if (!isDrawn) update({});
  }, UNANSWERED_MS);
}

/**
 * After how long without an answer it is said that the page is being read, ms. The browser takes about as long to show the popup and mostly
 * has the answers by then: words that stand for a frame or two are read by nobody, and drawing them takes longer than waiting.
 */
const UNANSWERED_MS = 60;

/** What is being added, drawn as it goes on, and the lists read anew once it is kept. */
function startChange(update: (part: Partial<PopupState>) => void, readAgain: () => void): LibraryChange {
  return new LibraryChange(
    (change) => {
      update({ change });
    },
    () => {
      readAgain();
      void persistQuietly();
    },
  );
}

/** Reading articles is the largest part of our code, and few who open the popup need it. */
async function offerTab(change: LibraryChange, tab: FrontTab): Promise<void> {
  const { offerPage } = await import('../background/offer-page');
  await offerPage(change, tab);
}

/** A page that is slow to answer once more has not lost its marks: under the reader's keys the list stays. */
function laterWord(known: PopupState['page'], found: PopupState['page']): PopupState['page'] {
  return found.kind === 'loading' && known.kind === 'marked' ? known : found;
}

/** The switch decides what is shown before the page has had time to follow it. */
function readersWord(page: PopupState['page'], on: boolean | undefined, paused: boolean): PopupState['page'] {
  if (page.kind === 'blocked' || page.kind === 'reload' || page.kind === 'revoked') return page;
  if (paused) return { kind: 'paused' };
  if (on === false) return { kind: 'off' };
  // Switched on a moment ago: the page still says it is off and will answer anew.
  return page.kind === 'off' || page.kind === 'paused' ? { kind: 'loading' } : page;
}

/** The popup's height, px; Chromium allows 600 at most. */
const HEIGHT = 560;
/** What the browser keeps of the screen above and below a popup, px; measured in Chromium on a screen 600 px high. */
const AROUND = 90;

/** On a low screen the popup is lower, or its footer would be cut. */
function fitScreen(root: HTMLElement): void {
  root.style.setProperty('block-size', `${String(Math.min(HEIGHT, screen.availHeight - AROUND))}px`);
}
