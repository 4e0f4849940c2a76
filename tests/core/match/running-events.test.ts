/** A bare "the meeting" after an event was named: where the page goes on about the same people, and where it has gone on to others. */
import { describe, expect, test } from 'vitest';
import { compileMatcher } from '../../../src/core/match/compile-matcher';
import { findMentions } from '../../../src/core/match/find-mentions';
import { makeEntity, makeEvent, makeIndex, makePage } from '../../support/make/make-index';

const matcher = compileMatcher(
  makeIndex({
    entities: [
      makeEntity('person', 'Bogdan Tereshkov', 'Tereshkov'),
      makeEntity('person', 'Ingrid Valmarsson', 'Valmarsson'),
      makeEntity('person', 'Otto Hallgren', 'Hallgren'),
      makeEntity('place', 'Geneva'),
    ],
    events: [
      makeEvent({
        id: 'event/harbour-talks',
        kind: 'talks',
        when: { from: '2031-05-06', to: '2031-05-06', grain: 'day', basis: 'stated' },
        where: 'place/geneva',
        participants: ['person/bogdan-tereshkov', 'person/ingrid-valmarsson'],
        measures: [{ unit: 'hour', value: 5 }],
      }),
    ],
  }),
);
const LEAD =
  'Bogdan Tereshkov and Ingrid Valmarsson held five hours of talks about the harbour in Geneva on Tuesday.';
/** The words marked in what follows the lead, each text a block. */
const after = (texts: readonly string[], language = 'en'): string[] =>
  findMentions(matcher, makePage([LEAD, ...texts], { published: '2031-05-07', language })).flatMap(
    ({ kind, surface, block }) => (kind === 'event' && block > 0 ? [surface] : []),
  );

describe('a bare noun goes on', () => {
  test.each([
    [
      'where its sentence names somebody known',
      ['Rain fell on the lake.', 'The talks were dull, Hallgren said.'],
    ],
    ['where the sentence before does', ['Hallgren took notes. The talks were dull.']],
    ['where the sentence behind does', ['The talks were dull. Hallgren took notes.']],
    ['in a block that brings nobody new', ['The talks were dull and long.']],
    ['where its length is said', ['Rain fell on the lake.', 'The talks went on for four and a half hours.']],
  ])('%s', (_, texts) => expect(after(texts)).toHaveLength(1));
});

describe('a bare noun is of others', () => {
  test.each([
    ['where the page has gone on to somebody unknown', ['Mayor Petra Lindqvist left the talks at noon.']],
    ['where nobody known stands beside it', ['Rain fell on the lake.', 'The talks at the school were dull.']],
    ['where its partner is known and was not there', ['Tereshkov slept. The talks with Hallgren were dull.']],
  ])('%s', (_, texts) => expect(after(texts)).toEqual([]));

  test('where a script has no capitals and its sentence begins with somebody', () => {
    expect(after(['会谈结束。'], 'zh')).toEqual(['会谈']);
    expect(after(['李大明今天出席,会谈未开放。'], 'zh')).toEqual([]);
  });
});

test('a is an article in English, and the one spoken of in Hungarian', () => {
  const lead =
    'Bogdan Tereshkov és Ingrid Valmarsson öt órán át tárgyalt Genfben a kikötőről, és ez nem volt kevés.';
  const found = findMentions(
    matcher,
    makePage([lead, 'Hallgren szerint a találkozó hosszú volt.'], {
      published: '2031-05-07',
      language: 'hu',
    }),
  ).filter(({ kind, block }) => kind === 'event' && block === 1);
  expect(found).toHaveLength(1);
});

describe('a noun that points back takes who is named there', () => {
  test.each([
    [
      'to the sentence before',
      'Valmarsson sat in Geneva on Tuesday with Tereshkov. That session was dull.',
      1,
    ],
    ['to its own people', 'Hallgren watched Valmarsson. Their encounter with Tereshkov was dull.', 1],
    [
      'but not without a word that does',
      'Valmarsson sat in Geneva on Tuesday with Tereshkov. A session was dull.',
      0,
    ],
  ])('%s', (_, text, count) =>
    expect(
      findMentions(matcher, makePage(['Boats.', text], { published: '2031-05-09', language: 'en' })).filter(
        ({ kind }) => kind === 'event',
      ),
    ).toHaveLength(count),
  );

  test('but such a meeting is none that was held', () =>
    expect(after(['Hallgren asked. Tereshkov denied that such a meeting was dull.'])).toEqual([]));
});

test('a page of the first of a month knows its day', () => {
  const texts = [
    'Genève, mardi 1er juillet 2031. Tereshkov et Valmarsson sont rentrés.',
    'Les pourparlers de Geneva ont été longs.',
  ];
  const on = (lead: string) =>
    findMentions(matcher, makePage([lead, texts[1]!], { published: null, language: 'fr' })).filter(
      ({ kind }) => kind === 'event',
    );
  expect(on(texts[0]!)).toEqual([]);
  expect(on(texts[0]!.replace('1er juillet', '7 mai'))).toHaveLength(1);
});
