/** What a word refers back to, and whose day and company it has. Published on Wednesday, 4 March 2026. */
import { describe, expect, test } from 'vitest';
import { readEvents, readKind } from './read-events';

const surfacesOf = (kind: RegExp, ...texts: readonly string[]): readonly (readonly string[])[] =>
  readKind(kind, ...texts)
    .map(({ mentions }) => mentions.map(({ surface }) => surface))
    .sort();

describe('a bare word', () => {
  test('refers back before it refers ahead', () => {
    const text =
      'Peru and Chile ended talks in Lima. The talks were tense. A first round between Peru and Chile was held in Quito in February.';
    expect(surfacesOf(/talks/, text)).toEqual([['first round'], ['talks', 'talks']]);
  });

  test('with a town is the only gathering there that another article dates', () => {
    const dated = 'Peru and Chile held talks in Lima on 1 and 2 March.';
    const town =
      'Peru and Chile agreed on a truce after two days of talks in Lima. The meeting came close to collapse.';
    expect(surfacesOf(/talks|meeting/, dated, town)).toEqual([['talks', 'talks', 'meeting']]);
    expect(
      surfacesOf(/talks|meeting/, `${dated} On 20 February, Peru and Chile held talks in Lima.`, town),
    ).toHaveLength(2);
  });

  test('is the call that was told of, where it is "the conversation"', () => {
    const text =
      'Rosa Quispe and Pablo Araya held talks in Lima on Monday. On Tuesday Rosa Quispe spoke with Pablo Araya by phone. The conversation was frank.';
    expect(surfacesOf(/talks|call/, text)).toEqual([['spoke', 'conversation'], ['talks']]);
  });
});

describe('two days in a row', () => {
  test('are of two attacks, where one was a blast', () => {
    const text = 'An explosion shook Tacna on Sunday. Gunmen ambushed soldiers in Tacna on Monday.';
    expect(readKind(/attack|explosion/, text)).toHaveLength(2);
    const night = 'An ambush in Tacna on Sunday night. Gunmen ambushed soldiers in Tacna on Monday.';
    expect(readKind(/attack/, night)).toHaveLength(1);
  });

  test('are of a journey and of talks that its traveller is not told to be at', () => {
    const flight = 'Keir Nolan will fly to Lima on Friday.';
    expect(
      readKind(/talks|visit/, `${flight} Peru and Chile will hold talks in Lima on Saturday.`),
    ).toHaveLength(2);
    expect(
      readKind(/talks|visit/, `${flight} Peru and Keir Nolan will hold talks in Lima on Saturday.`),
    ).toHaveLength(1);
  });
});

describe('what was called off', () => {
  test('is known by the day that it was planned for', () => {
    const [off] = readEvents(
      'A joint press conference that had been planned for Tuesday afternoon was called off.',
    );
    expect([off?.holding, off?.when?.from]).toEqual(['planned', '2026-03-03']);
  });

  test('may be so told of a second thing', () => {
    const [off] = readEvents(
      'A dinner for the envoys was scrapped, and so was a meeting between Rosa Quispe and Keir Nolan.',
    );
    expect(off?.holding).toBe('planned');
  });
});

describe('a day', () => {
  test('is of the election that it is the date for', () => {
    const [vote] = readEvents('Aides said that 8 March was the most likely date for an election.');
    expect(vote?.when?.from).toBe('2026-03-08');
  });
});

describe('a news conference', () => {
  test('is known by who says something there', () => {
    const [one] = readEvents('Rosa Quispe said in a separate briefing that the dam was safe.');
    expect([one?.kind, one?.participants]).toEqual(['news conference', ['person/rosa-quispe']]);
  });

  test('is one in two articles about the same thing', () => {
    const told = 'Rosa Quispe told a press conference that the dam was safe.';
    expect(
      readKind(/conference/, told, 'Rosa Quispe said at a press conference that the dam was old.'),
    ).toHaveLength(1);
  });
});

test('time spent on the phone is a call', () => {
  const [call] = readEvents('Rosa Quispe had spent forty minutes on the phone with Pablo Araya on Monday.');
  expect([call?.kind, call?.when?.from]).toEqual(['call', '2026-03-02']);
});

test('a gathering known by its day alone is the one that another article places', () => {
  const placed = 'Talks between Rosa Quispe and union leaders were held in Lima on Sunday.';
  expect(readKind(/talks/, placed, 'Last-ditch talks of the cabinet broke down on Sunday.')).toHaveLength(1);
});

test('a meeting that will show whether something is possible is not in doubt itself', () => {
  const [meeting] = readEvents('The October meeting of Peru and Chile will show whether they can agree.');
  expect(meeting?.holding).toBe('planned');
});
