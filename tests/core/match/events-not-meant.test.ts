/** Words of a known happening's kind said of something else: hoped for, of another month, near its town, by nobody who took part. */
import { describe, expect, test } from 'vitest';
import { compileMatcher } from '../../../src/core/match/compile-matcher';
import { findMentions } from '../../../src/core/match/find-mentions';
import { PAIR, onDay } from '../../support/make/make-cast';
import { makeEntity, makeEvent, makeIndex, makePage } from '../../support/make/make-index';

const day = onDay('2031-05-06');
const matcher = compileMatcher(
  makeIndex({
    sources: [
      {
        id: 's1',
        file: 's1.txt',
        publisher: null,
        url: null,
        published: '2031-05-07',
        publishedBasis: 'stated in the text',
        language: 'en',
        sha256: '',
        text: 'The cabinet met.',
      },
    ],
    entities: [
      makeEntity('person', 'Bogdan Tereshkov', 'Tereshkov'),
      makeEntity('person', 'Ingrid Valmarsson', 'Valmarsson'),
      makeEntity('place', 'Geneva'),
      makeEntity('place', 'Lornach'),
      makeEntity('place', 'Oslo'),
    ],
    events: [
      makeEvent({
        id: 'event/harbour-talks',
        kind: 'talks',
        when: day,
        where: 'place/geneva',
        participants: PAIR,
      }),
      makeEvent({ id: 'event/capture', kind: 'capture', when: day, where: 'place/lornach' }),
      makeEvent({
        id: 'event/cabinet',
        kind: 'meeting',
        where: 'place/oslo',
        participants: ['person/ingrid-valmarsson'],
        mentions: [{ source: 's1', start: 4, end: 15, surface: 'cabinet met' }],
      }),
    ],
  }),
);
const found = (...texts: readonly string[]): { surface: string; isDoubtful: boolean }[] =>
  findMentions(
    matcher,
    makePage(['Bogdan Tereshkov and Ingrid Valmarsson like Geneva, Lornach and Oslo.', ...texts], {
      published: '2031-05-08',
      language: 'en',
    }),
  ).flatMap(({ kind, surface, doubt }) =>
    kind === 'event' ? [{ surface, isDoubtful: doubt !== null }] : [],
  );

describe('what was held', () => {
  test.each(['Valmarsson waits for talks with Tereshkov.', 'Valmarsson awaits a meeting with Tereshkov.'])(
    'is not what is waited for: %s',
    (text) => expect(found(text)).toEqual([]),
  );

  test('goes on as “the meeting” where something is told of it, not where it is to come', () => {
    const TALKS = 'Tereshkov met Valmarsson in Geneva.';
    expect(found(TALKS, 'The meeting was dull, said Tereshkov.')).toHaveLength(2);
    expect(found(TALKS, 'The meeting could have been longer, said Tereshkov.')).toHaveLength(2);
    expect(found(TALKS, 'The meeting could come soon, said Tereshkov.')).toHaveLength(1);
  });

  test('was not leaked because a paper was', () =>
    expect(found('The paper leaked on May 6, said Valmarsson and Tereshkov.')).toEqual([]));

  test('is doubtful where who met has no name', () => {
    expect(found('Tourists met in Geneva on May 6.')).toEqual([{ surface: 'met', isDoubtful: true }]);
    expect(found('Tereshkov met friends in Geneva on May 6.')).toEqual([
      { surface: 'met', isDoubtful: false },
    ]);
  });
});

describe('a town', () => {
  test('was not taken where a village near it was', () => {
    expect(found('On May 6 they captured the old town of Lornach.')).toHaveLength(1);
    expect(found('On May 6 they captured a village of herders near Lornach.')).toEqual([]);
  });
});

describe('a cabinet meeting that no source dates', () => {
  test('is none of another month', () => {
    expect(found('Valmarsson held a cabinet meeting in Oslo in May.')).toHaveLength(1);
    expect(found('Valmarsson held a cabinet meeting in Oslo in January.')).toEqual([]);
  });
});
