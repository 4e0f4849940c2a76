import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { closesSingle, opensSingle, readSingleMarks } from '../../../src/core/segment/single-quotes';

const marksOf = (text: string): number[] => [...text.matchAll(/['‘’]/gu)].map(({ index }) => index);
const opening = (text: string): number[] =>
  marksOf(text).filter((at) => opensSingle(readSingleMarks(text), at));
const closing = (text: string): number[] =>
  marksOf(text).filter((at) => closesSingle(readSingleMarks(text), at));

describe('single marks', () => {
  test.each([
    ["He said 'yes' to it", [8], [12]],
    ["The officials' demands", [], [13]],
    ["It was the '90s and rock 'n' roll", [], [27]],
    ['‘Putin’s peace’ is none', [0], [14]],
    ["'No end here", [], []],
  ])('%j', (text, opens, closes) => {
    expect(opening(text)).toEqual(opens);
    expect(closing(text)).toEqual(closes);
  });

  test('open only before a mark that may close, whatever the text', () => {
    const words = fc.array(fc.constantFrom("'", '’', '‘', 'a', 's', ' ', '.', '"'), { maxLength: 60 });
    fc.assert(
      fc.property(words, (parts) => {
        const text = parts.join('');
        const closers = readSingleMarks(text).closers;
        for (const at of opening(text)) expect(closers.some((closer) => closer > at + 1)).toBe(true);
      }),
    );
  });
});
