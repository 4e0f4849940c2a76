/** Which one of a row an article means: the one that ended, the next, another. Published on 4 March 2026. */
import { describe, expect, test } from 'vitest';
import { readKind } from './read-events';

const MEETINGS = /talks|meeting/;
const placesOf = (...texts: readonly string[]): readonly (readonly string[])[] =>
  readKind(MEETINGS, ...texts)
    .map(({ mentions }) => mentions.map(({ surface }) => surface))
    .sort();

describe('the next round', () => {
  const next = 'The next round of talks is to take place in Lima in the second half of April.';

  test('is not the one that is told as past', () => {
    const held = 'Envoys held consultations in Quito on 2 March. The talks lasted long.';
    expect(placesOf(held, `The Quito meeting came close to collapse. ${next}`)).toEqual([
      ['consultations', 'talks', 'Quito meeting'],
      ['talks'],
    ]);
  });

  test('is one in one town, though articles differ on the month', () => {
    expect(placesOf(next, 'Negotiators meet again in Lima in mid-May.')).toEqual([['talks', 'meet']]);
    expect(placesOf(next, 'Negotiators meet in Lima in mid-May.')).toHaveLength(2);
    expect(placesOf(next, 'Negotiators meet again in Quito in mid-May.')).toHaveLength(2);
  });
});

describe('rounds that are counted', () => {
  test('are not one where their numbers differ', () => {
    const third = 'The third round of talks between Peru and Chile was held in Lima.';
    expect(
      placesOf(third, 'The fourth round of talks between Peru and Chile was held in Lima.'),
    ).toHaveLength(2);
    expect(placesOf(third, 'Round three of the talks between Peru and Chile was held in Lima.')).toHaveLength(
      1,
    );
  });
});

describe('another meeting', () => {
  test('is none that its article told of before', () => {
    const first = 'Rosa Quispe and Pablo Araya held a meeting in Lima.';
    expect(
      placesOf(`${first} Another meeting between Rosa Quispe and Pablo Araya was held in Lima.`),
    ).toHaveLength(2);
    expect(
      placesOf(`${first} The meeting between Rosa Quispe and Pablo Araya was held in Lima.`),
    ).toHaveLength(1);
  });

  test('is not the previous one', () => {
    const day = 'Rosa Quispe and Pablo Araya held a meeting in Lima on Monday.';
    expect(
      placesOf(`${day} The previous meeting between Rosa Quispe and Pablo Araya in Lima was short.`),
    ).toHaveLength(2);
  });
});
