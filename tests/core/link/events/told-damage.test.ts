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
    ['The president reshuffled his cabinet on Monday.', 'Reshuffle, 2 March 2026'],
    ['The commission fined the firm 900 million euros on Monday.', 'Ruling, 2 March 2026'],
    ['Pablo Araya was found dead in Tacna on Monday.', 'Death in Tacna, 2 March 2026'],
    ['Pablo Araya was suspended on Monday.', 'Suspension of Pablo Araya, 2 March 2026'],
    ['A crowd toppled a statue in Tacna on Monday.', 'Protest in Tacna, 2 March 2026'],
    ['Peru quit the Andean Community on Monday.', 'Withdrawal by Peru, 2 March 2026'],
    ['The army retook the town of Tacna on Monday.', 'Capture of Tacna, 2 March 2026'],
    ['Hackers attacked the website of the ministry on Monday.', 'Attack, 2 March 2026'],
    ['The anti-corruption commission searched his home on Monday.', 'Search, 2 March 2026'],
    ['A bridge in Tacna is to be opened in April.', 'Planned opening, April 2026'],
    ['The dam was inaugurated in January 2023.', 'Opening, January 2023'],
    ['Rosa Quispe was sworn in by Pablo Araya on Monday.', 'Appointment of Rosa Quispe, 2 March 2026'],
    ['Pablo Araya will swear her in on Friday.', 'Planned appointment, 6 March 2026'],
    ['Pablo Araya survived such a vote in January.', 'Vote on Pablo Araya, January 2026'],
    ['The president vetoed the bill on Monday.', 'Veto, 2 March 2026'],
    ['The bishop will celebrate a mass in Tacna on Friday.', 'Planned ceremony in Tacna, 6 March 2026'],
    ['Chile began military exercises near Tacna on Monday.', 'Exercise near Tacna, 2 March 2026'],
  ])('%s', (text, name) => expect(nameEvents(text)).toContain(name));

  test.each([
    ['Pablo Araya survived a censure motion in January.', 'Vote on Pablo Araya, January 2026'],
    ['Pablo Araya won a vote of confidence in January.', 'Vote on Pablo Araya, January 2026'],
    ['Parliament stripped Pablo Araya of his immunity on Monday.', 'Vote on Pablo Araya, 2 March 2026'],
    ['The cabinet survived a confidence vote by three votes on Monday.', 'Confidence vote, 2 March 2026'],
  ])('whoever survives a vote does not hold it: %s', (text, name) =>
    expect(nameEvents(text)).toEqual([name]),
  );

  test.each([
    'Protesters set fire to the town hall in Tacna on Monday.',
    'A crowd broke through the gates of the town hall in Tacna on Monday.',
    'Demonstrators looted shops in Tacna on Monday.',
  ])('a crowd does so in protest: %s', (text) =>
    expect(nameEvents(text)).toEqual(['Protest in Tacna, 2 March 2026']),
  );

  test.each([
    'Chile has protested on Monday against what was said.',
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
