import { describe, expect, test } from 'vitest';
import type { ClaimTerms } from '../../../../src/core/group/alike/claim-terms';
import { makeVectors } from '../../../../src/core/group/alike/claim-vectors';
import { MIN_SIMILARITY } from '../../../../src/core/group/alike/cluster-claims';
import { compareClaims } from '../../../../src/core/group/alike/similarity';

const claim = (terms: readonly string[]): ClaimTerms => ({
  terms,
  isNegated: false,
  isConditional: false,
  mood: 0,
  poles: [],
  by: [],
  wording: [],
});

/** Claims about other things; all of them have the words of the topic. */
const TOPIC = ['ferry', 'board'];
const OTHERS = Array.from({ length: 100 }, (_, at) => claim([`word${at}`, ...TOPIC]));

/** All on one topic. */
const makeOnOneTopic = (all: readonly ClaimTerms[]): ReturnType<typeof makeVectors> =>
  makeVectors(all, new Int32Array(all.length), new Int32Array(all.length));

/** How alike two claims of two sources are that share some terms and say as much besides. */
const compare = (
  common: readonly string[],
  [first, second]: readonly [readonly string[], readonly string[]],
  ofFirst: Partial<ClaimTerms> = {},
): number => {
  const { space, vectors } = makeOnOneTopic([
    { ...claim([...common, ...first]), ...ofFirst },
    claim([...common, ...second]),
    ...OTHERS,
  ]);
  const relation = { accord: 'open', isSameSource: false, isSameEvent: false } as const;
  return compareClaims(space, vectors[0]!, vectors[1]!, relation);
};

const FIRST = ['quarrel', 'fees', 'letter', 'mill', 'winter', 'song', 'road', 'bread'];
const SECOND = ['boat', 'evening', 'storm', 'lunch', 'uncle', 'roof', 'goose', 'stone'];
/** What the two say besides, in so many words each. */
const besides = (count: number): readonly [readonly string[], readonly string[]] => [
  FIRST.slice(0, count),
  SECOND.slice(0, count),
];

describe('claims that say much besides are joined', () => {
  test.each([
    ['by three words in common', 4, ['recalled', 'captain', 'harbour']],
    ['by a word, a place and a day', 8, ['recalled', '@place/bergen', '#2026-03-04 2026-03-04']],
    ['by a word and how many of what, which are two things', 4, ['filling', '#30 day']],
  ])('%s', (_, count, common) => {
    expect(compare(common, besides(count))).toBeGreaterThanOrEqual(MIN_SIMILARITY);
  });
});

test('two numbers of one thing bring claims together, two shares only where they are one', () => {
  const score = (first: string, second: string): number =>
    compare(
      ['mill', 'rise'],
      [
        ['fees', first],
        ['storm', second],
      ],
    );
  expect(score('#14 ferry', '#17 ferry')).toBeGreaterThan(score('#14 ferry', '#17 plank'));
  expect(score('#14 percent', '#17 percent')).toBe(score('#14 percent', '#17 plank'));
  expect(score('#14 percent', '#14 percent')).toBeGreaterThan(score('#14 percent', '#17 percent'));
});

test('a rare number of one unit is enough, a round one is not', () => {
  const score = (number: string): number => compare([number], besides(3));
  expect(score('#214 tonne')).toBeGreaterThanOrEqual(MIN_SIMILARITY);
  expect(score('#200 tonne')).toBeLessThan(MIN_SIMILARITY);
});

test('two words that hardly stand without each other are one thing in common', () => {
  const law = (at: number): ClaimTerms => claim(['martial', 'law', `place${at}`]);
  const score = (times: number): number => {
    const pair = [claim(['martial', 'law', 'lifted', 'night']), claim(['martial', 'law', 'feared', 'press'])];
    const { space, vectors } = makeOnOneTopic([
      ...pair,
      ...Array.from({ length: times }, (_, at) => law(at)),
      ...OTHERS,
    ]);
    const relation = { accord: 'same', isSameSource: false, isSameEvent: false } as const;
    return compareClaims(space, vectors[0]!, vectors[1]!, relation);
  };
  expect(score(1)).toBeGreaterThanOrEqual(MIN_SIMILARITY);
  expect(score(6)).toBeLessThan(MIN_SIMILARITY);
});

