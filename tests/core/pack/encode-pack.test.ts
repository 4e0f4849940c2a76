import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { decodePack } from '../../../src/core/pack/decode-pack';
import { encodePack, packFileName } from '../../../src/core/pack/encode-pack';
import { PackError, type PackSource } from '../../../src/core/pack/pack';
import { hashText } from '../../../src/core/text/sha256';
import { makeAdded } from '../../support/make/make-library';

const maker = (topic: string, text: string): PackSource => {
  const { replaces: _, ...source } = makeAdded(topic, { text, sha256: hashText(text) });
  return source;
};

describe('writing', () => {
  test('then reading gives any sources back, in order of file', () => {
    const texts = fc.uniqueArray(fc.string({ unit: 'grapheme', minLength: 1, maxLength: 80 }), {
      maxLength: 5,
    });
    fc.assert(
      fc.property(texts, (list) => {
        const sources = list.map((text, at) => maker(`source ${at}`, text));
        expect(decodePack(encodePack(sources)).sources).toEqual(sources);
      }),
      { seed: 6, numRuns: 200 },
    );
  });

  test('leaves out whatever is not the format’s', () => {
    const source = { ...maker('ferry', 'A text'), id: 's1', replaces: null, claims: [] };
    expect(Object.keys(decodePack(encodePack([source])).sources[0] ?? {})).toEqual([
      ...['file', 'publisher', 'url', 'published', 'publishedBasis', 'language', 'sha256', 'text'],
    ]);
  });

  test.each([
    ['ASCII', 'a', 101],
    ['two bytes a letter', 'é', 60],
    ['three bytes a letter', '字', 35],
  ])('refuses what could not be read again: %s', (_, letter, count) => {
    const sources = Array.from({ length: count }, (_, at) => maker(`s${at}`, letter.repeat(499_000) + at));
    expect(() => encodePack(sources)).toThrow(PackError);
    // Half of it fits.
    expect(encodePack(sources.slice(0, Math.floor(count / 2))).length).toBeGreaterThan(1_000_000);
  });
});

test.each([
  ['My sources', 'My sources.whosaid.json'],
  ['../../etc/passwd', 'etc passwd.whosaid.json'],
  ['<b>', 'b.whosaid.json'],
  ['', 'sources.whosaid.json'],
  ['...', 'sources.whosaid.json'],
  ['Київ', 'Київ.whosaid.json'],
  ['a'.repeat(100), `${'a'.repeat(60)}.whosaid.json`],
])('the name %j gives the file %j', (name, file) => expect(packFileName(name)).toBe(file));
