import { expect, test } from 'vitest';
import { stemWord } from '../../../src/core/text/stem';

test.each([
  ['negotiated', 'negotiates'],
  ['proposal', 'proposals'],
  ['agreed', 'agree'],
])('gives %s and %s one stem', (one, other) => {
  expect(stemWord(one)).toBe(stemWord(other));
});

test.each([['territory', 'terror']])('keeps %s and %s apart', (one, other) => {
  expect(stemWord(one)).not.toBe(stemWord(other));
});
