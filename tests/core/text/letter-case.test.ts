import { expect, test } from 'vitest';
import { capitalize, uncapitalize } from '../../../src/core/text/letter-case';

test.each([
  ['halting its bid', 'Halting its bid'],
  ['élan of a few', 'Élan of a few'],
  ['“we will”', '“we will”'],
  ['', ''],
])('%j with a capital is %j', (words, wanted) => {
  expect(capitalize(words)).toBe(wanted);
});

test('only the first letter is made small', () => {
  expect(uncapitalize('Talks in Oslo')).toBe('talks in Oslo');
});
