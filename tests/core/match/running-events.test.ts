/** A bare "the meeting" after an event was named: where the page goes on about the same people, and where it has gone on to others. */
import { describe, expect, test } from 'vitest';
import { findMentions } from '../../../src/core/match/find-mentions';
import { knowCast, makeTalks, onDay } from '../../support/make/make-cast';
import { makeEvent, makePage } from '../../support/make/make-index';

const matcher = knowCast(
  ['Geneva', 'Oslo', 'Lornach'],
  [
    makeTalks(),
    makeEvent({
      id: 'event/forest-meeting',
      kind: 'meeting',
      when: onDay('2031-05-07'),
      where: 'place/oslo',
      participants: ['person/ingrid-valmarsson', 'person/otto-hallgren'],
    }),
    makeEvent({
      id: 'event/hill-meeting',
      kind: 'meeting',
      when: onDay('2031-05-05'),
      participants: ['person/bogdan-tereshkov'],
    }),
    makeEvent({
      id: 'event/walk',
      kind: 'walk',
      participants: ['person/ingrid-valmarsson'],
      mentions: [{ source: 's1', start: 0, end: 4, surface: 'walk' }],
    }),
    makeEvent({
      id: 'event/visit',
      kind: 'visit',
      when: onDay('2031-04-02'),
      where: 'place/oslo',
      participants: ['person/bogdan-tereshkov'],
    }),
  ],
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
    ['after a meeting of others', ['Hallgren is to hold talks with Chile. The talks will be dull.']],
    ['where somebody else was there as well', ['Tereshkov slept. The talks of Hallgren and Tereshkov.']],
    ['after a meeting in another town of the index', ['Hallgren met aides in Lornach. The talks were dull.']],
    ['where a stranger’s name owns it', ['Tereshkov slept. The Brenner Kestrels’ talks were dull.']],
    ['in the block behind them', ['Hallgren is to hold talks with Chile.', 'The talks will be dull.']],
    ['where it was much shorter', ['Tereshkov slept. The talks lasted an hour.']],
    ['where its partner is known and was not there', ['Tereshkov slept. The talks with Hallgren were dull.']],
  ])('%s', (_, texts) => expect(after(texts)).toEqual([]));

  test.each([
    [
      'of a length that no source gives the known one',
      'Valmarsson met Hallgren in Oslo on Wednesday. Hallgren held talks with Chile. The talks lasted two hours.',
    ],
    [
      'of a town, where the sources name none',
      'Tereshkov met aides on Monday. The meeting of pilots at Lornach was dull, Tereshkov said.',
    ],
  ])('%s', (_, text) => expect(after([text])).toEqual(['met']));

  test('until its length or the people come back', () =>
    expect(
      after([
        'Hallgren is to hold talks with Chile.',
        'The five-hour session was dull.',
        'Hallgren is to hold talks with Chile. The session of Tereshkov was dull.',
      ]),
    ).toHaveLength(2));

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

describe('the event that goes on', () => {
  const targets = (...texts: readonly string[]): string[] =>
    findMentions(matcher, makePage([LEAD, ...texts], { published: '2031-05-08', language: 'en' })).flatMap(
      ({ kind, target, block }) => (kind === 'event' && block === texts.length ? [target] : []),
    );

  test('is the last one that took hours, whatever was told between', () =>
    expect(
      targets(
        'Valmarsson took a walk. Rain fell on the lake. Tereshkov slept well. The talks were dull, he said.',
      ),
    ).toEqual(['event/walk', 'event/harbour-talks']));

  test('is the one of the place that the sentence names', () =>
    expect(targets('In a hall of Oslo began the meeting, Valmarsson said.')).toEqual([
      'event/forest-meeting',
    ]));
});

describe('an event is meant', () => {
  const one = (text: string): string[] =>
    findMentions(
      matcher,
      makePage(['Tereshkov and Valmarsson like boats.', text], { published: '2031-05-09', language: 'en' }),
    ).flatMap(({ kind, target }) => (kind === 'event' ? [target] : []));

  test('where a visitor sees somebody else there', () =>
    expect(one('Apr 2: Tereshkov visits Hallgren in Oslo.')).toEqual(['event/visit']));

  test('where something of another day followed it', () => {
    expect(one('On Thursday the lake froze, a day or two after the talks in Geneva.')).toEqual([
      'event/harbour-talks',
    ]);
    expect(one('On Thursday the lake froze, as did the talks in Geneva.')).toEqual([]);
  });

  test('where more of them is not asked for', () =>
    expect(one('Tereshkov said on Tuesday in Geneva that this needs more talks.')).toEqual([]));
});
