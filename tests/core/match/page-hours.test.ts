import { expect, test } from 'vitest';
import { hoursIn } from '../../../src/core/match/events/page-hours';
import { tokensOf } from '../../../src/core/match/events/page-tokens';

const hours = (text: string): number[] => hoursIn(text, tokensOf(text)).map((one) => one.hours);

test.each(['They began three hours late.', 'Het begon drie uur te laat.', 'Es begann drei Stunden zu spät.'])(
  'how late something began is no length: %s',
  (text) => expect(hours(text)).toEqual([]),
);

test('a length is one', () => {
  expect(hours('They spoke for three hours.')).toEqual([3]);
  expect(hours('They spoke for an hour.')).toEqual([1]);
  expect(hours('Görüşme bir saat sürdü.')).toEqual([1]);
  expect(hours('They spoke for half an hour.')).toEqual([]);
});
