/** Speakers at the end of a sentence: "…, the mayor, Ada Blom, told reporters." */
import { describe, expect, test } from 'vitest';
import { read } from './read-speech';

describe('the sentence is said by', () => {
  test.each([
    [
      'whoever closes it, whatever its verb',
      'Drones hit the terminal, the chairman, Karel Novak, told reporters.',
      ['novak: Drones hit the terminal'],
    ],
    [
      'whoever closes it behind a number',
      'At least nine drones hit the port at night, its chairman, Karel Novak, told reporters.',
      ['novak: At least nine drones hit the port at night'],
    ],
    [
      'whoever closes it behind a verb like a noun',
      'Timber exporters fear losses of two million a day, said Ada Blom, president of the forum.',
      ['blom: Timber exporters fear losses of two million a day'],
    ],
    [
      'who states it, named behind the post',
      'The seizure is a breach of the treaty, the official representative of the ministry, Ada Blom, stated at a briefing on Friday.',
      ['blom: The seizure is a breach of the treaty'],
    ],
    [
      'who announces it, with a post behind the name',
      'The bridge will open in May, Ada Blom, the mayor, announced.',
      ['blom: The bridge will open in May'],
    ],
    [
      'who said that nothing changed',
      'Ada Blom said nothing was changing about the date.',
      ['blom: nothing was changing about the date'],
    ],
    [
      'who dismisses worries',
      'Ada Blom dismissed the worries of her neighbours.',
      ['blom: the worries of her neighbours'],
    ],
    [
      'who ruled so, right behind the quotation',
      '"He must not sail," the magistrate ruled, adding that he knew why.',
      ['<the magistrate>: «He must not sail,»', '<the magistrate>: he knew why'],
    ],
    [
      'who is named behind what he led',
      '"There will be no deal," said the general who led the revolt, Karel Novak, in a speech. "Not now."',
      ['novak: «There will be no deal,»', 'novak: «Not now.»'],
    ],
    ['a coroner', 'Both had drowned, the coroner ruled.', ['<the coroner>: Both had drowned']],
    ['nobody where it is a post', 'Head of the union of the north, Ada Blom, said.', []],
    ['nobody where it is a scene', 'In a speech to the Border League, Ada Blom said.', []],
  ])('%s', (_, text, lines) => {
    expect(read(text)).toEqual(lines);
  });
});
