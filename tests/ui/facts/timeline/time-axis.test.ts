import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  centreOnNearest,
  changeWindow,
  endOf,
  fitWindow,
  keepApart,
  startOf,
  ticksIn,
  type TimeWindow,
} from '../../../../src/ui/facts/timeline/time-axis';

const written = (...ticks: readonly (readonly [at: number, words: string])[]) =>
  ticks.map(([at, words]) => ({ at, words }));
const words = (ticks: readonly { readonly words: string }[]) => ticks.map((tick) => tick.words);

test('dates that have room are all written', () => {
  const ticks = written([0, 'May 2025'], [100, 'June 2025'], [200, 'July 2025']);
  expect(keepApart(ticks, 400)).toEqual(ticks);
});

test('a date that the one before it runs into is left out, the next is written again', () => {
  const ticks = written([0, 'September 2025'], [90, 'October 2025'], [190, 'November 2025']);
  expect(words(keepApart(ticks, 400))).toEqual(['September 2025', 'November 2025']);
});

test('a date that the edge would cut is left out', () => {
  expect(words(keepApart(written([0, '2025'], [380, '2026']), 400))).toEqual(['2025']);
});

test('the first day of each year on the axis is written with it', () => {
  const ticks = ticksIn({ from: startOf('2025-11-12'), to: startOf('2026-02-10') }, 1200, 96);
  const years = ticks.filter(({ form }) => form === 'day').map(({ iso }) => iso.slice(0, 4));
  expect(years).toEqual(['2025', '2026']);
  expect(ticks[0]?.form).toBe('day');
});

const day = (iso: string) => ({ from: iso, to: iso });
type Stretches = readonly ReturnType<typeof day>[];
const isSeen = (window: TimeWindow, stretches: Stretches): boolean =>
  stretches.some(({ from, to }) => startOf(from) < window.to && endOf(to) > window.from);

test('coming closer keeps something in sight, whatever stands on the axis', () => {
  const stretch = fc
    .date({ min: new Date('2024-01-01'), max: new Date('2026-12-31'), noInvalidDate: true })
    .map((each) => day(each.toISOString().slice(0, 10)));
  fc.assert(
    fc.property(fc.array(stretch, { minLength: 1, maxLength: 6 }), (stretches) => {
      const all = fitWindow(stretches);
      let window = all;
      for (let turn = 0; all !== null && window !== null && turn < 12; turn += 1) {
        window = changeWindow(centreOnNearest(window, stretches), all, 0.5, 0);
        expect(isSeen(window, stretches)).toBe(true);
      }
    }),
  );
});

test('the middle goes to what is nearest to it, and stays where it is in something', () => {
  const window = { from: startOf('2031-01-01'), to: startOf('2031-01-31') };
  const middleOf = (stretches: Stretches): string => {
    const { from, to } = centreOnNearest(window, stretches);
    return new Date((from + to) / 2).toISOString();
  };
  expect(middleOf([day('2031-01-03'), day('2031-01-20')])).toBe('2031-01-20T12:00:00.000Z');
  const asBefore = '2031-01-16T00:00:00.000Z';
  expect(middleOf([day('2031-01-03'), { from: '2030-12-01', to: '2031-03-31' }])).toBe(asBefore);
  expect(middleOf([day('2031-05-03')])).toBe(asBefore);
});
