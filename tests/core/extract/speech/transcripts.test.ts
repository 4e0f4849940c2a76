import { expect, test } from 'vitest';
import { readTurns } from '../../../../src/core/extract/speech/transcripts';
import { readUnits } from '../../../../src/core/extract/speech/units';
import { makeAttributedDocument, makeMeasuredDocument } from '../../../support/make/make-document';
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

test('reads a label with a title', () => {
  const text =
    'Q: Will there be a vote?\nPresident Karel Novak: There will be one in May.\nQ: And then?\nNovak: I stay at home.';
  expect(reported(text)).toEqual(['novak: There will be one in May', 'novak: I stay at home']);
});

test.each(['Novak: We wait and see here.\nThe talks went on.', 'Blom came.', 'A: one day.'])(
  'finds no interview in %j',
  (text) => {
    expect(readTurns(readUnits(makeMeasuredDocument(text, NAMES))).size).toBe(0);
  },
);

test('a surname that is a word as well is that of the only one who bears it', () => {
  const text = [
    'Mara Lind spoke to the paper.',
    'Paper: Is the road safe?',
    'Lind: It is safer than it was.',
    'Paper: Will you resign?',
    'Lind: No, for there is work to do.',
  ].join('\n\n');
  const names = { 'Mara Lind': 'person/lind' };
  const said = makeAttributedDocument(text, names).attributions.map(
    ({ start, end, speaker }) => `${speaker ?? ''}: ${text.slice(start, end)}`,
  );
  expect(said).toEqual(['person/lind: It is safer than it was', 'person/lind: No, for there is work to do']);
});
