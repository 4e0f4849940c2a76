/** A page that says "yesterday" dates what it tells, by its own day. */
import { expect, test } from 'vitest';
import { knowCast, onDay } from '../../support/make/make-cast';
import { makeEvent } from '../../support/make/make-index';
import { wordsFor } from '../../support/marks-on';

const matcher = knowCast(
  [],
  [
    makeEvent({
      id: 'event/forum',
      kind: 'talks',
      when: onDay('2031-05-06'),
      participants: ['person/bogdan-tereshkov'],
    }),
  ],
);
const found = (text: string, published: string, language = 'en'): string[] =>
  wordsFor('event', matcher, [text], { published, language });

test.each([
  ['en', 'Bogdan Tereshkov praised the talks yesterday.'],
  ['en', 'Bogdan Tereshkov praised last night’s talks.'],
  ['de', 'Bogdan Tereshkow lobte gestern die Gespräche.'],
  ['fr', 'Bogdan Tereshkov a loué les pourparlers hier soir.'],
  ['es', 'Bogdan Tereshkov elogió ayer las conversaciones.'],
  ['pl', 'Bogdan Tereshkov pochwalił wczorajsze rozmowy.'],
  ['ru', 'Богдан Терешков похвалил вчерашние переговоры.'],
  ['zh', 'Bogdan Tereshkov昨日称赞会谈。'],
])('%s: the day before is the event’s or another’s: %s', (language, text) => {
  expect(found(text, '2031-05-07', language)).toHaveLength(1);
  expect(found(text, '2031-05-09', language)).toEqual([]);
});

test('a page that gives no day tells nothing by it, nor does a word of another language', () => {
  expect(
    wordsFor('event', matcher, ['Bogdan Tereshkov praised the talks yesterday.'], { language: 'en' }),
  ).toEqual([]);
  expect(found('Bogdan Tereshkow lobte hier die Gespräche.', '2031-05-07', 'de')).toEqual([]);
});
