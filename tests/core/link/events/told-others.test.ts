/** Words that look like an event and are another, or none. Published on Wednesday, 4 March 2026. */
import { expect, test } from 'vitest';
import { readEvents, readKind } from './read-events';

test('"signed contracts" are signed by nobody here', () => {
  const signed = 'Rosa Quispe signed an order on Monday.';
  const [order] = readKind(/signing/, `${signed} Members need signed contracts rather than adjectives.`);
  expect(order?.mentions).toHaveLength(1);
});

test('a tariff war is no war', () => {
  expect(readEvents('The tariff war began in April 2025.')).toEqual([]);
  expect(readEvents('The civil war began in April 2025.')).toHaveLength(1);
});

test('a conversation has the day on which somebody had it', () => {
  const [call] = readEvents('The conversation with Pablo Araya which she had on Monday brought nothing.');
  expect(call?.when?.from).toBe('2026-03-02');
});

test('talks told of again by the same word in the same article are one', () => {
  const text =
    'The strike began after talks of the cabinet broke down on Sunday. Rosa Quispe was insulted at Sunday’s talks, which took place in Lima.';
  expect(readKind(/talks/, text)).toHaveLength(1);
  expect(readKind(/talks/, text.replace('Sunday’s talks', 'a round of talks'))).toHaveLength(2);
});

test('a planned visit is not the one that was made', () => {
  const visits = readKind(
    /visit/,
    'Rosa Quispe visited Lima on Monday. She spoke there of her planned visit to Chile.',
  );
  const surfaces = visits.map(({ mentions }) => mentions.map(({ surface }) => surface));
  expect(surfaces[0]).toEqual(['visited']);
});

test('what was agreed after talks was agreed after those that were', () => {
  const dated = 'Peru and Chile held talks in Lima on 2 and 3 March.';
  const both =
    'Peru agreed to close the dam after two days of talks with Chile. The next round of talks is due to be held in Quito on 26 March.';
  const found = readKind(/talks/, dated, both).map(({ mentions }) => mentions.map(({ surface }) => surface));
  expect(found).toEqual([['talks', 'talks'], ['talks']]);
});

test('a journey is not the round before which it is made, and the round has its day', () => {
  const round = 'The next round of talks between Peru and Chile will be held in Quito on 26 March.';
  const flight = 'Keir Nolan is to fly to Quito on 25 March, a day before the third round opens there.';
  const found = readKind(/talks|visit/, round, flight).map(({ mentions }) =>
    mentions.map(({ surface }) => surface),
  );
  expect(found).toEqual([['talks', 'third round'], ['fly']]);
});

test('a round may be known by its month', () => {
  const found = readKind(/talks/, 'The February round in Quito between Peru and Chile broke up.');
  expect(found.map(({ when }) => when?.from)).toEqual(['2026-02-01']);
});

test('what was said of an election on a day does not date it', () => {
  expect(readEvents('The election was widely criticised on Monday.')).toEqual([]);
  expect(readEvents('On Tuesday he spoke of the day of the election.')).toEqual([]);
});

test('a meeting that hangs on something is in doubt', () => {
  const [meeting] = readEvents('Peru and Chile will meet in Lima if they can agree.');
  expect(meeting?.holding).not.toBe('held');
  const [other] = readEvents('The meeting of Peru and Chile in Lima will be held if they can agree.');
  expect(other?.holding).toBe('possible');
});

test('the vote on the day of an election is that election', () => {
  const election = 'Peru will hold an election on 13 March.';
  expect(
    readKind(/vote|election/, election, 'Her aide said the vote on 13 March would be close.'),
  ).toHaveLength(1);
  expect(
    readKind(/vote|election/, election, 'Her aide said the vote on 12 March would be close.'),
  ).toHaveLength(2);
});
