import { expect, test } from 'vitest';
import type { Fact } from '../../../src/core/model';
import { dropHeld } from '../../../src/core/group/drop-held';

const makeFact = (id: string, claims: readonly string[], more: Partial<Fact> = {}): Fact => ({
  id,
  title: id,
  claims,
  status: 'agreed',
  differs: null,
  origins: [],
  question: null,
  answers: [],
  ...more,
});

test('an agreed fact whose claims another tells with more is left out, one with a question or a difference is not', () => {
  const facts = [
    makeFact('wide', ['a', 'b', 'c'], { status: 'disputed', differs: 'time' }),
    makeFact('held', ['a', 'c']),
    makeFact('beside', ['a', 'd']),
    makeFact('counted', ['a', 'b'], { question: 'People killed' }),
    makeFact('differing', ['b', 'c'], { status: 'disputed', differs: 'time' }),
    makeFact('points', ['d', 'e', 'f'], { status: 'disputed', differs: 'number' }),
    makeFact('documents', ['e', 'f']),
  ];
  expect(dropHeld(facts).map(({ id }) => id)).toEqual([
    'wide',
    'beside',
    'counted',
    'differing',
    'points',
    'documents',
  ]);
});
