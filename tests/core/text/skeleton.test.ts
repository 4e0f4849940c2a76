import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { consonants, soundForm } from '../../../src/core/text/skeleton';

describe('a sound form', () => {
  test.each([
    ['Petroff', 'Petrov'],
    ['Melnyk', 'Melnik'],
    ['Khalid', 'Halid'],
    ['Cernik', 'Kernik'],
    ['Shevchuk', 'Schevtchuk'],
    ['Wilhelm', 'Vilhelm'],
    ['Josef', 'Yosef'],
    ['Stephan', 'Stefan'],
    ['Bérénice', 'Berenice'],
    ['Maxim', 'Maksim'],
  ])('is one for %s and %s', (one, other) => expect(soundForm(one)).toBe(soundForm(other)));

  test.each([
    ['Holt', 'Hart'],
    ['Blom', 'Bloom-Sand'],
    ['Merkin', 'Perkin'],
  ])('tells %s from %s', (one, other) => expect(soundForm(one)).not.toBe(soundForm(other)));

  test.each(['Київ', '北京', '', '—', '42'])('is empty for %j', (name) => expect(soundForm(name)).toBe(''));

  test('has small letters only, none twice in a row, and none with another spelling', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(...'abcfghijkpqstwxyzABC éł-') }), (name) => {
        const sound = soundForm(name);
        expect(sound).toMatch(/^[abdeghik-pr-v]*$/);
        expect(sound).not.toMatch(/(.)\1/);
      }),
    );
  });
});

test.each([
  ['vitkov', 'vtkv'],
  ['adablom', 'adblm'],
  ['u', 'u'],
  ['', ''],
])('the consonants of %j are %j', (sound, expected) => expect(consonants(sound)).toBe(expected));
