import fc from 'fast-check';
import { expect, test } from 'vitest';
import { CARDINAL_PATTERN } from '../../../src/core/extract/quantities/number-words';
import { plainPattern, toSmall } from '../../../src/core/text/plain-pattern';

const SOURCES = [
  `(?<![\\p{L}\\d.,/–-])(${CARDINAL_PATTERN})(?: \\p{L}+){0,2}? (?:killed|hurt)(?!\\p{L})`,
  '(?<!\\p{L})(?:denied|denies)\\s+(?:this|that)(?!\\p{L})',
];
const word = fc.constantFrom(
  ...'Denied THIS that denied killed Killed. fünf été Ähre killedé Елена 14 1,200 seven Seven-and twenty-one İ ß 東京 “hurt” thıs — .'.split(
    ' ',
  ),
);

test.each(SOURCES)('a plain pattern finds what the pattern with Unicode classes finds: %s', (source) => {
  const [plain, whole] = [plainPattern(source, 'g'), new RegExp(source, 'giu')];
  fc.assert(
    fc.property(fc.array(word, { maxLength: 12 }), (words) => {
      const text = words.join(' ');
      const places = (pattern: RegExp, asked: string): readonly unknown[] =>
        [...asked.matchAll(pattern)].map(({ index, 0: found }) => [index, found.length]);
      expect(places(plain, toSmall(text))).toEqual(places(whole, text));
    }),
    { numRuns: 400 },
  );
});

test('a text in small letters keeps the place of each', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      expect(toSmall(`İ${text}`)).toHaveLength(text.length + 1);
    }),
  );
  expect(toSmall('İstanbul AND Ärger')).toBe('İstanbul and ärger');
});
