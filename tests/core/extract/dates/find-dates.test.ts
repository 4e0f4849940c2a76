import { describe, expect, test } from 'vitest';
import { makeMeasuredDocument } from '../../../support/make/make-document';

/** "surface from..to grain" of each time; one day is written once. */
const read = (text: string, published: string | null = '2025-12-03'): string[] =>
  makeMeasuredDocument(text, {}, { published }).dates.map(({ start, end, when }) => {
    const span = when.from === when.to ? when.from : `${when.from}..${when.to}`;
    return `${text.slice(start, end)} ${span} ${when.grain}`;
  });

describe('at a weekend', () => {
  test.each([
    ['They will meet this weekend.', 'this weekend 2025-12-20..2025-12-21 day'],
    ['They met last weekend.', 'last weekend 2025-12-13..2025-12-14 day'],
    ['They will meet next weekend.', 'next weekend 2025-12-27..2025-12-28 day'],
  ])('%s', (text, expected) => {
    expect(read(text, '2025-12-20')).toEqual([expected]);
  });
});

describe('against a publication on Wednesday, 3 December 2025', () => {
  test.each([
    ['They met on Monday.', 'Monday 2025-12-01 day'],
    ['They met on Wednesday.', 'Wednesday 2025-12-03 day'],
    ['They met late on Thursday.', 'late on Thursday 2025-11-27 day'],
    ['The council gathers for a session this Friday.', 'this Friday 2025-12-05 day'],
    ['They left last Tuesday.', 'last Tuesday 2025-11-25 day'],
    ['They left last Monday.', 'last Monday 2025-12-01 day'],
    ['They may leave in January.', 'January 2026-01-01..2026-01-31 month'],
    ['She will sign it after her return on Thursday.', 'Thursday 2025-12-04 day'],
    ['They left this Tuesday.', 'this Tuesday 2025-12-02 day'],
    ['It was stopped on Friday last week.', 'Friday last week 2025-11-28 day'],
    ['They fly on Tuesday of next week.', 'Tuesday of next week 2025-12-09 day'],
    ['They will meet on Friday.', 'Friday 2025-12-05 day'],
    ['A dinner planned for Monday was cancelled.', 'Monday 2025-12-01 day'],
    ['A dinner planned for Friday was cancelled.', 'Friday 2025-12-05 day'],
    ['They will meet in the second half of April.', 'April 2026-04-01..2026-04-30 month'],
    ['It is expected to vote, in the end, on Wednesday.', 'Wednesday 2025-12-03 day'],
    ['A hearing was set for next Tuesday.', 'next Tuesday 2025-12-09 day'],
    ['The talks ended after midnight on Wednesday.', 'after midnight on Wednesday 2025-12-03 hour'],
    ['It was unveiled last month.', 'last month 2025-11-01..2025-11-30 month'],
    ["This week's vote failed.", 'This week 2025-12-01..2025-12-07 week'],
    ['Sales fell last year.', 'last year 2024-01-01..2024-12-31 year'],
    ['It began two weeks ago.', 'two weeks ago 2025-11-17..2025-11-23 week'],
    ['He left yesterday.', 'yesterday 2025-12-02 day'],
    ['They spoke over the weekend.', 'over the weekend 2025-11-29..2025-11-30 day'],
    ['It opened on Nov 23.', 'Nov 23 2025-11-23 day'],
    ['It opened on Aug. 6, 2019, in rain.', 'Aug. 6, 2019 2019-08-06 day'],
    ['It ran 2-3 December 2025.', '2-3 December 2025 2025-12-02..2025-12-03 day'],
    ['Sentencing was set for Jan. 16.', 'Jan. 16 2026-01-16 day'],
    ['They met on Feb 20.', 'Feb 20 2025-02-20 day'],
    ['It closes in the second quarter of 2026.', 'second quarter of 2026 2026-04-01..2026-06-30 month'],
    ['The flood came last summer.', 'last summer 2025-06-01..2025-08-31 month'],
    ['It was the worst since 2022.', '2022 2022-01-01..2022-12-31 year'],
    ['In the 1990s it was calm.', '1990s 1990-01-01..1999-12-31 year'],
    ['The army struck overnight.', 'overnight 2025-12-03 day'],
    ['He resigned last night.', 'last night 2025-12-02 day'],
    ['He left the day before yesterday.', 'the day before yesterday 2025-12-01 day'],
    ['They met a couple of days ago.', 'a couple of days ago 2025-12-01 day'],
    ['It began a fortnight ago.', 'a fortnight ago 2025-11-19 day'],
    ['The council meets on Saturday.', 'Saturday 2025-12-06 day'],
    ['The party said it meets Friday.', 'Friday 2025-12-05 day'],
    ['He was in office until January.', 'January 2026-01-01..2026-01-31 month'],
    ['She was a judge until October.', 'October 2025-10-01..2025-10-31 month'],
    ['They agreed on Dec. 20 as the day.', 'Dec. 20 2025-12-20 day'],
    ['The previous day, he told reporters.', 'The previous day 2025-12-02 day'],
    ['date 2025-12-04 The talks ended.', '2025-12-04 2025-12-04 day'],
    ['It ends before the end of the month.', 'end of the month 2025-12-01..2025-12-31 month'],
    ['It ends at the start of next year.', 'start of next year 2026-01-01..2026-12-31 year'],
    ['Published 11.06.2025 in Lima.', '11.06.2025 2025-06-11 day'],
    ['It starts on the first of January.', 'first of January 2026-01-01 day'],
    ['The twenty-third of November was cold.', 'twenty-third of November 2025-11-23 day'],
    ['The October meeting was long.', 'October 2025-10-01..2025-10-31 month'],
    ['On 9 April, a month after the ruling, he left.', '9 April 2025-04-09 day'],
    ['Published 13/06/2025 in Lima.', '13/06/2025 2025-06-13 day'],
  ])('reads %j', (text, expected) => {
    expect(read(text)).toEqual([expected]);
  });

  test.each([
    ['They met on Monday. The previous day, he left.', 'The previous day 2025-11-30 day'],
    ['They met on Monday and left a day later.', 'a day later 2025-12-02 day'],
    ['They met on Monday. She had spoken two days earlier.', 'two days earlier 2025-11-29 day'],
    ['They met on Monday. The same evening they left.', 'The same evening 2025-12-01 day'],
    ['They met on Monday, four days after the vote.', 'four days after 2025-11-27 day'],
    ['They met on Monday, two days before the vote.', 'two days before 2025-12-03 day'],
    ['She left in 2022 and came back the following year.', 'the following year 2023-01-01..2023-12-31 year'],
    [
      'It was built in May 2024; the following month it burnt.',
      'the following month 2024-06-01..2024-06-30 month',
    ],
    ['They met on Monday and the following day.', 'the following day 2025-12-02 day'],
  ])('counts from the day told of before in %j', (text, expected) => {
    expect(read(text).at(-1)).toBe(expected);
  });

  test('counts from the day told of, not from one told of in passing', () => {
    expect(read('He left on Monday, four days after the vote. A day earlier he had stayed.').at(-1)).toBe(
      'A day earlier 2025-11-30 day',
    );
  });

  test('leaves a day and month that dots do not part alone', () => {
    expect(read('Published 11/06/2025 in Lima.')).toEqual([]);
  });

  test('takes this week for the coming one on a Sunday', () => {
    expect(read('She will visit Lima this week.', '2025-12-07')).toEqual([
      'this week 2025-12-08..2025-12-14 week',
    ]);
    expect(read('She visited Lima this week.', '2025-12-07')).toEqual([
      'this week 2025-12-01..2025-12-07 week',
    ]);
  });

  test('counts from no day that stands in another sentence or before a longer time', () => {
    expect(read('They met on Monday. Four days after the vote he left.')).toHaveLength(1);
    expect(read('They met on Monday and left last week, a day after the vote.')).toHaveLength(2);
  });

  test('counts from the day of publication that stands above the text', () => {
    expect(read('OSLO, 3 December\nA recount has begun, eight days after the vote.').at(-1)).toBe(
      'eight days after 2025-11-25 day',
    );
  });

  test('counts from no day when none was told of', () => {
    expect(read('Five days later they left, three days after the vote.')).toEqual([]);
  });

  test('reads a list of months as the nearest past ones', () => {
    expect(read('Meetings in February, March and August lasted hours.')).toEqual([
      'February 2025-02-01..2025-02-28 month',
      'March 2025-03-01..2025-03-31 month',
      'August 2025-08-01..2025-08-31 month',
    ]);
  });

  test.each([
    'He may go.',
    'She stands there every Friday.',
    'She told the Today programme.',
    'The March on Rome failed, and the May government fell.',
    'They march today or never, 2025 people in all.',
    'June Carter sang.',
    'almost three hours later',
    'in the past year',
    'Room 2024 is closed.',
  ])('finds no month, day or year in %j', (text) => {
    expect(read(text).filter((found) => !found.startsWith('today'))).toEqual([]);
  });
});

