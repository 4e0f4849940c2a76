import { expect, test } from 'vitest';
import { hashWord } from '../../../src/core/text/hash-word';

test.each([
  ['', 0x811c9dc5],
  ['a', 0xe40c292c],
  ['foobar', 0xbf9cf968],
])('%j has the hash that its authors give', (word, hash) => {
  expect(hashWord(word)).toBe(hash);
});
