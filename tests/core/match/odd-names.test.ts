/** Names that are not words between spaces: with a number, with an apostrophe, of one letter. */
import { describe, expect, test } from 'vitest';
import { compileMatcher } from '../../../src/core/match/compile-matcher';
import { findMentions } from '../../../src/core/match/find-mentions';
import { makeEntity, makeIndex, makePage } from '../../support/make/make-index';

const matcher = compileMatcher(
  makeIndex({
    entities: [
      makeEntity('organization', 'G7'),
      makeEntity('organization', 'X'),
      makeEntity('organization', '10 Harbour Street'),
      makeEntity('organization', 'Channel 4 News'),
      makeEntity('organization', 'Flight KL17'),
      makeEntity('organization', 'K&M'),
      makeEntity('organization', 'Harrow & Sond'),
      makeEntity('person', 'He Lornfeng', 'He'),
      makeEntity('person', 'Dorn Jong Un'),
      makeEntity('person', "Amina Bolong'o"),
      makeEntity('person', 'Fergal O’Dorney'),
      makeEntity('person', 'Moussa N’Gareh', 'N’Gareh'),
      makeEntity('person', 'Robert F. Tolmar Jr', 'Tolmar'),
      makeEntity('person', 'Leo XIV'),
      makeEntity('person', 'Idris Okonor-Belu', 'Okonor-Belu'),
      makeEntity('person', 'Moro Dal-hyun'),
    ],
  }),
);
/** Whole names, so that the page is one about the index. */
const REST = 'Amina Bolong’o met Fergal O’Dorney and Moussa N’Gareh.';
const shown = (text: string): string[] =>
  findMentions(matcher, makePage([text, REST])).flatMap(({ block, surface, shown: is }) =>
    is && block === 0 ? [surface] : [],
  );

describe('a number in a name', () => {
  test.each([
    ['The G7 met in Rome.', 'G7'],
    ['The G-7 met in Rome.', 'G-7'],
    ['Flight KL17 left.', 'Flight KL17'],
    ['Smoke over 10 Harbour Street, they said.', '10 Harbour Street'],
  ])('is part of it: %s', (text, name) => expect(shown(text)).toEqual([name]));

  test.each([
    'The G20 met in Rome.',
    'A G of gold, the G of old.',
    'The G 7.5 motor ran.',
    'The G77 met.',
    'G.O.P. lawmakers met.',
    'Flight KL170 left.',
    'Flight KL left.',
    'Smoke over 110 Harbour Street, over Harbour Street and over 12 Harbour Street.',
    'Channel News was off the air.',
  ])('makes another name where it is another or none: %s', (text) => expect(shown(text)).toEqual([]));
});

describe('an apostrophe in a name', () => {
  test.each([
    ['Bolong’o sang.', 'Bolong’o'],
    ['The song of Bolong’o’s youth was long.', 'Bolong’o'],
    ['Then O’Dorney spoke.', 'O’Dorney'],
    ["Then Fergal O'Dorney spoke.", "Fergal O'Dorney"],
    ['Then N’Gareh spoke.', 'N’Gareh'],
  ])('joins its parts: %s', (text, name) => expect(shown(text)).toEqual([name]));

  test.each(['Index: L M N O P.', 'O Velmar, they sang.', 'Then Dorney spoke.', 'Then Gareh spoke.'])(
    'leaves no part for a name: %s',
    (text) => expect(shown(text)).toEqual([]),
  );
});

test('one letter is no name', () => {
  expect(shown('He posted it on X. An X marks the spot; Malcolm X did not.')).toEqual([]);
});

describe('a small word that is a name', () => {
  test.each([
    'He said so. In the end He left.',
    'Dorn Jong Un and He Lornfeng sat there. He left; the UN did not.',
  ])('is none where it stands alone: %s', (text) => {
    const names = shown(text).filter((name) => !/ /.test(name));
    expect(names).toEqual([]);
  });

  test('is none in another language either', () => {
    const text =
      'Dorn Jong Un viajó en tren. Un testigo lo vio. Un día después volvió a su casa con los suyos.';
    expect(shown(text)).toEqual(['Dorn Jong Un']);
  });

  test('is one behind a title and in the whole name', () =>
    expect(shown('Then Mr He spoke, and He Lornfeng wept.')).toEqual(['He', 'He Lornfeng']));
});

test.each([
  ['Shares of K&M fell.', 'K&M'],
  ['Shares of Harrow & Sond fell.', 'Harrow & Sond'],
])('an ampersand joins the words of a name: %s', (text, name) => expect(shown(text)).toEqual([name]));

describe('what tells son from father', () => {
  test.each([
    ['Then Robert F. Tolmar Jr. spoke.', ['Robert F. Tolmar Jr']],
    ['Robert Tolmar spoke. Then Tolmar left.', ['Robert Tolmar', 'Tolmar']],
    ['Robert Tolmar spoke. Then Mr. Tolmar Jr. left.', ['Robert Tolmar', 'Tolmar']],
    ['Then Leo XIV wrote.', ['Leo XIV']],
  ])('is part of the name, and no surname: %s', (text, names) => expect(shown(text)).toEqual(names));

  test.each(['Then Fergal Ortega Jr. came.', 'Part XIV was long.', 'Then Fergal O’Dorney Jr. came.'])(
    'nor anybody by itself: %s',
    (text) => expect(shown(text)).toEqual([]),
  );

  test('an initial that fits is another’s behind his given name', () => {
    expect(shown('Then John F. Tolmar spoke.')).toEqual([]);
  });
});

describe('a surname of two', () => {
  test.each([
    ['Then Gen. Okonor-Belu spoke.', ['Okonor-Belu']],
    ['Then I. Okonor-Belu spoke.', ['I. Okonor-Belu']],
    ['Idris Okonor-Belu spoke. Then Mr Okonor Belu left.', ['Idris Okonor-Belu', 'Okonor Belu']],
  ])('is the person’s: %s', (text, names) => expect(shown(text)).toEqual(names));

  test.each(['His wife, Amara Okonor-Belu, wept.', 'Then Ruth Okonor-Belu spoke.', 'Then Belu spoke.'])(
    'is another’s behind another’s given name, and no half of it is: %s',
    (text) => expect(shown(text)).toEqual([]),
  );
});

describe('a family name before a given name of two parts', () => {
  test.each([
    ['Moro Dal-hyun spoke. Then Mr. Moro left.', ['Moro Dal-hyun', 'Moro']],
    ['Dal-hyun Moro spoke.', ['Dal-hyun Moro']],
    ['Moro Dal-hyun spoke. Moro Gun-soo did not.', ['Moro Dal-hyun']],
    ['Then Hyun spoke, and Mr. Hyun wept.', []],
  ])('is what the person is called: %s', (text, names) => expect(shown(text)).toEqual(names));
});
