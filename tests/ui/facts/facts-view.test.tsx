import { cleanup, fireEvent, render, screen, within } from '@testing-library/preact';
import { options, type VNode } from 'preact';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { makeLookup } from '../../../src/core/library/library-lookup';
import { readPlace } from '../../../src/core/library/library-place';
import { FactsView } from '../../../src/ui/facts/FactsView';
import { useEnglish } from '../../support/english-texts';
import { harbourLookup } from '../../support/make/make-harbour';
import { stubObservers } from '../../support/fake/stub-observers';

useEnglish();
beforeEach(() => {
  stubObservers();
});
afterEach(cleanup);

const show = (hash: string, library: Parameters<typeof FactsView>[0]['library'] = harbourLookup()) => {
  const go = vi.fn();
  const retry = vi.fn();
  render(<FactsView library={library} place={readPlace(hash)} go={go} onRetry={retry} extra={{}} />);
  return { go, retry };
};

describe('facts', () => {
  test('a fact opens to its values and every quotation with its source', () => {
    show('#facts/f1');
    const fact = document.getElementById('fact-f1')!;
    expect(within(fact).getByText('“12 boats came”').closest('blockquote')).toBeTruthy();
    expect(
      within(fact)
        .getByRole('link', { name: /Harbour Post/ })
        .getAttribute('href'),
    ).toContain('#:~:text=');
    expect(within(fact).getByText('about 4 May 2031')).toBeTruthy();
  });

  test('a closed fact says which value is whose, an open one in its body alone', () => {
    show('#facts');
    const who = () => document.querySelector('#fact-f1 .fact-who')?.textContent;
    expect(who()).toBe('12\u00a0Harbour Post\u00a0· 14\u00a0Quay Times');
    cleanup();
    show('#facts/f1');
    expect(who()).toBeUndefined();
  });

  test('the search goes into the address', () => {
    const { go } = show('#facts');
    fireEvent.input(screen.getByRole('textbox'), { target: { value: 'gull' } });
    expect(go).toHaveBeenCalledWith({ view: 'facts', item: null, query: 'gull' });
  });

  test('filters count what the others leave', () => {
    show('#facts');
    expect(screen.queryByRole('button', { name: 'Clear filters' })).toBeNull();
    const sources = screen.getByRole('combobox', { name: 'Any source' });
    fireEvent.focus(sources);
    fireEvent.change(sources, { target: { value: 'Gull Weekly' } });
    expect(screen.getByText('1 fact')).toBeTruthy();
    expect(screen.getByRole('button', { name: 'differ 0' })).toBeTruthy();
    fireEvent.click(screen.getByRole('button', { name: 'Clear filters' }));
    expect(screen.getByText('3 facts')).toBeTruthy();
    expect(screen.queryByRole('button', { name: 'Clear filters' })).toBeNull();
    expect(document.activeElement?.closest('.filters')).toBeTruthy();
  });
});

describe('what is drawn again', () => {
  /** Names of the components that `act` draws, a fact with its id. */
  const drawnBy = (act: () => void): Set<string> => {
    const drawn = new Set<string>();
    // The hook before a component draws has a short name in Preact's build: https://github.com/preactjs/preact/blob/main/mangle.json
    const hooks = options as {
      __r?: ((vnode: VNode<{ readonly row?: { readonly id: string } }>) => void) | undefined;
    };
    const before = hooks.__r;
    hooks.__r = (vnode) => {
      if (typeof vnode.type === 'function')
        drawn.add(`${vnode.type.name} ${vnode.props.row?.id ?? ''}`.trim());
      before?.(vnode);
    };
    act();
    hooks.__r = before;
    return drawn;
  };

  test('is no fact and no filter when something else of the page comes to be known', () => {
    const props = { library: harbourLookup(), place: readPlace('#facts'), go: vi.fn(), onRetry: vi.fn() };
    const view = render(<FactsView {...props} extra={{}} />);
    const drawn = drawnBy(() => {
      view.rerender(<FactsView {...props} extra={{ settings: () => null }} />);
    });
    expect(drawn).toContain('FactsList');
    expect([...drawn].filter((name) => /^Fact(Item|Filters)/.test(name))).toEqual([]);
  });
});

