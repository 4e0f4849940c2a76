import { expect, test } from 'vitest';
import { readTense } from '../../../../src/core/extract/dates/tense';

test.each([
  ['They will meet on ', '', 'future'],
  ['They met on ', '', 'past'],
  ['The hearing is set for ', '', 'future'],
  ['The council meets on ', '', 'future'],
  ['He stays until ', '', 'near'],
  ['A shop in Oslo on ', '', 'unknown'],
  ['They met, and ', "'s price", 'unknown'],
])('%j before %j speaks of what is %s', (before, after, tense) => {
  expect(readTense(before, after)).toBe(tense);
});
