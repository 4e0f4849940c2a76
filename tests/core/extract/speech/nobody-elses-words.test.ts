/** Words that must not be given to whoever stands nearest: across headings, in asides, beside another person. */
import { describe, expect, test } from 'vitest';
import { quotes, read, reported } from './read-speech';

describe('the speaker is', () => {
  test.each([
    [
      'the leader, not the channel he speaks to',
      'Speaking to Border League, the Palace leader said: "We were not told."',
      ['<the Palace leader>: «We were not told.»'],
    ],
    [
      'whom the sentence was about',
      'Mara Lind wants it, said Karel Novak.\nFor Ada Blom, none of it matters.\n"My people do not care," she said.',
      ['blom: «My people do not care,»'],
    ],
    [
      'the only one who is left',
      'Mara Lind said she was glad.\nMr Karel Novak, a banker, and Ada Blom met on Friday. He called her "a rock"; she said he had "learned to count".',
      ['novak: «a rock»', 'blom: «learned to count»'],
    ],
    [
      'the other of two without a name',
      'One minister described it as "a list". Another said he had known. "He can read," the minister said.',
      ['<one minister>: «a list»', '<another>: «He can read,»'],
    ],
    [
      'whose statement the heading announces',
      'A spokeswoman said it rained.\n\nAda Blom statement in full\n\n"Fellow citizens. I have sent it back."',
      ['blom: «Fellow citizens. I have sent it back.»'],
    ],
    [
      'nobody behind a heading',
      'A spokeswoman said it rained.\n\n"It rained all day," she said.\n\nWeather in the hills\n\n"It was wet and cold up there."',
      ['<a spokeswoman>: «It rained all day,»'],
    ],
    [
      'nobody where the text uses the same words',
      'Fury over ‘golden hello’\n\nA banker got a “golden hello” in May.\n\nMara Lind fumed: “Where is my golden hello?”',
      ['lind: «Where is my golden hello?»'],
    ],
  ])('%s', (_, text, lines) => {
    expect(quotes(text)).toEqual(lines);
  });
});

describe('what is reported', () => {
  test.each([
    [
      'is no claim of another whom somebody comments on',
      'Commenting on the statement by Karel Novak that the road would be closed, Ada Blom said it was blackmail.',
      ['blom: it was blackmail'],
    ],
    [
      'is not what a crowd was told, passed on by police',
      '"We will count," Ada Blom told a crowd of 20,000 in Strelsau, according to police.',
      [],
    ],
    [
      'is not what nobody would say',
      'Ada Blom would not say whether Karel Novak had promised to resign.',
      [],
    ],
    [
      'begins behind the sources that are cited',
      'The Border League reports, citing two envoys, that Strelsau is worried.',
      ['league: Strelsau is worried'],
    ],
    [
      'begins behind the show',
      'Ada Blom said on the radio\'s "Sunday Table" that the mayor should go.',
      ['blom: the mayor should go'],
    ],
    [
      'begins behind who is warned',
      'Ada Blom warned the prime minister in May that he was late.',
      ['blom: he was late'],
    ],
    [
      'is his who is thanked or thanks',
      'Ada Blom said she had told Mr Karel Novak on Monday, and that he had thanked her.',
      [
        'blom: she had told Mr Karel Novak on Monday, and that he had thanked her',
        'blom: he had thanked her',
        'novak via blom: her',
      ],
    ],
  ])('%s', (_, text, lines) => {
    expect(reported(text)).toEqual(lines);
  });
});

test('a newspaper is the one named last', () => {
  expect(
    read('Ada Blom said she would sue the Strelsau Courier. The newspaper said it was sorry.').at(-1),
  ).toBe('courier: it was sorry');
});
