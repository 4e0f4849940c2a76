/** Quotations and views whose speaker the next sentence names. */
import { describe, expect, test } from 'vitest';
import { quotes, read } from './read-speech';

describe('the sentence behind a quotation names its speaker', () => {
  test.each([
    'So said Ada Blom, a baker from Strelsau.',
    'That was how Ada Blom, the minister, dismissed the demands.',
    'That is what Ada Blom tells her guests.',
    'That admission came from Ada Blom on Friday.',
    'The words are Ada Blom’s, and she used them twice.',
    'The words belong to Ada Blom.',
    'Those are the words of Ada Blom.',
    'That, at least, is the view of Ada Blom.',
    'The speaker was Ada Blom, a baker.',
    'With those words Ada Blom left the room.',
    'It was Ada Blom who broke the silence.',
    'Ada Blom’s remark drew applause.',
    'Ada Blom was speaking after the vote.',
    'The sentence stood in a paper on Friday, and its author was the mayor, Ada Blom.',
    'The author of these words is Ada Blom.',
    'The remark was made by Ada Blom.',
    'This is Ada Blom speaking.',
    'This is the sober sum of Ada Blom, a baker.',
  ])('%s', (sentence) =>
    expect(quotes(`“We were sold a bridge.” ${sentence}`)).toEqual(['blom: «We were sold a bridge.»']),
  );

  test('also behind a colon', () =>
    expect(quotes('“We were sold a bridge”: with these words Ada Blom left the room.')).toEqual([
      'blom: «We were sold a bridge»',
    ]));

  test('also at the head of the next paragraph', () =>
    expect(quotes('“We were sold a bridge.”\n\nSo said Ada Blom.')).toEqual([
      'blom: «We were sold a bridge.»',
    ]));

  test('and counts for more than who spoke before', () =>
    expect(
      quotes('“No,” said Karel Novak. “We were sold a bridge.” That is how Ada Blom puts it. “Twice.”').slice(
        1,
      ),
    ).toEqual(['blom: «We were sold a bridge.»', 'blom: «Twice.»']));

  test.each([
    'So began the war.',
    'With those words in mind Karel Novak left.',
    'That is the claim of the day.',
    'It was Ada Blom who won.',
    'The words are on the wall of the Elphberg Palace.',
  ])('not: %s', (sentence) => expect(quotes(`“We were sold a bridge.” ${sentence}`)).toEqual([]));
});

describe('a view whose owner comes behind it', () => {
  test.each([
    ['is told', 'The offer is dead. That is the view of Ada Blom.', ['blom: The offer is dead']],
    [
      'is told once',
      'The offer is dead, Karel Novak said. That is the view of Ada Blom.',
      ['novak: The offer is dead'],
    ],
    ['is no wish', 'The plant closed. That was what Ada Blom wanted.', []],
    ['is no demand', 'Pay rose by a tenth. That was what Ada Blom demanded.', []],
  ])('%s', (_, text, lines) => expect(read(text)).toEqual(lines));
});
