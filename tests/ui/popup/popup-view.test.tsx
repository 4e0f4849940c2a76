import { cleanup, fireEvent, render, screen, within } from '@testing-library/preact';
import { afterEach, describe, expect, test, vi } from 'vitest';
import type { PageFact, PageItem } from '../../../src/core/page/page-report';
import { startSearch } from '../../../src/core/search/search';
import { PopupView } from '../../../src/ui/popup/PopupView';
import type { PopupActions, PopupState } from '../../../src/ui/popup/popup-state';
import { useEnglish } from '../../support/english-texts';
import { harbourLookup } from '../../support/make-harbour';

useEnglish();
afterEach(cleanup);

const FACT: PageFact = {
  id: 'f1',
  title: 'Boats that came: 12 / 14',
  status: 'disputed',
  differs: 'number',
  sources: 3,
  origins: ['Ada Quill'],
  isThisPage: false,
};
const makeItem = (mention: number, item: Partial<PageItem> = {}): PageItem => ({
  mention,
  surface: 'Ada Quill',
  target: 'person/ada-quill',
  kind: 'person',
  name: 'Ada Quill',
  status: 'agreed',
  fact: FACT,
  ...item,
});
const lookup = harbourLookup();
const STATE: PopupState = {
  site: { host: 'live.ferry.example', site: 'ferry.example', on: true, onlyHere: false },
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
        fact: null,
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
const makeActions = (): PopupActions => ({
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
const show = (state: Partial<PopupState> = {}) => {
  const actions = makeActions();
  render(<PopupView state={{ ...STATE, ...state }} actions={actions} />);
  return actions;
};
const field = () => screen.getByRole('combobox');
const options = () => screen.queryAllByRole('option').map((option) => option.textContent);

describe('the popup', () => {
  test('says what was found on the page', () => {
    show();
    expect(screen.getByRole('heading', { name: 'ferry.example' })).toBeTruthy();
    expect(screen.getByText('3 hints on this page · 1 disputed')).toBeTruthy();
  });

  test('lists each name once, in page order, with its other spellings', () => {
    show();
    expect(options()).toHaveLength(2);
    expect(options()[0]).toContain('spelt “Adda Quill”');
    expect(options()[0]).toContain('2 times');
  });

  test('a click goes to the mark, another to the next one', () => {
    const actions = show();
    const option = screen.getAllByRole('option')[0]!;
    fireEvent.click(option);
    fireEvent.click(option);
    fireEvent.click(option);
    expect(vi.mocked(actions.showMention).mock.calls.flat()).toEqual([0, 2, 0]);
  });

  test('switches the site with one click', () => {
    const actions = show();
    fireEvent.click(screen.getByRole('switch', { name: 'Marks on ferry.example' }));
    expect(actions.switchSite).toHaveBeenCalledWith(false);
  });

  test('offers to switch this host alone where it is not the whole site', () => {
    const actions = show();
    fireEvent.click(screen.getByRole('checkbox', { name: 'Only on live.ferry.example' }));
    expect(actions.setOnlyHere).toHaveBeenCalledWith(true);
  });

  test('searches all facts from the keyboard and opens one by Enter', () => {
    const actions = show();
    fireEvent.click(screen.getByRole('tab', { name: /All facts/ }));
    fireEvent.input(field(), { target: { value: 'quay' } });
    fireEvent.keyDown(field(), { key: 'ArrowDown' });
    fireEvent.keyDown(field(), { key: 'ArrowUp' });
    const current = document.getElementById(field().getAttribute('aria-activedescendant') ?? '');
    expect(current?.textContent).toContain('The quay reopened');
    fireEvent.keyDown(field(), { key: 'Enter' });
    expect(actions.openFact).toHaveBeenCalledWith('f2');
  });

  test('marks the characters that matched', () => {
    show();
    fireEvent.click(screen.getByRole('tab', { name: /All facts/ }));
    fireEvent.input(field(), { target: { value: 'gull' } });
    expect(within(screen.getByRole('listbox')).getByText('gull').tagName).toBe('MARK');
  });

  test('narrows facts to a status, with how many there are', () => {
    show();
    fireEvent.click(screen.getByRole('tab', { name: /All facts/ }));
    fireEvent.click(screen.getByRole('button', { name: 'Sources differ: 1' }));
    expect(options()).toHaveLength(1);
    expect(options()[0]).toContain('12 Harbour Post');
  });

  test('empties the search by Escape before the browser closes the popup', () => {
    show();
    fireEvent.input(field(), { target: { value: 'quay' } });
    expect(fireEvent.keyDown(field(), { key: 'Escape' })).toBe(false);
    expect((field() as HTMLInputElement).value).toBe('');
    expect(fireEvent.keyDown(field(), { key: 'Escape' })).toBe(true);
  });

  test('moves between tabs by arrow keys', () => {
    show();
    fireEvent.keyDown(screen.getByRole('tab', { name: /This page/ }), { key: 'ArrowLeft' });
    expect(screen.getByRole('tab', { name: /Sources/ }).getAttribute('aria-selected')).toBe('true');
  });

  test.each([
    ['loading', 'Reading this page …'],
    ['off', 'Marks are off on ferry.example'],
    ['paused', 'Whosaid is paused'],
    ['other', 'This does not look like an article'],
    ['blocked', 'Extensions cannot run here'],
    ['reload', 'This page was open before Whosaid'],
    ['revoked', 'Whosaid may not read this site'],
    ['failed', 'Something went wrong on this page'],
  ] as const)('has words for a page that is %s', (kind, words) => {
    show({ page: { kind } });
    expect(screen.getAllByText(words).length).toBeGreaterThan(0);
  });

  test('says when nothing on the page is known, and when nothing matches', () => {
    show({ page: { kind: 'marked', items: [], isSource: false } });
    expect(screen.getByText('Nothing here that your sources know')).toBeTruthy();
    cleanup();
    show();
    fireEvent.input(field(), { target: { value: 'zebra' } });
    expect(screen.getByText('Nothing matches “zebra”')).toBeTruthy();
    fireEvent.click(screen.getByRole('button', { name: 'Search all facts' }));
    expect(screen.getByRole('tab', { name: /All facts/ }).getAttribute('aria-selected')).toBe('true');
  });

  test('keeps working without a library', () => {
    show({ library: { kind: 'failed' } });
    fireEvent.click(screen.getByRole('tab', { name: /All facts/ }));
    expect(screen.getByText('The facts could not be read')).toBeTruthy();
  });

  test('keeps the places of statuses and counts until the library comes', () => {
    const shape = (): readonly (readonly [number, number])[] =>
      screen
        .getAllByRole('option')
        .map((option) => [option.children.length, option.querySelectorAll('.status').length] as const);
    show();
    const ready = shape();
    cleanup();
    show({ library: { kind: 'loading' } });
    expect(shape()).toEqual(ready);
    expect(screen.getAllByRole('tab').map((tab) => /\d|\u2007/.test(tab.textContent ?? ''))).toEqual([
      true,
      true,
      true,
    ]);
  });

  test('needs only the page\u2019s own answer and two counts for its first screen', () => {
    const { status } = FACT;
    show({ library: { kind: 'counted', facts: 5000, sources: 12 } });
    expect(screen.getAllByRole('tab').map((tab) => tab.textContent)).toEqual([
      'This page 3',
      'All facts 5,000',
      'Sources 12',
    ]);
    expect(document.querySelector(`.status-${status}`)?.textContent).toContain('Sources differ');
    fireEvent.input(field(), { target: { value: 'quay' } });
    expect(options()).toEqual(['Old Quay']);
    fireEvent.click(screen.getByRole('tab', { name: /All facts/ }));
    expect(screen.getByText('Loading …')).toBeTruthy();
  });

  test('says of a fact that the page in front is one of its sources what the card says', () => {
    const fact: PageFact = { ...FACT, status: 'agreed', differs: null, sources: 2, isThisPage: true };
    show({ page: { kind: 'marked', isSource: true, items: [makeItem(0, { fact })] } });
    expect(options()[0]).toContain('2 other sources agree');
  });

  test('gives the focus to the preview, and back to the button once that is gone', () => {
    const actions = makeActions();
    const { rerender } = render(<PopupView state={STATE} actions={actions} />);
    screen.getByRole('button', { name: 'Add this page as a source' }).focus();
    rerender(<PopupView state={{ ...STATE, change: { kind: 'reading' } }} actions={actions} />);
    expect(document.activeElement?.className).toBe('change');
    rerender(<PopupView state={STATE} actions={actions} />);
    expect(document.activeElement?.textContent).toBe('Add this page as a source');
  });

  test('shows text of pages and sources as text', () => {
    const name = '<img src=x onerror=alert(1)>';
    show({ page: { kind: 'marked', isSource: false, items: [makeItem(0, { name, surface: name })] } });
    expect(screen.getByText(name)).toBeTruthy();
    expect(document.querySelector('img')).toBeNull();
  });

  test('draws only as many of five thousand facts as are looked at', () => {
    const rows = Array.from({ length: 5000 }, (_, at) => ({ ...lookup.rows[0]!, id: `x${at}` }));
    show({ library: { kind: 'ready', rows, search: startSearch(rows), sources: [], factCounts: new Map() } });
    fireEvent.click(screen.getByRole('tab', { name: /All facts/ }));
    expect(options()).toHaveLength(12);
    fireEvent.keyDown(field(), { key: 'PageDown' });
    const current = document.getElementById(field().getAttribute('aria-activedescendant') ?? '');
    expect([current?.getAttribute('aria-posinset'), current?.getAttribute('aria-setsize')]).toEqual([
      '6',
      '5000',
    ]);
  });
});
