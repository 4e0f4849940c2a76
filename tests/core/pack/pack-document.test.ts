import { Ajv2020 } from 'ajv/dist/2020.js';
import fc from 'fast-check';
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { decodePack } from '../../../src/core/pack/decode-pack';
import { encodePack } from '../../../src/core/pack/encode-pack';
import { compileFolder } from '../../../src/build/compile-folder';
import { makeAdded } from '../../support/make/make-library';

const schema = JSON.parse(readFileSync('docs/pack.schema.json', 'utf8')) as object;
const isPack = new Ajv2020({ strict: true, allowUnionTypes: true }).compile(schema);
const ferry = JSON.parse(encodePack([makeAdded('ferry')])) as { sources: [Record<string, unknown>] };
const decodes = (value: unknown): boolean => {
  try {
    decodePack(JSON.stringify(value));
    return true;
  } catch {
    return false;
  }
};

describe('docs/pack.schema.json', () => {
  test('describes what is written, of added and of bundled sources', () => {
    const texts = [
      encodePack([]),
      encodePack([makeAdded('ferry')]),
      encodePack(compileFolder('seeds').sources),
    ];
    for (const text of texts) {
      expect(isPack(JSON.parse(text)), JSON.stringify(isPack.errors)).toBe(true);
      expect(decodePack(text).format).toBe('whosaid-pack/1');
    }
  });

  test('refuses nothing that is read', () => {
    const value = fc.oneof(
      fc.jsonValue({ maxDepth: 2 }),
      fc.webUrl(),
      fc.constant('2025-06-02'),
      fc.constant('en-GB'),
    );
    const field = fc.constantFrom(...Object.keys(ferry.sources[0]), 'more');
    let read = 0;
    fc.assert(
      fc.property(field, value, (name, other) => {
        const pack = { ...ferry, sources: [{ ...ferry.sources[0], [name]: other }] };
        if (!decodes(pack)) return;
        read += 1;
        expect(isPack(pack), JSON.stringify(isPack.errors)).toBe(true);
      }),
      { seed: 6, numRuns: 3_000 },
    );
    expect(read).toBeGreaterThan(100);
  });

  test.each([
    ['format', { ...ferry, format: 'whosaid-pack/2' }],
    ['another field', { ...ferry, facts: [] }],
    ['a field too few', { format: 'whosaid-pack/1' }],
    ['a script for an address', { ...ferry, sources: [{ ...ferry.sources[0], url: 'javascript:alert(1)' }] }],
    ['a path for a file', { ...ferry, sources: [{ ...ferry.sources[0], file: '../a.txt' }] }],
    ['an empty text', { ...ferry, sources: [{ ...ferry.sources[0], text: '' }] }],
    ['too many sources', { ...ferry, sources: Array.from({ length: 2_001 }, () => ferry.sources[0]) }],
  ])('and the code refuse %s alike', (_, value) => {
    expect([isPack(value), decodes(value)]).toEqual([false, false]);
  });
});
