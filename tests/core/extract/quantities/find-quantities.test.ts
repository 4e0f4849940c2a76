import { describe, expect, test } from 'vitest';
import { readCardinal, readOrdinal } from '../../../../src/core/extract/quantities/number-words';
import { singularOf } from '../../../../src/core/extract/quantities/unit-noun';
import { makeMeasuredDocument } from '../../../support/make/make-document';

/** "value unit qualifier" of each quantity. */
const read = (text: string, names: Record<string, string> = {}): string[] =>
  makeMeasuredDocument(text, names).quantities.map(({ value, unit, qualifier }) =>
    [value, unit, qualifier].filter((part) => part !== null).join(' '),
  );

test('takes "from 12 to 14" for an earlier and an updated number, and "20 to 25" for two bounds', () => {
  expect(read('The toll rose from 12 to 14 people.')).toEqual(['12 person earlier', '14 person updated']);
  expect(read('Between 20 and 25 people came.')).toEqual(['20 person about', '25 person about']);
});

describe('numbers with their nouns', () => {
  test.each([
    ['a 28-point plan', '28 point'],
    ['the original 28-point peace plan', '28 point original'],
    ['an earlier 28-point draft', '28 point earlier'],
    ['alongside the initial 27-point outline', '27 point original'],
    ['a plan trimmed to about 20 points', '20 point updated'],
    ['a five-hour meeting', '5 hour'],
    ['close to five hours', '5 hour about'],
    ['nearly five hours', '5 hour nearly'],
    ['the nearly four-year war', '4 year nearly'],
    ['a three-and-a-half year war', '3.5 year'],
    ['four additional documents', '4 document additional'],
    ['four more documents', '4 document additional'],
    ['two earlier approaches', '2 approach earlier'],
    ['more than 19% of the land', '19 percent more-than'],
    ['up by 3.1 per cent', '3.1 percent'],
    ['two percentage points', '2 percentage-point'],
    ['nearly $2.3 million', '2300000 dollar nearly'],
    ['£20m in aid', '20000000 pound'],
    ['losses of Rs 85 billion', '85000000000 rupee'],
    ['a fine of Rs. 500', '500 rupee'],
    ['about USD40 a head', '40 dollar about'],
    ['5 billion euros', '5000000000 euro'],
    ['about 9 million customers', '9000000 customer about'],
    ['more than 100 injured', '100 injured more-than'],
    ['almost 200 dead', '200 dead nearly'],
    ['half of the votes', '50 percent about'],
    ['two-thirds of seats', '67 percent about'],
    ['more than a third of its workers', '33 percent more-than'],
    ['down by about a quarter since May', '25 percent about'],
    ['a furrow of close to 40km', '40 kilometre about'],
    ['seven Norland fishermen nearby', '7 fisherman'],
    ['told to hand over five patrol ships', '5 ship'],
    ['not less than 30 patrol ships', '30 ship more-than'],
    ['a track of “close to 40 miles”', '40 mile about'],
    ['prolonged by 90 days after lunch', '90 day'],
    ['a loan of 5 billion yuan', '5000000000 yuan'],
    ['a 1.4 trillion peso pot', '1400000000000 peso'],
    ['a walk of just under half an hour', '0.5 hour nearly'],
    ['away for an hour and a half', '1.5 hour'],
    ['followed by a week of mourning', '1 week'],
    ['banned for about a year and a half', '1.5 year about'],
    ['a fund of 12 million U.S. dollars', '12000000 dollar'],
    ['a road of 3 km', '3 kilometre'],
    ['no fewer than 14 soldiers', '14 soldier more-than'],
    ['around a dozen houses', '12 house about'],
    ['at least 37 people', '37 person more-than'],
    ['up to 3,000 jobs', '3000 job less-than'],
    ['jobs that add up to 3,000 hours', '3000 hour'],
    ['two dozen countries', '24 country'],
    ['twenty-eight points', '28 point'],
    ['his sixth visit to town', '6 visit'],
    ['her sixth extended conversation with him', '6 conversation'],
    ['a 53-year-old man', '53 year-old'],
    ['deliberated for nine hours before lunch', '9 hour'],
    ['spending over two years', '2 year more-than'],
  ])('reads %j', (text, expected) => {
    expect(read(`It was ${text}.`)).toEqual([expected]);
  });

  test('gives both ends of a range as approximate', () => {
    expect(read('It takes five to six hours.')).toEqual(['5 hour about', '6 hour about']);
  });

  test('gives a bare earlier number the unit of its sentence', () => {
    expect(read('A plan of about 20 points, compared with the earlier 28.')).toEqual([
      '20 point about',
      '28 point earlier',
    ]);
  });

  test.each([
    'The session began almost three hours later than planned.',
    'They met two days after the vote.',
    'He came at 9 a.m. and left at 10:30.',
    'It ended 3-1.',
    'It happened on December 3, 2025.',
    'One said so.',
    'For the first time they agreed.',
    'The one shows the other.',
    'It was one-on-one.',
    'It was a one-off payment.',
    'A P-8 patrol plane flew over.',
    'It was leaked by a third party.',
    'It was the third of the talks.',
    'They were spotted twice an hour.',
    'It was a week after the vote.',
    'It was a month to remember.',
    'They came about an hour later.',
    'Ten won.',
  ])('finds no quantity in %j', (text) => {
    expect(read(text)).toEqual([]);
  });

  test('leaves numbers in names alone, but not those in names of documents', () => {
    expect(read('The Group of 7 ministers met.', { 'Group of 7': 'organization/g7' })).toEqual([]);
    expect(read('The 28-point plan failed.', { '28-point plan': 'document/plan' })).toEqual(['28 point']);
  });
});

test.each([
  ['28', 28],
  ['1,500', 1500],
  ['two hundred and five', 205],
  ['three thousand', 3000],
  ['1.5 million', 1_500_000],
  ['half a million', 500_000],
  ['a dozen', 12],
  ['twenty five', 25],
  ['five two', null],
])('reads the number %j as %j', (written, value) => {
  expect(readCardinal(written)).toBe(value);
});

test.each([
  ['6th', 6],
  ['sixth', 6],
  ['twenty-first', 21],
])('reads the ordinal %j as %d', (written, value) => {
  expect(readOrdinal(written)).toBe(value);
});

test.each([
  ['hours', 'hour'],
  ['countries', 'country'],
  ['people', 'person'],
  ['churches', 'church'],
  ['crisis', 'crisis'],
  ['series', 'series'],
])('makes %j singular: %j', (plural, singular) => {
  expect(singularOf(plural)).toBe(singular);
});
