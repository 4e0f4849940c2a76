/** A surname right behind a place, as sentences without a comma write it: the place stands for itself, and is nobody's given name. */
import { describe, expect, test } from 'vitest';
import { compileMatcher } from '../../../src/core/match/compile-matcher';
import { findMentions } from '../../../src/core/match/find-mentions';
import { makeClaim, makeEntity, makeIndex, makePage } from '../../support/make/make-index';

const entities = [
  makeEntity('person', 'Vadim Tereshkov', 'Tereshkov'),
  makeEntity('person', 'Ingrid Valmarsson', 'Valmarsson'),
  makeEntity('place', 'Florida'),
  makeEntity('place', 'Geneva'),
];
const matcher = compileMatcher(
  makeIndex({
    entities,
    claims: [makeClaim({ id: 'claim/1', quote: 'x', entities: entities.map(({ id }) => id) })],
  }),
);
const shown = (text: string, language: string, whole = 'Vadim Tereshkov, Ingrid Valmarsson.'): string[] =>
  findMentions(matcher, makePage([whole, text], { language })).flatMap(({ block, surface, shown: is }) =>
    is && block === 1 ? [surface] : [],
  );

describe('a surname behind a place', () => {
  test.each([
    ['In Florida Tereshkov spoke of trams.', 'en', ['Florida', 'Tereshkov']],
    ['From Geneva Tereshkov flew home.', 'en', ['Geneva', 'Tereshkov']],
    ['In Paris Tereshkov spoke of trams.', 'en', ['Tereshkov']],
    ['En Florida Tereshkov habló de tranvías.', 'es', ['Florida', 'Tereshkov']],
  ])('is the person’s, and the place is marked: %s', (text, language, marks) =>
    expect(shown(text, language)).toEqual(marks),
  );

  test('is the person’s behind a declined place', () =>
    expect(
      shown('Во Флориде Терешков говорил о трамваях.', 'ru', 'Вадим Терешков, Ингрид Валмарссон.'),
    ).toEqual(['Флориде', 'Терешков']));

  test('is another’s where no preposition makes it a place', () =>
    expect(shown('Then Florida Tereshkov sang of trams.', 'en')).toEqual([]));

  test('takes no small word before the place for an initial', () =>
    expect(
      shown('В Женеве Терешков говорил о трамваях.', 'ru', 'Вадим Терешков, Ингрид Валмарссон.'),
    ).not.toContain('В Женеве Терешков'));
});
