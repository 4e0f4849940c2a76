import { describe, expect, test } from 'vitest';
import { compileIndex } from '../../../../src/core/compile';
import { readClock } from '../../../../src/core/group/hours/read-clock';
import { makeSource } from '../../../support/make/make-source';

describe('hours of the day', () => {
  test.each([
    ['at 9:20pm', 1280],
    ['at 2 a.m. local time', 120],
    ['shortly after noon', 720],
    ['at 14:30', 870],
    ['at nine in the evening', 1260],
    ['around ten at night', 1320],
    ['at two at night', 120],
    ['towards midnight', 0],
    ['at 12.15am', 15],
    ['at 12 p.m.', 720],
  ])('%s', (text, minutes) => expect(readClock(text).map((time) => time.minutes)).toEqual([minutes]));

  test.each([
    'won 3:2',
    'verse 12:3',
    'at 25:10',
    'for 14 hours',
    'nine people in the evening',
    '(1930 GMT)',
    'two night trains',
  ])('no hour: %s', (text) => expect(readClock(text)).toEqual([]));

  test('rough ones, bounds and zones are told as such', () => {
    expect(readClock('at about 2 a.m.')[0]).toMatchObject({ isRough: true, isBound: false });
    expect(readClock('until 2 a.m.')[0]).toMatchObject({ isBound: true });
    expect(readClock('shortly after 2 a.m.')[0]).toMatchObject({ isRough: true, isBound: false });
    expect(readClock('at 11:30 GMT')[0]).toMatchObject({ zone: 'gmt', isHalfKnown: false });
    expect(readClock('at 11:30 Moscow time')[0]).toMatchObject({ zone: 'moscow time' });
  });
});

const LEAD = 'Mayor Ada Blom of Odense spoke to Karen Friis about the mill of Tarsk. ';

/** The hours in which reports of one explosion differ. */
const compileHours = (...texts: readonly string[]): readonly string[] =>
  compileIndex(texts.map((text, at) => makeSource(`${LEAD}${text}`, at + 1)))
    .facts.filter(({ differs }) => differs === 'time')
    .map(({ answers }) => answers.map(({ label }) => label).join(' / '));

describe('reports of one event', () => {
  test.each([
    [
      'An explosion shook the mill in Odense on Tuesday at 9:20pm.',
      'The explosion in Odense on Tuesday came at 10.30 p.m.',
      '9:20pm / 10.30 p.m.',
    ],
    [
      'An explosion shook the mill in Odense on Tuesday at about two in the afternoon.',
      'The explosion in Odense on Tuesday came at 15:30.',
      'about two in the afternoon / 15:30',
    ],
  ])('%j and %j differ', (first, second, hours) => expect(compileHours(first, second)).toEqual([hours]));

  test.each([
    [
      'by minutes',
      'An explosion shook the mill in Odense on Tuesday at 9:20pm.',
      'The explosion in Odense on Tuesday came at 9.25 p.m.',
    ],
    [
      'by what is rough',
      'An explosion shook the mill in Odense on Tuesday at about 9pm.',
      'The explosion in Odense on Tuesday came at 9.40 p.m.',
    ],
    [
      'by half a day that nothing tells',
      'An explosion shook the mill in Odense on Tuesday at 9:20pm.',
      'The explosion in Odense on Tuesday came at 9:20.',
    ],
    [
      'by their zone',
      'An explosion shook the mill in Odense on Tuesday at 9:20pm.',
      'The explosion in Odense on Tuesday came at 20:20 GMT.',
    ],
    [
      'where one gives a bound',
      'An explosion shook the mill in Odense on Tuesday at 9:20pm.',
      'The explosion in Odense on Tuesday came before 11pm.',
    ],
    [
      'where one tells of its end',
      'The strike in Odense on Tuesday began at 6am.',
      'The strike in Odense on Tuesday ended at 11am.',
    ],
  ])('do not differ %s', (_, first, second) => expect(compileHours(first, second)).toEqual([]));
});
