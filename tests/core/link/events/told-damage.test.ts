/** Burglars, crowds that break in, cut cables, loans and murders. */
import { describe, expect, test } from 'vitest';
import { nameEvents, readKind } from './read-events';

describe('kinds of happenings', () => {
  test.each([
    ['Burglars broke into the Chilean consulate in Tacna on Monday.', 'Break-in in Tacna, 2 March 2026'],
    ['The break-in took place in the early hours of Monday.', 'Break-in, 2 March 2026'],
    ['A data cable between Peru and Chile was cut on Monday.', 'Rupture, 2 March 2026'],
    ['Peru was told of the cable cut on Monday.', 'Rupture, 2 March 2026'],
    [
      'The Harbour Bank lent Chile 900 million dollars in January 2026.',
      'Loan by Harbour Bank, January 2026',
    ],
    ['Pablo Araya was murdered in Tacna on Monday.', 'Killing in Tacna, 2 March 2026'],
    ['They searched his house on Monday.', 'Search, 2 March 2026'],
    ['A court barred Pablo Araya from leaving Peru on Monday.', 'Ruling on Pablo Araya, 2 March 2026'],
    ['The opposition presented its motion of censure on Monday.', 'Motion, 2 March 2026'],
  ])('%s', (text, name) => expect(nameEvents(text)).toContain(name));

  test.each([
    'Protesters set fire to the town hall in Tacna on Monday.',
    'A crowd broke through the gates of the town hall in Tacna on Monday.',
    'Demonstrators looted shops in Tacna on Monday.',
  ])('a crowd does so in protest: %s', (text) =>
    expect(nameEvents(text)).toEqual(['Protest in Tacna, 2 March 2026']),
  );

  test.each([
    'They broke into song at the consulate in Tacna on Monday.',
    'The ministry cut the budget for cables on Monday.',
    'The looted vases will be shown in Tacna on Monday.',
    'Rosa Quispe set a record in Tacna on Monday.',
    'Rosa Quispe, who took office on July 28, made clear that she would stay.',
    'It has been quiet since Rosa Quispe took office in January.',
  ])('none is told of: %s', (text) => expect(nameEvents(text)).toEqual([]));
});

test('a parliament that votes is no congress', () =>
  expect(
    nameEvents('Peru’s Congress approved the budget on Monday, hours after police arrested the governor.'),
  ).toEqual(['Vote by Congress, 2 March 2026']));

describe('two articles that name one month', () => {
  const cut = 'The sister cable was damaged in January 2022.';

  test('tell of one happening', () =>
    expect(readKind(/rupture/, cut, 'A cable was cut in January 2022 too.')).toHaveLength(1));

  test('tell of two where the months differ', () =>
    expect(readKind(/rupture/, cut, 'A cable was cut in March 2022 too.')).toHaveLength(2));
});
