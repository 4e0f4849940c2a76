import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { collectSurfaces, tokenizeDocument } from '../../../../src/core/extract/names/collect-surfaces';
import { decideSurfaces } from '../../../../src/core/extract/names/decide-surfaces';
import { findNames, makeNameTable } from '../../../../src/core/extract/names/find-names';
import { makeSegmented } from '../../../support/make-segmented';

/** The stage as the linker runs it: surfaces of all texts, then every place of each. */
const readNames = (...texts: string[]) => {
  const documents = makeSegmented(texts).map((document) => tokenizeDocument(document, false));
  const names = decideSurfaces(collectSurfaces(documents));
  const table = makeNameTable(names);
  const found = documents.map((document, place) => findNames(document, place, table));
  return { names, found };
};
const printed = (...texts: string[]): string[][] =>
  readNames(...texts).found.map((list, at) => list.map(({ start, end }) => texts[at]!.slice(start, end)));

describe('names', () => {
  test('are found in another article by what one article says of them', () => {
    expect(printed('A clerk, Ada Blom, left the quay.', 'At noon Ada Blom returned.')).toEqual([
      ['Ada Blom'],
      ['Ada Blom'],
    ]);
  });

  test('are the longest that stand at a place', () => {
    expect(printed('They asked the Bank of Marlow, and they asked Marlow.')).toEqual([
      ['Bank of Marlow', 'Marlow'],
    ]);
  });

  test('stop at a mark that parts words', () => {
    expect(printed('They met Ada Blom. In the hall of Ada, Blom spoke.')).toEqual([
      ['Ada Blom', 'Ada', 'Blom'],
    ]);
  });

  test('leave the possessive outside', () => {
    expect(printed('They praised Erik Holt’s work and Norway’s help.')).toEqual([['Erik Holt', 'Norway']]);
  });

  test.each([
    ['They wrote to Mr. Tarsk, who said no.', 'Tarsk', 'person'],
    ['They wrote to the Tarsk Council at once.', 'Tarsk Council', 'organization'],
    ['They flew to Norway at once.', 'Norway', 'place'],
    ['They spoke about Zorblat Quimby at length.', 'Zorblat Quimby', 'unknown'],
  ])('in “%s” are %s, of the kind %s', (text, key, kind) => {
    expect(readNames(text).names.get(key)?.kind).toBe(kind);
  });

  test('are none in a text without capitals', () => {
    expect(printed('nobody came to the quay, and the ferry left without a guest.')).toEqual([[]]);
  });

  test('never overlap, and lie in sentences and words as they say', () => {
    const word = fc.constantFrom(
      ...[
        'Ada',
        'Blom',
        'Oslo',
        'the',
        'met',
        'US-led',
        'Bank',
        'of',
        'Mr.',
        'and',
        'said.',
        'Holt’s',
        '—',
        'NATO,',
      ],
    );
    fc.assert(
      fc.property(fc.array(word, { maxLength: 30 }), (words) => {
        const [document] = makeSegmented([words.join(' ')]);
        const tokenized = tokenizeDocument(document!, false);
        const table = makeNameTable(decideSurfaces(collectSurfaces([tokenized])));
        let last = 0;
        for (const name of findNames(tokenized, 0, table)) {
          const { tokens } = tokenized.sentences[name.sentence]!;
          expect([name.start, tokens[name.to - 1]!.end]).toEqual([tokens[name.from]!.start, name.end]);
          expect(name.start).toBeGreaterThanOrEqual(last);
          last = name.end;
        }
      }),
    );
  });
});
