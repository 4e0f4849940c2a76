/** What a news day tells in plain verbs, and whose the day and the company are. */
import { describe, expect, test } from 'vitest';
import { nameEvents } from './read-events';

describe('plain verbs', () => {
  test.each([
    ['Rosa Quispe fired Pablo Araya on Monday.', ['Dismissal of Pablo Araya, 2 March 2026']],
    ['Rosa Quispe fired off a letter to Pablo Araya on Monday.', []],
    ['Rosa Quispe huddled with Pablo Araya in Lima on Monday.', ['Meeting in Lima, 2 March 2026']],
    ['Rosa Quispe held a bilateral with Pablo Araya in Doha on Tuesday.', ['Meeting in Doha, 3 March 2026']],
    [
      'Rosa Quispe conferred with Pablo Araya by phone on Monday.',
      ['Call between Rosa Quispe and Pablo Araya, 2 March 2026'],
    ],
    ['Peruvian officials gathered in Doha on Tuesday.', ['Meeting in Doha, 3 March 2026']],
    ['The bill cleared the lower house on Monday.', ['Vote, 2 March 2026']],
    ['The army cleared the lower town on Monday.', []],
    ['Dockers in Callao walked off the job on Monday.', ['Walkout, 2 March 2026']],
    ['Pablo Araya is due in court on 9 March.', []],
    ['Pablo Araya walked away from his job on Monday.', ['Resignation of Pablo Araya, 2 March 2026']],
    ['On 14 March the Senate votes on the budget of the army.', ['Planned vote, 14 March 2026']],
    ['The Senate votes to keep the budget were many.', []],
    ['Peruvians go to the polls on 12 April.', ['Planned election, 12 April 2026']],
  ])('%s', (text, names) => expect(nameEvents(text)).toEqual(names));
});

describe('whose it is', () => {
  test('a town that was visited met nobody', () =>
    expect(
      nameEvents('Luis Olmedo led a team that visited Tacna from March 1 to March 3 and met Rosa Quispe.'),
    ).toEqual([]));

  test.each([
    ['“He lost,” said Rosa Quispe, an analyst at the Harbour Policy Forum in Lima.', 0],
    ['Rosa Quispe spoke at the Harbour Policy Forum in Lima last month.', 2],
  ])('a forum that somebody works for is a body: %s', (text, count) =>
    expect(nameEvents(text)).toHaveLength(count),
  );

  test('the day in front of a noun is that noun’s', () => {
    const day = 'Call between Pablo Araya and Rosa Quispe, 12 February 2026';
    const texts = [
      'La Voz published a transcript of a Feb. 12 call between Pablo Araya and Rosa Quispe.',
      'La Voz published a transcript of the Feb. 12 call between Pablo Araya and Rosa Quispe on Monday.',
    ];
    for (const text of texts) expect(nameEvents(text)).toEqual([day, 'Publication by La Voz']);
  });

  test('what “would” come is planned where somebody says so, before it or behind', () => {
    const text = 'Lima would host a donors’ conference on 5 May';
    expect(nameEvents(`${text}, the ministry said.`)).toEqual(['Planned forum with Lima, 5 May 2026']);
    expect(nameEvents(`${text} if asked.`)).toEqual(['Possible forum with Lima, 5 May 2026']);
  });

  test('a court that is to judge a lawsuit brings none', () =>
    expect(
      nameEvents('The Bank of Peru filed a lawsuit with the Lima Arbitration Court against Luis Olmedo.'),
    ).toEqual(['Lawsuit by Bank of Peru']));
});
