import { expect, test } from 'vitest';
import { compareText } from '../../../src/core/text/compare-text';

test('texts are in order of their code units, whatever a language would say', () => {
  expect(['zebra', 'Äpfel', 'apple', 'Zebra', 'apple'].sort(compareText)).toEqual([
    'Zebra',
    'apple',
    'apple',
    'zebra',
    'Äpfel',
  ]);
});

test('a text is as itself', () => {
  expect(compareText('ferry', 'ferry')).toBe(0);
});
