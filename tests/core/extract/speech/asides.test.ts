import { expect, test } from 'vitest';
import { quotes, read } from './read-speech';

test.each([
  [
    'words quoted as told to others',
    'Ada Blom was tired. "This has never happened to me," the agency quoted her as telling colleagues.',
    ['blom: «This has never happened to me,»'],
  ],
  [
    'a speaker between dashes who does not say the rest',
    'In her letter – the office said it was none – Blom wrote: "I was asked to lie."',
    ['<the office>: it was none', 'blom: «I was asked to lie.»'],
  ],
  [
    'another speaker behind "while"',
    'Blom called for an inquiry, while Novak tweeted: "Another one bites the dust."',
    ['blom: an inquiry', 'novak: «Another one bites the dust.»'],
  ],
  [
    'a listener with a broadcast of its own',
    "Blom told the League's Today programme that the practice was old.",
    ['blom: the practice was old'],
  ],
  [
    'several of somebody’s staff',
    'He learned of it on the radio, two of her advisers said.',
    ['<two of her advisers>: He learned of it on the radio'],
  ],
  ['a view', 'Blom was of the view that the government would fall.', ['blom: the government would fall']],
  [
    'what somebody termed something',
    'Blom termed both sides "two faces of one coin".',
    ['blom: both sides "two faces of one coin"', 'blom: «two faces of one coin»'],
  ],
  [
    'a report by when it was released',
    'According to a report released on Friday, at least 41 people died.',
    ['<a report>: at least 41 people died'],
  ],
])('reads %s', (_, text, expected) => {
  expect(read(text)).toEqual(expected);
});

test.each([
  ['going on air', 'Blom went on television to call for protests.'],
  ['a question', 'Answering a question whether she would stay, Blom smiled.'],
])('hears nothing in %s', (_, text) => {
  expect(read(text)).toEqual([]);
});

test('takes no broadcast for words', () => {
  expect(quotes('"They will find out," Blom told Channel Four\'s "The Ledger."')).toEqual([
    'blom: «They will find out,»',
  ]);
});

test('means somebody new who was told of before', () => {
  expect(
    quotes('Ada Blom left. Nearby, a woman who gave no name nodded. "They change the driver," she said.'),
  ).toEqual(['<a woman>: «They change the driver,»']);
});

test('"the premier" may be named in the same sentence', () => {
  expect(
    quotes('Prime Minister Karel Novak thanked her in a message: "Ruritania is united," wrote the premier.'),
  ).toEqual(['novak: «Ruritania is united,»']);
});

test('"the veteran politician" may have left his post', () => {
  expect(
    quotes(
      'League leader Ada Blom said so. Former prime minister Karel Novak abstained. The veteran politician felt "ashamed, not surprised".',
    ),
  ).toEqual(['novak: «ashamed, not surprised»']);
});
