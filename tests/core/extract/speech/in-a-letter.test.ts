import { describe, expect, test } from 'vitest';
import { quotes } from './read-speech';

describe('speakers of words within letters, clauses and brackets', () => {
  test.each([
    [
      'a speech in which somebody says',
      'Karel Novak gave a speech in which he said the war “was over for good”.',
      ['novak: «was over for good»'],
    ],
    [
      'what somebody has sent in a telegram',
      'Ada Blom sent “heartfelt condolences to all” in a telegram.',
      ['blom: «heartfelt condolences to all»'],
    ],
    ['what was found in a letter', 'The thief was found with “a list of names” in a letter.', []],
    [
      'what somebody had to say',
      'Ada Blom has spoken in Strelsau. Here is what she had to say: “Each decides for itself.”',
      ['blom: «Each decides for itself.»'],
    ],
    [
      'a clause behind brackets',
      'Ada Blom repeated (four times) that she would not “comment on comments”.',
      ['blom: «comment on comments»'],
    ],
    [
      'a source inside a clause about a noun',
      'Novak rang on Friday, a call that according to two officials lasted an hour and “began badly for both”.',
      ['<two officials>: «began badly for both»'],
    ],
    [
      'whom the clause before the colon tells of',
      'One diplomat saw no way out. “We lost,” the diplomat said.\n\nKarel Novak was relieved: “We held the line,” he said.',
      ['<one diplomat>: «We lost,»', 'novak: «We held the line,»'],
    ],
    [
      'for whom a gesture was something',
      'For the deputy Ada Blom the gesture was “theatre within the theatre”.',
      ['blom: «theatre within the theatre»'],
    ],
    [
      'townsfolk with a clause between',
      'Many townsfolk have accused the mayor’s party, who held power for years, of having been “slow and deaf to them”.',
      ['<many townsfolk>: «slow and deaf to them»'],
    ],
  ])('%s', (_, text, expected) => {
    expect(quotes(text)).toEqual(expected);
  });
});
