import { describe, expect, test } from 'vitest';
import { compileIndex } from '../../../../src/core/compile';
import { makeSource } from '../../../support/make/make-source';

const LEAD = 'Mayor Ada Blom of Odense spoke to Karen Friis about the bridge over the Belt on Wednesday. ';

/** The facts in which two reports name others, each told by one source. */
const compileCompany = (...texts: readonly string[]): readonly string[] =>
  compileIndex(texts.map((text, at) => makeSource(`${LEAD}${text}`, at + 1)))
    .facts.filter(({ differs }) => differs === 'participants')
    .map(({ title, answers }) =>
      [title.replace(/ \(.*$/, ''), ...answers.map(({ label }) => label)].join(' | '),
    );

describe('who took part', () => {
  test('differs where one says how many there were', () => {
    const facts = compileCompany(
      'Blom received the ambassadors of Norway, Sweden and Finland at the town hall.',
      'Blom received four ambassadors at the town hall, those of Norway, Sweden, Finland and Iceland.',
    );
    expect(facts).toHaveLength(1);
    expect(facts[0]).toContain('| Norway, Sweden and Finland | Norway, Sweden, Finland and Iceland');
  });

  test('differs where another stands in one’s place', () => {
    const facts = compileCompany(
      'The talks in Odense on Tuesday brought together Karen Friis, Peter Dahl and Lise Holm.',
      'The talks in Odense on Tuesday brought together Karen Friis, the banker, Peter Dahl and Nils Juul.',
    );
    expect(facts).toEqual([
      expect.stringContaining(
        '| Karen Friis, Peter Dahl and Lise Holm | Karen Friis, Peter Dahl and Nils Juul',
      ),
    ]);
  });

  test.each([
    [
      'who says how many there were has them all',
      'Blom received the ambassadors of Norway, Sweden and Finland at the town hall.',
      'Blom received three ambassadors at the town hall, those of Norway, Sweden and Finland.',
    ],
    [
      'a list is shorter',
      'Blom received the ambassadors of Norway, Sweden and Finland at the town hall.',
      'Blom received the ambassadors of Norway, Sweden, Finland and Iceland at the town hall.',
    ],
    [
      'a list may go on',
      'The talks in Odense on Tuesday brought together Karen Friis, Peter Dahl and Lise Holm, among others.',
      'The talks in Odense on Tuesday brought together Karen Friis, Peter Dahl and Nils Juul.',
    ],
    [
      'a list is of some of them',
      'The talks in Odense on Tuesday brought together people including Karen Friis, Peter Dahl and Lise Holm.',
      'The talks in Odense on Tuesday brought together people including Karen Friis, Peter Dahl and Nils Juul.',
    ],
    [
      'one may be called by another name',
      'The talks in Odense on Tuesday brought together Karen Friis, Peter Dahl and Lise Holm.',
      'The talks in Odense on Tuesday brought together Karen Friis, Peter Dahl and Lise Holm-Krogh.',
    ],
  ])('does not where %s', (_, first, second) => expect(compileCompany(first, second)).toEqual([]));

  test('differs where one source has somebody there who stayed away by another', () => {
    const facts = compileCompany(
      'Karen Friis met Peter Dahl in Odense on Tuesday for talks on the bridge.',
      'Lise Holm met Karen Friis for talks in Odense on Tuesday. Peter Dahl did not attend the talks in Odense.',
    );
    expect(facts).toEqual([expect.stringContaining('| with Peter Dahl | without Peter Dahl')]);
  });

  test('does not where one source alone says both', () => {
    const facts = compileCompany(
      'Karen Friis met Peter Dahl in Odense on Tuesday for talks on the bridge. Lise Holm did not attend the talks in Odense.',
      'Karen Friis met Peter Dahl for talks in Odense on Tuesday.',
    );
    expect(facts).toEqual([]);
  });
});
