import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fold, slug, stripInvisible } from '../../../src/core/text/fold';

describe('folding', () => {
  test.each([
    ['Türkiye’s', "turkiye's"],
    ['ŁÓDŹ', 'lodz'],
    ['Øresund', 'oresund'],
    ['Straße', 'strasse'],
    ['Þór Æsir', 'thor aesir'],
    ['Blom–Holt', 'blom-holt'],
    ['Mar\u00adlow\u200b', 'marlow'],
    ['ﬁsh', 'fish'],
    ['Cafe\u0301', 'cafe'],
    ['İzmir', 'izmir'],
  ])('makes %j %j', (text, folded) => expect(fold(text)).toBe(folded));

  test('leaves what is folded as it is', () => {
    const printed = fc.string({ unit: fc.constantFrom(...'aBéÅßŁø’–-\u00ad\u0301 İıœΩ') });
    fc.assert(fc.property(printed, (text) => void expect(fold(fold(text))).toBe(fold(text))));
  });

  test('does not tell composed letters from letters with marks', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        expect(fold(text.normalize('NFD'))).toBe(fold(text.normalize('NFC')));
      }),
    );
  });
});

test('soft hyphens and zero-width characters vanish, and nothing else', () => {
  expect(stripInvisible('\ufeffMar\u00adlow\u200d’s É\u2060nd')).toBe('Marlow’s Énd');
});

describe('a slug', () => {
  test.each([
    ['U.S. State Department', 'us-state-department'],
    ['Côte d’Ivoire', 'cote-divoire'],
    ['  Ada   Blom ', 'ada-blom'],
    ['28-point plan', '28-point-plan'],
    ['Київ', 'киів'],
    ['', 'x'],
    ['—!—', 'x'],
  ])('of %j is %j', (text, expected) => expect(slug(text)).toBe(expected));

  test('is letters and digits with single hyphens between', () => {
    fc.assert(
      fc.property(
        fc.string(),
        (text) => void expect(slug(text)).toMatch(/^[\p{L}\p{N}]+(-[\p{L}\p{N}]+)*$/u),
      ),
    );
  });
});
