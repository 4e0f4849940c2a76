import { describe, expect, test } from 'vitest';
import { compileMatcher } from '../../../src/core/match/compile-matcher';
import { findMentions } from '../../../src/core/match/find-mentions';
import { makeEntity, makeIndex, makePage } from '../../support/make/make-index';

const matcher = compileMatcher(
  makeIndex({
    entities: [
      makeEntity('person', 'Bogdan Tereshkov', 'Tereshkov'),
      makeEntity('person', 'Ingrid Valmarsson', 'Valmarsson'),
    ],
  }),
);

const found = (text: string, language: string | null): string[] =>
  findMentions(matcher, makePage(['Ingrid Valmarsson, Bogdan Tereshkov.', text], { language })).flatMap(
    ({ block, surface, shown }) => (block === 1 && shown ? [surface] : []),
  );

describe('a word that begins a sentence and is a given name elsewhere', () => {
  test.each([
    ['de', 'Wenn Tereshkov kommt, ist es zu spät.', 'Tereshkov'],
    ['de', 'Sie sagte: „Dann Bogdan Tereshkov und die anderen.“', 'Bogdan Tereshkov'],
    ['it', 'Secondo Tereshkov, il piano non è pronto.', 'Tereshkov'],
    ['pl', 'Sam Tereshkov nie chciał o tym mówić.', 'Tereshkov'],
    ['tr', 'Ama Tereshkov bunu kabul etmedi.', 'Tereshkov'],
    ['ro', 'Dar Tereshkov nu a venit.', 'Tereshkov'],
    ['hr', 'Ali Tereshkov nije došao.', 'Tereshkov'],
    ['id', 'Dan Tereshkov menolak usulan itu.', 'Tereshkov'],
    ['uk', 'Лише Терешков мовчав.', 'Терешков'],
  ])('is no namesake’s in %s: %s', (language, text, surface) =>
    expect(found(text, language)).toEqual([surface]),
  );

  test('is none where no language is known but the page writes it small', () =>
    expect(found('Ali Tereshkov nije došao, ali Valmarsson jest.', null)).toEqual([
      'Tereshkov',
      'Valmarsson',
    ]));

  test.each([
    ['another language', 'en', 'Dan Tereshkov opened the new bakery.'],
    ['the midst of a sentence', 'tr', 'Bunu söyleyen Ali Tereshkov ve Ama Tereshkov değildi.'],
    ['a page that writes it small in English', 'en', 'Tad Tereshkov was a tad late.'],
  ])('is a namesake’s in %s', (_, language, text) => expect(found(text, language)).toEqual([]));
});
