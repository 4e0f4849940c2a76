import { cleanup, render } from '@testing-library/preact';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { makeLookup } from '../../../src/core/library/library-lookup';
import { readPlace } from '../../../src/core/library/library-place';
import { FactsView } from '../../../src/ui/facts/FactsView';
import { useEnglish } from '../../support/english-texts';
import { stubObservers } from '../../support/fake/stub-observers';
import { harbourLibrary } from '../../support/make/make-harbour';

useEnglish();
beforeEach(() => {
  stubObservers();
});
afterEach(cleanup);

test.each([
  ['Boats came', '“Boats came”'],
  ['“Boats came,” she said', '“Boats came,” she said'],
  ['she saw a “small boat” come', 'she saw a “small boat” come'],
])('the words %j stand in one pair of quotation marks, as on the card', (quote, shown) => {
  const library = harbourLibrary();
  const claims = library.claims.map((claim) => (claim.id === 'c1' ? { ...claim, quote } : claim));
  render(
    <FactsView
      library={makeLookup({ ...library, claims })}
      place={readPlace('#facts/f1')}
      go={() => undefined}
      onRetry={() => undefined}
      extra={{}}
    />,
  );
  expect(document.querySelector('#fact-f1 blockquote')?.textContent).toBe(shown);
});
