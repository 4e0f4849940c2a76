import { describe, expect, test } from 'vitest';
import { quotes, read } from './read-speech';

describe('a quotation after a label and a colon', () => {
  const DINNER = 'Novak and Blom dined at the palace on Tuesday.\n';
  test.each([
    ['a name behind a bullet', '• Ada Blom: “I have none of it.”', 'blom: «I have none of it.»'],
    [
      'a title in capitals',
      '- THE PRESIDENT: “It was a good day for us.”',
      'novak: «It was a good day for us.»',
    ],
    ['a title alone', 'The president: “It was a good day for us.”', 'novak: «It was a good day for us.»'],
    ['somebody without a name', 'The waiter: “I have more at home.”', '<the waiter>: «I have more at home.»'],
  ])('is said by %s', (_, line, expected) => {
    expect(quotes(`${DINNER}${line}`)).toEqual([expected]);
  });
});

describe('a quotation before a verb nobody lists', () => {
  test.each([
    ['‘It was like an omelette with flags on it,’ giggled one onlooker.', '<one onlooker>'],
    ['“I am no collector of words,” shrugged Karel Novak.', 'novak'],
    ['“Deconstructed! It was a stick and some nuts,” moaned Ada Blom, who was not invited.', 'blom'],
  ])('is said by who follows it: %s', (text, speaker) => {
    expect(quotes(text).map((line) => line.slice(0, line.indexOf(':')))).toEqual([speaker]);
  });
});

test.each([
  ['“There was no call,” said her lawyer, Karel Novak.', 'novak'],
  ['“There was no call,” said her lawyer, Karel Novak, on Monday.', 'novak'],
  ['“There was no call,” said her lawyer, Ruritania having agreed.', '<her lawyer>'],
])('whoever is described and then named has the name: %s', (text, speaker) => {
  expect(quotes(text).map((line) => line.slice(0, line.indexOf(':')))).toEqual([speaker]);
});

test('what is so in somebody’s opinion is said by them', () => {
  const text =
    'Karel Novak left. In his opinion, the talks will show “whether anybody can draw conclusions”.';
  expect(quotes(text)).toEqual(['novak: «whether anybody can draw conclusions»']);
});

test('a statement posted somewhere utters nothing by itself', () => {
  const text = 'In a statement posted on his own pages, Karel Novak said: “The court has spoken at last.”';
  expect(read(text)).toEqual(['novak: «The court has spoken at last.»']);
});
