import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Span } from '../../../src/core/model';
import { listBegun, listWithin, makeOverlapWalk } from '../../../src/core/text/span-walk';

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

test('what lies within a span is what asking each member would find', () => {
  fc.assert(
    fc.property(apart, fc.nat({ max: 60 }), fc.nat({ max: 60 }), (members, one, other) => {
      const span = { start: Math.min(one, other), end: Math.max(one, other) };
      const naive = members.filter(({ start, end }) => start >= span.start && end <= span.end);
      expect(listWithin(members, span)).toEqual(naive);
    }),
  );
});

/** Spans sorted by where they begin, that may lie over one another. */
const over = fc
  .array(fc.tuple(fc.nat({ max: 50 }), fc.integer({ min: 1, max: 20 })), { maxLength: 12 })
  .map((pairs) => pairs.map(([start, length]): Span => ({ start, end: start + length })))
  .map((spans) => spans.sort((a, b) => a.start - b.start));

test('what begins within a span is what asking each member would find', () => {
  fc.assert(
    fc.property(over, fc.nat({ max: 60 }), fc.nat({ max: 60 }), (members, one, other) => {
      const span = { start: Math.min(one, other), end: Math.max(one, other) };
      const naive = members.filter(({ start }) => start >= span.start && start < span.end);
      expect(listBegun(members, span)).toEqual(naive);
    }),
  );
});
