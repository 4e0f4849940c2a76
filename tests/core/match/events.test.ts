import { describe, expect, test } from 'vitest';
import { eventNouns } from '../../../src/core/match/events/event-nouns';
import { leadEvent } from '../../../src/core/match/events/lead-event';
import { hoursIn } from '../../../src/core/match/events/page-hours';
import { tokensOf } from '../../../src/core/match/events/page-tokens';
import { viewPage } from '../../../src/core/match/events/page-view';
import { isOtherWord } from '../../../src/core/match/events/word-classes';
import { findMentions } from '../../../src/core/match/find-mentions';
import { PAIR, knowCast, makeTalks } from '../../support/make/make-cast';
import { makeEvent, makePage } from '../../support/make/make-index';

const talks = makeTalks({ where: 'place/oslo' });
const summit = makeEvent({
  id: 'event/davos-summit',
  kind: 'summit',
  mentions: [{ source: 's1', start: 0, end: 6, surface: 'summit' }],
  where: 'place/davos',
  places: ['place/davos'],
  participants: ['person/bogdan-tereshkov'],
});
const planned = makeEvent({
  id: 'event/planned-meeting',
  kind: 'meeting',
  holding: 'planned',
  where: 'place/brussels',
  places: ['place/brussels'],
  participants: PAIR,
});
const matcher = knowCast(['Oslo', 'Davos', 'Brussels'], [talks, summit, planned]);

const found = (...texts: readonly string[]): string[] =>
  findMentions(matcher, makePage(texts, { published: '2031-05-07' })).flatMap(({ kind, surface, target }) =>
    kind === 'event' ? [`${surface}=${target.slice(6)}`] : [],
  );

describe('an event that a page opens with', () => {
  test.each([
    [
      'Am Dienstag haben Bogdan Tereshkov und Ingrid Valmarsson fünf Stunden lang gesprochen. Otto Hallgren nannte das Treffen nützlich, und das ist nicht neu.',
      'Treffen',
    ],
    [
      'Богдан Терешков пять часов беседовал с Ингрид Валмарссон. Отто Халльгрен назвал встречу полезной.',
      'встречу',
    ],
  ])('is what its bare noun means: %s', (text, surface) =>
    expect(found(text)).toContain(`${surface}=harbour-talks`),
  );

  test.each([
    [
      'somebody is missing',
      'On Tuesday Bogdan Tereshkov spoke for five hours. Otto Hallgren called the meeting useful.',
    ],
    [
      'it lasted longer',
      'Bogdan Tereshkov and Ingrid Valmarsson spoke for nine hours. Otto Hallgren called the meeting useful.',
    ],
    [
      'it was another day',
      'On May 20 Bogdan Tereshkov and Ingrid Valmarsson spoke. Otto Hallgren called the meeting useful.',
    ],
  ])('is not taken for granted where %s', (_, text) => expect(found(text)).toEqual([]));

  test('is none of a page without names', () => {
    const page = makePage(['It rained.']);
    expect(leadEvent([talks], viewPage(matcher, page, []))).toBeNull();
  });
});

describe('a place and a year', () => {
  test('stand for the summit there', () => {
    expect(found('Bogdan Tereshkov told Otto Hallgren: Davos 2031 showed it.')).toEqual([
      'Davos 2031=davos-summit',
    ]);
  });
});

describe('a planned meeting of no day', () => {
  test('is not any meeting in its place', () => {
    expect(found('Bogdan Tereshkov slept. Das Treffen der Minister in Brüssel endete gut.')).toEqual([]);
  });
});

describe('words of other languages', () => {
  test('are no event words there', () => {
    expect(isOtherWord('met', 'nl')).toBe(true);
    expect(isOtherWord('met', 'en')).toBe(false);
    expect(isOtherWord('met', null)).toBe(false);
    const [block] = viewPage(matcher, makePage(['Tereshkov sprak met Hallgren.']), []).blocks;
    expect(eventNouns(block!, 'nl')).toEqual([]);
    expect(eventNouns(block!, 'en').map(({ start }) => start)).toEqual(['Tereshkov sprak '.length]);
  });
});

test('a number beside the word for hours is its number', () => {
  const text = 'Она длилась пять часов, а не часовую.';
  expect(hoursIn(text, tokensOf(text)).map(({ hours }) => hours)).toEqual([5]);
});
