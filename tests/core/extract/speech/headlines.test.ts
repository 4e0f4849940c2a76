import { expect, test } from 'vitest';
import { quotes } from './read-speech';

test.each([
  [
    'the words that the text quotes again',
    "'One step back': League meets in Strelsau\n\n'I ask both for one step back,' Blom told reporters in Strelsau on Monday.",
    ['blom: «One step back»', 'blom: «I ask both for one step back,»'],
  ],
  [
    'a described speaker whom the text names',
    "President says he is 'safe and free'\n\n'I am safe and free, and I am your president,' Novak told a radio station on Monday.",
    ['novak: «safe and free»', 'novak: «I am safe and free, and I am your president,»'],
  ],
  [
    'a "not" that the text shortens',
    "'Not bad luck': three held\n\n'This wasn't bad weather and it wasn't bad luck,' Blom said on Monday.",
    ['blom: «Not bad luck»', "blom: «This wasn't bad weather and it wasn't bad luck,»"],
  ],
  [
    'a body that the headline names itself',
    "Union: 'We are not bluffing'\n\n'We are not bluffing,' Blom told reporters in Strelsau on Monday.",
    ['<union>: «We are not bluffing»', 'blom: «We are not bluffing,»'],
  ],
  [
    'a label before the colon, further on',
    "Railway chief: strike 'irresponsible'\n\nTalks between the two sides ended on Monday.",
    ['<Railway chief>: «irresponsible»'],
  ],
])('reads %s', (_, text, expected) => {
  expect(quotes(text)).toEqual(expected);
});

test.each([
  [
    'words that two people say',
    "'No deal in sight' after talks\n\n'There is no deal in sight,' Blom said. Novak said there was 'no deal in sight' for him.",
  ],
  ['a word that proves nothing', "'Never' again in Strelsau\n\n'We never met,' Blom said on Monday."],
  ['a place', "Strelsau: the strike was 'irresponsible'\n\nTalks between the two sides ended on Monday."],
])('leaves alone %s', (_, text) => {
  expect(quotes(text)[0] ?? '').not.toMatch(/«(?:No deal in sight|Never|irresponsible)»/);
});
