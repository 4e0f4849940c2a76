import { describe, expect, test } from 'vitest';
import type { Mention } from '../../../src/core/page/page';
import { startRanking } from '../../../src/core/rank/rank-facts';
import { makeClaim, makeFact, makeIndex, makePage } from '../../support/make/make-index';

const TARGET = 'person/ida-brandauer';
const claim = (id: string, quote: string, value: number | null = null) =>
  makeClaim({
    id,
    quote,
    entities: [TARGET],
    quantities: value === null ? [] : [{ start: 0, end: 1, value, unit: 'point', qualifier: null }],
  });
const index = makeIndex({
  claims: [
    claim('c1', 'The harbour wall will be rebuilt in stone'),
    claim('c2', 'The plan has twelve points', 12),
    claim('c3', 'She visited the fishermen on the northern quay'),
    claim('c4', 'She visited the fishermen on the northern quay'),
    claim('c5', 'Her trip there is one of many', 6),
  ],
  facts: [
    makeFact({ id: 'fact/wall', claims: ['c1'] }),
    makeFact({ id: 'fact/points', claims: ['c2'] }),
    makeFact({ id: 'fact/visit', claims: ['c3'] }),
    makeFact({ id: 'fact/trips', claims: ['c5'] }),
    makeFact({ id: 'fact/visit-disputed', claims: ['c4'], status: 'disputed' }),
  ],
});

const factsFor = (text: string, from = index, end = 4): readonly string[] => {
  const page = makePage([text]);
  const mention: Mention = {
    block: 0,
    start: 0,
    end,
    surface: text.slice(0, end),
    target: TARGET,
    kind: 'person',
    how: 'exact',
    score: 1,
    shown: true,
    doubt: null,
    facts: [],
  };
  return startRanking(from, page, [mention])(mention);
};

const firstFact = (text: string): string | undefined => factsFor(text)[0];

describe('facts for a sentence', () => {
  test.each([
    ['shared words', 'Ida wants the old wall of the harbour rebuilt.', 'fact/wall'],
    ['a number, whatever the language', 'Ida hat einen Plan mit 12 Punkten.', 'fact/points'],
    ['an ordinal', 'Ida came a sixth time.', 'fact/trips'],
    ['an ordinal of another language', 'Ида приехала в шестой раз.', 'fact/trips'],
    ['what it speaks of, in another language', 'Ида говорила о новом плане у моря.', 'fact/points'],
    ['the words it quotes', 'Ida saw the wall and “the fishermen”.', 'fact/visit-disputed'],
    ['status where all else is equal', 'Ida went to see the fishermen at the quay.', 'fact/visit-disputed'],
  ])('are ordered by %s', (_, text, fact) => expect(firstFact(text)).toBe(fact));
});

test('a fact that only repeats those before it goes last', () => {
  const wall = makeFact({ id: 'fact/wall', claims: ['c1', 'c2'], status: 'disputed' });
  const points = makeFact({ id: 'fact/points', claims: ['c2'] });
  const visit = makeFact({ id: 'fact/visit', claims: ['c3'] });
  const told = makeIndex({ claims: index.claims, facts: [wall, points, visit] });
  expect(factsFor('Ida wants the wall of the harbour rebuilt; the plan has points.', told)).toEqual([
    'fact/wall',
    'fact/visit',
    'fact/points',
  ]);
});

test('what is told already counts no more for the facts behind it', () => {
  const both = (id: string, ...claims: string[]) => makeFact({ id: `fact/${id}`, claims });
  const told = makeIndex({
    claims: index.claims,
    facts: [both('wall', 'c1', 'c5'), both('wall-again', 'c1', 'c3'), both('points', 'c2')],
  });
  expect(factsFor('Ida wants the old wall of the harbour rebuilt in stone by a plan.', told)).toEqual([
    'fact/wall',
    'fact/points',
    'fact/wall-again',
  ]);
});

test('the words of names in the sentence are no words that it tells', () => {
  const named = makeIndex({
    claims: [
      claim('c1', 'Idaria Brandauer stood at the gate'),
      claim('c2', 'The wall was drawn by her after a long winter of talks with masons and fishermen'),
    ],
    facts: [makeFact({ id: 'fact/gate', claims: ['c1'] }), makeFact({ id: 'fact/wall', claims: ['c2'] })],
  });
  expect(factsFor('Idaria Brandauer has a part in that wall.', named, 16)[0]).toBe('fact/wall');
});

describe('of facts with several claims', () => {
  const more = (id: string, quote: string, others: readonly string[], value: number | null = null) => ({
    ...claim(id, quote, value),
    entities: [TARGET, ...others],
  });

  test('the one with the nearest claim comes first, not the one whose claims name most between them', () => {
    const [erik, oslo, bergen, quay] = ['person/erik', 'place/oslo', 'place/bergen', 'place/quay'];
    const told = makeIndex({
      entities: [],
      claims: [
        more('m1', 'Erik Sund sailed', [erik]),
        more('m2', 'Oslo slept', [oslo]),
        more('m3', 'Bergen was dark', [bergen]),
        more('m4', 'The lantern on the quay was broken by a drunk', [quay]),
      ],
      facts: [
        makeFact({ id: 'fact/many', claims: ['m1', 'm2', 'm3'] }),
        makeFact({ id: 'fact/lantern', claims: ['m4'] }),
      ],
    });
    const text = 'Ida told Erik of Oslo and Bergen, where a lantern broke.';
    const page = makePage([text]);
    const at = (words: string, target: string): Mention => ({
      ...{ block: 0, start: text.indexOf(words), end: text.indexOf(words) + words.length, surface: words },
      ...{ target: target, kind: 'place', how: 'exact', score: 1, shown: true },
      ...{ doubt: null, facts: [] },
    });
    const ida = at('Ida', TARGET);
    const mentions = [ida, at('Erik', erik), at('Oslo', oslo), at('Bergen', bergen)];
    expect(startRanking(told, page, mentions)(ida)[0]).toBe('fact/lantern');
  });

  test('the one with both numbers of the sentence comes first', () => {
    const told = makeIndex({
      claims: [
        claim('n1', 'A plan of points', 28),
        claim('n2', 'A plan of points', 20),
        claim('n3', 'Points in a plan', 28),
      ],
      facts: [
        makeFact({ id: 'fact/first', claims: ['n3'] }),
        makeFact({ id: 'fact/both', claims: ['n1', 'n2'] }),
      ],
    });
    expect(factsFor('Ida cut 28 to 20.', told)[0]).toBe('fact/both');
  });
});