describe('the matrix', () => {
  test('is a table with header cells that shows who differs and who is silent', () => {
    show('#matrix');
    const row = screen.getByRole('rowheader', { name: /Boats that came/ }).closest('tr')!;
    expect(within(row).getByRole('button', { name: 'Quay Times: said otherwise: 14' })).toBeTruthy();
    expect(within(row).getAllByText('silent')).toHaveLength(1);
    expect(screen.getByRole('columnheader', { name: 'Gull Weekly' })).toBeTruthy();
  });

  test('explains each sign that stands in its cells', () => {
    show('#matrix');
    expect(document.querySelector('.matrix-legend')?.textContent).toBe(
      'saidsaid otherwise“…”no value given· silent',
    );
  });

  test('a cell opens to the words', () => {
    show('#matrix');
    const cell = screen.getByRole('button', { name: 'Quay Times: said otherwise: 14' });
    fireEvent.click(cell);
    expect(cell.getAttribute('aria-expanded')).toBe('true');
    expect(screen.getByText('“There were 14 boats”')).toBeTruthy();
  });

  test('sorts by a column, and the other way round', () => {
    show('#matrix');
    const titles = () => screen.getAllByRole('rowheader').map((each) => each.textContent);
    expect(titles()[0]).toContain('The quay reopened');
    fireEvent.click(screen.getByRole('button', { name: 'Fact' }));
    expect(titles()[0]).toContain('Boats that came');
    expect(screen.getByRole('columnheader', { name: /Fact/ }).getAttribute('aria-sort')).toBe('ascending');
    fireEvent.click(screen.getByRole('button', { name: /Fact/ }));
    expect(titles()[0]).toContain('The quay reopened');
  });
});

describe('the matrix of a library of many subjects', () => {
  test('is narrowed by words, to the facts and to the sources that speak of them', () => {
    const { go } = show('#matrix');
    fireEvent.input(screen.getByRole('textbox'), { target: { value: 'boats' } });
    expect(go).toHaveBeenCalledWith({ view: 'matrix', item: null, query: 'boats' });
    cleanup();
    show('#matrix?q=boats');
    expect(screen.getAllByRole('rowheader')).toHaveLength(1);
    expect(screen.getAllByRole('columnheader').map((each) => each.textContent)).toEqual([
      'Fact',
      'Sources↓',
      'Harbour Post',
      'Quay Times',
    ]);
    expect(screen.queryByText('silent', { selector: '.hidden-words' })).toBeNull();
    cleanup();
    show('#matrix?q=zeppelin');
    expect(screen.getByText('Nothing matches “zeppelin”')).toBeTruthy();
  });

  test('tells the columns of one publisher apart by their days', () => {
    const lookup = harbourLookup();
    const sources = lookup.library.sources.map((source, at) =>
      at === 2 ? source : { ...source, name: 'Harbour Post', published: `2031-05-0${at + 4}` },
    );
    show('#matrix', makeLookup({ ...lookup.library, sources }));
    expect(screen.getByRole('columnheader', { name: 'Harbour Post 4 May 2031' })).toBeTruthy();
    expect(screen.getByRole('columnheader', { name: 'Harbour Post about 5 May 2031' })).toBeTruthy();
    expect(screen.getByRole('columnheader', { name: 'Gull Weekly' })).toBeTruthy();
  });
});

describe('an address of what is not there any more', () => {
  test.each([
    ['#facts/f99', 'That fact is not in the library any more'],
    ['#sources/s99', 'That source is not in the library any more'],
    ['#people/person%2Fnobody', 'That name is not in the library any more'],
  ])('%s says so above the list', (hash, words) => {
    show(hash);
    expect(screen.getByText(words)).toBeTruthy();
    expect(
      document.querySelectorAll('main [id^="fact-"], main li, main .target-line').length,
    ).toBeGreaterThan(0);
  });
});

describe('the sources', () => {
  test('stand with how they begin, the newest first', () => {
    const lookup = harbourLookup();
    const days = ['2031-05-01', null, '2031-05-09'];
    const sources = lookup.library.sources.map((source, at) => ({ ...source, published: days[at] ?? null }));
    show('#sources', makeLookup({ ...lookup.library, sources }));
    expect([...document.querySelectorAll('.source-title')].map((each) => each.textContent)).toEqual([
      'Gull WeeklyQuay reopens, says Quill.',
      'Harbour PostAda Quill said 12 boats came. The quay reopened. A gull stole the ribbon.',
      'Quay TimesThere were 14 boats, Ada Quill counted. The quay reopened on Sunday.',
    ]);
    cleanup();
    show('#sources?q=ribbon');
    expect([...document.querySelectorAll('.source-name')].map((each) => each.textContent)).toEqual([
      'Harbour Post',
    ]);
  });
});

