import { expect, test } from 'vitest';
import { read } from './read-speech';

test.each([
  ['a refusal', 'Blom refused to meet him on Friday.'],
  ['what was not said', 'Blom has so far said nothing.'],
  ['a vote', 'The Border League rejected the motion of no confidence on Friday.'],
  ['a greeting', 'Novak welcomed the ministers at the airport.'],
  ['a plea', 'Novak pleaded not guilty.'],
])('hears nothing in %s', (_, text) => {
  expect(read(text)).toEqual([]);
});

test('hears no wish to stay unnamed', () => {
  expect(
    read('A source, who asked not to be named because the talks were private, said the offer stood.'),
  ).toEqual(['<a source>: the offer stood']);
});

test.each([
  [
    'a quoted refusal',
    'Blom refused to "bow to blackmail" on Friday.',
    ['blom: to "bow to blackmail" on Friday', 'blom: «bow to blackmail»'],
  ],
  ['a welcomed plan', 'Novak welcomed the plan.', ['novak: the plan']],
])('hears %s', (_, text, expected) => {
  expect(read(text)).toEqual(expected);
});
