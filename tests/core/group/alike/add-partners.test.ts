import { expect, test } from 'vitest';
import { addPartners } from '../../../../src/core/group/alike/add-partners';
import { startPairs } from '../../../../src/core/group/alike/scored-pairs';

/** Claims of the sources 0, 0, 1 and 2; the second of the first source is with the third source's. */
const SOURCES = [0, 0, 1, 2];
const GROUPS = [[0], [1, 3], [2]];

/** The groups with their partners, where the claims `one` and `other` are so alike and all others say nothing of one another. */
const partner = (
  [one, other, score]: readonly [number, number, number],
  told: readonly number[] = [],
  opposed: readonly (readonly number[])[] = [],
): readonly (readonly number[])[] => {
  const pairs = startPairs(SOURCES.length);
  pairs.put(one, other, score);
  const known = {
    compare: (a: number, b: number) => (opposed.some(([x, y]) => x === a && y === b) ? -1 : 0),
    sourceOf: (at: number) => SOURCES[at]!,
    isSaid: (at: number) => !told.includes(at),
  };
  return addPartners(GROUPS, pairs.end(), known).map(({ places }) => places);
};

test('what a source alone says stands beside what another says much like it, which stays in its own group', () => {
  expect(partner([2, 3, 0.7])).toEqual([[0], [1, 3], [2, 3]]);
});

test('two claims that no group took stand in one group, and not in two', () => {
  expect(partner([0, 2, 0.7])).toEqual([[0, 2], [1, 3], [2]]);
});

test.each([
  ['is hardly like it', partner([2, 3, 0.5])],
  ['is of its own source', partner([0, 1, 0.7])],
  ['is told by the article itself', partner([2, 3, 0.7], [3])],
  ['another person says', partner([2, 3, 0.7], [], [[2, 3]])],
])('no claim is given a partner that %s', (_, groups) => {
  expect(groups).toEqual(GROUPS);
});
