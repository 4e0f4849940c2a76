import { expect, test } from 'vitest';
import { makeMeasuredDocument } from '../../../support/make/make-document';

/** "surface from" of each time; Wednesday, 3 December 2025 is the day of publication. */
const read = (text: string): string[] =>
  makeMeasuredDocument(text, {}, { published: '2025-12-03' }).dates.map(
    ({ start, end, when }) => `${text.slice(start, end)} ${when.from}`,
  );

test.each([
  // What a body does in the present is planned.
  ['Lawmakers vote on a new chief Friday.', ['Friday 2025-12-05']],
  ['In Lima, parliament debates the motion on Tuesday.', ['Tuesday 2025-12-09']],
  ['After the members vote on Friday the hall burnt.', ['Friday 2025-11-28']],
  ['He said he’d ask her when she comes to town in April.', ['April 2026-04-01']],
  ['He asked her when she came to town in April.', ['April 2025-04-01']],
  // How far back somebody knew.
  ['She had warned him as early as January.', ['January 2025-01-01']],
  // No dates.
  ['By Ann Velmar and Jan-Peter Lund', []],
  ['He came back from Lima a day earlier than planned.', []],
  ['It went on from May-June 2024.', ['May 2025-05-01', 'June 2024 2024-06-01']],
])('%j', (text, dates) => {
  expect(read(text)).toEqual(dates);
});

test('the night before is not counted from a day to come of another sentence', () => {
  expect(read('She is due in Lima on 19 December. He had written of it the night before.')).toEqual([
    '19 December 2025-12-19',
    'the night before 2025-12-02',
  ]);
  expect(read('She is due in Lima on 19 December and will rest the day before.')).toEqual([
    '19 December 2025-12-19',
    'the day before 2025-12-18',
  ]);
});
