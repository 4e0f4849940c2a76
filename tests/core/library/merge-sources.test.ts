import { describe, expect, test } from 'vitest';
import { listSwitchedOff, mergeSources, sourcesKey } from '../../../src/core/library/merge-sources';
import { makeAdded, makeBundled } from '../../support/make/make-library';

const bundled = [makeBundled('lighthouse'), makeBundled('quay', { id: 's2' })];
const ferry = makeAdded('ferry');
const stand = makeAdded('newer', { replaces: '000_quay.txt' });
const files = (added = [ferry], off: readonly string[] = []): readonly string[] =>
  mergeSources(bundled, added, new Set(off)).map(({ id, file }) => `${id} ${file}`);

describe('merging', () => {
  test.each([
    ['nothing added', [], [], ['s1 000_lighthouse.txt', 's2 000_quay.txt']],
    ['one added', [ferry], [], ['s1 000_lighthouse.txt', 's2 000_quay.txt', 's3 added-ferry.txt']],
    ['a bundled one off', [ferry], ['000_lighthouse.txt'], ['s1 000_quay.txt', 's2 added-ferry.txt']],
    ['the added one off', [ferry], ['added-ferry.txt'], ['s1 000_lighthouse.txt', 's2 000_quay.txt']],
    ['one in place of a bundled one', [stand], [], ['s1 000_lighthouse.txt', 's2 added-newer.txt']],
    ['that one off again', [stand], ['added-newer.txt'], ['s1 000_lighthouse.txt', 's2 000_quay.txt']],
    ['everything off', [ferry], ['000_lighthouse.txt', '000_quay.txt', 'added-ferry.txt'], []],
  ])('with %s', (_, added, off, wanted) => {
    expect(files(added, off)).toEqual(wanted);
  });

  test('gives sources without the fields that only the library knows', () => {
    expect(mergeSources([], [ferry], new Set())[0]).not.toHaveProperty('replaces');
  });

  test('lists what is switched off, and whose it is', () => {
    const listed = listSwitchedOff(
      bundled,
      [ferry],
      new Set(['added-ferry.txt', '000_quay.txt', 'gone.txt']),
    );
    expect(listed).toMatchObject([
      { file: '000_quay.txt', added: false },
      { file: 'added-ferry.txt', added: true, words: 57 },
    ]);
    expect(listed[0]).not.toHaveProperty('text');
  });
});

describe('the key of sources', () => {
  const sources = mergeSources(bundled, [ferry], new Set());
  test('is the same for the same sources', () => {
    expect(sourcesKey(mergeSources(bundled, [{ ...ferry }], new Set()), '1')).toBe(sourcesKey(sources, '1'));
  });
  test.each([
    ['version', sources, '2'],
    ['text', mergeSources(bundled, [{ ...ferry, sha256: '0'.repeat(64) }], new Set()), '1'],
    ['date', mergeSources(bundled, [{ ...ferry, published: null }], new Set()), '1'],
    ['sources', mergeSources(bundled, [], new Set()), '1'],
  ])('changes with the %s', (_, other, version) => {
    expect(sourcesKey(other, version)).not.toBe(sourcesKey(sources, '1'));
  });
});
