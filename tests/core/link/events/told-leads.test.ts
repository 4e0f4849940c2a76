/** Happenings behind a leading phrase, by what follows their verb, and several told by a count. */
import { describe, expect, test } from 'vitest';
import { linkEvents } from '../../../../src/core/link/link-events';
import { makeSpoken } from '../../../support/make/make-spoken';
import { nameEvents } from './read-events';

describe('behind a leading phrase', () => {
  test.each([
    ['On 2 February an explosion occurred in Tacna.', 'Explosion in Tacna, 2 February 2026'],
    [
      'It should be recalled that on 2 February an explosion occurred in Tacna.',
      'Explosion in Tacna, 2 February 2026',
    ],
    [
      'On Monday Prime Minister Pablo Araya held a meeting on road safety in Lima.',
      'Meeting of Pablo Araya, 2 March 2026',
    ],
  ])('%s', (text, name) => {
    expect(nameEvents(text)).toEqual([name]);
  });
});

describe('by what follows', () => {
  test.each([
    ['Pablo Araya was expelled from the party on Monday.', ['Expulsion of Pablo Araya, 2 March 2026']],
    [
      'The Harbour Party pulled its ministers out of the cabinet on Monday.',
      ['Coalition exit of Harbour Party, 2 March 2026'],
    ],
    ['The tariffs will come into force on 7 March.', ['Planned sanctions, 7 March 2026']],
    ['All leaders are invited to a debate on the port on 12 March.', ['Planned debate, 12 March 2026']],
    ['Pablo Araya and Rosa Quispe walked through Lima on Monday.', ['Walk in Lima, 2 March 2026']],
    ['Pablo Araya walked into parliament in Lima on Monday.', []],
    ['Rosa Quispe said that she would hand back the mandate.', []],
    ['Rosa Quispe said that she would return to the subject on Friday.', []],
  ])('%s', (text, names) => {
    expect(nameEvents(text)).toEqual(names);
  });
});

describe('who "he" and "his" are', () => {
  test.each([
    [
      'Rosa Quispe has promised little since her inauguration in January.',
      ['Inauguration of Rosa Quispe, January 2026'],
    ],
    ['Rosa Quispe blamed Pablo Araya after his arrest in January.', []],
    ["Rosa Quispe's lawyer has been busy since her inauguration in January.", []],
    ['Rosa Quispe will push in March for his arrest.', []],
    [
      'Police named Pablo Araya on Monday.\n"The owner is in Lima. He will be arrested soon," said Rosa Quispe.',
      [],
    ],
    [
      '"We have lost a budget," Pablo Araya told lawmakers. "The bill will come by Christmas."\nHe handed in his resignation on Monday.',
      ['Resignation of Pablo Araya, 2 March 2026'],
    ],
  ])('%s', (text, names) => {
    expect(nameEvents(text)).toEqual(names);
  });
});

describe('a count', () => {
  test.each([
    ['Peru, which changed its currency in January, has held seven elections since.', []],
    ['Peru and Chile held five hours of talks in Lima.', ['Talks in Lima']],
  ])('%s', (text, names) => {
    expect(nameEvents(text)).toEqual(names);
  });
});

test('what a day is counted from is not told of', () => {
  const text = "The Senate vote took place on Tuesday, a day after the Supreme Court's ruling on the decree.";
  const { documents, entities } = makeSpoken([text], '2026-03-04');
  const [mentions] = linkEvents(documents, entities).documents.map(({ eventMentions }) => eventMentions);
  expect(mentions?.map(({ surface, tells }) => [surface, tells])).toEqual([
    ['Senate vote', true],
    ['ruling', false],
  ]);
});