test('one word and a name join two short quotations only where one person said both', () => {
  const quoted = (terms: readonly string[], words: string): ClaimTerms => ({
    ...claim(terms),
    wording: words.split(' '),
  });
  const { space, vectors } = makeOnOneTopic([
    quoted(['@place/norland', 'people', 'fight'], 'fight with the people'),
    quoted(['@place/norland', 'people'], 'that is for the people'),
    ...OTHERS,
  ]);
  const score = (accord: 'same' | 'open'): number =>
    compareClaims(space, vectors[0]!, vectors[1]!, { accord, isSameSource: false, isSameEvent: false });
  expect(score('same')).toBeGreaterThanOrEqual(MIN_SIMILARITY);
  expect(score('open')).toBeLessThan(MIN_SIMILARITY);
});

describe('claims that say much besides stay apart', () => {
  test.each([
    ['with two words in common', ['recalled', 'captain']],
    ['with words in common of which all claims are full', ['recalled', 'captain', ...TOPIC]],
  ])('%s', (_, common) => {
    expect(compare(common, besides(3))).toBeLessThan(MIN_SIMILARITY);
  });

  test('with three words in common that are met together by chance', () => {
    const common = ['recalled', 'captain', 'harbour'];
    const many = Array.from({ length: 12 }, () => claim(common));
    const { space, vectors } = makeOnOneTopic([
      claim([...common, ...FIRST.slice(0, 1)]),
      claim([...common, ...SECOND.slice(0, 3)]),
      ...many,
      ...OTHERS.slice(many.length),
    ]);
    const relation = { accord: 'open', isSameSource: false, isSameEvent: false } as const;
    expect(compareClaims(space, vectors[0]!, vectors[1]!, relation)).toBeLessThan(MIN_SIMILARITY);
  });

  test('with three words in common, told of two days', () => {
    const [first, second] = besides(4);
    const days = [
      [...first, '#2026-03-04 2026-03-04'],
      [...second, '#2026-05-26 2026-05-26'],
    ] as const;
    expect(compare(['recalled', 'captain', 'harbour'], days)).toBeLessThan(MIN_SIMILARITY);
  });

  test.each<readonly [string, Partial<ClaimTerms>, Partial<ClaimTerms>]>([
    ['one of them a demand and one told as it is', { mood: 1 }, { mood: -1 }],
    ['of which one says the opposite', { poles: [3] }, { poles: [-3] }],
  ])('with five words in common, %s', (_, ofFirst, ofSecond) => {
    const common = ['recalled', 'captain', 'harbour', 'signal', 'lantern'];
    const { space, vectors } = makeOnOneTopic([
      { ...claim([...common, ...besides(4)[0]]), ...ofFirst },
      { ...claim([...common, ...besides(4)[1]]), ...ofSecond },
      ...OTHERS,
    ]);
    const relation = { accord: 'open', isSameSource: false, isSameEvent: false } as const;
    expect(compareClaims(space, vectors[0]!, vectors[1]!, relation)).toBeLessThan(MIN_SIMILARITY);
  });

  test.each([{ isNegated: true }, { isConditional: true }])(
    'with three words in common, one of them %j',
    (of) => {
      // 0.12 are taken off for the opposite alone; these would be joined in spite of it.
      const common = ['recalled', 'captain', 'harbour', 'signal', 'lantern'];
      expect(compare(common, besides(4))).toBeGreaterThan(MIN_SIMILARITY + 0.12);
      expect(compare(common, besides(4), of)).toBeLessThan(MIN_SIMILARITY);
    },
  );
});

describe('a name and a day that hardly another claim gives', () => {
  const NAME = '@person/carl-dunmore';
  const DAY = '#2026-05-04 2026-05-04';

  test('join two claims without a word in common', () => {
    expect(compare([NAME, DAY], besides(4))).toBeGreaterThanOrEqual(MIN_SIMILARITY);
  });

  test.each([
    ['where the name is in many claims', 12, [NAME]],
    ['where the day is in many claims', 12, [DAY]],
  ])('join none %s', (_, count, common) => {
    const many = Array.from({ length: count }, () => claim(common));
    const { space, vectors } = makeOnOneTopic([
      claim([NAME, DAY, ...FIRST]),
      claim([NAME, DAY, ...SECOND]),
      ...many,
      ...OTHERS,
    ]);
    const relation = { accord: 'open', isSameSource: false, isSameEvent: false } as const;
    expect(compareClaims(space, vectors[0]!, vectors[1]!, relation)).toBeLessThan(MIN_SIMILARITY);
  });

  test('join none where one claim denies', () => {
    expect(compare([NAME, DAY], besides(4), { isNegated: true })).toBeLessThan(MIN_SIMILARITY);
  });

  test('join none by a whole year', () => {
    expect(compare([NAME, '#2025-01-01 2025-12-31'], besides(4))).toBeLessThan(MIN_SIMILARITY);
  });
});
