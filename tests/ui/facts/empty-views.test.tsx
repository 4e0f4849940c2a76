import { cleanup, render } from '@testing-library/preact';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { makeLookup } from '../../../src/core/library/library-lookup';
import { readPlace } from '../../../src/core/library/library-place';
import { FactsView } from '../../../src/ui/facts/FactsView';
import { useEnglish } from '../../support/english-texts';
import { stubObservers } from '../../support/fake/stub-observers';

useEnglish();
beforeEach(() => {
  stubObservers();
});
afterEach(cleanup);

const EMPTY = makeLookup({
  format: 'whosaid/1',
  ...{ sources: [], entities: [], events: [], claims: [], facts: [] },
});

test.each([
  ['facts', 'No facts yet'],
  ['matrix', 'No sources'],
  ['timeline', 'No dates yet'],
  ['people', 'No names yet'],
  ['sources', 'No sources'],
])('the view %s of an empty library is a section with a name, and says %j', (view, words) => {
  render(
    <FactsView
      library={EMPTY}
      place={readPlace(`#${view}`)}
      go={() => undefined}
      onRetry={() => undefined}
      extra={{}}
    />,
  );
  const section = document.querySelector('main section');
  expect(section?.getAttribute('aria-label')).toBeTruthy();
  expect(section?.textContent).toContain(words);
});
