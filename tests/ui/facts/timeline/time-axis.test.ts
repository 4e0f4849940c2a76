import { expect, test } from 'vitest';
import { keepApart, startOf, ticksIn } from '../../../../src/ui/facts/timeline/time-axis';

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