describe('the timeline', () => {
  test('writes a month as a month and says what is inferred', () => {
    show('#timeline');
    expect(screen.getByText('March 2031')).toBeTruthy();
    expect(screen.getByText('(date inferred)')).toBeTruthy();
  });

  test('says once that all dates are inferred', () => {
    const lookup = harbourLookup();
    const events = lookup.library.events.map((event) =>
      event.when === null ? event : { ...event, when: { ...event.when, basis: 'inferred' as const } },
    );
    show('#timeline', makeLookup({ ...lookup.library, events }));
    expect(screen.getByText('2 entries · all dates inferred from the text')).toBeTruthy();
    expect(screen.queryByText('(date inferred)')).toBeNull();
  });

  test('zooms by key, and the list follows', () => {
    show('#timeline');
    const axis = screen.getByRole('group', { name: /Plus and minus zoom/ });
    for (let turn = 0; turn < 5; turn += 1) fireEvent.keyDown(axis, { key: '+' });
    fireEvent.keyDown(axis, { key: 'End' });
    expect(screen.queryByText('March 2031')).toBeNull();
    fireEvent.keyDown(axis, { key: '0' });
    expect(screen.getByText('March 2031')).toBeTruthy();
  });

  test('comes closer to what there is, by key and by button', () => {
    show('#timeline');
    const axis = screen.getByRole('group', { name: /Plus and minus zoom/ });
    for (let turn = 0; turn < 3; turn += 1) fireEvent.keyDown(axis, { key: '+' });
    expect(screen.getByText('1 entry')).toBeTruthy();
    for (let turn = 0; turn < 3; turn += 1) fireEvent.click(screen.getByRole('button', { name: 'Closer' }));
    expect(screen.getByText('1 entry')).toBeTruthy();
  });
});

describe('people and sources', () => {
  const headings = () => [...document.querySelectorAll('.fact-group > h3')].map((each) => each.textContent);

  test('an entity has its roles with who states them, and its spellings', () => {
    show('#people/person%2Fada-quill');
    expect(screen.getByText('harbour master').tagName).toBe('Q');
    expect(screen.getByRole('rowheader', { name: 'Quill' })).toBeTruthy();
    expect(headings()).toEqual(['1 fact from what Ada Quill said']);
  });

  test('an event says when, where and who', () => {
    show('#people/event%2Fopening');
    expect(screen.getByText('4 May 2031')).toBeTruthy();
    expect(screen.getByText('“The quay reopened”')).toBeTruthy();
    expect(headings()).toEqual(['1 fact']);
  });

  test('a source shows how its date is known, what only it tells and what it leaves out', () => {
    show('#sources/s3');
    expect(screen.getByText(/4 May 2031 \(stated in the text\)/)).toBeTruthy();
    expect(screen.getByText('0 facts that only Gull Weekly tells')).toBeTruthy();
    expect(screen.getByText('1 fact that Gull Weekly leaves out and at least two others tell')).toBeTruthy();
    expect(screen.getByText(/added by you/)).toBeTruthy();
  });

  test('of what a source alone tells it is not said with each fact that it alone tells it', () => {
    show('#sources/s1');
    const [alone] = document.querySelectorAll('.fact-group');
    expect(alone?.textContent).toBe('1 fact that only Harbour Post tellsA gull stole the ribbon');
  });

  test('a name that is gone is said to be gone', () => {
    show('#people/person%2Fnobody');
    expect(screen.getByText('That name is not in the library any more')).toBeTruthy();
  });
});

describe('the page', () => {
  test('keeps its place while it loads and says what failed', () => {
    show('#facts', null);
    expect(screen.getByText('Loading …')).toBeTruthy();
    cleanup();
    const { retry } = show('#facts', 'failed');
    fireEvent.click(screen.getByRole('button', { name: 'Try again' }));
    expect(retry).toHaveBeenCalled();
  });
});
