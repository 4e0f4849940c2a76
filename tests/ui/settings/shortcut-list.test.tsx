import { cleanup, render, screen } from '@testing-library/preact';
import { afterEach, expect, test } from 'vitest';
import { ShortcutList } from '../../../src/ui/settings/ShortcutList';
import { useEnglish } from '../../support/english-texts';

useEnglish();
afterEach(cleanup);

test('keys stand as a reader comes to need them, however the browser sorts them', () => {
  const names = ['close-card', 'next-mark', 'open-card', '_execute_action', 'previous-mark', 'toggle-site'];
  const shortcuts = names.map((name) => ({ name, description: name, keys: '' }));
  render(<ShortcutList shortcuts={shortcuts} onOpen={() => undefined} />);
  expect(screen.getAllByRole('listitem').map((line) => line.firstElementChild?.textContent)).toEqual([
    '_execute_action',
    'toggle-site',
    'next-mark',
    'previous-mark',
    'open-card',
    'close-card',
  ]);
});

test('a key is called by what stands on it', () => {
  const shortcuts = [{ name: 'next-mark', description: 'Next', keys: 'Alt+Period' }];
  render(<ShortcutList shortcuts={shortcuts} onOpen={() => undefined} />);
  screen.getByText('Alt+.');
});
