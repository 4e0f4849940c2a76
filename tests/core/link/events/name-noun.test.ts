/** What texts call an event, all the way through the pipeline. */
import { expect, test } from 'vitest';
import { nameEvents } from './read-events';

test.each([
  ['Rosa Quispe spoke at a cabinet meeting in Lima on Monday.', 'Cabinet meeting in Lima, 2 March 2026'],
  ['Rosa Quispe spoke at a long meeting in Lima on Monday.', 'Meeting in Lima, 2 March 2026'],
  ['Before the talks, the group walked through Lima and had lunch in Lima.', null],
  [
    'Rosa Quispe attended an emergency cabinet meeting in Lima on Monday.',
    'Emergency cabinet meeting in Lima, 2 March 2026',
  ],
])('%s', (text, name) => {
  expect(nameEvents(text)).toEqual(name === null ? [] : [name]);
});

test('a walk and a lunch of the same two are named as both, after the town', () => {
  const names = nameEvents(
    'Rosa Quispe and Pablo Araya had lunch in Lima on Monday. Rosa Quispe and Pablo Araya walked through Lima on Monday.',
  );
  expect(names).toEqual(['Lunch and walk in Lima, 2 March 2026']);
});