test('knows of “a wet Tuesday in January” the month alone', () => {
  expect(read('On a wet Tuesday night in January, she left.')).toEqual([
    'January 2025-01-01..2025-01-31 month',
  ]);
});

describe('the anchor', () => {
  test.each([
    ['stated in the text', 'resolved'],
    ['inferred from the text', 'inferred'],
  ])('passes on that it was %s', (publishedBasis, basis) => {
    const { dates } = makeMeasuredDocument(
      'They met on Monday, after talks in 2021.',
      {},
      { publishedBasis },
    );
    expect(dates.map(({ when }) => when.basis)).toEqual([basis, 'stated']);
  });

  test('is a full date at the head of a text without one, and then inferred', () => {
    const { dates } = makeMeasuredDocument(
      'HARBOUR NEWS, 4 December 2025\nThey met on Monday.',
      {},
      { published: null },
    );
    expect(dates.map(({ when }) => `${when.from} ${when.basis}`)).toEqual([
      '2025-12-04 stated',
      '2025-12-01 inferred',
    ]);
  });

  test('leaves relative dates out when nobody knows it', () => {
    expect(read('They met on Monday, on Nov 3 and in 2021.', null)).toEqual([
      '2021 2021-01-01..2021-12-31 year',
    ]);
  });
});
