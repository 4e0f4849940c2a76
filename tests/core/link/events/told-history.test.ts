/** What an article recalls in passing, and what it is about: bare words mean the latter. Published on 4 March 2026. */
import { describe, expect, test } from 'vitest';
import { readKind } from './read-events';

const surfacesOf = (kind: RegExp, ...texts: readonly string[]): readonly (readonly string[])[] =>
  readKind(kind, ...texts)
    .map(({ mentions }) => mentions.map(({ surface }) => surface))
    .sort();

const FILLER = 'Shops stayed open. Trains ran on time. Schools were full. ';

describe('an election of last year', () => {
  const recalled = 'Peru elected Rosa Quispe in April 2025.';

  test('is not "the election" of an article that recalls it in passing', () => {
    const text = `Her rivals want an early vote. ${FILLER}They will campaign until the election. ${FILLER}${recalled} ${FILLER}`;
    expect(surfacesOf(/election/, text)).toEqual([['elected']]);
  });

  test('is "the election" right behind it', () => {
    const text = `Her rivals want an early vote. ${FILLER}${FILLER}${recalled} The election was close.`;
    expect(surfacesOf(/election/, text)).toEqual([['elected', 'election']]);
  });
});

describe('a bare word', () => {
  const talks = 'Chile and Peru held trade talks in Lima on Monday.';

  test('means no talks where it is "the visit"', () => {
    expect(surfacesOf(/talks|visit/, `${talks} Crowds cheered during the visit.`)).toEqual([['trade talks']]);
    expect(surfacesOf(/talks|visit/, `${talks} The meeting was short.`)).toEqual([
      ['trade talks', 'meeting'],
    ]);
  });

  test('means no meeting where it is "the summit"', () => {
    const meeting = 'Chile and Peru held a meeting in Lima on Monday.';
    expect(surfacesOf(/meeting|summit/, `${meeting} The summit was short.`)).toEqual([['meeting']]);
  });
});

describe('what is due', () => {
  test('is no vote that was held, and has its own month', () => {
    const [held, next] = readKind(
      /vote/,
      'Parliament rejected the bill on Monday. The next vote is due in April 2026.',
    ).toSorted((a, b) => a.when!.from.localeCompare(b.when!.from));
    expect([held!.when?.from, next!.when?.from]).toEqual(['2026-03-02', '2026-04-01']);
  });

  test('is dated behind an adverb', () => {
    const [vote] = readKind(/vote/, 'A vote of parliament will probably be held on 13 March.');
    expect(vote?.when?.from).toBe('2026-03-13');
  });

  test('is not of the day on which it ends', () => {
    expect(readKind(/walkout/, 'The 24-hour walkout went on until midnight on Monday.')).toEqual([]);
    expect(readKind(/walkout/, 'The 24-hour walkout began at midnight on Monday.')).toHaveLength(1);
  });

  test('is planned where somebody did say so', () => {
    const [call] = readKind(
      /call/,
      'He did say that Rosa Quispe would talk with Pablo Araya by phone on Friday.',
    );
    expect(call?.holding).toBe('planned');
  });
});
