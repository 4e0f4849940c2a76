import { describe, expect, test } from 'vitest';
import { compileIndex } from '../../../../src/core/compile';
import { makeSource } from '../../../support/make/make-source';

const LEAD = 'Mayor Ada Blom of Odense spoke to Karen Friis about the dredging of the harbour. ';

/** The titles of facts in which two reports, of a Thursday and of the Friday after it, give another time. */
const compileDays = (...texts: readonly string[]): readonly string[] =>
  compileIndex(texts.map((text, at) => makeSource(`${LEAD}${text}`, at + 1, { published: `2025-11-2${at}` })))
    .facts.filter(({ differs }) => differs === 'time')
    .map(({ title }) => title);

describe('the day on which something is', () => {
  test('differs between sources that otherwise say the same, with the days in words', () => {
    const titles = compileDays(
      'The harbour will be closed to fishing boats from Friday.',
      'The harbour is to be closed to all fishing boats from 22 November.',
    );
    expect(titles).toEqual([
      'The harbour will be closed to fishing boats from Friday (21 November 2025 / 22 November 2025)',
    ]);
  });

  test('differs where a year stands beside it that tells of something else', () => {
    const titles = compileDays(
      'Blom, mayor since 2014, will close the harbour to fishing boats on Friday.',
      'Blom is to close the harbour to fishing boats on 22 November.',
    );
    expect(titles).toHaveLength(1);
  });

  test('differs by a week where both name the date, and where both tell of the beginning', () => {
    const titles = compileDays(
      'The dredging of the harbour would begin on November 22, Friis said.',
      'The dredging of the harbour is to start on November 29.',
    );
    expect(titles).toEqual([expect.stringMatching(/\(22 November 2025 \/ 29 November 2025\)$/)]);
  });

  test('differs by months', () => {
    const titles = compileDays(
      'The harbour was closed to fishing boats in March 2024.',
      'In April 2024 the harbour was closed to fishing boats.',
    );
    expect(titles).toEqual([expect.stringMatching(/\(March 2024 \/ April 2024\)$/)]);
  });

  test.each([
    [
      'one weekday, read as this week’s and the last',
      'Pilots will refuse to steer fishing boats through the harbour on Monday.',
      'Pilots refused to steer fishing boats through the harbour on Monday.',
    ],
    [
      'a day by which, and a day before',
      'The harbour will be closed to fishing boats by Friday.',
      'The harbour will be closed to fishing boats before Saturday.',
    ],
    [
      'a beginning and an end',
      'The closing of the harbour to fishing boats began on Friday.',
      'The closing of the harbour to fishing boats will end on Saturday.',
    ],
    [
      'a day since something',
      'The harbour is closed to fishing boats, for the first time since a ferry burned in May 2020.',
      'The harbour is closed to fishing boats since October 2025.',
    ],
    [
      'what was said the day before',
      '“The harbour is closed to fishing boats today,” Blom said.',
      '“The harbour is closed to fishing boats today,” Blom said.',
    ],
    [
      'a source that gives two',
      'The harbour was closed to fishing boats on Friday. The harbour was closed to fishing boats again on Saturday.',
      'The harbour was closed to fishing boats on Saturday.',
    ],
  ])('does not differ for %s', (_, first, second) => {
    expect(compileDays(first, second)).toEqual([]);
  });
});
