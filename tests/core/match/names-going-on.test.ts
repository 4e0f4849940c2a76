import { describe, expect, test } from 'vitest';
import { compileMatcher } from '../../../src/core/match/compile-matcher';
import { makeClaim, makeEntity, makeIndex } from '../../support/make/make-index';
import { marksOn } from '../../support/marks-on';

const index = makeIndex({
  entities: [
    makeEntity('person', 'Bogdan Tereshkov', 'Tereshkov'),
    makeEntity('person', 'Ingrid Valmarsson', 'Valmarsson'),
    makeEntity('person', 'Oscar Lunelle', 'Lunelle'),
  ],
  claims: [
    makeClaim({
      id: 'claim/1',
      quote: 'x',
      entities: ['person/bogdan-tereshkov', 'person/ingrid-valmarsson', 'person/oscar-lunelle'],
    }),
  ],
});
const matcher = compileMatcher(index);
const shown = (...texts: string[]): string[] => marksOn(matcher, texts);
const LONG =
  'The painters of the whole town agreed on the colour of the old wall for the rest of the summer.';

describe('a surname alone that goes on into another name', () => {
  test.each([
    ['a quarter', 'Tereshkov Quarter residents complained of noise.'],
    ['a second surname', 'So it was for Tereshkov Belvinez, a parent of three.'],
    ['a particle', 'The show of Tereshkov de Sorna, a sculptor, is open.'],
  ])('is nobody’s where the page has no whole name: %s', (_, text) =>
    expect(shown('Valmarsson came.', text, LONG)).not.toContain('Tereshkov'),
  );

  test.each([
    'Tereshkov Tuesday met nobody.',
    'Tereshkov President of the lake, came.',
    'Then Tereshkov Valmarsson talks began.',
    'Tereshkov Praises The Old Wall',
  ])('is the person’s before a day, a title, another person and in a headline: %s', (text) =>
    expect(shown('Valmarsson came.', text, LONG)).toContain('Tereshkov'),
  );

  test('is the person’s beside the whole name', () =>
    expect(shown('Bogdan Tereshkov came.', 'Tereshkov Quarter residents waved.', LONG)).toContain(
      'Tereshkov',
    ));
});

describe('slips', () => {
  test('are no names where one surname alone is written right', () => {
    expect(shown('Bogdan Tereshkin and Ingrid Valmorsson bake for Lunelle.', LONG)).toEqual([]);
  });
  test('are names beside two persons written right', () => {
    expect(shown('Bogdan Tereshkof came with Lunelle and Valmarsson.', LONG)).toContain('Bogdan Tereshkof');
  });
});
