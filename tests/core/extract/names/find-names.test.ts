import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { collectSurfaces } from '../../../../src/core/extract/names/collect-surfaces';
import { tokenizeDocument } from '../../../../src/core/extract/names/token-document';
import { decideSurfaces } from '../../../../src/core/extract/names/decide-surfaces';
import { findNames } from '../../../../src/core/extract/names/find-names';
import { makeNameTable } from '../../../../src/core/extract/names/name-table';
import { makeSegmented } from '../../../support/make/make-segmented';

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

  test.each([
    ['Congo sent Epidemiologist Joan Marsh there.', ['Congo', 'Joan Marsh']],
    ['It was the boss, Volmer CEO Oliver Blom.', ['Volmer', 'Oliver Blom']],
    ['They met Foreign Minister-designate Ada Blom.', ['Ada Blom']],
    ['They met Minister Wi Sung-lac at noon.', ['Wi Sung-lac']],
    ['Later Choe Son Hui spoke.', ['Choe Son Hui']],
    ['The nurse was Ruth Zulu, they said.', ['Ruth Zulu']],
    ['The Chancellor, Callum Dean, spoke.', ['Callum Dean']],
    ['They met Sheikh Rashid bin Ali Al Marri there.', ['Rashid bin Ali Al Marri']],
    ['It was the Republican People’s Party again.', ['Republican People’s Party']],
    ['It was the Economic Union of East Marlow again.', ['Economic Union of East Marlow']],
    ['The Tehreek-e-Marlow group spoke.', ['Tehreek-e-Marlow']],
    ['It was the Anti-corruption Commission again.', ['Anti-corruption Commission']],
    ['They walked from the Supreme Court to Elm House.', ['Supreme Court', 'Elm House']],
    ['Neighbouring Norway and Sweden spoke.', ['Norway', 'Sweden']],
    ['“We will see,” Norway’s envoy Ada Blom said.', ['Norway', 'Ada Blom']],
    ['China was calm.', ['China']],
  ])('in “%s” are %j', (text, expected) => {
    expect(printed(text)).toEqual([expected]);
  });

  test('of people are found in a headline that has the last name alone', () => {
    expect(printed('Blomqvist Says No To Tax\nPremier Ada Blomqvist said no.')).toEqual([
      ['Blomqvist', 'Ada Blomqvist'],
    ]);
  });

  test('are none when a capital stands once and nothing tells of what', () => {
    expect(printed('They bought Zorbles at noon.')).toEqual([[]]);
  });

  test.each([
    ['a person where one bears it', 'Ada Banda spoke. Banda was calm.', 'person'],
    ['a town after "in"', 'Ada Banda spoke. They met in Banda, far away.', 'place'],
    ['a town after "comes from"', 'Ada Banda spoke. Erik Holt comes from Banda.', 'place'],
    ['a person by age', 'Santos, a 34-year-old miner, spoke.', 'person'],
    ['a town that nobody bears', 'They met in Santos at noon.', 'place'],
  ])('that towns have too are %s', (_, text, kind) => {
    expect(readNames(text).found[0]?.at(-1)?.kind).toBe(kind);
  });

  test.each([
    ['TARSK, Norway (AP) — The mill burned.', 'TARSK', 'place'],
    ['The Dravida Munnetra Kazh (DMK) won.', 'Dravida Munnetra Kazh', 'organization'],
    ['The opposition Perik Nasion asked why.', 'Perik Nasion', 'organization'],
    ['In Grand-Popo, all was calm.', 'Grand Popo', 'place'],
    ['They wrote to M.K. Starlin at once.', 'M.K. Starlin', 'person'],
  ])('in “%s” have the kind of “%s”: %s', (text, key, kind) => {
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

describe('a person behind a place or a body', () => {
  const SHE = 'A clerk, Anja Rautavuori, left the quay.';

  test.each([
    ['In Brussels Anja Rautavuori warned the mayors.', ['Brussels', 'Anja Rautavuori']],
    [
      'The head of the Farmers League Anja Rautavuori called the mayors.',
      ['Farmers League', 'Anja Rautavuori'],
    ],
    ['They met in Florence Nightingale Hospital.', ['Florence Nightingale Hospital']],
  ])('"%s" names %j', (text, wanted) => expect(printed(SHE, text)[1]).toEqual(wanted));
});

test('what a name is said to be tells its kind', () => {
  const { names } = readNames('Borut Kolen, whose Civic List is the second-largest coalition party, stayed.');
  expect(names.get('Civic List')?.kind).toBe('organization');
});
