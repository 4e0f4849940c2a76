import { expect, test } from 'vitest';
import { compileMatcher } from '../../../src/core/match/compile-matcher';
import { findMentions } from '../../../src/core/match/find-mentions';
import { makeEntity, makeIndex, makePage } from '../../support/make/make-index';

const entities = [
  makeEntity('person', 'Keir Tolmarov', 'Tolmarov'),
  makeEntity('person', 'Ingrid Valmarsson', 'Valmarsson'),
  makeEntity('person', 'Ingrid Brandtner', 'Brandtner'),
];
const matcher = compileMatcher(makeIndex({ entities }));

const marks = (...lines: readonly string[]): [string, string][] =>
  findMentions(matcher, makePage([...lines])).map(({ surface, target }) => [surface, target]);
const beside = (text: string): [string, string][] =>
  marks('Keir Tolmarov met Ingrid Valmarsson.', text).slice(2);
const KEIR = 'person/keir-tolmarov';

test.each([
  ['Then Sir Keir left.', 'Sir Keir'],
  ['It was Sir Keir’s plan.', 'Sir Keir'],
  ["It was Sir Keir's plan.", 'Sir Keir'],
  ['“No,” said Sir Keir.', 'Sir Keir'],
])('who bears an honour is called by the given name: %s', (text, surface) =>
  expect(beside(text)).toEqual([[surface, KEIR]]),
);

test.each([
  'Then Keir left.',
  'Then Sir Keir Hardy left.',
  'Then Sir Keira left.',
  'Then Sir Keir-Hardy left.',
])('and nobody else: %s', (text) => expect(beside(text)).toEqual([]));

test('nor where the page gives two persons that name, or nowhere the whole name', () => {
  expect(marks('Ingrid Valmarsson met Ingrid Brandtner.', 'Then Dame Ingrid left.')).toHaveLength(2);
  expect(marks('Tolmarov was there.', 'Then Sir Keir left.').map(([surface]) => surface)).not.toContain(
    'Sir Keir',
  );
});
