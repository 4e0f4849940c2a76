import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readPlace, VIEWS, writePlace } from '../../../src/core/library/library-place';

test('a place comes back from the address it gives', () => {
  fc.assert(
    fc.property(
      fc.constantFrom(...VIEWS),
      fc.option(fc.string({ minLength: 1, unit: 'binary' })),
      fc.string({ unit: 'binary' }),
      (view, item, query) => {
        expect(readPlace(writePlace({ view, item, query }))).toEqual({ view, item, query });
      },
    ),
  );
});

test.each(['', '#', '#nowhere', '#facts/%', '#FACTS'])('%j is the list of facts', (hash) => {
  expect(readPlace(hash)).toEqual({ view: 'facts', item: null, query: '' });
});
