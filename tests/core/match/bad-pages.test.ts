import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { compileMatcher } from '../../../src/core/match/compile-matcher';
import { findMentions } from '../../../src/core/match/find-mentions';
import { makeEntity, makeIndex, makePage } from '../../support/make/make-index';

const matcher = compileMatcher(
  makeIndex({
    entities: [
      makeEntity('person', 'Bogdan Tereshkov', 'Tereshkov'),
      makeEntity('person', 'Ingrid Valmarsson', 'Valmarsson'),
      makeEntity('person', 'Donald Trump', 'Trump'),
    ],
  }),
);
const BOTH = 'Bogdan Tereshkov and Ingrid Valmarsson spoke for an hour about the harbour on Monday evening.';

describe('a page', () => {
  test('of any characters gives sorted mentions inside their blocks', () => {
    const text = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 80 }),
      fc
        .array(
          fc.constantFrom(
            'Bogdan',
            'Tereshkov',
            ' ',
            '-',
            '特朗普',
            '\u0000',
            '\ud800',
            'ترامب',
            '28',
            '点',
            'the talks',
          ),
          { maxLength: 20 },
        )
        .map((parts) => parts.join('')),
    );
    fc.assert(
      fc.property(fc.array(text, { maxLength: 4 }), (texts) => {
        const found = findMentions(matcher, makePage(texts));
        for (const { block, start, end, surface } of found)
          expect(texts[block]!.slice(start, end)).toBe(surface);
        const order = found.map(({ block, start }) => block * 1e6 + start);
        expect(order).toEqual([...order].sort((a, b) => a - b));
      }),
    );
  });

  test('of five megabytes without a space is read through', () => {
    const letters = 'Tereshkov'.repeat(600_000);
    const found = findMentions(
      matcher,
      makePage([letters, '特朗普'.repeat(1000), 'A'.repeat(100_000), BOTH]),
    );
    const inBlock = (at: number): string[] =>
      found.filter(({ block }) => block === at).map(({ surface }) => surface);
    expect(inBlock(0)).toEqual([]);
    expect(inBlock(1)).toEqual(Array.from({ length: 1000 }, () => '特朗普'));
    expect(inBlock(2)).toEqual([]);
    expect(inBlock(3)).toEqual(['Bogdan Tereshkov', 'Ingrid Valmarsson']);
  });

  test('finds nothing in an index without names', () => {
    expect(findMentions(compileMatcher(makeIndex({})), makePage([BOTH]))).toEqual([]);
  });

  test('finds nothing in an index of names without letters', () => {
    const odd = makeIndex({
      entities: [makeEntity('person', '...'), makeEntity('organization', '28'), makeEntity('place', ' ')],
    });
    expect(findMentions(compileMatcher(odd), makePage([BOTH]))).toEqual([]);
  });
});
