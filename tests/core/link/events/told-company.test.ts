/** Calls, receptions, journeys and releases, told by who has a part in them; what only sounds like one. */
import { describe, expect, test } from 'vitest';
import { nameEvents, readEvents, readKind } from './read-events';

describe('happenings of people', () => {
  test.each([
    [
      'Prime Minister Pablo Araya rang Rosa Quispe as soon as she landed.',
      'Call between Pablo Araya and Rosa Quispe',
    ],
    [
      'Pablo Araya received a telephone call from Rosa Quispe on Monday.',
      'Call between Pablo Araya and Rosa Quispe, 2 March 2026',
    ],
    [
      'Rosa Quispe was received on Monday morning at the headquarters of the ministry.',
      'Meeting of Rosa Quispe, 2 March 2026',
    ],
    ['Rosa Quispe was welcomed at the airport of Tacna by Pablo Araya.', 'Meeting in Tacna'],
    [
      'Rosa Quispe had been due to see Chilean President Pablo Araya on Friday morning.',
      'Planned meeting of Rosa Quispe and Pablo Araya, 6 March 2026',
    ],
    [
      'Chilean Minister Rosa Quispe used the gathering for a breakfast with Pablo Araya.',
      'Breakfast of Rosa Quispe and Pablo Araya',
    ],
    [
      'Speaking at a press conference held jointly with the Chilean minister, Pablo Araya said that it was late.',
      'News conference of Pablo Araya',
    ],
    ['Rosa Quispe flies to Lima on Friday.', 'Planned visit of Rosa Quispe to Lima, 6 March 2026'],
    ['Rosa Quispe goes to Lima on Friday.', 'Planned visit of Rosa Quispe to Lima, 6 March 2026'],
    ['I go to Lima on Friday, if the airport is open.', 'Planned visit to Lima, 6 March 2026'],
    [
      'Rosa Quispe faces a confidence debate in the Senate on 20 March.',
      'Planned confidence debate in Senate, 20 March 2026',
    ],
    ['The conference at the Carlow Hall in Lima was overshadowed by storms.', 'Forum in Carlow Hall'],
    [
      'Peru has its own arrangement with Brussels, worth more than the loan, signed in June at Tacna.',
      'Signing in Tacna, June 2025',
    ],
    [
      'Rosa Quispe has cancelled her trip to Lima on 20 March.',
      'Planned visit of Rosa Quispe to Lima, 20 March 2026',
    ],
    ['The summit in Lima on Monday was called off.', 'Planned summit in Lima, 2 March 2026'],
    ['Pablo Araya was picked up at his home on Monday.', 'Arrest of Pablo Araya, 2 March 2026'],
  ])('%s', (text, name) => {
    expect(nameEvents(text)).toEqual([name]);
  });

  test.each([
    'The alarm bells rang in Lima on Monday.',
    'Rosa Quispe goes to Lima every year.',
    'The letter was received on Monday at noon in Lima.',
    'Rosa Quispe, whose ship, the Santa Lucia, picked up 61 survivors on Sunday, was tired.',
    'The Peruvian Court of Auditors found last month that it was spent.',
  ])('none: %s', (text) => {
    expect(nameEvents(text)).toEqual([]);
  });

  test('two meetings of one with two others on two days', () => {
    const met = readKind(
      /meeting/,
      'Rosa Quispe met Pablo Araya on Monday in Lima. Rosa Quispe met Keir Nolan on Tuesday.',
    );
    expect(met.map(({ when }) => when?.from)).toEqual(['2026-03-02', '2026-03-03']);
  });
});

describe('releases', () => {
  test.each([
    ['Six people were let out of Carcel prison last night.', 'Freeing, 3 March 2026'],
    ['Pablo Araya was released on 14 February.', 'Freeing of Pablo Araya, 14 February 2026'],
    ['Pablo Araya was handed to the Red Cross on Monday.', 'Freeing of Pablo Araya, 2 March 2026'],
    ['Pablo Araya walked free on Monday.', 'Freeing of Pablo Araya, 2 March 2026'],
    [
      'Pablo Araya, a nurse from Tacna, who was freed on Monday, was tired.',
      'Freeing of Pablo Araya, 2 March 2026',
    ],
  ])('%s', (text, name) => {
    expect(nameEvents(text)).toEqual([name]);
  });

  test('"let go" is one where the text told of captives', () => {
    const text = 'Pablo Araya was let go on 14 February.';
    expect(nameEvents(text)).toEqual([]);
    expect(nameEvents(`Six nurses were kidnapped in Tacna on 1 February. ${text}`)).toEqual([
      'Kidnapping in Tacna, 1 February 2026',
      'Freeing of Pablo Araya, 14 February 2026',
    ]);
  });

  test.each([
    'Keir Nolan said the first million would be released in January.',
    'The film was released on Monday.',
    'Pablo Araya was released from hospital in Lima on Monday.',
    'Pablo Araya was freed from the duty to pay on Monday.',
    'The parcels were handed to the Red Cross on Monday.',
  ])('none: %s', (text) => {
    expect(nameEvents(text)).toEqual([]);
  });
});

describe('one happening told twice', () => {
  test('an abduction, by a country, by a town, as an ambush', () => {
    const [only, ...others] = readKind(
      /kidnapping|attack/,
      'Six nurses were abducted in northern Niger on 1 February.',
      'Six nurses were kidnapped on 1 February near Orlit.',
      'Their convoy was ambushed near Orlit on 1 February.',
    );
    expect(others).toEqual([]);
    expect(only!.mentions).toHaveLength(3);
  });

  test('an ambush elsewhere on that day stays another', () => {
    const found = readKind(
      /kidnapping|attack/,
      'Six nurses were kidnapped on 1 February near Orlit.',
      'A convoy was ambushed near Tacna on 1 February.',
    );
    expect(found).toHaveLength(2);
  });

  test('a march and what was thrown at it', () => {
    const [protest, ...others] = readEvents(
      'Some 2,000 people marched on Tuesday behind a banner. Police came after bottles were thrown near the Pizarro Gardens.',
    );
    expect(others).toEqual([]);
    expect(protest!.mentions).toHaveLength(2);
  });
});
