import { expect, test } from 'vitest';
import { classOf, termOf, termOfPhrase } from '../../../../src/core/group/alike/term-of';

test.each([
  ['met', 'meetings', true],
  ['struck', 'attacks', true],
  ['denied', 'denial', true],
  ['candidates', 'candid', false],
  ['authors', 'permission', false],
  ['liberals', 'liberated', false],
])('%s and %s mean one thing: %j', (a, b, isOne) => expect(classOf(a) === classOf(b)).toBe(isOne));

test.each(['the', 'said', 'seven', '1,200'])('%s has no term', (word) => expect(termOf(word)).toBeNull());

test('a verb with its particle is one word in every form', () => {
  const terms = [
    termOfPhrase('strike', 'down'),
    termOfPhrase('struck', 'down'),
    termOfPhrase('striking', 'down'),
  ];
  expect(new Set(terms)).toEqual(new Set([classOf('annul')]));
  expect(termOfPhrase('struck', 'gold')).toBeNull();
});
