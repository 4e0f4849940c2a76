/** Happenings that two articles about the same thing tell of in different words. */
import { describe, expect, test } from 'vitest';
import { readKind } from './read-events';

describe('two articles about the same thing', () => {
  const quito = 'The two sides will hold the next round of talks in Quito on 20 March.';

  test('tell of one next round, though they name two towns', () => {
    expect(readKind(/talks/, quito, 'A third round is planned for March in Bogota.')).toHaveLength(1);
    expect(readKind(/talks/, quito, 'A third round is planned for April in Bogota.')).toHaveLength(2);
  });

  const who = 'President Rosa Quispe said she would meet party leaders on Friday.';

  test('tell of one gathering, one by its company and one by its place', () => {
    expect(readKind(/talks|meeting/, who, 'Talks on the dam will be held in Lima on Friday.')).toHaveLength(
      1,
    );
    expect(readKind(/talks|meeting/, who, 'Talks on the dam will be held in Lima on Sunday.')).toHaveLength(
      2,
    );
  });

  test('tell of one summit, one by its day and one by its place', () => {
    const summit = 'Presidents held a summit in Lima on Monday.';
    expect(readKind(/summit/, summit, 'The summit in Lima was short.')).toHaveLength(1);
  });

  test('tell of one exchange, one by the sides and one by the month', () => {
    const sides = 'Peru and Chile will swap 40 prisoners held since the war.';
    const month = 'The neighbours will exchange 40 prisoners before the end of the month.';
    const swaps = readKind(/exchange/, sides, month);
    expect(swaps).toHaveLength(1);
    expect(swaps[0]!.when?.from).toBe('2026-03-01');
  });
});

describe('articles that say less', () => {
  test('tell of one vote, one by its month and one by its day', () => {
    const day = 'The National Assembly adopted the bill on 18 February.';
    expect(readKind(/vote/, day, 'Parliament passed the act in February.')).toHaveLength(1);
    expect(readKind(/vote/, day, 'Parliament passed the act in January.')).toHaveLength(2);
  });

  test('tell of one summit, though one names no town and none a day', () => {
    const town = 'Chile and Peru held an energy summit in Lima.';
    const sides = 'Chile, Peru and Bolivia agreed at the one-day summit to build a road.';
    expect(readKind(/summit/, town, sides)).toHaveLength(1);
  });

  test('mean by talks on a day those of that day, though others are to follow the next', () => {
    const talks =
      'After nine hours of talks that ran past midnight on Tuesday, leaders abandoned a plan to leave.';
    const summit = 'The EU summit ended in Lima in the early hours of Tuesday.';
    const next = 'Keir Nolan was due to meet Rosa Quispe in Puno on Wednesday.';
    const events = readKind(/talks|summit|meeting/, talks, summit, next);
    expect(events.map(({ name }) => name)).toEqual([
      'Planned meeting in Puno, 4 March 2026',
      'Talks in Lima, 3 March 2026',
    ]);
  });

  test('mean the fire of the day by "the fire", not the one of years ago that one of them recalls', () => {
    const day = 'A fire swept through a mill on Monday.';
    const recalled = 'The fire spread fast. Nobody had learnt from a fire in Puno in 2021.';
    const [old, now] = readKind(/fire/, day, recalled).toSorted((a, b) => a.name.localeCompare(b.name));
    expect([old!.name, now!.name]).toEqual(['Fire in Puno, 2021', 'Fire, 2 March 2026']);
    expect(now!.mentions).toHaveLength(2);
  });

  test('tell of a protest in a square, and of others in three towns', () => {
    const square = 'Thousands joined a protest in Victory Square on Sunday.';
    const towns = 'Rallies were held in Tacna, Puno and Cusco on Sunday.';
    expect(readKind(/protest/, square, towns)).toHaveLength(2);
  });
});

describe('what is no one event', () => {
  test('is an invasion that one article only names and the attacks that another tells of', () => {
    const attacks = readKind(
      /attack/,
      'The envoy spoke of the causes of the invasion.',
      'He condemned attacks on Chilean ships near Peru. Chile said nothing.',
    );
    expect(attacks.map(({ mentions }) => mentions.map(({ surface }) => surface))).toEqual([['attacks']]);
  });

  test('is a dinner that was called off and one that was given that day', () => {
    const off = 'A dinner in Lima, planned for Monday night, was cancelled.';
    const given = 'On Monday evening, Rosa Quispe hosted a working dinner in Lima.';
    const dinners = readKind(/dinner/, off, given);
    expect(dinners.map(({ holding }) => holding).sort()).toEqual(['held', 'planned']);
  });
});
