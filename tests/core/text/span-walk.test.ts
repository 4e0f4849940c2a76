import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Span } from '../../../src/core/model';
import { makeOverlapWalk } from '../../../src/core/text/span-walk';

/** Spans from lengths of gaps and stretches: sorted, none empty, none over another. */
const apart = fc
  .array(fc.tuple(fc.nat({ max: 4 }), fc.integer({ min: 1, max: 9 })), { maxLength: 12 })
  .map((steps) => {
    let at = 0;
    return steps.map(([gap, length]): Span => {
      const start = at + gap;
      at = start + length;
      return { start, end: at };
    });
  });

test('a walk finds what asking each member would find', () => {
  fc.assert(
    fc.property(apart, apart, (members, spans) => {
      const walk = makeOverlapWalk(members);
      const found = spans.map((span) => walk(span));
      const naive = spans.map((span) =>
        members.filter(({ start, end }) => Math.max(start, span.start) < Math.min(end, span.end)),
      );
      expect(found).toEqual(naive);
    }),
  );
});

test('a member over several spans is found with each, and one that only touches with none', () => {
  const walk = makeOverlapWalk([{ start: 2, end: 12 }]);
  const spans = [
    [0, 2],
    [2, 5],
    [5, 9],
    [9, 12],
    [12, 20],
  ] as const;
  expect(spans.map(([start, end]) => walk({ start, end }).length)).toEqual([0, 1, 1, 1, 0]);
});
