/** A page whose text is one long block is read as one with paragraphs is. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { compileMatcher } from '../../../src/core/match/compile-matcher';
import { cutBlocks } from '../../../src/core/match/cut-blocks';
import { findMentions } from '../../../src/core/match/find-mentions';
import { makeEntity, makeIndex, makePage } from '../../support/make/make-index';

const STORY =
  'Bogdan Tereshkov and Ingrid Valmarsson spoke for an hour about the harbour. Nobody else was there. ';
const matcher = compileMatcher(
  makeIndex({
    entities: [
      makeEntity('person', 'Bogdan Tereshkov', 'Tereshkov'),
      makeEntity('person', 'Ingrid Valmarsson', 'Valmarsson'),
    ],
  }),
);

describe('a long block', () => {
  test('keeps all of its text, piece by piece, whatever it is made of', () => {
    const word = fc.constantFrom('a', 'Tereshkov. ', '会谈。', '😀', 'ab ', '\ud83d', '."\n');
    fc.assert(
      fc.property(word, fc.nat(9000), word, fc.nat(9000), (one, ones, other, others) => {
        const text = one.repeat(ones) + other.repeat(others);
        const printed = makePage(['Before.', text, 'Behind.']);
        const { page, placeOf } = cutBlocks(printed);
        const joined = ['', '', ''];
        page.blocks.forEach((block, at) => {
          const place = placeOf(at, 0);
          expect(place.offset).toBe(joined[place.block]!.length);
          joined[place.block] += block.text;
        });
        expect(joined).toEqual(printed.blocks.map((block) => block.text));
        expect(page.blocks.every((block) => block.text.length <= 8000)).toBe(true);
      }),
    );
  });

  test('is cut between sentences, and elsewhere only without any', () => {
    const { page } = cutBlocks(makePage([STORY.repeat(200), 'a'.repeat(9000)]));
    const pieces = page.blocks.slice(0, -2).map(({ text }) => text);
    expect(pieces.length).toBeGreaterThan(2);
    expect(pieces.filter((text) => !/\. $/.test(text) || !/^(?:Bogdan|Nobody)/.test(text))).toEqual([]);
  });

  test('has every mention at its place', () => {
    const text = STORY.repeat(300);
    const found = findMentions(matcher, makePage(['Tereshkov met Valmarsson.', text]));
    const inLong = found.filter(({ block }) => block === 1);
    expect(inLong).toHaveLength(600);
    expect(inLong.filter(({ start, end, surface }) => text.slice(start, end) !== surface)).toEqual([]);
    expect(new Set(inLong.map(({ surface }) => surface))).toEqual(
      new Set(['Bogdan Tereshkov', 'Ingrid Valmarsson']),
    );
  });
});
