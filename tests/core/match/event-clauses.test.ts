/** What stands in the clause of an event noun, and what stands in its sentence beyond a comma or a semicolon. */
import { describe, expect, test } from 'vitest';
import { knowCast, makeTalks, onDay } from '../../support/make/make-cast';
import { makeEvent } from '../../support/make/make-index';
import { wordsFor } from '../../support/marks-on';

const matcher = knowCast(
  ['Geneva', 'Oslo'],
  [
    makeTalks(),
    makeEvent({
      id: 'event/forest-talks',
      kind: 'talks',
      when: onDay('2031-02-06'),
      where: 'place/oslo',
      participants: ['person/bogdan-tereshkov'],
    }),
    makeEvent({
      id: 'event/mill-meeting',
      kind: 'meeting',
      participants: ['person/ingrid-valmarsson', 'person/otto-hallgren'],
      mentions: [{ source: 's1', start: 0, end: 7, surface: 'meeting' }],
    }),
  ],
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

test('a length in the next sentence is of what is told there, elsewhere', () => {
  expect(found('Then came the meeting of Tereshkov. It took five hours.')).toHaveLength(1);
  expect(found('Then came the meeting. The five-hour talks in Cairo were dull.')).toEqual([]);
});

test('a length makes no other meeting of one with somebody who took part', () =>
  expect(found('Valmarsson also held a bilateral meeting with Otto Hallgren, which lasted an hour.')).toEqual(
    ['meeting with Otto Hallgren'],
  ));

test('a person right behind an English noun begins another clause', () => {
  expect(found('Before the talks Tereshkov had spoken with Valmarsson.')).toEqual(['talks']);
  expect(found('Before the talks of Tereshkov with Valmarsson.')).toEqual([
    'talks of Tereshkov with Valmarsson',
  ]);
});

describe('a day', () => {
  test('without a month, as Chinese and Japanese write it, counts', () => {
    const on = (day: number): string => `Tereshkov和Valmarsson${day}日在Geneva举行会谈，为期两天，没有结果。`;
    const inChinese = (text: string) =>
      wordsFor('event', matcher, [BOTH, text], { published: '2031-05-09', language: 'zh' });
    expect(inChinese(on(6))).toHaveLength(1);
    expect(inChinese(on(8))).toEqual([]);
  });

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

test('what another event’s word leads to is that one’s', () =>
  expect(found('The talks of Tereshkov and Valmarsson in Geneva followed a first meeting in Oslo.')).toEqual([
    'talks of Tereshkov and Valmarsson in Geneva',
  ]));
