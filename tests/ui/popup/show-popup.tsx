/** The popup of these tests: a page of a ferry, a library of a harbour. */
import { cleanup, render, screen, within } from '@testing-library/preact';
import { afterEach, vi } from 'vitest';
import type { PageFact, PageItem } from '../../../src/core/page/page-report';
import { startSearch } from '../../../src/core/search/search';
import { PopupView } from '../../../src/ui/popup/PopupView';
import type { PopupActions, PopupState } from '../../../src/ui/popup/popup-state';
import { useEnglish } from '../../support/english-texts';
import { harbourLookup } from '../../support/make/make-harbour';

/** Call once a test file. */
export function usePopup(): void {
  useEnglish();
  afterEach(cleanup);
}

/** A fact in dispute. */
export const FACT: PageFact = {
  id: 'f1',
  title: 'Boats that came: 12 / 14',
  status: 'disputed',
  differs: 'number',
  sources: 3,
  origins: ['Ada Quill'],
  isThisPage: false,
};
/** A mark on the page, of one person unless told otherwise. */
export const makeItem = (mention: number, item: Partial<PageItem> = {}): PageItem => ({
  mention,
  surface: 'Ada Quill',
  target: 'person/ada-quill',
  kind: 'person',
  name: 'Ada Quill',
  status: 'agreed',
  facts: [FACT],
  ...item,
});
/** Facts and sources of the library. */
export const lookup = harbourLookup();
/** A page with three marks of two names, and a library that is all there. */
export const STATE: PopupState = {
  site: {
    host: 'live.ferry.example',
    site: 'ferry.example',
    name: 'ferry.example',
    on: true,
    onlyHere: false,
  },
  paused: false,
  page: {
    kind: 'marked',
    isSource: false,
    items: [
      makeItem(0),
      makeItem(1, {
        surface: 'Quay',
        target: 'place/old-quay',
        name: 'Old Quay',
        status: 'disputed',
        facts: [],
      }),
      makeItem(2, { surface: 'Adda Quill' }),
    ],
  },
  library: {
    kind: 'ready',
    rows: lookup.rows,
    search: startSearch(lookup.rows),
    sources: lookup.library.sources,
    factCounts: new Map([['s1', 3]]),
  },
  change: null,
};
/** Actions that only note what was asked. */
export const makeActions = (): PopupActions => ({
  switchSite: vi.fn(),
  setOnlyHere: vi.fn(),
  setPaused: vi.fn(),
  showMention: vi.fn(),
  openFact: vi.fn(),
  openSource: vi.fn(),
  openLibrary: vi.fn(),
  markAnyway: vi.fn(),
  reloadPage: vi.fn(),
  askAccess: vi.fn(),
  addPage: vi.fn(),
  change: { keep: vi.fn(), cancel: vi.fn(), edit: vi.fn() },
});
/** Draws the popup and gives its actions. */
export const show = (state: Partial<PopupState> = {}) => {
  const actions = makeActions();
  render(<PopupView state={{ ...STATE, ...state }} actions={actions} />);
  return actions;
};
export const field = () => screen.getByRole('combobox', { name: /^Search/ });
/** The texts of the options in the list. */
export const options = () =>
  within(screen.getByRole('listbox'))
    .queryAllByRole('option')
    .map((option) => option.textContent);
