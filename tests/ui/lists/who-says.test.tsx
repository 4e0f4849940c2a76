import { cleanup, render } from '@testing-library/preact';
import { afterEach, expect, test } from 'vitest';
import { WhoSays } from '../../../src/ui/lists/WhoSays';
import { harbourLookup } from '../../support/make/make-harbour';

afterEach(cleanup);

test('each value runs with those who give it, whichever way the line runs', () => {
  const row = harbourLookup().rows.find(({ status }) => status === 'disputed');
  if (row === undefined) throw new Error('no dispute in the harbour');
  render(<WhoSays class="who" row={row} />);
  const runs = [...document.querySelectorAll('.who > [dir="auto"]')].map((each) => each.textContent);
  expect(runs).toEqual(row.answers.map(({ value, publishers }) => `${value}\u00a0${publishers.join(', ')}`));
});
