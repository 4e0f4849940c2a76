/** Cases that fuzzing and fault injection found, kept so that they stay mended. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { readEditorial } from '../../src/build/read-editorial';
import { SeedErrors } from '../../src/build/seed-errors';
import { compileIndex } from '../../src/core/compile';
import { decodeIndex } from '../../src/core/index/decode-index';
import { IndexError } from '../../src/core/index/index-error';
import { decodePack } from '../../src/core/pack/decode-pack';
import { PackError } from '../../src/core/pack/pack';
import { readStoredSource } from '../../src/ext/library/library-schema';
import { checkSettings } from '../../src/ext/settings/settings-schema';
import { makeBundled } from '../support/make/make-library';

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

test.each(Object.getOwnPropertyNames(Object.prototype))('corrections of the kind %s are none', (kind) => {
  const folder = mkdtempSync(join(tmpdir(), 'whosaid-found-'));
  writeFileSync(join(folder, 'editorial.json'), `{"${kind}":[[]]}`);
  expect(() => readEditorial(folder)).toThrow(SeedErrors);
  rmSync(folder, { recursive: true });
});

describe('words that every object has', () => {
  test.each(Object.getOwnPropertyNames(Object.prototype))(
    '%s is a word like any other in an article',
    (word) => {
      const text = [
        `said said ${word}`,
        `The ${word} said that 5 ${word}s met in ${word} on ${word} last ${word}.`,
        `Ada ${word} told the ${word}: “Our ${word}-point plan, the ${word} plan, costs ${word} million.”`,
        `${word} of ${word} spoke in ${word} two ${word} ago, according to the ${word}.`,
      ].join('\n');
      const index = compileIndex([makeBundled('ferry', { text }), makeBundled('bridge', { id: 's2', text })]);
      const values = index.claims.flatMap(({ quantities }) =>
        quantities.map(({ value, unit }) => typeof value + typeof unit),
      );
      expect(values.filter((kinds) => kinds !== 'numberstring')).toEqual([]);
      expect(() => decodeIndex(JSON.parse(JSON.stringify(index)))).not.toThrow();
    },
  );
});
