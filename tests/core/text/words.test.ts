import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findWords, isWithin, listForms, overlaps } from '../../../src/core/text/words';

const all = (text: string) => findWords(text, { start: 0, end: text.length });

describe('words', () => {
  test.each([
    ['Holt’s plan, he didn’t say.', ["holt's", 'plan', 'he', "didn't", 'say']],
    ['A Blom-led group', ['a', 'blom', 'led', 'group']],
    ['1,200 people at 3.5 metres.', ['1,200', 'people', 'at', '3.5', 'metres']],
    ['‘Quay’ — “pier”!', ['quay', 'pier']],
    ['Cafe\u0301 Ångström', ['cafe\u0301', 'ångström']],
    ['… — “”', []],
  ])('of %j are %j', (text, words) => expect(all(text).map(({ lower }) => lower)).toEqual(words));

  test('lie where they are printed', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(...'abÉ’-,. 1\n'), maxLength: 900 }), (text) => {
        const words = all(text);
        for (const { start, end, text: printed } of words) expect(text.slice(start, end)).toBe(printed);
        words.slice(1).forEach(({ start }, at) => expect(start).toBeGreaterThanOrEqual(words[at]!.end));
      }),
    );
  });

  test('are what the pattern of a word finds, also beyond the first plane and in broken text', () => {
    const word = /[\p{L}\p{N}][\p{L}\p{N}\p{M}]*(?:['’.,](?=[\p{L}\p{N}])[\p{L}\p{N}\p{M}]+)*/gu;
    const unit = fc.constantFrom(..."aÉß’'.,- 1٣\u0301\u0000", '𝒜', '\ud835', '\udc9c', '😀', '漢', 'ไ');
    fc.assert(
      fc.property(fc.string({ unit, maxLength: 600 }), (text) => {
        expect(all(text).map((one) => one.text)).toEqual(text.match(word) ?? []);
      }),
    );
  });

  test('of a part of an article are those of the whole that lie within the part', () => {
    const sentence = fc.string({ unit: fc.constantFrom(...'abÉ’-,. 1\n') });
    fc.assert(
      fc.property(sentence, fc.nat({ max: 700 }), fc.nat({ max: 700 }), (tail, from, length) => {
        const text = 'The harbour wall of Marlow isn’t old. '.repeat(15) + tail;
        const span = { start: from, end: Math.min(text.length, from + length) };
        expect(findWords(text, span)).toEqual(all(text).filter((word) => isWithin(word, span)));
      }),
    );
  });

  test.each([1, 20])('without their places are the same words, of a sentence %d times over', (times) => {
    const text = 'Holt’s plan, he didn’t say. '.repeat(times);
    expect(listForms(text)).toEqual(all(text).map(({ text: printed, lower }) => ({ text: printed, lower })));
  });

  test('of a hundred articles in turn are each article’s own', () => {
    const texts = Array.from(
      { length: 100 },
      (_, at) => `Report ${String(at)}. ${'The quay is wet. '.repeat(30)}`,
    );
    for (const round of [0, 1])
      expect(texts.map((text) => Number(all(text)[1]?.text) + round)).toEqual(
        texts.map((_, at) => at + round),
      );
  });
});

test.each([
  [{ start: 0, end: 4 }, { start: 4, end: 8 }, false, false],
  [{ start: 2, end: 5 }, { start: 4, end: 8 }, true, false],
  [{ start: 5, end: 8 }, { start: 4, end: 8 }, true, true],
  [{ start: 4, end: 8 }, { start: 4, end: 8 }, true, true],
  [{ start: 3, end: 9 }, { start: 4, end: 8 }, true, false],
])('%j and %j overlap: %s, the first is within the other: %s', (one, other, over, within) => {
  expect([overlaps(one, other), overlaps(other, one), isWithin(one, other)]).toEqual([over, over, within]);
});

test.each([
  ['a short text', ''],
  ['a text too long to be remembered', 'x '.repeat(120_000)],
])('gives no piece of a word that the border of the span cuts, in %s', (_, tail) => {
  const text = `The harbour wall. ${tail}`;
  const wordsIn = (start: number, end: number): string[] =>
    findWords(text, { start, end }).map((word) => word.text);
  expect(wordsIn(4, 8)).toEqual([]);
  expect(wordsIn(6, 16)).toEqual(['wall']);
  expect(wordsIn(0, 13)).toEqual(['The', 'harbour']);
});
