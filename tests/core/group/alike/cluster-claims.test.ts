import { expect, test } from 'vitest';
import { clusterClaims } from '../../../../src/core/group/alike/cluster-claims';
import { startPairs } from '../../../../src/core/group/alike/scored-pairs';

/** Groups of claims by how alike each two are; claims stand in the statement that `statements` gives for their place. */
const cluster = (
  scores: readonly (readonly number[])[],
  statements: readonly number[],
): readonly (readonly number[])[] => {
  const pairs = startPairs(scores.length);
  scores.forEach((row, a) => {
    row.forEach((score, b) => {
      if (a < b && score >= 0.46) pairs.put(a, b, score);
    });
  });
  return clusterClaims(pairs.end(), {
    size: scores.length,
    compare: (a, b) => scores[Math.min(a, b)]![Math.max(a, b)]!,
    statementOf: (at) => statements[at]!,
  });
};

test('a statement joins by the words quoted in it, though another says the clause around them', () => {
  const scores = [
    [1, 0.9, -1],
    [0, 1, 0.8],
    [0, 0, 1],
  ];
  expect(cluster(scores, [0, 0, 2])).toEqual([[0, 1, 2]]);
});

test('a statement that is apart from one of a group does not join it', () => {
  const scores = [
    [1, 0.9, -1],
    [0, 1, 0.8],
    [0, 0, 1],
  ];
  expect(cluster(scores, [0, 1, 2])).toEqual([[0, 1], [2]]);
});

test('a clause that speaks against one of a group does not join it by the words quoted in it', () => {
  const scores = [
    [1, 0.9, -0.1],
    [0, 1, 0.8],
    [0, 0, 1],
  ];
  expect(cluster(scores, [0, 0, 2])).toEqual([[0, 1], [2]]);
});
