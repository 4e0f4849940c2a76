import { describe, expect, test } from 'vitest';
import { compileIndex } from '../../../src/core/compile';
import { decodeIndex } from '../../../src/core/index/decode-index';
import { encodeIndex } from '../../../src/core/index/encode-index';
import { IndexError } from '../../../src/core/index/index-error';
import { makeSource } from '../../support/make/make-source';

const index = compileIndex([
  makeSource('Mayor Anna Brisk said the bridge would open in May. “We are ready,” Brisk said.', 1),
  makeSource('The bridge will open in May, Mayor Anna Brisk said on Tuesday.', 2),
]);
type Loose = Record<string, Record<string, unknown>[]>;
const change = (edit: (copy: Loose) => void): unknown => {
  const copy = JSON.parse(encodeIndex(index)) as Loose;
  edit(copy);
  return copy;
};

test('decoding an encoded index gives the index', () => {
  expect(decodeIndex(JSON.parse(encodeIndex(index)))).toEqual(index);
  expect(encodeIndex(decodeIndex(JSON.parse(encodeIndex(index))))).toBe(encodeIndex(index));
});

describe('an index from outside is refused', () => {
  test.each<readonly [string, unknown, string]>([
    ['when it is nothing', null, 'index'],
    ['when it is a list', [], 'index'],
    ['for another format', change((copy) => Object.assign(copy, { format: 'whosaid/0' })), 'index.format'],
    ['without facts', change((copy) => delete copy['facts']), 'index.facts'],
    [
      'for a quote that is not in the text',
      change((copy) => Object.assign(copy['claims']![0]!, { quote: 'never said' })),
      'claims[0].quote',
    ],
    [
      'for an address that is no web address',
      change((copy) => Object.assign(copy['sources']![0]!, { url: 'javascript:x' })),
      'index.sources[0].url',
    ],
    [
      'for a span outside the text',
      change((copy) => Object.assign(copy['claims']![0]!, { end: 10_000 })),
      'claims[0].quote',
    ],
    [
      'for a claim nobody has',
      change((copy) => Object.assign(copy['facts']![0]!, { claims: ['s9.c9'] })),
      'facts[0]',
    ],
    [
      'for two claims of one id',
      change((copy) => Object.assign(copy['claims']![1]!, { id: 's1.c1' })),
      'claims[1].id',
    ],
  ])('%s', (_, json, where) => {
    expect(() => decodeIndex(json)).toThrow(IndexError);
    expect(() => decodeIndex(json)).toThrow(where);
  });
});
