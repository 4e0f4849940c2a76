import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { eachWord, WordIndex } from '../../../src/core/search/search-words';

const cut = (text: string): string[] => {
  const words: string[] = [];
  eachWord(text, (start, end) => words.push(text.slice(start, end)));
  return words;
};

const makeIndex = (...texts: readonly string[]): WordIndex => {
  const index = new WordIndex();
  texts.forEach((text, row) => {
    index.add(row, text, 2);
  });
  return index;
};

describe('eachWord', () => {
  test.each([
    ['12 boats, 3 quays', ['12', 'boats', '3', 'quays']],
    ['the captain’s “log”', ['the', 'captain’s', 'log']],
    ["'quoted' dogs'", ['quoted', 'dogs']],
    ['паром «Чайка»', ['паром', 'Чайка']],
    ['渡し船、港', ['渡し船', '港']],
    ['a—b…c\u00a0d', ['a', 'b', 'c', 'd']],
    ['— … !', []],
  ])('cuts %s', (text, words) => {
    expect(cut(text)).toEqual(words);
  });

  test('cuts Latin letters and digits as a regular expression does', () => {
    const unit = fc.constantFrom(...'abZ09 .,-"');
    fc.assert(
      fc.property(fc.string({ unit, maxLength: 30 }), (text) => {
        expect(cut(text)).toEqual(text.match(/[a-zA-Z0-9]+/g) ?? []);
      }),
    );
  });
});

describe('the index of words', () => {
  test('names each row of a word once, with the weight it first came with', () => {
    const index = new WordIndex();
    index.add(3, 'quay quay', 4);
    index.add(3, 'quay', 1);
    index.add(7, 'the quay', 1);
    const [near] = index.holding('quay');
    expect(index.rowsOf(near?.word ?? -1)).toEqual([3, 4, 7, 1]);
  });

  test('holds a beginning nearer than a middle, and the whole word nearest', () => {
    const index = makeIndex('port airport portal');
    const near = index.holding('port').sort((a, b) => b.nearness - a.nearness);
    expect(near.map(({ word }) => index.words[word])).toEqual(['port', 'portal', 'airport']);
    expect(near[0]?.nearness).toBe(1);
  });

  test('knows two letters only where a word begins with them', () => {
    const index = makeIndex('ferry error');
    expect(index.holding('er').map(({ word }) => index.words[word])).toEqual(['error']);
  });

  test('gives the words that a slip may have meant, of about the same length', () => {
    const index = makeIndex('tickets thicket tick quay ticketinspectors');
    const alike = index.alike('ticktes').map((place) => index.words[place]);
    expect(alike[0]).toBe('tickets');
    expect(alike).not.toContain('quay');
    expect(alike).not.toContain('ticketinspectors');
  });
});
