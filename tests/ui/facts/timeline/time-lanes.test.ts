import fc from 'fast-check';
import { expect, test } from 'vitest';
import { layLanes } from '../../../../src/ui/facts/timeline/time-lanes';

const lay = (width: number, places: readonly { start: number; end: number; title: string }[]) =>
  layLanes(places, (place) => place, width);

test.each([
  ['room behind', 0, 0, 'A meeting on the quay', 'behind', 'A meeting on the quay'],
  ['room before only', 590, 590, 'A meeting on the quay', 'before', 'A meeting on the quay'],
  ['no room beside it', 20, 560, 'A meeting on the quay', 'below', 'A meeting on the quay'],
  ['few letters beside it', 20, 560, 'Fair', 'behind', 'Fair'],
  [
    'a long title',
    0,
    0,
    'A meeting on the quay of everybody who had ever owned a boat or hired one',
    'behind',
    'A meeting on the quay of everybody who had ever owned a boa…',
  ],
])('words of a bar with %s', (_name, ...[start, end, title, side, words]) => {
  expect(lay(600, [{ start, end, title }])[0]).toMatchObject({ side, words });
});

test('words never leave the axis nor cover a bar or the words of another', () => {
  const place = fc.record({ start: fc.nat(400), end: fc.nat(500), title: fc.string({ maxLength: 60 }) });
  fc.assert(
    fc.property(fc.array(place, { maxLength: 20 }), fc.integer({ min: 240, max: 900 }), (places, width) => {
      const bars = lay(width, places);
      const spans = bars.map(({ lane, start, width: bar, label, words, side }) => {
        const [from, to] =
          side === 'before' ? [label - words.length * 7, label] : [label, label + words.length * 7];
        if (words !== '') {
          expect(from).toBeGreaterThanOrEqual(0);
          expect(to).toBeLessThanOrEqual(width);
        }
        expect(start + bar).toBeLessThanOrEqual(width);
        if (side === 'before') expect(to).toBeLessThanOrEqual(start);
        if (side === 'behind') expect(from).toBeGreaterThanOrEqual(start + bar);
        if (side === 'below') expect(to).toBeLessThanOrEqual(start + bar);
        return { lane, from: Math.min(from, start), to: Math.max(to, start + bar) };
      });
      spans.forEach((one, at) => {
        for (const other of spans.slice(at + 1)) {
          if (other.lane === one.lane) expect(one.to <= other.from || other.to <= one.from).toBe(true);
        }
      });
    }),
  );
});
