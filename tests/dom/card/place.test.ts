import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  chooseSheetSide,
  chooseSide,
  EDGE_PX,
  GAP_PX,
  LEAST_ROOM_PX,
  linesToKeepOff,
  placeCard,
} from '../../../src/dom/card/place';

const WINDOW = { width: 1200, height: 900 };
const lineAt = (top: number, left = 100) => ({ top, bottom: top + 20, left, right: left + 80 });
const place = (line: ReturnType<typeof lineAt>, height: number, isRtl = false) => {
  const side = chooseSide(line, { width: 372, height }, WINDOW);
  const card = { width: 372, height: Math.min(height, side.room) };
  return placeCard(line, card, WINDOW, { isBelow: side.isBelow, isRtl });
};

describe('the place of a card', () => {
  test.each([
    ['under the line where it fits', lineAt(300), 400, { x: 100, top: 300 + 20 + GAP_PX }],
    ['over the line where it fits only there', lineAt(600), 400, { x: 100, bottom: 900 - 600 + GAP_PX }],
    [
      'under it where neither side is high enough and that one is higher',
      lineAt(400),
      700,
      { x: 100, top: 426 },
    ],
    [
      'over it where neither side is high enough and that one is higher',
      lineAt(500),
      700,
      { x: 100, bottom: 406 },
    ],
    ['inside at the right edge', lineAt(300, 1100), 200, { x: 1200 - 372 - EDGE_PX, top: 326 }],
  ])('is %s', (_where, line, height, expected) => {
    expect(place(line, height)).toEqual(expected);
  });

  test('ends where the line ends when text runs from right to left', () => {
    expect(place(lineAt(300, 700), 200, true).x).toBe(780 - 372);
  });

  test('is inside the window and off the line, wherever the line is', () => {
    const size = fc.integer({ min: 30, max: 2000 });
    const sizes = fc.record({ w: size, h: size, cw: size, ch: size });
    fc.assert(
      fc.property(sizes, fc.integer({ min: -20, max: 2000 }), fc.boolean(), ({ w, h, cw, ch }, at, isRtl) => {
        const viewport = { width: w, height: h };
        const line = lineAt(Math.min(at, h - 1), Math.min(at, w - 1));
        const side = chooseSide(line, { width: cw, height: ch }, viewport);
        const card = { width: Math.min(cw, w - 2 * EDGE_PX), height: Math.min(ch, side.room) };
        const spot = placeCard(line, card, viewport, { isBelow: side.isBelow, isRtl });
        const top = 'top' in spot ? spot.top : h - spot.bottom - card.height;
        if (card.width > 0) expect(spot.x).toBeGreaterThanOrEqual(EDGE_PX);
        expect(spot.x + card.width).toBeLessThanOrEqual(Math.max(w, card.width + EDGE_PX) + 1);
        expect(side.room).toBeLessThanOrEqual(Math.max(0, h - 2 * EDGE_PX));
        const isRoomy =
          side.room >= LEAST_ROOM_PX &&
          Math.max(line.top, h - line.bottom) - GAP_PX - EDGE_PX > LEAST_ROOM_PX;
        if (!isRoomy) return;
        expect(top).toBeGreaterThanOrEqual(EDGE_PX - 1);
        expect(top + card.height).toBeLessThanOrEqual(h - EDGE_PX + 1);
        expect(top + card.height <= line.top + 1 || top >= line.bottom - 1).toBe(true);
      }),
    );
  });
});

describe('what the card keeps off', () => {
  const [first, second] = [lineAt(300, 1000), lineAt(332, 60)];
  const markOf = (...lines: ReturnType<typeof lineAt>[]) => ({ getClientRects: () => lines });

  test.each([
    ['the line below too', first, { ...first, bottom: second.bottom }],
    ['the line above too', second, { ...second, top: first.top }],
  ])('is, of a mark over two lines, %s', (_which, line, expected) => {
    expect(linesToKeepOff(line, markOf(first, second), WINDOW)).toEqual(expected);
  });

  test('is the line alone where the mark goes on in the next column', () => {
    const [low, high] = [lineAt(800), lineAt(40, 700)];
    expect(linesToKeepOff(low, markOf(low, high), WINDOW)).toEqual(low);
  });

  test('is the line alone in a window too low for more', () => {
    const [low, next] = [lineAt(20), lineAt(52)];
    expect(linesToKeepOff(low, markOf(low, next), { width: 1200, height: 220 })).toEqual(low);
  });
});

describe('the edge a sheet lies on', () => {
  test.each([
    [
      'the foot, as high as it likes, under a line near the head',
      100,
      { isBelow: true, room: 900 - 120 - GAP_PX },
    ],
    ['the foot, no higher than the line, while that is worth reading', 500, { isBelow: true, room: 374 }],
    ['the head, over a line near the foot', 700, { isBelow: false, room: 700 - GAP_PX }],
  ])('is %s', (_where, top, expected) => {
    expect(chooseSheetSide(lineAt(top), WINDOW)).toEqual(expected);
  });
});
