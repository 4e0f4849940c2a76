import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { compileMatcher } from '../../../../src/core/match/compile-matcher';
import { resolveFresh } from '../../../../src/core/match/spelling/fuzzy-word';
import {
  addBeginning,
  addWord,
  createLexicon,
  followBit,
  WHOLE,
} from '../../../../src/core/match/tables/name-lexicon';
import { resolveWord } from '../../../../src/core/match/spelling/resolve-word';
import { scanText } from '../../../../src/core/match/scan-text';
import { makeEntity, makeIndex } from '../../../support/make/make-index';

const lexiconOf = (...words: readonly string[]) => {
  const lexicon = createLexicon(words.length, () => false);
  return { lexicon, keys: words.map((word) => addWord(lexicon, word)) };
};

describe('a word', () => {
  test.each([
    ['Brandauer', 0],
    ['BRANDAUER', 0],
    ['Brandaouer', 2],
    ['Brandauera', 1],
    ['Брандауэр', 1],
  ])('%s is near what a name has, at cost %i', (word, cost) => {
    const { lexicon, keys } = lexiconOf('Brandauer');
    expect(resolveWord(lexicon, word)[0]).toMatchObject({ key: keys[0], cost });
  });

  test('that is ordinary says so, and one that begins like no name is not looked at', () => {
    const close = createLexicon(1, (word) => word === 'brandaur');
    const key = addWord(close, 'Brandauer');
    expect(resolveFresh(close, 'Brandaur')).toEqual([{ key, cost: 1, wholeOnly: true }]);
    expect(resolveFresh(close, 'Trombone')).toEqual([]);
  });

  test('too short to be known by its sound is known by its letters', () => {
    const { keys } = lexiconOf('ΕΕ', 'E', 'UU', 'U');
    expect(new Set(keys).size).toBe(4);
  });
});

test('a beginning remembers whether it is whole and what follows', () => {
  const { lexicon, keys } = lexiconOf('Ida', 'Brandauer');
  addBeginning(lexicon, [keys[0]!, keys[1]!]);
  addBeginning(lexicon, [keys[1]!]);
  expect(lexicon.follows).toEqual([followBit(keys[1]!), WHOLE]);
});

describe('names of two words in an index of three hundred', () => {
  const SYLLABLES = ['bran', 'tol', 'vel', 'mar', 'kud', 'sten', 'rig', 'pol'];
  const words = SYLLABLES.flatMap((one) =>
    SYLLABLES.map((other) => one[0]!.toUpperCase() + one.slice(1) + other),
  );
  const names = words.flatMap((word, at) =>
    [3, 11, 29, 40, 58].map((step) => `${word} ${words[(at + step) % words.length]!}`),
  );
  const matcher = compileMatcher(
    makeIndex({ entities: names.map((name) => makeEntity('organization', name)) }),
  );
  const known = new Set(names);

  test('are all found, and nothing else of two printed words is', () => {
    fc.assert(
      fc.property(fc.constantFrom(...words), fc.constantFrom(...words), (first, second) => {
        const text = `${first} ${second}`;
        const exact = scanText(matcher, text).filter(({ costs }) => costs.every(({ cost }) => cost === 0));
        expect(exact.length).toBe(known.has(text) ? 1 : 0);
      }),
      { numRuns: 500 },
    );
  });

  test('are found also when the memory of words is emptied between their words', () => {
    const letters = 'abcdefghijklmnopqrstuvwxyz';
    const other = (at: number): string =>
      `Q${letters[at % 26]!}${letters[Math.floor(at / 26) % 26]!}${letters[Math.floor(at / 676) % 26]!}${letters[Math.floor(at / 17576) % 26]!}`;
    const filler = Array.from({ length: 59_000 }, (_, at) => other(at)).join(' ');
    scanText(matcher, filler);
    const [name] = names;
    const tail = Array.from({ length: 2_000 }, (_, at) => `${name!} ${other(at + 60_000)}`).join(' ');
    expect(scanText(matcher, tail)).toHaveLength(2_000);
  });
});
