/** Days that are an event's own, and days of what stands beside it. */
import { describe, expect, test } from 'vitest';
import { nameEvents, readKind } from './read-events';

describe('days of other things', () => {
  test.each([
    [
      'a visit agreed last month is not of that month',
      'The minister is due in Lima on Friday for a visit with Rosa Quispe agreed last month.',
      /visit/,
      ['2026-03-06'],
    ],
    [
      'what is expected is not of the day of what happened',
      'Pablo Araya was arrested in Tacna on Tuesday, a spokesman said, and is expected to be charged with fraud.',
      /charges/,
      [],
    ],
    [
      'what is told a station is not of the day of which it tells',
      'The grocers’ director Pablo Araya told Radio 5: “By Friday you will see gaps.”',
      /interview/,
      [],
    ],
    [
      'a fire is not of the year in which its ship was bought',
      'The line, founded in 1994, lost a ferry in a fire in 2019.',
      /fire/,
      ['2019-01-01'],
    ],
    [
      'a wreck is not of the year in which its ship was built',
      'The Ana Maria, built in 1979, capsized off Tacna in Peru.',
      /sinking/,
      [undefined],
    ],
  ])('%s', (_what, text, kind, days) => {
    expect(readKind(kind, text).map(({ when }) => when?.from)).toEqual(days);
  });

  test('"the same day" is that of the sentence before', () => {
    const text =
      'On Saturday Peru recalled its ambassador. The same day a court in Tacna convicted Pablo Araya.';
    expect(readKind(/ruling/, text).map(({ when }) => when?.from)).toEqual(['2026-02-28']);
  });

  test('two days in one sentence are of two happenings', () => {
    const text = 'A service will be held in Tacna on Sunday; the first burials are on Saturday.';
    expect(readKind(/ceremony/, text)).toHaveLength(2);
  });
});

describe('articles that differ on a day', () => {
  test('mean one inspection, one mourning', () => {
    const inspection = readKind(
      /inspection/,
      'The ferry passed an inspection on Feb. 12.',
      'The ferry was allowed to sail after an inspection on February 19.',
    );
    expect(inspection).toHaveLength(1);
    const mourning = readKind(
      /mourning/,
      'Peru declared three days of mourning on Monday.',
      'The country begins three days of mourning on Friday.',
    );
    expect(mourning).toHaveLength(1);
  });

  test('mean one ruling of a year', () => {
    const found = readKind(
      /ruling/,
      'The court ruled on the strait in 1992.',
      'The world court ruled on the strait in 1992 and was not heard.',
    );
    expect(found).toHaveLength(1);
  });

  test('mean one sinking, near one place and near another, and not one of long ago', () => {
    const found = readKind(
      /sinking/,
      'In August 2009 the Orion sank off Chile. A ferry sank off eastern Peru on Tuesday.',
      'The ferry sank between Tacna and Lima.',
    );
    expect(found.map(({ when, mentions }) => [when?.from, mentions.length])).toEqual([
      ['2009-08-01', 1],
      ['2026-03-03', 2],
    ]);
  });

  test('mean one round, told as held or as what would have been', () => {
    const found = readKind(
      /talks/,
      'Talks in Lima on Monday brought nothing. A second round in Lima on Monday would have been too much, Peru said.',
    );
    expect(found).toHaveLength(1);
  });

  test('mean one televised address, whoever gives its day', () => {
    const found = readKind(
      /speech/,
      'In a televised address late on Monday, Pablo Araya asked for calm.',
      '"We need calm," Pablo Araya said in a televised address.',
    );
    expect(found.map(({ mentions }) => mentions.length)).toEqual([2]);
  });
});

describe('what is no event of its own', () => {
  test.each([
    ['a distress call', 'Rosa Quispe received a distress call in Callao on Monday.'],
    ['a new congress', 'Peru waits for the new congress in Lima on Friday.'],
    ['hearing a noise', 'Crews in Tacna reported hearing knocks on Monday.'],
    ['a closing news conference', '"We are done," Rosa Quispe said at the closing news conference.'],
    ['one who marched behind another', 'Behind him marched Rosa Quispe with a folder under her arm.'],
  ])('%s', (_what, text) => {
    expect(nameEvents(text)).toEqual([]);
  });
});
