/** Roles as newsrooms of many countries state them. */
import { describe, expect, test } from 'vitest';
import { nameDocuments } from '../../../src/core/link/name-documents';
import { makeSegmented } from '../../support/make/make-segmented';

const rolesOf = (text: string): string[] =>
  nameDocuments(makeSegmented([text])).entities.flatMap(({ roles }) => roles.map((role) => role.text));

describe('a role', () => {
  test.each([
    [
      'ends behind the letters of a body',
      'Ada Blom, a former minister from the Tarsk Liberal Party (TLP), stayed.',
      ['a former minister from the Tarsk Liberal Party (TLP)'],
    ],
    [
      'stands before the letters of a body',
      'At noon the leader of the opposition Tarsk Liberal Party (TLP), Ada Blom, spoke.',
      ['leader of the opposition Tarsk Liberal Party (TLP)'],
    ],
    [
      'stands before an officer’s letters',
      'The spokesman of the state police command, DSP Yazid Tarsk, stayed.',
      ['spokesman of the state police command'],
    ],
    [
      'stands before a professor of some place',
      '"Good," said the lead author, Prof Ada Blom of Marlow Hospital.',
      ['lead author'],
    ],
    [
      'begins behind “alongside”',
      'He was charged alongside finance director Ada Blom.',
      ['finance director'],
    ],
    ['is a seamstress’s', 'They met Ada Blom, 72, a retired seamstress.', ['a retired seamstress']],
    [
      'stands before a rank',
      'At noon the head of the army delegation, General Ada Blom, spoke.',
      ['head of the army delegation', 'General'],
    ],
    ['is what somebody leads', 'Ada Blom, who leads the border team, spoke.', ['who leads the border team']],
    ['is no honorific', 'Chief Adviser Prof Ada Blom spoke.', ['Chief Adviser']],
    [
      'is the first of two posts',
      'At noon the Special Adviser to the President on Strategy, Ada Blom, spoke.',
      ['Special Adviser to the President on Strategy'],
    ],
    [
      'goes on through the "and" of a name',
      'Ada Blom, leader of the Law and Justice party, spoke.',
      ['leader of the Law and Justice party'],
    ],
    [
      'goes on through the "of" of a name',
      'They asked Ada Blom, a Horn of Africa researcher at Marlow University.',
      ['a Horn of Africa researcher at Marlow University'],
    ],
    [
      'is nowhere somebody is put',
      'The party has put forward Ada Blom, 77, a former judge.',
      ['a former judge'],
    ],
    ['is nothing somebody does', 'Ada Blom, who leads by nine, spoke of it.', []],
  ])('%s', (_, text, roles) => expect(rolesOf(text)).toEqual(roles));
});
