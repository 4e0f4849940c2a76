import { describe, expect, test } from 'vitest';
import { compareIndexes } from '../../../src/core/library/compare-indexes';
import type { IndexChange } from '../../../src/core/library/index-change';
import type { FactIndex, Source } from '../../../src/core/model';
import { compileToy, makeBundled, numberSources } from '../../support/make/make-library';

const source = (name: string, ...lines: readonly string[]): Source =>
  makeBundled(name, { text: lines.join('\n') });
const first = source(
  'first',
  'The plan has 28 points',
  'Rain fell on Monday all day',
  'The bridge is closed for now',
);
const second = source('second', 'The plan has 27 points', 'Rain fell on the bay');
const third = source('third', 'The plan has 28 points exactly', 'Nobody knows the reason');

const compare = (before: readonly Source[], after: readonly Source[]): IndexChange =>
  compareIndexes(compileToy(numberSources(before)), compileToy(numberSources(after)));
const counts = (change: IndexChange) => ({
  claims: [change.claimsAdded, -change.claimsRemoved],
  new: change.newFacts.count,
  gaining: change.gaining.count,
  losing: change.losing.count,
  differing: change.nowDiffering.count,
  settled: change.settled.count,
  gone: change.gone.count,
});
const nothing = { claims: [0, -0], new: 0, gaining: 0, losing: 0, differing: 0, settled: 0, gone: 0 };

describe('a change of sources', () => {
  test.each([
    ['nothing', [first, second], [second, first], nothing],
    ['a source more', [first], [first, second], { ...nothing, claims: [2, -0], gaining: 2, differing: 1 }],
    ['a source less', [first, second], [first], { ...nothing, claims: [0, -2], losing: 2, settled: 1 }],
    ['a first source', [], [first], { ...nothing, claims: [3, -0], new: 3 }],
    ['the last source gone', [first], [], { ...nothing, claims: [0, -3], gone: 3 }],
    [
      'a source that comes first in order',
      [second],
      [first, second],
      { ...nothing, claims: [3, -0], new: 1, gaining: 2, differing: 1 },
    ],
    [
      'one in place of another',
      [first, second],
      [first, third],
      { ...nothing, claims: [2, -2], new: 1, gaining: 1, losing: 2, settled: 1 },
    ],
  ])('%s', (_, before, after, wanted) => {
    expect(counts(compare(before, after))).toEqual(wanted);
  });

  test('names the facts and what the sources differ in', () => {
    const change = compare([first], [first, second]);
    expect(change.nowDiffering.first).toMatchObject([{ title: 'The plan has 28 points', differs: 'number' }]);
  });

  test('counts a claim that is said twice twice', () => {
    const twice = source('first', 'Rain fell on Monday', 'Rain fell on Monday');
    expect(compare([source('first', 'Rain fell on Monday')], [twice]).claimsAdded).toBe(1);
  });

  test('takes an added source for the bundled one it stands in for', () => {
    const newer = { ...first, file: 'added-first.txt', text: `${first.text}\nA ship came in late` };
    const [before, after] = [compileToy(numberSources([first])), compileToy(numberSources([newer]))];
    const same = new Map([['added-first.txt', first.file]]);
    expect(counts(compareIndexes(before, after, same))).toEqual({ ...nothing, claims: [1, -0], new: 1 });
  });

  test('lists at most twenty facts, and counts all', () => {
    const many = source('many', ...Array.from({ length: 50 }, (_, at) => `Line number ${at} here`));
    const change = compare([], [many]);
    expect([change.newFacts.count, change.newFacts.first.length]).toEqual([50, 20]);
  });
});

test('a claim that stands in several facts does not make one fact of them', () => {
  const index = compileToy(numberSources([first, second]));
  const [shared] = index.facts.filter(({ claims }) => claims.length > 1);
  const alone = {
    ...shared!,
    id: 'f90',
    title: 'alone',
    claims: shared!.claims.slice(0, 1),
    status: 'single' as const,
  };
  const doubled = { ...alone, id: 'f91', title: 'doubled', status: 'updated' as const };
  const both = { ...index, facts: [...index.facts, doubled, alone] };
  expect(counts(compareIndexes(both, both))).toEqual(nothing);
});

test('what was read of an index for one preview is taken again for the next, and tells the same', () => {
  const [small, middle, large] = [[first], [first, second], [first, second, third]].map((sources) =>
    compileToy(numberSources(sources)),
  ) as [FactIndex, FactIndex, FactIndex];
  const afresh = (before: FactIndex, after: FactIndex): IndexChange =>
    compareIndexes(structuredClone(before), structuredClone(after));
  const steps = [
    [small, middle],
    [middle, large],
    [middle, small],
    [middle, large],
    [large, large],
  ] as const;
  const inOneGo = steps.map(([before, after]) => compareIndexes(before, after));
  expect(inOneGo).toEqual(steps.map(([before, after]) => afresh(before, after)));
});
