import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { compileMatcher } from '../../../src/core/match/compile-matcher';
import { foldWord } from '../../../src/core/match/spelling/letters';
import { scanText } from '../../../src/core/match/scan-text';
import { makeEntity, makeIndex } from '../../support/make/make-index';

const NAMES = [
  'Ida Brandauer',
  'Ida Brandauer Tobler',
  'Brandauer',
  'Port Velmar',
  'Velmar',
  'Okuda',
] as const;
const matcher = compileMatcher(
  makeIndex({ entities: NAMES.map((name) => makeEntity('organization', name)) }),
);

/** All names at each place, longest first, left to right, by `startsWith` on folded words. */
const naiveHits = (words: readonly string[]): string[] => {
  const found: string[] = [];
  for (let at = 0; at < words.length; at++) {
    const best = NAMES.map((name) => name.split(' '))
      .filter((name) =>
        name.every(
          (word, step) => words[at + step] !== undefined && foldWord(words[at + step]!) === foldWord(word),
        ),
      )
      .sort((a, b) => b.length - a.length)[0];
    if (best === undefined || !/^\p{Lu}/u.test(words[at]!)) continue;
    found.push(words.slice(at, at + best.length).join(' '));
    at += best.length - 1;
  }
  return found;
};

const word = fc.constantFrom(
  'Ida',
  'Brandauer',
  'Tobler',
  'Port',
  'Velmar',
  'Okuda',
  'said',
  'the',
  'OKUDA',
  'brandauer',
);

describe('phrase scan', () => {
  test('finds what a naive search finds, longest first', () => {
    fc.assert(
      fc.property(fc.array(word, { maxLength: 12 }), (words) => {
        const text = words.join(' ');
        expect(scanText(matcher, text).map(({ start, end }) => text.slice(start, end))).toEqual(
          naiveHits(words),
        );
      }),
    );
  });

  test.each([
    ['Ida-Brandauer', 'Ida-Brandauer'],
    ['Bran\u00addauer spoke', 'Bran\u00addauer'],
    ['Port\u00a0Velmar', 'Port\u00a0Velmar'],
    ['Okuda’s plan', 'Okuda'],
    ['anti-Okuda', 'Okuda'],
    ['Brandauer/Velmar', 'Brandauer'],
    ['Ökuda', 'Ökuda'],
    ['Brаndauer', 'Brаndauer'],
  ])('reads %j as %j', (text, surface) => {
    const [hit] = scanText(matcher, text);
    expect(hit && text.slice(hit.start, hit.end)).toBe(surface);
  });

  test.each(['okuda', 'xOkuda', 'Okudas'.toLowerCase(), 'Port, Velma', ''])(
    'finds no whole name in %j',
    (text) => {
      expect(scanText(matcher, text).filter(({ costs }) => costs.length > 1)).toEqual([]);
    },
  );
});
