import fc from 'fast-check';
import { readdirSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { readSources } from '../../src/build/read-sources';
import { compileIndex } from '../../src/core/compile';
import { createDocumentMemory, type DocumentMemory } from '../../src/core/document-memory';
import { encodeIndex } from '../../src/core/index/encode-index';
import type { Source } from '../../src/core/model';
import { makeArticle } from '../bench/made-articles';
import { makeSource } from '../support/make/make-source';

const TOPICS = 'tests/fixtures/topics';
const every: readonly Source[] = readdirSync(TOPICS).flatMap((topic) =>
  readSources(`${TOPICS}/${topic}`).map((source) => ({ ...source, file: `${topic}-${source.file}` })),
);
const number = (sources: readonly Source[]): Source[] =>
  [...sources]
    .sort((a, b) => (a.file < b.file ? -1 : 1))
    .map((source, at) => ({ ...source, id: `s${at + 1}` }));

describe('compiling with a memory', () => {
  test('gives the index that compiling from scratch gives, whatever was compiled before', () => {
    const steps = fc.array(fc.subarray([...every]), { minLength: 2, maxLength: 5 });
    fc.assert(
      fc.property(steps, fc.integer({ min: 1, max: 28 }), (libraries, day) => {
        const memory = createDocumentMemory();
        const redated = { ...every[0]!, published: `2025-02-${String(day).padStart(2, '0')}` };
        for (const library of [...libraries, [redated, ...every.slice(1)], every]) {
          const sources = number(library);
          expect(encodeIndex(compileIndex(sources, undefined, { memory }))).toBe(
            encodeIndex(compileIndex(sources)),
          );
        }
      }),
      { numRuns: 8 },
    );
  });

  test('gives the same while articles about the same people and places come and go, in any order', () => {
    const shelf = Array.from({ length: 7 }, (_, at) => {
      const made = makeArticle(at % 6);
      // The last is a copy of the first under another name.
      return { ...made, file: `made-${at}.txt`, text: made.text.slice(0, 1500) };
    });
    const steps = fc.array(fc.nat({ max: shelf.length - 1 }), { minLength: 3, maxLength: 8 });
    fc.assert(
      fc.property(steps, (turned) => {
        const memory = createDocumentMemory();
        const there = new Set<Source>(shelf.slice(0, 3));
        for (const at of turned) {
          if (!there.delete(shelf[at]!)) there.add(shelf[at]!);
          const sources = number([...there]);
          expect(encodeIndex(compileIndex(sources, undefined, { memory }))).toBe(
            encodeIndex(compileIndex(sources)),
          );
        }
      }),
      { numRuns: 8 },
    );
  });

  test('gives the same when an article says who somebody of another article is', () => {
    const first = makeSource(
      'Anna Brisk met Carl Holm in Oslo on Monday. The envoy said talks would go on.',
      1,
    );
    const second = makeSource(
      'Carl Holm, the envoy, said nothing. Anna Brisk, the mayor, spoke to the press.',
      2,
    );
    const memory = createDocumentMemory();
    for (const sources of [[first], [first, second], [first]])
      expect(compileIndex(sources, undefined, { memory })).toEqual(compileIndex(sources));
  });

  test('gives the same when an article names alone whom another names behind a place', () => {
    const first = makeSource('In Brussels Kaisa Rautavuori warned on Monday that the quay was wet.', 1);
    const second = makeSource('The minister thanked Kaisa Rautavuori. Kaisa Rautavuori smiled.', 2);
    const memory = createDocumentMemory();
    for (const sources of [[first], [first, second], [first]])
      expect(compileIndex(sources, undefined, { memory })).toEqual(compileIndex(sources));
  });
});

/** A memory that counts how often each stage is computed. */
function countComputed(): { memory: DocumentMemory; computed: Map<string, number> } {
  const kept = createDocumentMemory();
  const computed = new Map<string, number>();
  const open: DocumentMemory['open'] = (source) => {
    const recall = kept.open(source);
    return (stage, inputs, compute) =>
      recall(stage, inputs, () => {
        computed.set(stage, (computed.get(stage) ?? 0) + 1);
        return compute();
      });
  };
  return { memory: { ...kept, open }, computed };
}

describe('adding an article', () => {
  test('computes the stages of that article alone where it names nobody of the others', () => {
    const { memory, computed } = countComputed();
    const library = every.slice(0, 6);
    compileIndex(number(library), undefined, { memory });
    expect(computed.get('tokens')).toBe(6);
    computed.clear();
    const stranger = makeSource('Ylva Quarnström told Ulf Brandtzæg in Hamar that the quay was wet.', 99);
    compileIndex(number([...library, stranger]), undefined, { memory });
    expect(new Set(computed.values())).toEqual(new Set([1]));
  });
});

describe('a memory of documents', () => {
  const source = makeSource('The quay is wet.');

  test('computes a value again only where an input differs', () => {
    const recall = createDocumentMemory().open(source);
    let count = 0;
    const ask = (...inputs: readonly unknown[]): number => recall('speech', inputs, () => ++count);
    const asked = [
      ask([{ a: 1 }], 'x'),
      ask([{ a: 1 }], 'x'),
      ask([{ a: 1, b: undefined }], 'x'),
      ask([{ a: 1 }, null], 'x'),
      ask([{ a: 1 }, null], 'y'),
      ask(['a'], 'y'),
      ask({ 0: 'a' }, 'y'),
    ];
    expect(asked).toEqual([1, 1, 2, 3, 4, 5, 6]);
  });

  test('knows a document by its text and what is said of it, not by its number', () => {
    const memory = createDocumentMemory();
    memory.open(source)('language', [], () => 'kept');
    const ask = (change: Partial<Source>): string =>
      memory.open({ ...source, ...change })('language', [], () => 'new');
    expect([ask({ id: 's9' }), ask({ text: 'The quay is dry.' }), ask({ published: '2025-01-01' })]).toEqual([
      'kept',
      'new',
      'new',
    ]);
  });

  test('forgets what two compiles in a row did not ask for', () => {
    const memory = createDocumentMemory();
    const ask = (): number => memory.open(source)('language', [], () => ++count);
    let count = 0;
    ask();
    memory.endCompile();
    expect(ask()).toBe(1);
    memory.endCompile();
    memory.endCompile();
    expect(ask()).toBe(2);
  });
});
