/** Cases that fuzzing and fault injection found, kept so that they stay mended. */
import { describe, expect, test } from 'vitest';
import { decodeIndex } from '../../src/core/index/decode-index';
import { IndexError } from '../../src/core/index/index-error';
import { decodePack } from '../../src/core/pack/decode-pack';
import { PackError } from '../../src/core/pack/pack';
import { readStoredSource } from '../../src/ext/library-schema';
import { checkSettings } from '../../src/ext/settings-schema';

const deepText = `${'['.repeat(100_000)}${']'.repeat(100_000)}`;
const deep = JSON.parse(deepText) as unknown;

describe('a value deeper than the stack', () => {
  test('is no index', () => {
    expect(() => decodeIndex(deep)).toThrow(IndexError);
    expect(() => decodeIndex({ format: deep })).toThrow('index.format: expected whosaid/1, found a list');
  });

  test('is no pack', () => {
    expect(() => decodePack(deepText)).toThrow(PackError);
    expect(() => decodePack(`{"format":${deepText}}`)).toThrow(PackError);
  });

  test('is no stored source, and no settings', () => {
    expect(readStoredSource(deep)).toHaveProperty('fault');
    expect(readStoredSource({ file: deep })).toHaveProperty('fault');
    expect(checkSettings({ sites: deep })).toEqual(checkSettings(undefined));
  });
});

test('a list with a hole is no list of an index', () => {
  const index = { format: 'whosaid/1', sources: [], entities: [], events: [], claims: [], facts: [] };
  expect(() => decodeIndex({ ...index, sources: new Array(1) })).toThrow('index.sources[0]');
});
