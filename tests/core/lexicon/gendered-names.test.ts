import { expect, test } from 'vitest';
import names from '../../../assets/gendered-names.json';
import { FEMALE_NAMES, MALE_NAMES } from '../../../src/core/lexicon/gendered-names';
import { fold } from '../../../src/core/text/fold';

test.each([
  ['women', names.female, FEMALE_NAMES],
  ['men', names.male, MALE_NAMES],
] as const)('names of %s are found as they are listed, and folded', (_, list, known) => {
  const listed = list.split(' ');
  expect(listed.length).toBeGreaterThan(100);
  expect(listed.flatMap((name) => [name, fold(name)]).filter((name) => !known.has(name))).toEqual([]);
});

test('a name with marks is found without them', () => {
  const marked = [...FEMALE_NAMES, ...MALE_NAMES].filter((name) => fold(name) !== name);
  expect(marked.length).toBeGreaterThan(0);
});
