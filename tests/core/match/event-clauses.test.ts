/** What stands in the clause of an event noun, and what stands in its sentence beyond a comma or a semicolon. */
import { describe, expect, test } from 'vitest';
import { compileMatcher } from '../../../src/core/match/compile-matcher';
import { makeEntity, makeEvent, makeIndex } from '../../support/make/make-index';
import { wordsFor } from '../../support/marks-on';

const matcher = compileMatcher(
  makeIndex({
    entities: [
      makeEntity('person', 'Bogdan Tereshkov', 'Tereshkov'),
      makeEntity('person', 'Ingrid Valmarsson', 'Valmarsson'),
      makeEntity('place', 'Geneva'),
      makeEntity('place', 'Oslo'),
    ],
    events: [
      makeEvent({
        id: 'event/harbour-talks',
        kind: 'talks',
        when: { from: '2031-05-06', to: '2031-05-06', grain: 'day', basis: 'stated' },
        where: 'place/geneva',
        places: ['place/geneva'],
        participants: ['person/bogdan-tereshkov', 'person/ingrid-valmarsson'],
        measures: [{ unit: 'hour', value: 5 }],
      }),
      makeEvent({
        id: 'event/forest-talks',
        kind: 'talks',
        when: { from: '2031-02-06', to: '2031-02-06', grain: 'day', basis: 'stated' },
        where: 'place/oslo',
        participants: ['person/bogdan-tereshkov'],
      }),
    ],
  }),
);
const BOTH = 'Bogdan Tereshkov and Ingrid Valmarsson like boats.';
const found = (text: string, published = '2031-05-09'): string[] =>
  wordsFor('event', matcher, [BOTH, text], { published, language: 'en' });

describe('a country of another story', () => {
  test.each([
    'In an hour on Radio Chile he called the five-hour talks with Tereshkov and Valmarsson dull.',
    'The talks in Geneva were dull, said a man from Chile.',
  ])('beyond the noun’s clause, or where much agrees, takes nothing: %s', (text) =>
    expect(found(text)).toHaveLength(1),
  );

  test.each(['The talks with Chile in Geneva were dull.', 'The talks were dull, said Chile in Geneva.'])(
    'beside a noun of which little is said makes it another: %s',
    (text) => expect(found(text)).toEqual([]),
  );
});

describe('a day', () => {
  test('of the noun’s own clause counts before one of another', () =>
    expect(
      found(
        'On Thursday Tereshkov and Valmarsson held talks at a club, a word last used on May 6 when the lake froze.',
      ),
    ).toEqual([]));

  test('past a semicolon dates something else', () =>
    expect(found('Tereshkov praised the talks in Geneva; the lake froze on May 8.')).toHaveLength(1));
});

describe('a page months later', () => {
  test('means the event where its month stands in the sentence', () => {
    expect(found('What grew in February was cut at the talks in Oslo.', '2031-09-01')).toHaveLength(1);
    expect(found('What grew in August was cut at the talks in Oslo.', '2031-09-01')).toEqual([]);
  });
});

describe('a length stands for what took so long', () => {
  test.each([
    ['The five hours that Tereshkov and Valmarsson sat there were long.', 1],
    ['Valmarsson had five hours in Geneva.', 1],
    ['The five hours that Tereshkov slept were long.', 0],
    ['Tereshkov drove for five hours to see Valmarsson.', 0],
  ])('%s', (text, count) => expect(found(text)).toHaveLength(count));
});
