import { expect, test } from 'vitest';
import { evenOut } from '../../../src/core/text/white-space';

test('puts one blank for any white space, and leaves an even text as it is', () => {
  expect(evenOut('the  harbour\n is\u00a0open')).toBe('the harbour is open');
  expect(evenOut(' the harbour is open ')).toBe(' the harbour is open ');
  expect(evenOut('the\tharbour')).toBe('the harbour');
});
