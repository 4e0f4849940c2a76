import { describe, expect, test } from 'vitest';
import { compileIndex } from '../../../src/core/compile';
import { makeSource } from '../../support/make/make-source';

const LEAD = 'Mayor Anna Brisk of Norland and Governor Carl Dunmore of Valdoria sent envoys. ';
const disputedTimes = (first: string, second: string): readonly string[] =>
  compileIndex([first, second].map((text, at) => makeSource(`${LEAD}${text}`, at + 1)))
    .facts.filter(({ differs }) => differs === 'time')
    .map(({ answers }) => answers.map(({ label }) => label).join(' / '));

describe('the days that sources give for one event', () => {
  test('contradict each other where each tells when it was', () => {
    const found = disputedTimes(
      'Envoys of Norland and Valdoria held talks in Oslo on December 3.',
      'The talks between Norland and Valdoria in Oslo took place on December 2.',
    );
    expect(found).toEqual(['2025-12-03 / 2025-12-02']);
  });

  test('contradict each other where one names a month and another the next', () => {
    const compiled = compileIndex(
      [
        'The next round of talks is to take place in Oslo in January.',
        'Negotiators will meet again in Oslo in February.',
      ].map((text, at) => makeSource(`${LEAD}${text}`, at + 1)),
    );
    const fact = compiled.facts.find(({ differs }) => differs === 'time');
    expect(fact?.answers.map(({ label }) => label)).toEqual(['2026-01', '2026-02']);
    expect(fact?.title).toMatch(/^When the planned talks in Oslo should take place/);
    expect(compiled.events.map(({ name }) => name)).toEqual([
      'Planned talks in Oslo, January 2026 – February 2026',
    ]);
  });

  test('do not where a source tells of it on several', () => {
    const found = disputedTimes(
      'Envoys of Norland and Valdoria held talks in Oslo on December 2. The envoys of Norland and Valdoria met again for talks in Oslo on December 3.',
      'The talks between Norland and Valdoria in Oslo took place on December 2.',
    );
    expect(found).toEqual([]);
  });

  test('are two days of it where one tells of its beginning and one of its end', () => {
    const found = disputedTimes(
      'Envoys of Norland and Valdoria ended two days of talks in Oslo on December 3.',
      'The talks between Norland and Valdoria in Oslo started on December 2.',
    );
    expect(found).toEqual([]);
  });
});
