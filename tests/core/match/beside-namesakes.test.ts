/** Surnames on a page that names a namesake as well: company and distance tell who is meant. */
import { describe, expect, test } from 'vitest';
import { compileMatcher } from '../../../src/core/match/compile-matcher';
import { findMentions } from '../../../src/core/match/find-mentions';
import { makeClaim, makeEntity, makeIndex, makePage } from '../../support/make/make-index';

const persons = ['Bogdan Tereshkov', 'Ingrid Valmarsson', 'Otto Hallgren', 'Mila Brodnik', 'Piet Oosterlank'];
const entities = persons.map((name) => makeEntity('person', name, name.split(' ')[1]!));
const matcher = compileMatcher(
  makeIndex({
    entities,
    claims: [makeClaim({ id: 'claim/1', quote: 'x', entities: entities.map(({ id }) => id) })],
  }),
);
const shown = (...texts: string[]): string[] =>
  findMentions(matcher, makePage(texts)).flatMap(({ block, surface, shown: is }) =>
    is && block === texts.length - 1 ? [surface] : [],
  );
const STORY = 'Ingrid Valmarsson, Otto Hallgren, Mila Brodnik and Piet Oosterlank met.';

describe('a surname on a page with a namesake', () => {
  test.each([
    'Then Valmarsson and Tereshkov left.',
    'Then Tereshkov and Valmarsson left.',
    'Then Tereshkov und Valmarsson left.',
  ])('is the person’s beside the person’s company: %s', (text) =>
    expect(shown('Bogdan Tereshkov has a brother, Ivan Tereshkov.', text)).toContain('Tereshkov'),
  );

  test.each(['Then Valmarsson said that Tereshkov had left.', 'Then Valmarsson left. Tereshkov too.'])(
    'is the namesake’s, named last, elsewhere: %s',
    (text) =>
      expect(shown('Bogdan Tereshkov has a brother, Ivan Tereshkov.', text)).not.toContain('Tereshkov'),
  );

  test('is the person’s in another paragraph of a page about all of them', () =>
    expect(shown(STORY, 'Ivan Tereshkov sang.', 'Then Tereshkov left.')).toEqual(['Tereshkov']));

  test.each([
    ['in the same paragraph', [STORY, 'Ivan Tereshkov sang. Then Tereshkov left.']],
    ['on a page about others', ['Otto Hallgren spoke.', 'Ivan Tereshkov sang.', 'Then Tereshkov left.']],
  ])('is the namesake’s %s', (_, texts) => expect(shown(...texts)).not.toContain('Tereshkov'));

  test.each([
    ['a relative known by the given name', ['Melania Tereshkov opened a school.', 'Then Tereshkov spoke.']],
    ['a woman, by his title', ['Then Eva Tereshkov sang. “Yes”, Mr Tereshkov said.']],
    ['a woman, by his title in German', ['Dann sang Eva Tereshkov, und Herr Tereshkov schwieg.']],
  ])('is the person’s after %s', (_, texts) =>
    expect(shown('Bogdan Tereshkov met Ingrid Valmarsson.', ...texts).at(-1)).toBe('Tereshkov'),
  );

  test.each([
    ['such a relative, in one paragraph', ['Melania Tereshkov sang. Then Tereshkov left.']],
    ['a man, by a man’s title', ['Then Ivan Tereshkov sang. “Yes”, Mr Tereshkov said.']],
    ['a woman, by her title', ['Then Eva Tereshkov sang. “Yes”, Mrs Tereshkov said.']],
  ])('is the namesake’s after %s', (_, texts) =>
    expect(shown('Bogdan Tereshkov met Ingrid Valmarsson.', ...texts)).toEqual([]),
  );
});
