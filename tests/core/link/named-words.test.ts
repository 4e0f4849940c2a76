import fc from 'fast-check';
import { expect, test } from 'vitest';
import { tokenize } from '../../../src/core/text/name-tokens';
import { groupBySentence, makeNamedWords } from '../../../src/core/link/named-words';

test('names are found by the word they begin with and the word behind them', () => {
  const text = 'Ada Blom met Holt in Oslo';
  const [blom, holt, oslo] = [
    { from: 0, to: 2 },
    { from: 3, to: 4 },
    { from: 5, to: 6 },
  ] as const;
  const words = makeNamedWords(tokenize(text, { start: 0, end: text.length }), [blom, holt, oslo]);
  expect(words.tokens.map((_, at) => words.starting.get(at))).toEqual([
    ...[blom, undefined, undefined, holt, undefined, oslo],
  ]);
  expect([2, 4, 6, 0, 3].map((at) => words.ending.get(at))).toEqual([blom, holt, oslo, undefined, undefined]);
});

test('groups hold each name once, under its sentence, in the order given', () => {
  const names = fc.array(fc.record({ sentence: fc.nat({ max: 5 }), from: fc.nat() }));
  fc.assert(
    fc.property(names, (list) => {
      const groups = groupBySentence(list);
      for (const [sentence, group] of groups)
        expect(group).toEqual(list.filter((name) => name.sentence === sentence));
      expect([...groups.values()].flat()).toHaveLength(list.length);
    }),
  );
});
