import { describe, expect, test } from 'vitest';
import { read, reported } from './read-speech';

describe('reported speech', () => {
  test.each([
    ['after "said that"', 'Blom said that the talks were useful.', ['blom: the talks were useful']],
    ['after "said"', 'Blom said the talks were useful.', ['blom: the talks were useful']],
    [
      'before "X said"',
      'Talks in Strelsau were useful, Ada Blom, an aide, told reporters on Wednesday.',
      ['blom: Talks in Strelsau were useful'],
    ],
    [
      'around "X said"',
      'Without that, Blom said, Ruritania sees no way out.',
      ['blom: Ruritania sees no way out'],
    ],
    [
      'after a dateline',
      'STRELSAU (RNA) — The talks were useful, Blom said.',
      ['blom: The talks were useful'],
    ],
    [
      'past a time and a place',
      'Novak said on Nov 25 in Strelsau that he had sent an envoy.',
      ['novak: he had sent an envoy'],
    ],
    [
      'cut at the next verb',
      'Blom said the draft was long, adding that it was dull.',
      ['blom: the draft was long', 'blom: it was dull'],
    ],
    [
      'of two speakers',
      'Blom said the draft was long, but Novak said it was short.',
      ['blom: the draft was long', 'novak: it was short'],
    ],
    ['after "according to"', 'According to Blom, the draft was long.', ['blom: the draft was long']],
    [
      'after "according to" and who that is',
      'According to Blom, the mayor’s aide, the draft was long.',
      ['blom: the draft was long'],
    ],
    [
      'after "according to" and one of several',
      'According to Blom, one of its authors, the draft was long.',
      ['blom: the draft was long'],
    ],
    [
      'after "according to" and a clause about the source',
      'According to the Border League, which keeps the files, the draft was long.',
      ['league: the draft was long'],
    ],
    [
      'after "according to", with a clause about its own subject',
      'According to Blom, the draft, which nobody read, was long.',
      ['blom: the draft, which nobody read, was long'],
    ],
    [
      'before "according to"',
      'The draft was long, according to data cited by the Border League.',
      ['league: The draft was long'],
    ],
    [
      'after "asked whether"',
      'Asked whether a deal was near, Blom made clear that none was.',
      ['blom: none was'],
    ],
    [
      'after "who said"',
      'It followed remarks by Karel Novak, who said the envoys would report.',
      ['novak: the envoys would report'],
    ],
    ['of a place', 'Ruritania has stated that no deal was found.', ['ruritania: no deal was found']],
    [
      'of an act',
      'Strelsau denied this, accusing Ruritania of delay.',
      ['strelsau: this', 'strelsau: Ruritania of delay'],
    ],
    [
      'of somebody quoted',
      'The mayor was quoted as saying the bridge was safe.',
      ['<the mayor>: the bridge was safe'],
    ],
    [
      'of a spokesman for somebody',
      'A spokesman for the ministry said the bridge was safe.',
      ['<a spokesman for the ministry>: the bridge was safe'],
    ],
    [
      'of a person familiar with something',
      'The talks nearly failed, according to a person familiar with the matter.',
      ['<a person familiar with the matter>: The talks nearly failed'],
    ],
    [
      'of whoever closes the sentence',
      'Novak conceded defeat in a call, two aides said.',
      ['<two aides>: Novak conceded defeat in a call', 'novak: defeat in a call'],
    ],
  ])('%s', (_, text, expected) => {
    expect(reported(text)).toEqual(expected);
  });

  test.each([
    'Blom did not say that the talks were useful.',
    'Blom was told that the talks were useful.',
    'Officials continue to reject the demands.',
    'The proposal granted demands that Strelsau has rejected as too high.',
    'Nobody claimed the attack.',
    'If Novak rejects the draft, the talks end.',
    'Both sides agreed not to disclose the substance of the talks.',
    'Leaked recordings suggested he had advised an official.',
  ])('is not found in %j', (text) => {
    expect(reported(text)).toEqual([]);
  });

  test('keeps both levels of nested speech', () => {
    const found = read('Blom said that Novak had described the draft as "a trap" for Ruritania.');
    expect(found).toContain('novak via blom: «a trap»');
    expect(found).toContain('blom: Novak had described the draft as "a trap" for Ruritania');
  });
});
