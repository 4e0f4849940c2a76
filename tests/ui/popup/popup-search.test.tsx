import { fireEvent, screen, within } from '@testing-library/preact';
import { describe, expect, test } from 'vitest';
import { startSearch } from '../../../src/core/search/search';
import { field, lookup, options, show, usePopup } from './show-popup';

usePopup();

describe("the popup's search", () => {
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
    const filters = within(screen.getByRole('group', { name: 'Show by status' })).getAllByRole('button');
    expect(filters.map((each) => each.textContent)).toEqual([
      'differ 1',
      'updated 0',
      'agree 1',
      'one source 1',
    ]);
    fireEvent.click(screen.getByRole('button', { name: 'differ 1' }));
    expect(options()).toHaveLength(1);
    expect(options()[0]).toContain('12\u00a0Harbour Post');
  });

  test('narrows facts to a source, a speaker and a name, with how many each would leave', () => {
    show();
    fireEvent.click(screen.getByRole('tab', { name: /All facts/ }));
    const speakers = screen.getByRole('combobox', { name: 'Any speaker' });
    fireEvent.focus(speakers);
    const choices = [...speakers.querySelectorAll('option')].map((each) => each.textContent);
    expect(choices).toEqual(['Any speaker', 'Ada Quill (1)']);
    fireEvent.change(speakers, { target: { value: 'Ada Quill' } });
    expect(options()).toHaveLength(1);
    expect(screen.getByRole('button', { name: 'differ 1' })).toBeDefined();
  });

  test('offers to clear the filters where they leave nothing of what matches', () => {
    show();
    fireEvent.click(screen.getByRole('tab', { name: /All facts/ }));
    fireEvent.click(screen.getByRole('button', { name: 'differ 1' }));
    fireEvent.input(field(), { target: { value: 'gull' } });
    expect(options()).toEqual([]);
    screen.getByText('No fact passes these filters');
    fireEvent.click(screen.getByRole('button', { name: 'Clear filters' }));
    expect(options().length).toBeGreaterThan(0);
  });

  test('empties the search by Escape before the browser closes the popup', () => {
    show();
    fireEvent.input(field(), { target: { value: 'quay' } });
    expect(fireEvent.keyDown(field(), { key: 'Escape' })).toBe(false);
    expect((field() as HTMLInputElement).value).toBe('');
    expect(fireEvent.keyDown(field(), { key: 'Escape' })).toBe(true);
  });

  test('draws only as many of five thousand facts as are looked at', () => {
    const rows = Array.from({ length: 5000 }, (_, at) => ({ ...lookup.rows[0]!, id: `x${at}` }));
    show({ library: { kind: 'ready', rows, search: startSearch(rows), sources: [], factCounts: new Map() } });
    fireEvent.click(screen.getByRole('tab', { name: /All facts/ }));
    expect(options()).toHaveLength(8);
    fireEvent.keyDown(field(), { key: 'PageDown' });
    const current = document.getElementById(field().getAttribute('aria-activedescendant') ?? '');
    expect([current?.getAttribute('aria-posinset'), current?.getAttribute('aria-setsize')]).toEqual([
      '6',
      '5000',
    ]);
  });
});
