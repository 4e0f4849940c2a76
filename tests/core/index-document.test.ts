import { Ajv2020 } from 'ajv/dist/2020.js';
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { compileFolder } from '../../src/build/compile-folder';
import { compileIndex } from '../../src/core/compile';
import { decodeIndex } from '../../src/core/index/decode-index';
import { encodeIndex } from '../../src/core/index/encode-index';
import type { FactIndex } from '../../src/core/model';
import { makeBundled, numberSources } from '../support/make/make-library';

type Schema = {
  readonly properties: Record<string, unknown>;
  readonly $defs: Record<
    string,
    { readonly properties: Record<string, { readonly enum?: readonly unknown[] }> }
  >;
};
const schema = JSON.parse(readFileSync('docs/index.schema.json', 'utf8')) as Schema;
const isIndex = new Ajv2020({ strict: true, allowUnionTypes: true }).compile(schema);
const seeds = compileFolder('seeds');
const changed = (change: (index: FactIndex) => unknown): unknown =>
  change(JSON.parse(encodeIndex(seeds)) as FactIndex);

describe('docs/index.schema.json', () => {
  test.each<readonly [string, FactIndex]>([
    ['the seeds', seeds],
    ['invented articles', compileIndex(numberSources([makeBundled('ferry'), makeBundled('bridge')]))],
    ['nothing', compileIndex([])],
  ])('describes the index of %s', (_, index) => {
    expect(isIndex(JSON.parse(encodeIndex(index))), JSON.stringify(isIndex.errors)).toBe(true);
  });

  test('names every list the index has, and every field of its members', () => {
    expect(Object.keys(schema.properties)).toEqual(Object.keys(seeds));
    const members = {
      source: seeds.sources,
      entity: seeds.entities,
      event: seeds.events,
      claim: seeds.claims,
      fact: seeds.facts,
    };
    for (const [name, list] of Object.entries(members)) {
      expect(list.length, name).toBeGreaterThan(0);
      expect(Object.keys(schema.$defs[name]?.properties ?? {}).sort(), name).toEqual(
        Object.keys(list[0] ?? {}).sort(),
      );
    }
  });

  test.each<readonly [string, (index: FactIndex) => unknown]>([
    ['another format', (index) => ({ ...index, format: 'whosaid/2' })],
    ['a list too few', ({ facts: _, ...index }) => index],
    ['an offset below nought', (index) => ({ ...index, claims: [{ ...index.claims[0], start: -1 }] })],
    ['a status that is none', (index) => ({ ...index, facts: [{ ...index.facts[0], status: 'true' }] })],
    [
      'an address of a script',
      (index) => ({ ...index, sources: [{ ...index.sources[0], url: 'javascript:1' }] }),
    ],
    [
      'a time without a grain',
      (index) => ({
        ...index,
        claims: [{ ...index.claims[0], when: { from: '2025-01-01', to: '2025-01-02' } }],
      }),
    ],
  ])('and the code refuse %s alike', (_, change) => {
    const index = changed(change);
    expect(isIndex(index)).toBe(false);
    expect(() => decodeIndex(index)).toThrow();
  });
});
