/** Who says what in sentences that hide it: forced to admit it, not ruling it out, calling it names, named behind an owner. */
import { describe, expect, test } from 'vitest';
import { read } from './read-speech';

describe('the speaker is', () => {
  test.each([
    [
      'who is forced to admit it',
      'Ada Blom was forced to acknowledge that the bridge is not safe.',
      ['blom: the bridge is not safe'],
    ],
    ['who had to concede it', 'Ada Blom had to concede that it rained.', ['blom: it rained']],
    [
      'who does not rule it out',
      'Ada Blom did not rule out that she would sell the house.',
      ['blom: she would sell the house'],
    ],
    [
      'who does not dispute it',
      'Karel Novak does not dispute that the letter is his.',
      ['novak: the letter is his'],
    ],
    [
      'who calls a thing something without marks',
      'Ada Blom earlier called the charges against her absurd and unfounded.',
      ['blom: the charges against her absurd and unfounded'],
    ],
    ['who calls it a farce', 'Karel Novak called the vote a farce.', ['novak: the vote a farce']],
    [
      'who announces a thing',
      'Ada Blom, for her part, announced the dispatch of a boat.',
      ['blom: the dispatch of a boat'],
    ],
    [
      'who reports a thing, not what stands behind it',
      'The Border League reported the arrest of two men; both are free.',
      ['league: the arrest of two men'],
    ],
    [
      'who goes on behind an aside',
      'Ada Blom went further and, without a shred of proof, declared that Strelsau "has been digging".',
      ['blom: Strelsau "has been digging"', 'blom: «has been digging»'],
    ],
    [
      'who was asked by the press',
      'Experts interviewed by Karel Novak also point out that there was wind.',
      ['<experts interviewed by Karel Novak>: there was wind'],
    ],
    [
      'who urged it, an aside behind "who"',
      'It was Ada Blom who, on a visit in May, urged them to stop "waiting for a miracle".',
      ['blom: them to stop "waiting for a miracle"', 'blom: «waiting for a miracle»'],
    ],
    [
      'who called it so behind the quotation',
      'Karel Novak spoke. "A funeral without a body," their leader Ada Blom called the vote.',
      ['blom: «A funeral without a body,»'],
    ],
    [
      'who believes it, without a "that"',
      'Ada Blom believes the figure is too high.',
      ['blom: the figure is too high'],
    ],
    [
      'who estimates it',
      'Ada Blom estimates the losses at 200 million euros.',
      ['blom: the losses at 200 million euros'],
    ],
    [
      'somebody of a country, in the midst',
      "Strelsau, said Karel Novak of Ruritania, 'was and will be ours'.",
      ['novak: «was and will be ours»'],
    ],
    [
      'the body named behind whose it is',
      'The cable went dead on Saturday, according to its operator, the Border League.',
      ['league: The cable went dead on Saturday'],
    ],
    [
      'the person named behind whose he is',
      'She is under guard, according to her brother, Karel Novak, who sat with her.',
      ['novak: She is under guard'],
    ],
    [
      'the firm of a town',
      'The owner of the ship, Strelsau-based Border League, said it was sorry.',
      ['league: it was sorry'],
    ],
  ])('%s', (_, text, lines) => {
    expect(read(text)).toEqual(lines);
  });
});

describe('nothing is said by', () => {
  test.each([
    ['who calls an election', 'Ada Blom called an election.'],
    ['who calls somebody a day later', 'Karel Novak called the palace a day later.'],
    ['who had to leave', 'Ada Blom had to leave the house.'],
  ])('%s', (_, text) => {
    expect(read(text)).toEqual([]);
  });
});
