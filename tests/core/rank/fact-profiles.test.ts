import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Mention } from '../../../src/core/page/page';
import { profilesOf, termsOf } from '../../../src/core/rank/fact-profiles';
import { startRanking } from '../../../src/core/rank/rank-facts';
import { makeClaim, makeFact, makeIndex, makePage } from '../../support/make/make-index';

const [IDA, OSLO] = ['person/ida', 'place/oslo'];
const claims = [
  makeClaim({
    id: 'c1',
    quote: 'The harbour wall fell',
    entities: [IDA],
    speaker: 'person/erik',
    source: 's1',
  }),
  makeClaim({
    id: 'c2',
    quote: 'A wall fell at the quay',
    entities: [OSLO],
    events: ['event/fall'],
    source: 's2',
  }),
  makeClaim({
    id: 'c3',
    quote: 'Ferries left',
    entities: [IDA],
    via: 'organization/port',
    quantities: [{ start: 0, end: 1, value: 12, unit: 'ferry', qualifier: null }],
  }),
];
const facts = [
  makeFact({ id: 'fact/wall', claims: ['c1', 'c2'] }),
  makeFact({ id: 'fact/ferries', claims: ['c3'], question: 'How many boats sailed?' }),
  makeFact({ id: 'fact/lost', claims: ['c9'] }),
];
const index = makeIndex({ claims, facts });

describe('a profile', () => {
  const [wall, ferries, lost] = profilesOf(index).all;

  test('has the targets, speakers, numbers and sources of all claims of its fact', () => {
    expect([...wall!.targets].sort()).toEqual(['event/fall', 'person/erik', IDA, OSLO]);
    expect([wall!.speakers, wall!.numbers, wall!.sources]).toEqual([new Set(['person/erik']), new Set(), 2]);
    expect([ferries!.speakers, ferries!.numbers, ferries!.sources]).toEqual([
      ...[new Set(['organization/port']), new Set([12]), 1],
    ]);
  });

  test('has the terms of the quotes and of the question', () => {
    expect(wall!.terms).toEqual(termsOf('The harbour wall fell. A wall fell at the quay'));
    expect(ferries!.terms).toEqual(termsOf('Ferries left. How many boats sailed?'));
  });

  test('is empty where the index has none of the claims', () => {
    expect([lost!.terms.size, lost!.targets.size, lost!.sources, lost!.order]).toEqual([0, 0, 0, 2]);
  });

  test('is listed under each of its targets, in the order of the index', () => {
    const ids = (target: string) =>
      profilesOf(index)
        .byTarget.get(target)
        ?.map(({ fact }) => fact.id);
    expect([ids(IDA), ids(OSLO), ids('place/none')]).toEqual([
      ['fact/wall', 'fact/ferries'],
      ['fact/wall'],
      undefined,
    ]);
  });

  test('is made once an index', () => expect(profilesOf(index)).toBe(profilesOf(index)));
});

test('what is rarer weighs more, and what no fact has weighs nothing beside it', () => {
  const { weightOf } = profilesOf(index);
  expect(weightOf(OSLO)).toBeGreaterThan(weightOf(IDA));
  expect(weightOf(IDA)).toBeGreaterThan(weightOf('place/none'));
});

describe('terms', () => {
  test.each([
    ['one stem', 'negotiates', 'negotiated'],
    ['words of a compound', 'harbour-wall', 'harbour wall'],
    ['either apostrophe', 'the mayor’s quay', "the mayor's quay"],
    ['either case', 'HARBOUR', 'harbour'],
  ])('are the same for %s', (_, one, other) => expect(termsOf(one)).toEqual(termsOf(other)));

  test('are none for words that carry nothing', () =>
    expect(termsOf('It was of the — and 12!')).toEqual(new Set()));
});

test('facts that say the same keep the order of the index, 24 at most, whatever the sentence', () => {
  const word = fc.constantFrom('wall', 'ferries', 'quay', '12', 'twelve', 'Ida.', 'boats', '—');
  fc.assert(
    fc.property(fc.array(word), fc.integer({ min: 0, max: 30 }), (words, count) => {
      const many = Array.from({ length: count }, (_, at) =>
        makeFact({ id: `fact/${String(at)}`, claims: ['c1'] }),
      );
      const page = makePage([`Ida ${words.join(' ')}`]);
      const mention: Mention = {
        ...{ block: 0, start: 0, end: 3, surface: 'Ida', target: IDA, kind: 'person' },
        ...{ how: 'exact', score: 1, shown: true, doubt: null, facts: [] },
      };
      const ranked = startRanking(makeIndex({ claims, facts: many }), page, [mention])(mention);
      expect(ranked).toEqual(many.slice(0, 24).map(({ id }) => id));
    }),
  );
});
