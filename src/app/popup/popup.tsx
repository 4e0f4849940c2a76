/** The popup's composition: asks the tab in front and the background, draws, and passes the reader's wishes on. */
import { render } from 'preact';
import { PopupView } from '../../ui/popup/PopupView';
import type { PopupState } from '../../ui/popup/popup-state';
import { watchLibrary } from '../../ext/library/library-watch';
import { persistQuietly } from '../facts/storage-space';
import type { FrontTab } from '../../ext/tabs';
import { LibraryChange } from '../change-library';
import { oneAtATime } from '../background/one-at-a-time';
import { listLibrary } from './popup-library';
import { makeActions } from './popup-actions';
import { afterPaint, markUsable } from './popup-clock';
import { makeFocus } from './popup-focus';
import { FrontFollower } from './popup-front';
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
  let isDrawn = false;
  const focusSearch = makeFocus(page);
  const update = (part: Partial<PopupState>): void => {
    state = { ...state, ...part };
    render(<PopupView state={state} actions={actions} />, root);
    isDrawn = true;
    focusSearch();
    markUsable(state);
  };
  const again = (): void => void front.refresh();
  const stored = followSettings(again);
  const library = listLibrary((part) => {
    update({ library: part });
  }, stored());
  // The page need not say again what is known of it before all is there.
  const afterKnown = (): Promise<void> => afterPaint().then(library.first);
  const front = new FrontFollower({ stored, update, afterKnown });
  const readAgain = oneAtATime(() => library.again().then(front.refresh));
  const change = startChange(update, readAgain);
  const offerFront = (): void => {
    const tab = front.tab();
    if (tab !== null) void offerTab(change, tab);
  };
  const actions = {
    ...makeActions(front.tab, () => state, front.placeOf, again),
    change,
    addPage: offerFront,
  };
  addEventListener('pagehide', change.leave);
  watchLibrary(readAgain);
  // Asked before anything is drawn: the browser answers meanwhile. Lists come after the first screen: where none are kept, asking
  // starts a background that sleeps, which takes the processor and, in Firefox, the very thread that draws.
  void front.follow().finally(() => afterPaint().then(library.first));
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

/** The popup's height, px; Chromium allows 600 at most. */
const HEIGHT = 560;
/** What the browser keeps of the screen above and below a popup, px; measured in Chromium on a screen 600 px high. */
const AROUND = 90;

/** On a low screen the popup is lower, or its footer would be cut. */
function fitScreen(root: HTMLElement): void {
  root.style.setProperty('block-size', `${String(Math.min(HEIGHT, screen.availHeight - AROUND))}px`);
}
