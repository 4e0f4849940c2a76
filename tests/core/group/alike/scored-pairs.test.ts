import fc from 'fast-check';
import { expect, test } from 'vitest';
import { scoreOf, startPairs } from '../../../../src/core/group/alike/scored-pairs';

const SIZE = 60;
const place = fc.integer({ min: 0, max: SIZE - 1 });
const pairs = fc
  .uniqueArray(fc.record({ a: place, b: place, score: fc.constantFrom(0.5, 0.6, 0.75, 1) }), {
    selector: ({ a, b }) => `${a} ${b}`,
    maxLength: 3000,
  })
  .map((list) => list.filter(({ a, b }) => a < b).sort((x, y) => x.a - y.a));

test('pairs come best first, equal ones by their claims, and are found again', () => {
  fc.assert(
    fc.property(pairs, (list) => {
      const collector = startPairs(SIZE);
      for (const { a, b, score } of list) collector.put(a, b, score);
      const scored = collector.end();
      const ordered = [...scored.order].map((at) => ({
        a: scored.firsts[at],
        b: scored.seconds[at],
        score: scored.scores[at],
      }));
      expect(ordered).toEqual([...list].sort((x, y) => y.score - x.score || x.a - y.a || x.b - y.b));
      for (const { a, b, score } of list) {
        expect(scoreOf(scored, a, b)).toBe(score);
        expect(scoreOf(scored, b, a)).toBeNull();
      }
    }),
  );
});

test('more pairs than there was room for at first are all kept', () => {
  const collector = startPairs(100);
  for (let a = 0; a < 100; a++) for (let b = a + 1; b < 100; b++) collector.put(a, b, a + b / 1000);
  const scored = collector.end();
  expect(scored.firsts).toHaveLength(4950);
  expect(scoreOf(scored, 98, 99)).toBe(98.099);
  expect(scoreOf(scored, 0, 1)).toBe(0.001);
});
