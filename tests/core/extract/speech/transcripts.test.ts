import { expect, test } from 'vitest';
import { readTurns } from '../../../../src/core/extract/speech/transcripts';
import { readUnits } from '../../../../src/core/extract/speech/units';
import { makeMeasuredDocument } from '../../../support/make/make-document';
import { NAMES, reported } from './read-speech';

const INTERVIEW = [
  'Ada Blom spoke to us in Strelsau on the day of the vote.',
  'Q: Was it the right decision to close?',
  'A: It was the only one. We had no money left.',
  'Q: And the workers of the port?',
  'A: I will find them work.',
].join('\n');

test('gives answers to the person named before the first question', () => {
  expect(reported(INTERVIEW)).toEqual([
    'blom: It was the only one',
    'blom: We had no money left',
    'blom: I will find them work',
  ]);
});

test('gives lines with a name to that person, questions of an outlet to nobody', () => {
  const text =
    'Elms: What now, then?\nNovak: We wait for a week. Then we vote.\nElms: And if not?\nNovak: I stay at home.';
  expect(reported(text)).toEqual([
    'novak: We wait for a week',
    'novak: Then we vote',
    'novak: I stay at home',
  ]);
});

test.each(['Novak: We wait and see here.\nThe talks went on.', 'Blom came.', 'A: one day.'])(
  'finds no interview in %j',
  (text) => {
    expect(readTurns(readUnits(makeMeasuredDocument(text, NAMES))).size).toBe(0);
  },
);
