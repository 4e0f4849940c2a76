import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  baseForm,
  isAuxiliary,
  isBaseForm,
  isGerund,
  isNounInS,
  isPastForm,
  isPlainVerb,
  isThirdPerson,
  lemmaOf,
} from '../../../src/core/text/verb-forms';

describe('the base', () => {
  test.each([
    ['chosen', 'choose'],
    ['began', 'begin'],
    ['were', 'be'],
    ['has', 'have'],
    ['arrived', 'arrived'],
    ['harbour', 'harbour'],
  ])('of the irregular form %s is %s', (form, base) => expect(baseForm(form)).toBe(base));

  test.each([
    ['attended', 'attend'],
    ['announces', 'announce'],
    ['arguing', 'argue'],
    ['caught', 'catch'],
    ['harbour', 'harbour'],
    ['constructor', 'constructor'],
  ])('of any form, %s, is %s', (form, base) => expect(lemmaOf(form)).toBe(base));
});

/** A word beside what it is and is not. */
describe.each([
  {
    what: 'a past form',
    is: isPastForm,
    yes: ['accused', 'chose', 'met'],
    no: ['was', 'accuse', 'red', 'harbour'],
  },
  {
    what: 'a third person',
    is: isThirdPerson,
    yes: ['says', 'denies', 'catches', 'goes'],
    no: ['say', 'harbours'],
  },
  {
    what: 'a gerund',
    is: isGerund,
    yes: ['accusing', 'making', 'cutting'],
    no: ['meeting', 'king', 'evening', 'being'],
  },
  {
    what: 'a base form',
    is: isBaseForm,
    yes: ['reject', 'choose'],
    no: ['rejected', 'rejecting', 'harbour'],
  },
  {
    what: 'an auxiliary',
    is: isAuxiliary,
    yes: ['has', "hasn't", 'ought', "they're", 'will'],
    no: ['walks', 'ant', 'ill'],
  },
  { what: 'a verb and never a noun', is: isPlainVerb, yes: ['include', 'remain'], no: ['plan', 'talk'] },
  { what: 'rather a noun in -s', is: isNounInS, yes: ['states', 'talks'], no: ['says', 'denies'] },
])('what is $what', ({ is, yes, no }) => {
  test.each(yes)('has %s', (word) => expect(is(word)).toBe(true));
  test.each(no)('has no %s', (word) => expect(is(word)).toBe(false));
});

test('a form asked for again, in whatever order, gets the answer it got', () => {
  const words = fc.array(fc.constantFrom('met', 'says', 'cutting', 'harbour', "hasn't", 'plan', ''), {
    maxLength: 20,
  });
  const answer = (word: string) => [
    lemmaOf(word),
    isAuxiliary(word),
    isPastForm(word),
    isGerund(word),
    isBaseForm(word),
  ];
  fc.assert(
    fc.property(
      words,
      (list) => void expect(list.map(answer)).toEqual([...list].reverse().map(answer).reverse()),
    ),
  );
});
